"""The contract of verdicts: depth crossed with the movement of learners, with all that each rests on."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Truncated
from achieve.core.schemas import Output
from achieve.plans.schemas.depth import DepthReading
from achieve.plans.words import MeasureDirection, MeasureUnit, PartKind, PlanStatus
from achieve.plans.words.verdict import DepthSource, HowDeep, HowMoving, Verdict

_WANTED = "In the unit, positive where it goes the wanted way; null with fewer than three values."
_AS_OF = "The day of which this is told, UTC: today, or the last day of a plan that is completed or archived. ISO date."
_READINGS = "What learners showed: each measure and indicator once, with its values."
_DEPTH = (
    "deep, shallow: the whole interval of the newest reading lies above, or below, the line. unclear: it holds the "
    "line. too_few: fewer than five observations. too_old: the latest is. not_observed: there is none."
)
_MOVEMENT = (
    "moving: the whole interval of the change goes the wanted way. still: all of it lies below what was asked by then. "
    "divided: one clearly moves, and another clearly does not. unclear: neither. too_few: fewer than three values. "
    "too_old: the latest is. not_measured: there is none."
)


class MovementReading(Output):
    """What a measure, or an indicator of effect, says of the movement of learners, from its first value to its last.

    A straight line is fitted through the values, one a day; the interval holds the truth in nine of ten cases.
    """

    id: UUID = Field(description="Id of the measure or the indicator.")
    kind: PartKind = Field(description="measure or indicator.")
    goal_id: UUID | None = Field(description="The goal of a measure; null of an indicator.")
    unit: MeasureUnit = Field(description="Unit of all figures.")
    direction: MeasureDirection = Field(description="Which way it should move; of an indicator, upward.")
    movement: HowMoving = Field(description=_MOVEMENT)
    value_count: int = Field(description="How many days have a value, that of the baseline among them.")
    first_on: date | None = Field(description="Day of the first value, ISO date.")
    first_value: float | None = Field(description="The first value; the mean of those of its day.")
    last_on: date | None = Field(description="Day of the last value, ISO date.")
    last_value: float | None = Field(description="The last value; the mean of those of its day.")
    change: float | None = Field(description=f"The change along the line. {_WANTED}")
    low: float | None = Field(description=f"Lower end of its 90 % interval. {_WANTED}")
    high: float | None = Field(description=f"Upper end of its 90 % interval. {_WANTED}")
    asked_change: float | None = Field(
        description=f"How far the path of a measure goes in that time; of what has no path, what one would notice. "
        f"{_WANTED}"
    )


class JoinedMovement(Output):
    """One voice of those that were joined: a goal with its measures, or the indicators of effect."""

    goal_id: UUID | None = Field(description="The goal; null for the indicators of effect.")
    movement: HowMoving = Field(description=_MOVEMENT)
    reading_ids: list[UUID] = Field(description="The measures or indicators that it was joined from.")


class PartVerdict(Output):
    """The verdict on a strategy or an initiative, the sentence that tells it, and what it rests on."""

    id: UUID = Field(description="Id of the strategy or the initiative.")
    kind: PartKind = Field(description="strategy or initiative.")
    verdict: Verdict = Field(
        description="Depth crossed with movement: deep_and_moving; deep_but_not_moving (the what is wrong); "
        "moving_although_shallow; shallow_and_still (the how is wrong). too_early: unless both are clear."
    )
    sentence: str = Field(description="The verdict in a sentence or two.")
    depth: HowDeep = Field(description=_DEPTH)
    depth_source: DepthSource | None = Field(description="What it was seen by; null where nothing was.")
    depth_of_id: UUID = Field(
        description="Whose depth it is: a strategy without indicators of cause in percent is as deep as its initiative."
    )
    depth_reading: DepthReading | None = Field(description="The newest reading; null where nothing was seen.")
    movement: HowMoving = Field(description=_MOVEMENT)
    movement_of_id: UUID = Field(
        description="Whose movement it is: a strategy without indicators of effect moves learners as its initiative."
    )
    joined: list[JoinedMovement] = Field(description="The voices that the movement was joined from.")


class VerdictThresholds(Output):
    """What a verdict is decided by."""

    formula: str = Field(description="How it is decided, in words.")
    deep_above: float = Field(description="The line between shallow and deep, from 0 to 1.")
    least_observations: int = Field(description="With fewer observations a depth decides nothing.")
    least_values: int = Field(description="With fewer values a movement decides nothing.")
    recent_days: int = Field(description="What is older decides nothing.")
    noticed_points: float = Field(description="What is asked, in points, of a percentage without a path.")
    noticed_share: float = Field(description="What is asked of any other unit without a path: a share of its start.")
    confidence: float = Field(description="How often such intervals hold the truth: 0.9.")


class VerdictReport(PartVerdict):
    """The verdict on a strategy, or on an initiative in all plans that you may see and that are not over.

    It is worked out when it is asked for, of what you may see.
    """

    as_of: date = Field(description=_AS_OF)
    readings: list[MovementReading] = Field(description=_READINGS)
    thresholds: VerdictThresholds
    truncated: Truncated


class PlanVerdicts(Output):
    """The verdicts on the initiatives and strategies of a plan: of the goals and at the sites of this plan.

    They are worked out when they are asked for, of what you may see.
    """

    id: UUID = Field(description="Id of the plan.")
    as_of: date = Field(description=_AS_OF)
    verdicts: list[PartVerdict] = Field(description="Each initiative, then each strategy.")
    readings: list[MovementReading] = Field(description=_READINGS)
    thresholds: VerdictThresholds
    truncated: Truncated


class InitiativeVerdictSource(Output):
    """What a verdict is worked out from, beside its parts. It is not shown itself."""

    id: UUID
    truncated: Truncated


class PlanVerdictSource(InitiativeVerdictSource):
    """As above, of a plan."""

    organization_id: UUID
    status: PlanStatus
    ends_on: date
