"""The forecast of a goal's measures, as it is asked."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, TypedDict, cast
from uuid import UUID

import orjson

from achieve.access.actor import Actor
from achieve.plans.rules import status as rules
from achieve.plans.schemas.forecasts import ForecastMethod, GoalForecast, MeasureForecast
from achieve.plans.shapes.forecasts import GOAL_FORECAST_PARTS, GOAL_FORECAST_SOURCE
from achieve.plans.standing.sources import Checkpoint
from achieve.plans.words import MeasureDirection, MeasureUnit
from achieve.reads.engine import Engine
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_VIEW = View(GOAL_FORECAST_SOURCE, "get_goal_forecast", GOAL_FORECAST_PARTS)
_METHOD = ForecastMethod(
    name="Local linear trend with unknown variance; the interval is that of Student's t distribution.",
    source="Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989, §2.3.2; West and Harrison, "
    "Bayesian Forecasting and Dynamic Models, 2nd edition 1997, §4.5.",
    share=rules.SHARE,
    least_values=rules.LEAST_VALUES,
)


class _Measure(TypedDict):
    """A measure, as the engine reads it."""

    id: str
    unit: str
    direction: str
    baseline: float | None
    baseline_on: str | None
    target: float | None
    target_on: str | None
    checkpoints: Sequence[Checkpoint]


class _Measurement(TypedDict):
    """A measurement, as the engine reads it."""

    measure_id: str
    measured_on: str
    value: float


class _Source(TypedDict):
    """A goal with its measures and measurements."""

    measures: Sequence[_Measure]
    measurements: Sequence[_Measurement]
    truncated: list[str]


async def goal_forecast(connection: "ReadConnection", engine: Engine, actor: Actor, goal_id: UUID) -> GoalForecast:
    """Where the measures of a goal will stand. Raises Forbidden, NotFound."""
    source = cast("_Source", orjson.loads(await read_view_of(connection, engine, actor, _VIEW, goal_id)))
    return GoalForecast(
        id=goal_id,
        as_of=actor.today,
        measures=[_forecast(each, source["measurements"], actor.today) for each in source["measures"]],
        method=_METHOD,
        truncated=source["truncated"],
    )


def _forecast(measure: _Measure, measurements: Sequence[_Measurement], today: date) -> MeasureForecast:
    measured = sorted(
        (date.fromisoformat(each["measured_on"]), each["value"])
        for each in measurements
        if each["measure_id"] == measure["id"]
    )
    baseline = _point(measure["baseline_on"], measure["baseline"])
    target = _point(measure["target_on"], measure["target"])
    history = rules.History(
        MeasureUnit(measure["unit"]),
        MeasureDirection(measure["direction"]),
        baseline,
        target,
        measured,
        [rules.Checkpoint(date.fromisoformat(each["on"]), each["value"]) for each in measure["checkpoints"]],
    )
    outcome, path = rules.foresee(history, today), rules.place_on_path(history)
    return MeasureForecast(
        id=UUID(measure["id"]),
        unit=history.unit,
        target=target[1] if target else None,
        target_on=target[0] if target else None,
        latest_value=measured[-1][1] if measured else None,
        latest_on=measured[-1][0] if measured else None,
        expected_on_path=path[0] if path else None,
        is_on_path=path[1] if path else None,
        value_count=len(history.values),
        expected=outcome.forecast.expected if outcome.forecast else None,
        low=outcome.forecast.low if outcome.forecast else None,
        high=outcome.forecast.high if outcome.forecast else None,
        outlook=outcome.outlook,
    )


def _point(day: str | None, value: float | None) -> rules.Point | None:
    return None if day is None or value is None else (date.fromisoformat(day), value)
