"""What happens to the outcomes of adjustments."""

from achieve.plans.events.kinds import about_plans

OUTCOME_RECORDED = about_plans(
    "adjustment_outcome.recorded", "adjustment-outcomes", "Somebody said what came of an adjustment."
)
OUTCOME_CORRECTED = about_plans(
    "adjustment_outcome.corrected", "adjustment-outcomes", "What was said to have come of an adjustment was corrected."
)

OUTCOME_EVENTS = (OUTCOME_RECORDED, OUTCOME_CORRECTED)
