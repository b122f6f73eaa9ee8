"""How overridden statuses are read."""

from achieve.plans.rows.overrides import StatusOverride
from achieve.plans.schemas import overrides as schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Shape, to_one, to_one_of

IS_IN_FORCE = "({t}.ended_at is null and {t}.expires_on >= :today::date)"
"""SQL of an override `{t}`: that it counts today."""

STATUS_OVERRIDE = Shape(
    name="plans.StatusOverride",
    path="status-overrides",
    schema=schemas.StatusOverride,
    row=StatusOverride,
    rules=STAFF_RULES,
    derived={"is_in_force": IS_IN_FORCE},
    relations=(
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one("organization", "people.Organization", "organization_id", "The organization whose plan it is."),
        to_one_of(
            "part",
            "OverriddenPart",
            ("plans.Goal", "plans.ImplementationPlan", "plans.Initiative", "plans.Plan", "plans.Strategy"),
            ("part_id",),
            "The part whose status it overrides; null where that is gone.",
        ),
        to_one("decided_by", "people.Person", "decided_by_id", "Who decided so; null where you may not see them."),
        to_one("ended_by", "people.Person", "ended_by_id", "Who ended it; null where you may not see them."),
    ),
)
