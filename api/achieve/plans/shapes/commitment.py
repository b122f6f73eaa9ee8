"""How commitment readings are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Shape, to_one

COMMITMENT_READING = Shape(
    name="plans.CommitmentReading",
    path="commitment-readings",
    schema=schemas.CommitmentReading,
    row=rows.CommitmentReading,
    rules=STAFF_RULES,
    derived={"committed_share": "({t}.committed_count::float8 / {t}.asked_count)"},
    relations=(
        to_one("initiative", "plans.Initiative", "initiative_id", "The initiative."),
        to_one("organization", "people.Organization", "organization_id", "The site."),
    ),
    default_sort="read_on",
)
