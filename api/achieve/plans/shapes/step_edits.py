"""How the steps are read that an edit has changed: from inside its transaction, whose revision has no number yet."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import OF_DISTRICT, STAFF_RULES
from achieve.plans.words.step_edits import MOST_EDITED
from achieve.reads.shape import Shape, embedded_list

# Which plans have steps that somebody may change: those of an organization, whoever is responsible.
_OF_ORGANIZATION = {Anchor.ORGANIZATION: "{t}.organization_id"}
STEP_EDIT_RULES = (
    RowRule(Resource.DISTRICT_STEPS, _OF_ORGANIZATION, when=OF_DISTRICT),
    RowRule(Resource.SCHOOL_STEPS, _OF_ORGANIZATION, rest=True),
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
