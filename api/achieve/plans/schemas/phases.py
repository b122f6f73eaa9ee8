"""The contract of rollout phases and of their success metrics."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Code, Day, Figure, Line, Name, Rank, Reason, Redacted, Text
from achieve.core.schemas import Input, Output, Resource, Update
from achieve.plans.schemas.depth import InitiativeId
from achieve.plans.words.phases import MetricComparison, MetricKind, MetricOutcome, PhaseKind, PhaseState

_KIND = "What the phase is for."
_BEGINS_ON = "First day as it is planned, ISO date."
_ENDS_ON = "Last day as it is planned, ISO date; not before the first."
_SITES = "The organizations where it is rolled out: the initiative's own or those below it; empty: all of them."
_GRADES = "The grade levels that take part, by their CEDS codes: KG, 01 … 12; empty: all."
_CLASSES = "The classes that take part, where it is not all of the sites; empty: all."
_OPENED_ON = "Day on which it opened, ISO date; null while it is planned."
_OPENED_BECAUSE = (
    "Why it was opened, in the words of who decided; a reason is needed where success metrics of the phase before were "
    "not met."
)
_METRIC_KIND = "How one sees it."
_STATEMENT = "What is to be so, in a sentence."
_INDICATOR = "The indicator of the initiative whose newest evidence is read; null for other kinds, or once it is gone."
_MEASURE = "The measure of a goal that the initiative serves, which is read; null for other kinds, or once it is gone."
_COMPARISON = "How what is read is held against what is wanted; null where somebody judges."
_WANTED = (
    "What is wanted, in the unit of the indicator or the measure, of a depth from 0 to 1; null where somebody judges."
)
_IS_MET = "Of a narrative metric: what was judged; null while it has not been, and for other kinds."
_JUDGED_ON = "Day of the judgement, ISO date."
_JUDGEMENT = "What the judgement rests on, in words; without names of learners."

SiteIds = Annotated[list[UUID], Field(max_length=100, description=_SITES)]
GradesOfPhase = Annotated[list[Code], Field(max_length=20, description=_GRADES)]
ClassIds = Annotated[list[UUID], Field(max_length=200, description=_CLASSES)]


class MetricReading(Output):
    """What a success metric came to when it was read."""

    metric_id: UUID = Field(description="The success metric.")
    kind: MetricKind = Field(description=_METRIC_KIND)
    outcome: MetricOutcome = Field(description="What came of it.")
    is_met: bool = Field(description="Whether it was met.")
    comparison: MetricComparison | None = Field(description=_COMPARISON)
    wanted: float | None = Field(description=_WANTED)
    value: float | None = Field(description="What was read; null where nothing was, and where somebody judges.")
    read_on: date | None = Field(description="Day of what was read or judged, ISO date; null where nothing was.")
    observation_count: int | None = Field(description="Of a depth: how many observations it rests on; else null.")


class Phase(Resource):
    """A phase of an initiative's rollout: where and when, where it stands, and how it came to open.

    Phases follow each other by their rank. One opens when the success metrics of the phase before it are met, or when
    somebody decides otherwise with a reason.
    """

    initiative_id: InitiativeId
    organization_id: UUID = Field(description="The organization of the initiative.")
    kind: PhaseKind = Field(description=_KIND)
    name: Name
    rank: Rank
    begins_on: date | None = Field(description=_BEGINS_ON)
    ends_on: date | None = Field(description=_ENDS_ON)
    site_ids: list[UUID] = Field(description=_SITES)
    grade_levels: list[str] = Field(description=_GRADES)
    class_ids: list[UUID] = Field(description=_CLASSES)
    state: PhaseState = Field(description="Where it stands. planned → open → completed.")
    opened_on: date | None = Field(description=_OPENED_ON)
    opened_by_id: UUID | None = Field(description="The person who opened it.")
    opened_because: Text | None = Field(description=_OPENED_BECAUSE)
    opening_readings: list[MetricReading] | None = Field(
        description="What the success metrics of the phase before came to when it opened; null where you may not see "
        "monitoring evidence there."
    )
    completed_on: date | None = Field(description="Day on which it was completed, ISO date; null while it is not.")
    redacted: Redacted


class PhaseCreate(Input):
    """A new phase. It begins as planned."""

    initiative_id: InitiativeId
    kind: PhaseKind = Field(description=_KIND)
    name: Name
    rank: Rank = Field(default=0, description="Place in the order, smallest first.")
    begins_on: Day | None = Field(default=None, description=_BEGINS_ON)
    ends_on: Day | None = Field(default=None, description=_ENDS_ON)
    site_ids: SiteIds = Field(default_factory=list[UUID], description=_SITES)
    grade_levels: GradesOfPhase = Field(default_factory=list[Code], description=_GRADES)
    class_ids: ClassIds = Field(default_factory=list[UUID], description=_CLASSES)


class PhaseUpdate(Update, of=Phase):
    """A change of a phase. Lists are sent as a whole. Where it stands is changed by opening and completing it."""

    kind: PhaseKind | None = Field(default=None, description=_KIND)
    name: Name | None = Field(default=None, description="Name.")
    rank: Rank | None = Field(default=None, description="Place in the order, smallest first.")
    begins_on: Day | None = Field(default=None, description=_BEGINS_ON)
    ends_on: Day | None = Field(default=None, description=_ENDS_ON)
    site_ids: SiteIds | None = Field(default=None, description=_SITES)
    grade_levels: GradesOfPhase | None = Field(default=None, description=_GRADES)
    class_ids: ClassIds | None = Field(default=None, description=_CLASSES)


class PhaseOpen(Input):
    """The opening of a phase."""

    opened_on: Day | None = Field(
        default=None,
        description="Day on which it opens, ISO date; the metrics are read as of that day. Left out: today.",
    )
    opened_because: Reason | None = Field(
        default=None, description="Why it opens; needed where success metrics of the phase before are not met."
    )


class PhaseComplete(Input):
    """The completion of a phase."""

    completed_on: Day | None = Field(
        default=None, description="Day on which it was completed, ISO date. Left out: today."
    )


class PhaseMetric(Resource):
    """What must be so of a phase for the phase after it to open: a figure compared with what is wanted, or a judgement.

    What counts was read, seen or judged since the phase opened.
    """

    phase_id: UUID = Field(description="The phase whose success it shows.")
    initiative_id: InitiativeId
    organization_id: UUID = Field(description="The organization of the initiative.")
    kind: MetricKind = Field(description=_METRIC_KIND)
    statement: Line = Field(description=_STATEMENT)
    indicator_id: UUID | None = Field(description=_INDICATOR)
    measure_id: UUID | None = Field(description=_MEASURE)
    comparison: MetricComparison | None = Field(description=_COMPARISON)
    wanted: float | None = Field(description=_WANTED)
    rank: Rank
    is_met: bool | None = Field(description=_IS_MET)
    judged_on: date | None = Field(description=_JUDGED_ON)
    judged_by_id: UUID | None = Field(description="The person who judged.")
    judgement: Text | None = Field(description=_JUDGEMENT)


class PhaseMetricCreate(Input):
    """A new success metric. A phase has at most 20."""

    phase_id: UUID = Field(description="The phase whose success it shows.")
    kind: MetricKind = Field(description=_METRIC_KIND)
    statement: Line = Field(description=_STATEMENT)
    indicator_id: UUID | None = Field(default=None, description=_INDICATOR)
    measure_id: UUID | None = Field(default=None, description=_MEASURE)
    comparison: MetricComparison | None = Field(default=None, description=f"{_COMPARISON} Left out: at_least.")
    wanted: Figure | None = Field(default=None, description=_WANTED)
    rank: Rank = Field(default=0, description="Place in the order, smallest first.")


class PhaseMetricUpdate(Update, of=PhaseMetric):
    """A change of a success metric. What it is read from stays: add another one instead."""

    statement: Line | None = Field(default=None, description=_STATEMENT)
    comparison: MetricComparison | None = Field(default=None, description=_COMPARISON)
    wanted: Figure | None = Field(default=None, description=_WANTED)
    rank: Rank | None = Field(default=None, description="Place in the order, smallest first.")


class PhaseMetricJudge(Input):
    """A judgement of a narrative metric."""

    is_met: bool = Field(description="Whether it is so.")
    judgement: Reason = Field(description=_JUDGEMENT)
    judged_on: Day | None = Field(default=None, description=f"{_JUDGED_ON} Left out: today.")


class PhaseReadiness(Output):
    """Whether a phase could open today, and how each success metric of the phase before it stands.

    Read from what you may see.
    """

    id: UUID = Field(description="Id of the phase.")
    state: PhaseState = Field(description="Where it stands.")
    phase_before_id: UUID | None = Field(description="The phase before it; null for the first one.")
    state_before: PhaseState | None = Field(
        description="Where the phase before stands: while that is planned, this one does not open without a reason."
    )
    is_ready: bool = Field(description="Whether it could open without a reason: all are met, or it is the first.")
    as_of: date = Field(description="The day as of which the metrics are read, ISO date.")
    readings: list[MetricReading] = Field(description="Each success metric of the phase before, by rank; at most 20.")
