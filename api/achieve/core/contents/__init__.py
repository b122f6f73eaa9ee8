"""Contents: files that are kept beside the database, whole, under keys that the service makes."""

from achieve.core.contents.disk import DiskStore
from achieve.core.contents.s3 import S3ContentStore, bucket_of
from achieve.core.contents.store import ContentMissing, ContentStore
from achieve.core.settings import Settings

__all__ = ["ContentMissing", "ContentStore", "DiskStore", "S3ContentStore", "contents_of"]


def contents_of(settings: Settings) -> ContentStore:
    """Where contents are kept: in a bucket where one is named, else in a folder. Raises WrongSetting."""
    if settings.s3_bucket is not None:
        return S3ContentStore(bucket_of(settings, settings.s3_bucket))
    return DiskStore(settings.attachments_folder or settings.home / "attachments")
