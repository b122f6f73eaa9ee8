"""Why a file is not attached."""

from achieve.core.errors import Conflict, Unavailable, UnsupportedMediaType


class FileTypeNotAllowed(UnsupportedMediaType):
    """The file is of a kind that is not attached here. `allowed` lists the endings of names that are."""

    code = "file_type_not_allowed"
    title = "Files of this kind cannot be attached"


class ContentDiffers(UnsupportedMediaType):
    """What is in the file is not what its name says."""

    code = "content_differs"
    title = "The content of the file is not what its name says"


class TooManyAttachments(Conflict):
    """A piece of evidence has at most twenty attachments."""

    code = "too_many_attachments"
    title = "The evidence has as many attachments as it can have"


class TooManyUploads(Unavailable):
    """As many files are being received as can be at a time. Another one can be sent when one of them has ended."""

    code = "too_many_uploads"
    title = "Other files are still being received"
