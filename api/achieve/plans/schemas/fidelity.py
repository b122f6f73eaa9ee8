"""The contract of fidelity: how often something was in place where one looked, and how sure that is."""

from datetime import date
from typing import Annotated

from pydantic import Field

from achieve.core.fields import Id
from achieve.core.schemas import Output

SAMPLE_SIZE = "Of a sample: how many were observed, as lessons on a learning walk. The value is the share in place."
IN_PLACE = "Of a sample: in how many of them it was in place."

SampleCount = Annotated[int, Field(ge=0, le=100_000)]


class IndicatorFidelity(Output):
    """What the samples of a cause indicator come to over a period, as far as you may see them, with a 90 % interval.

    The interval is Wilson's score interval (JASA 22, 1927): it has a width where a few observations are all alike.
    """

    id: Id
    since: date | None = Field(description="First day of the period, ISO date; null: from the first sample on.")
    until: date | None = Field(description="Last day of the period, ISO date; null: to the newest sample.")
    sample_count: int = Field(description="How many pieces of evidence with a sample there are.")
    sample_size: int = Field(description="How many were observed in all.")
    in_place_count: int = Field(description="In how many of them it was in place.")
    value: float | None = Field(description="The share in place, in percent; null where nothing was observed.")
    value_low: float | None = Field(description="Lower end of its 90 % interval, in percent.")
    value_high: float | None = Field(description="Upper end of its 90 % interval, in percent.")
