"""The words of attachments."""

from enum import StrEnum


class MediaType(StrEnum):
    """What an attached file is: a page, a picture, a spreadsheet or a text."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    GIF = "image/gif"
    WEBP = "image/webp"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    CSV = "text/csv"
    TEXT = "text/plain"
