"""The writes of coaching."""

from achieve.plans.schemas import coaching as schemas
from achieve.plans.service import coaching as service
from achieve.plans.shapes.coaching import COACHING_COMMITMENT, COACHING_SESSION
from achieve.web.operations import creates, deletes, updates

COACHING_OPERATIONS = (
    creates(COACHING_SESSION, schemas.CoachingSessionCreate, service.create_coaching_session),
    updates(COACHING_SESSION, schemas.CoachingSessionUpdate, service.update_coaching_session),
    deletes(COACHING_SESSION, service.delete_coaching_session),
    creates(COACHING_COMMITMENT, schemas.CoachingCommitmentCreate, service.make_commitment),
    updates(COACHING_COMMITMENT, schemas.CoachingCommitmentUpdate, service.follow_up_commitment),
    deletes(COACHING_COMMITMENT, service.delete_commitment),
)
