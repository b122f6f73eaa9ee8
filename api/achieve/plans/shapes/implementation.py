"""How implementation plans, strategies and steps are read."""

from datetime import date

from achieve.people.district_calendar import day_in_district
from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES, STEP_RULES
from achieve.plans.shapes.staleness import DAYS_OF_DISTRICT
from achieve.plans.shapes.teams import MAY_CARRY_STEP
from achieve.reads.shape import Relation, Shape, to_many, to_one

_IS_OVERDUE = "coalesce({t}.due_on < :today and {t}.status not in ('done', 'dropped'), false)"
_DEPENDS_ON_IDS = (
    "array(select sd.depends_on_id from step_dependency sd"
    " where sd.district_id = :district and sd.step_id = {t}.id order by sd.depends_on_id)"
)
_SEEN_ON = (
    "(select max(se.observed_on) from monitoring_evidence se"
    " join indicator si on si.district_id = :district and si.id = se.indicator_id"
    " where se.district_id = :district and si.implementation_plan_id = {t}.id)"
)
_FIRST_INDICATOR_ON = (
    f"(select {day_in_district('min(fi.created_at)')} from indicator fi"
    " where fi.district_id = :district and fi.implementation_plan_id = {t}.id)"
)
# As the reason `no_evidence` of a status counts: greatest() would leave out that there is no indicator.
_REVIEW_DUE_ON = (
    f"(select coalesce({_SEEN_ON}, case when {_FIRST_INDICATOR_ON} is not null then"
    f" greatest(rp.begins_on, {_FIRST_INDICATOR_ON}) end) + {DAYS_OF_DISTRICT} from plan rp"
    " where rp.district_id = :district and rp.id = {t}.plan_id and rp.status = 'active')"
)

IMPLEMENTATION_PLAN = Shape(
    name="plans.ImplementationPlan",
    path="implementation-plans",
    schema=schemas.ImplementationPlan,
    row=rows.ImplementationPlan,
    rules=STAFF_RULES,
    derived={"review_due_on": _REVIEW_DUE_ON},
    relations=(
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one("initiative", "plans.Initiative", "initiative_id", "The initiative that it carries out."),
        to_one("organization", "people.Organization", "organization_id", "The organization that carries it out."),
        to_many("strategies", "plans.Strategy", "implementation_plan_id", "Its strategies."),
        to_many("steps", "plans.Step", "implementation_plan_id", "Its action steps."),
        to_many("indicators", "plans.Indicator", "implementation_plan_id", "What is monitored."),
        to_many("adjustments", "plans.Adjustment", "implementation_plan_id", "What was decided on evidence."),
    ),
)

STRATEGY = Shape(
    name="plans.Strategy",
    path="strategies",
    schema=schemas.Strategy,
    row=rows.Strategy,
    rules=STAFF_RULES,
    relations=(
        to_one("implementation_plan", "plans.ImplementationPlan", "implementation_plan_id", "Its implementation plan."),
        to_many("steps", "plans.Step", "strategy_id", "Its action steps."),
        to_many("indicators", "plans.Indicator", "strategy_id", "What is monitored about it."),
    ),
    default_sort="rank",
)

STEP = Shape(
    name="plans.Step",
    path="steps",
    schema=schemas.Step,
    row=rows.Step,
    rules=STEP_RULES,
    derived={"is_overdue": _IS_OVERDUE, "depends_on_ids": _DEPENDS_ON_IDS},
    relations=(
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one("implementation_plan", "plans.ImplementationPlan", "implementation_plan_id", "Its implementation plan."),
        to_one("strategy", "plans.Strategy", "strategy_id", "The strategy that it stands under."),
        to_one("responsible", "people.Person", "responsible_id", "Who sees to it."),
        to_one("origin", "plans.Step", "origin_step_id", "The completed step that it followed from."),
        to_many("resources", "plans.StepResource", "step_id", "What it needs."),
        to_many("next_steps", "plans.Step", "origin_step_id", "The steps that followed from it."),
        Relation(
            "depends_on",
            "plans.Step",
            "page",
            "{child}.id in (select sd.depends_on_id from step_dependency sd"
            " where sd.district_id = :district and sd.step_id = {parent}.id)",
            "The steps that it waits for.",
        ),
        Relation(
            "needed_by",
            "plans.Step",
            "page",
            "{child}.id in (select sd.step_id from step_dependency sd"
            " where sd.district_id = :district and sd.depends_on_id = {parent}.id)",
            "The steps that wait for it.",
        ),
        Relation(
            "candidates",
            "plans.TeamMember",
            "page",
            MAY_CARRY_STEP,
            "Who could see to it: who is on the team of its plan, or of its initiative, today.",
        ),
    ),
    # A step without a date comes last.
    sort_keys={"due_on": f"coalesce({{t}}.due_on, '{date(9999, 12, 31)}'::date)"},
    default_sort="sequence",
)
