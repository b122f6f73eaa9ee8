"""The contract of forecasts: where the measures of a goal will stand on their last day."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Truncated
from achieve.core.schemas import Output
from achieve.plans.words import MeasureUnit
from achieve.plans.words.status import Outlook


class MeasureForecast(Output):
    """Where a measure will stand on its last day, if it goes on as it did."""

    id: UUID = Field(description="Id of the measure.")
    unit: MeasureUnit = Field(description="Unit of all values.")
    target: float | None = Field(description="Value to be reached; null while there is none.")
    target_on: date | None = Field(description="The day of the forecast: by which the target is to be reached.")
    latest_value: float | None = Field(description="What was measured last; null before any measurement.")
    latest_on: date | None = Field(description="Day of the latest measurement, ISO date.")
    expected_on_path: float | None = Field(
        description="Value that the measure's path has on the day of the latest measurement."
    )
    is_on_path: bool | None = Field(
        description="Whether the latest value is on the path, or short of it by at most a tenth of the way; null where "
        "one of them is missing."
    )
    value_count: int = Field(description="How many values the forecast rests on, the baseline among them.")
    expected: float | None = Field(description="The middle of the forecast; null where there is none.")
    low: float | None = Field(description="Lower end of the interval that holds nine of ten outcomes.")
    high: float | None = Field(description="Upper end of it.")
    outlook: Outlook = Field(
        description="likely: the whole interval has reached the target. unlikely: none of it has. open: part of it "
        "has. over: the last day has come. too_little_known: fewer than two values, or no target."
    )


class ForecastMethod(Output):
    """How the forecast is made."""

    name: str = Field(description="Name of the method.")
    source: str = Field(description="Where it is described.")
    share: float = Field(description="Share of outcomes that the interval is to hold.")
    least_values: int = Field(description="With fewer values there is no forecast.")


class GoalForecast(Output):
    """A forecast of each measure of a goal, with an interval that widens with the time and with fewer values."""

    id: UUID = Field(description="Id of the goal.")
    as_of: date = Field(description="The day of which this is told, by the district's time zone. ISO date.")
    measures: list[MeasureForecast] = Field(description="The measures of the goal; at most 100.")
    method: ForecastMethod
    truncated: Truncated


class GoalForecastSource(Output):
    """What a forecast is made from, beside its measures. It is not shown itself."""

    id: UUID
    truncated: Truncated
