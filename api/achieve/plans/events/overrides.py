"""What happens to overridden statuses. That one has expired is no event: its last day stands in it."""

from achieve.plans.events.kinds import about_plans

OVERRIDE_CREATED = about_plans(
    "status_override.created", "status-overrides", "Somebody said that a part of a plan stands otherwise than it seems."
)
OVERRIDE_ENDED = about_plans("status_override.ended", "status-overrides", "An override was ended before its time.")

OVERRIDE_EVENTS = (OVERRIDE_CREATED, OVERRIDE_ENDED)
