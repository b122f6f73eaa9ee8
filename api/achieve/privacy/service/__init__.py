"""The verbs of requests: asking, deciding, looking at what an erasure would do, erasing, handing over."""

from achieve.privacy.service.erasing import erase_person, preview_erasure
from achieve.privacy.service.handing_over import OPERATION, begin_export, end_export
from achieve.privacy.service.requests import approve_request, create_request, refuse_request

__all__ = [
    "OPERATION",
    "approve_request",
    "begin_export",
    "create_request",
    "end_export",
    "erase_person",
    "preview_erasure",
    "refuse_request",
]
