"""What happens to commitment readings, as told to those who follow along."""

from achieve.plans.events.kinds import about_plans

COMMITMENT_RECORDED = about_plans(
    "commitment_reading.recorded", "commitment-readings", "It was asked how a group stands to an initiative."
)
COMMITMENT_CORRECTED = about_plans(
    "commitment_reading.corrected", "commitment-readings", "A commitment reading was corrected."
)
COMMITMENT_DELETED = about_plans(
    "commitment_reading.deleted", "commitment-readings", "A commitment reading was deleted."
)

COMMITMENT_EVENTS = (COMMITMENT_RECORDED, COMMITMENT_CORRECTED, COMMITMENT_DELETED)
