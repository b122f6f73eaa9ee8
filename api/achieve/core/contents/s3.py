"""Contents in a bucket of S3, or of a store that speaks as it does."""

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from obstore.exceptions import BaseError
from obstore.store import S3Store

from achieve.core.contents.store import PIECE_BYTES, ContentMissing
from achieve.core.settings import Settings, WrongSetting

if TYPE_CHECKING:
    from obstore.store import ClientConfig, RetryConfig, S3Config

_TIMEOUT = timedelta(seconds=30)
# A caller waits for the answer: a store that is away is said to be away soon.
_RETRY: "RetryConfig" = {"max_retries": 2, "retry_timeout": timedelta(seconds=20)}


class S3ContentStore:
    """Keeps each content as an object of a bucket."""

    def __init__(self, bucket: S3Store) -> None:
        self._bucket = bucket

    async def put(self, key: str, source: Path) -> None:
        """Keep a copy of a file, in parts where it is large."""
        try:
            await self._bucket.put_async(key, source)
        except (BaseError, OSError) as error:
            raise ContentMissing("The content could not be kept. Try again.") from error

    async def read(self, key: str) -> AsyncGenerator[bytes]:
        """A content, piece by piece."""
        try:
            found = await self._bucket.get_async(key)
            async for piece in found.stream(min_chunk_size=PIECE_BYTES):
                yield bytes(piece)
        except (BaseError, OSError) as error:
            raise ContentMissing("The content is not where it was kept.") from error

    async def delete(self, key: str) -> None:
        """Remove a content."""
        try:
            await self._bucket.delete_async(key)
        except FileNotFoundError:
            return
        except (BaseError, OSError) as error:
            raise ContentMissing("The content could not be removed.") from error


def bucket_of(settings: Settings, bucket: str) -> S3Store:
    """The bucket of the settings. Raises WrongSetting."""
    config: S3Config = {"region": settings.s3_region, "virtual_hosted_style_request": False}
    if settings.s3_endpoint is not None:
        config["endpoint"] = settings.s3_endpoint
    if settings.s3_access_key_id is not None and settings.s3_secret_access_key is not None:
        config["access_key_id"] = settings.s3_access_key_id
        config["secret_access_key"] = settings.s3_secret_access_key.get_secret_value()
    elif settings.s3_access_key_id is not None or settings.s3_secret_access_key is not None:
        raise WrongSetting("ACHIEVE_S3_ACCESS_KEY_ID and ACHIEVE_S3_SECRET_ACCESS_KEY go together.")
    client: ClientConfig = {"allow_http": (settings.s3_endpoint or "").startswith("http://"), "timeout": _TIMEOUT}
    return S3Store(bucket, config=config, client_options=client, retry_config=_RETRY)
