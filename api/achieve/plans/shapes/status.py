"""What the status of a plan or an initiative is worked out from: it and its parts, in one statement. Never shown."""

from dataclasses import replace

from achieve.people.district_calendar import TIME_ZONE_OF_DISTRICT
from achieve.plans import rows
from achieve.plans.schemas.standing import PlanStatusSource, StatusSource
from achieve.plans.shapes.document import PLAN_DOCUMENT
from achieve.plans.shapes.overrides import IS_IN_FORCE
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.shapes.staleness import DAYS_OF_DISTRICT
from achieve.plans.shapes.standings import STEP_IS_TOLD, STEP_STANDING, STRATEGY_STANDING
from achieve.reads.selection import Leaf, Many, One, Page, PagePart, Pick, Selection, Values, Whole
from achieve.reads.shape import Relation, Shape, embedded_list

MOST_GOALS = 100
"""Of the goals that an initiative serves, those that are looked at."""

_OF_INITIATIVE = (
    "{child}.implementation_plan_id in (select oi.id from implementation_plan oi"
    " where oi.district_id = :district and oi.initiative_id = {parent}.id)"
)
_MEASURES = (
    "id",
    "goal_id",
    "direction",
    "baseline",
    "baseline_on",
    "target",
    "target_on",
    "checkpoints",
    "gap_movement",
    "latest_value",
    "latest_on",
    "updated_at",
)
_IN_IMPLEMENTATION_PLAN = ("id", "implementation_plan_id", "updated_at")
_IS_TOLD = " and " + STEP_IS_TOLD.replace("{t}", "{child}")
_OF_DISTRICT = {"days_until_stale": DAYS_OF_DISTRICT, "time_zone": TIME_ZONE_OF_DISTRICT}
_LISTS = frozenset(
    {
        "goals",
        "measures",
        "measurements",
        "initiatives",
        "implementation_plans",
        "strategies",
        "steps",
        "indicators",
        "monitoring_evidence",
        "adjustments",
    }
)


def _of_document(relation: Relation) -> Relation:
    """A list of the document, as a status reads it."""
    if relation.name == "strategies":
        return replace(relation, to=STRATEGY_STANDING.name)
    if relation.name == "steps":
        return replace(relation, to=STEP_STANDING.name, on=relation.on + _IS_TOLD)
    return relation


def _list(name: str, kind: str, on: str = _OF_INITIATIVE, order: str = "{child}.id", most: int = 300) -> Relation:
    return embedded_list(name, f"plans.{kind}", on, "", order=order, most=most)


def _overrides(on: str) -> Relation:
    """The overrides that are in force."""
    counted = f"{on} and {IS_IN_FORCE.replace('{t}', '{child}')}"
    return _list("overrides", "StatusOverride", counted)


PLAN_STATUS_SOURCE = Shape(
    name="plans.PlanStatusSource",
    path="plan-status-sources",
    schema=PlanStatusSource,
    row=rows.Plan,
    rules=STAFF_RULES,
    derived=_OF_DISTRICT,
    relations=(
        *(_of_document(each) for each in PLAN_DOCUMENT.relations if each.name in _LISTS),
        _overrides("{child}.plan_id = {parent}.id"),
    ),
    listed=False,
)
INITIATIVE_STATUS_SOURCE = Shape(
    name="plans.InitiativeStatusSource",
    path="initiative-status-sources",
    schema=StatusSource,
    row=rows.Initiative,
    rules=STAFF_RULES,
    derived=_OF_DISTRICT,
    relations=(
        _list("implementation_plans", "ImplementationPlan", "{child}.initiative_id = {parent}.id", most=100),
        _list("strategies", "StrategyStanding"),
        _list("steps", "StepStanding", _OF_INITIATIVE + _IS_TOLD, most=2_000),
        _list("indicators", "Indicator"),
        _list(
            "monitoring_evidence",
            "MonitoringEvidence",
            "{child}.indicator_id in (select oe.id from indicator oe join implementation_plan oi"
            " on oi.district_id = :district and oi.id = oe.implementation_plan_id"
            " where oe.district_id = :district and oi.initiative_id = {parent}.id)",
            "{child}.observed_on desc, {child}.id",
            1_000,
        ),
        _list("adjustments", "Adjustment"),
        _overrides(
            "{child}.part_id in (select oi.id from implementation_plan oi"
            " where oi.district_id = :district and oi.initiative_id = {parent}.id"
            " union all select os.id from strategy os join implementation_plan oi"
            " on oi.district_id = :district and oi.id = os.implementation_plan_id"
            " where os.district_id = :district and oi.initiative_id = {parent}.id)"
        ),
    ),
    listed=False,
)


def _fields(*names: str) -> Selection:
    return Selection(tuple(Leaf(name, name) for name in names))


def _whole(name: str, *fields: str, further: tuple[Pick, ...] = ()) -> Whole:
    return Whole(name, name, Selection((*_fields(*fields).picks, *further)))


# The first values of a request are the numbers of goals.
_GOALS = Many("goals", "goals", Page(0, "rank", descending=False, parts=(PagePart("data", "items", _fields("id")),)))
_ALIGNED = Many(
    "aligned_goals",
    "aligned_goals",
    Page(1, "rank", descending=False, parts=(PagePart("data", "items", _fields("id")),)),
)
_WORK = (
    _whole("strategies", *STRATEGY_STANDING.fields),
    _whole("steps", *STEP_STANDING.fields),
    _whole("indicators", *_IN_IMPLEMENTATION_PLAN, "created_at"),
    _whole("monitoring_evidence", "indicator_id", "observed_on", "updated_at"),
    _whole("adjustments", *_IN_IMPLEMENTATION_PLAN),
    _whole("overrides", "id", "part_id", "status", "reason", "created_at", "expires_on", "decided_by_id"),
)
_SOURCE = ("id", "updated_at", *_OF_DISTRICT)
PLAN_STATUS_PARTS = Selection(
    (
        *_fields(*_SOURCE, "status", "begins_on", "truncated").picks,
        _whole("goals", "id", "updated_at", further=(_ALIGNED,)),
        _whole("measures", *_MEASURES),
        _whole("measurements", "measure_id", "updated_at"),
        _whole("initiatives", "id", "updated_at", further=(_GOALS,)),
        _whole("implementation_plans", "id", "initiative_id", "updated_at"),
        *_WORK,
    )
)
INITIATIVE_STATUS_PARTS = Selection(
    (
        *_fields(*_SOURCE, "truncated").picks,
        _whole(
            "implementation_plans",
            "id",
            "updated_at",
            further=(One("plan", "plan", _fields("status", "begins_on")),),
        ),
        *_WORK,
    )
)


def first_values() -> Values:
    """The values that these selections count on."""
    return Values([MOST_GOALS, 1])
