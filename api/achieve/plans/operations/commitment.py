"""The writes of commitment readings."""

from achieve.plans import schemas, shapes
from achieve.plans.service.commitment import (
    correct_commitment_reading,
    delete_commitment_reading,
    record_commitment_reading,
)
from achieve.web.operations import creates, deletes, updates

COMMITMENT_OPERATIONS = (
    creates(shapes.COMMITMENT_READING, schemas.CommitmentReadingCreate, record_commitment_reading),
    updates(shapes.COMMITMENT_READING, schemas.CommitmentReadingUpdate, correct_commitment_reading),
    deletes(shapes.COMMITMENT_READING, delete_commitment_reading),
)
