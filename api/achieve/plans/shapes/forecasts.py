"""What the forecast of a goal is made from: its measures with all their values, in one statement. It is not shown."""

from achieve.plans import rows
from achieve.plans.schemas.forecasts import GoalForecastSource
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.selection import Leaf, Selection, Whole
from achieve.reads.shape import Shape, embedded_list

_MEASURES = (
    "id",
    "unit",
    "direction",
    "baseline",
    "baseline_on",
    "target",
    "target_on",
    "checkpoints",
)
_OF_GOAL = (
    "{child}.measure_id in (select om.id from measure om where om.district_id = :district and om.goal_id = {parent}.id)"
)

GOAL_FORECAST_SOURCE = Shape(
    name="plans.GoalForecastSource",
    path="goal-forecast-sources",
    schema=GoalForecastSource,
    row=rows.Goal,
    rules=STAFF_RULES,
    relations=(
        embedded_list("measures", "plans.Measure", "{child}.goal_id = {parent}.id", "", order="{child}.id", most=100),
        embedded_list(
            "measurements", "plans.Measurement", _OF_GOAL, "", order="{child}.measured_on desc, {child}.id", most=1_000
        ),
    ),
    listed=False,
)


def _fields(*names: str) -> tuple[Leaf, ...]:
    return tuple(Leaf(name, name) for name in names)


GOAL_FORECAST_PARTS = Selection(
    (
        *_fields("id", "truncated"),
        Whole("measures", "measures", Selection(_fields(*_MEASURES))),
        Whole("measurements", "measurements", Selection(_fields("measure_id", "measured_on", "value"))),
    )
)
