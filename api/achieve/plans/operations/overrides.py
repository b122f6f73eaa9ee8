"""The writes of overridden statuses."""

from achieve.plans.schemas.overrides import StatusOverrideCreate
from achieve.plans.service.overrides import create_status_override, end_status_override
from achieve.plans.shapes.overrides import STATUS_OVERRIDE
from achieve.web.operations import NoBody, acts, creates

OVERRIDE_OPERATIONS = (
    creates(STATUS_OVERRIDE, StatusOverrideCreate, create_status_override),
    acts("end_status_override", STATUS_OVERRIDE, NoBody, end_status_override, suffix="end"),
)
