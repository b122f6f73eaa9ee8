"""The writes of requests for exports and erasures."""

from dataclasses import replace

from achieve.privacy import schemas, service
from achieve.privacy.shapes import PRIVACY_REQUEST
from achieve.web.operations import NoBody, acts, creates

OPERATIONS = (
    creates(PRIVACY_REQUEST, schemas.PrivacyRequestCreate, service.create_request),
    acts("approve_privacy_request", PRIVACY_REQUEST, NoBody, service.approve_request, suffix="approve"),
    acts("refuse_privacy_request", PRIVACY_REQUEST, schemas.Refusal, service.refuse_request, suffix="refuse"),
    acts("preview_erasure", PRIVACY_REQUEST, NoBody, service.preview_erasure, suffix="preview"),
    # What is erased is what was seen: the version read must be named.
    replace(
        acts("erase_person", PRIVACY_REQUEST, schemas.ErasureOrder, service.erase_person, suffix="erase"),
        versioned=True,
    ),
)
