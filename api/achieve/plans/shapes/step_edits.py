"""How the steps are read that an edit has changed: from inside its transaction, whose revision has no number yet."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import OF_DISTRICT, STAFF_RULES
from achieve.plans.words.step_edits import MOST_EDITED
from achieve.reads.shape import Shape, embedded_list


def _rules(own_steps: str) -> tuple[RowRule, ...]:
    """Whose steps somebody may change: all of an organization, or their own. own_steps: null for whom it has none."""
    anchors = {Anchor.ORGANIZATION: "{t}.organization_id", Anchor.OWNER: own_steps}
    return (
        RowRule(Resource.DISTRICT_STEPS, anchors, when=OF_DISTRICT),
        RowRule(Resource.SCHOOL_STEPS, anchors, rest=True),
    )


STEP_EDIT_RULES = _rules(
    "(select os.responsible_id from step os where os.district_id = :district and os.plan_id = {t}.id"
    " and os.responsible_id = :person limit 1)"
)
# An order is one of all steps of a strategy.
STEP_ORDER_RULES = _rules(
    "(select case when bool_and(os.responsible_id is not distinct from :person) then :person end"
    " from step os where os.district_id = :district and os.strategy_id = {t}.id)"
)
_CHANGED_NOW = (
    "{child}.plan_id = {parent}.id and {child}.id in (select ev.part_id from plan_part_version ev"
    " join plan_revision er on er.district_id = :district and er.id = ev.since_id"
    " where ev.district_id = :district and ev.kind = 'step' and er.plan_id = {parent}.id and er.number is null)"
)

EDITED_STEPS = Shape(
    name="plans.EditedSteps",
    path="edited-steps",
    schema=schemas.EditedSteps,
    row=rows.Plan,
    rules=STAFF_RULES,
    relations=(
        embedded_list(
            "steps", "plans.Step", _CHANGED_NOW, "The steps that were changed.", order="{child}.id", most=MOST_EDITED
        ),
    ),
    listed=False,
)
