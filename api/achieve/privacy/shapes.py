"""How requests for exports and erasures are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.privacy import rows, schemas
from achieve.reads.shape import Shape, to_one

RULES = (RowRule(Resource.PERSON_RECORDS, {Anchor.LEARNER: "{t}.person_id", Anchor.PERSON: "{t}.person_id"}),)

PRIVACY_REQUEST = Shape(
    name="privacy.PrivacyRequest",
    path="privacy-requests",
    schema=schemas.PrivacyRequest,
    row=rows.PrivacyRequest,
    rules=RULES,
    relations=(
        to_one("person", "people.Person", "person_id", "Whom it is about."),
        to_one("requested_by", "people.Person", "requested_by_id", "Who asked."),
        to_one("decided_by", "people.Person", "decided_by_id", "Who approved or refused it."),
    ),
)

SHAPES = (PRIVACY_REQUEST,)
