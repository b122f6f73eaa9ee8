"""What verdicts are worked out from: a plan or an initiative with what was measured and seen, in one statement each.

They are never shown.
"""

from dataclasses import replace

from achieve.plans import rows
from achieve.plans.schemas.verdict import InitiativeVerdictSource, PlanVerdictSource
from achieve.plans.shapes.document import PLAN_DOCUMENT
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.selection import Leaf, Many, Page, PagePart, Selection, Values, Whole
from achieve.reads.shape import Relation, Shape, embedded_list

MOST_GOALS = 100
"""Of the goals that an initiative serves, those that are looked at."""

_MOST_VALUES = 5_000
# Of a plan's document, and how many of each are looked at.
_READ = {
    "goals": 100,
    "measures": 300,
    "measurements": _MOST_VALUES,
    "initiatives": 100,
    "implementation_plans": 300,
    "strategies": 2_000,
    "indicators": 600,
    "monitoring_evidence": _MOST_VALUES,
}
_IN_OPEN_PLAN = (
    "{column} in (select op.id from plan op where op.district_id = :district and op.status in ('draft', 'active'))"
)
_GOALS = (
    "select og.id from goal og join initiative_goal oi on oi.district_id = :district and oi.goal_id = og.id"
    " where og.district_id = :district and oi.initiative_id = {parent}.id and "
    + _IN_OPEN_PLAN.format(column="og.plan_id")
)
_MEASURES = f"select om.id from measure om where om.district_id = :district and om.goal_id in ({_GOALS})"
_CARRIED_OUT = (
    "select oc.id from implementation_plan oc where oc.district_id = :district and oc.initiative_id = {parent}.id and "
    + _IN_OPEN_PLAN.format(column="oc.plan_id")
)
_INDICATORS = (
    f"select ox.id from indicator ox where ox.district_id = :district and ox.implementation_plan_id in ({_CARRIED_OUT})"
)


def _list(name: str, kind: str, on: str, most: int, order: str = "{child}.id") -> Relation:
    return embedded_list(name, f"plans.{kind}", on, "", order=order, most=most)


PLAN_VERDICT_SOURCE = Shape(
    name="plans.PlanVerdictSource",
    path="plan-verdict-sources",
    schema=PlanVerdictSource,
    row=rows.Plan,
    rules=STAFF_RULES,
    relations=tuple(replace(each, most=_READ[each.name]) for each in PLAN_DOCUMENT.relations if each.name in _READ),
    listed=False,
)
INITIATIVE_VERDICT_SOURCE = Shape(
    name="plans.InitiativeVerdictSource",
    path="initiative-verdict-sources",
    schema=InitiativeVerdictSource,
    row=rows.Initiative,
    rules=STAFF_RULES,
    relations=(
        _list("goals", "Goal", f"{{child}}.id in ({_GOALS})", MOST_GOALS),
        _list("measures", "Measure", f"{{child}}.goal_id in ({_GOALS})", 300),
        _list(
            "measurements",
            "Measurement",
            f"{{child}}.measure_id in ({_MEASURES})",
            _MOST_VALUES,
            "{child}.measured_on desc",
        ),
        _list("implementation_plans", "ImplementationPlan", f"{{child}}.id in ({_CARRIED_OUT})", 100),
        _list("indicators", "Indicator", f"{{child}}.implementation_plan_id in ({_CARRIED_OUT})", 300),
        _list(
            "monitoring_evidence",
            "MonitoringEvidence",
            f"{{child}}.indicator_id in ({_INDICATORS})",
            _MOST_VALUES,
            "{child}.observed_on desc",
        ),
    ),
    listed=False,
)


def _fields(*names: str) -> Selection:
    return Selection(tuple(Leaf(name, name) for name in names))


def _whole(name: str, *fields: str) -> Whole:
    return Whole(name, name, _fields(*fields))


# The first value of a request is the number of goals.
_SERVED = Many("goals", "goals", Page(0, "rank", descending=False, parts=(PagePart("data", "items", _fields("id")),)))
_SHOWN = (
    _whole(
        "measures",
        "id",
        "goal_id",
        "unit",
        "direction",
        "baseline",
        "baseline_on",
        "target",
        "target_on",
        "checkpoints",
        "gap_movement",
    ),
    _whole("measurements", "measure_id", "measured_on", "value", "population_size"),
    _whole("implementation_plans", "id", "initiative_id"),
    _whole("indicators", "id", "implementation_plan_id", "strategy_id", "kind", "unit"),
    _whole("monitoring_evidence", "indicator_id", "observed_on", "value", "population_size"),
)
PLAN_VERDICT_PARTS = Selection(
    (
        *_fields("id", "organization_id", "status", "ends_on", "truncated").picks,
        _whole("goals", "id"),
        Whole("initiatives", "initiatives", Selection((Leaf("id", "id"), _SERVED))),
        _whole("strategies", "id", "implementation_plan_id"),
        *_SHOWN,
    )
)
INITIATIVE_VERDICT_PARTS = Selection((*_fields("id", "truncated").picks, _whole("goals", "id"), *_SHOWN))


def first_values() -> Values:
    """The values that these selections count on."""
    return Values([MOST_GOALS])
