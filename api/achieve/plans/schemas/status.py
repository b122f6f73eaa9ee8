"""The contract of derived status: how a plan or an initiative stands, part by part, and why."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import CreatedAt, Truncated
from achieve.core.schemas import Output
from achieve.plans.words import PartKind
from achieve.plans.words.status import DerivedStatus, OverridingStatus, StatusReasonCode

_STATUS = (
    "How it stands. on_track, at_risk, off_track: the worst of what is in it and of its own reasons. stale: nothing in "
    "it has moved for long. done: all in it is done or dropped. As they say, where somebody has said that it "
    "stands otherwise."
)
_DERIVED = "How it stands by what is in it: the same as status, unless somebody has said otherwise."
_OVERRIDE = "What somebody has said of how it stands, while that is in force; else null."
_REASONS = "Why, the worst first: its own reasons and those of what is in it; at most 10."
_PARTS = (
    "What is in it, each part once, whatever it is part of. Steps of which there is nothing to say, on track or done, "
    "are counted in their strategy and do not stand here."
)
_COUNT = "How many reasons there are in it and below."


class StatusReason(Output):
    """Why a part stands as it does, with the figures that its code has; the others are null."""

    code: StatusReasonCode = Field(
        description="overdue, blocked, not_moved (in progress, and not changed for long), unsecured_resource (it needs "
        "something soon that is not secured), dropped: of a step. "
        "below_path, target_missed, not_measured, no_target, narrowed_by_loss (a gap, as those ahead fell back): of a "
        "measure. no_evidence: of an implementation plan. "
        "stale: nothing in it has moved for long. empty: nothing is planned in it. overridden: somebody "
        "has said how it stands; told by what it is in."
    )
    status: DerivedStatus = Field(description="What this alone makes of the part that it comes from.")
    part_kind: PartKind = Field(description="What kind of part it comes from.")
    part_id: UUID = Field(description="The part that it comes from.")
    days: int | None = Field(description="Days overdue, or without movement, evidence or measurement.")
    since: date | None = Field(
        description="The due date, the last day of movement or evidence, or the day of the measurement or override. "
        "ISO date."
    )
    expected: float | None = Field(description="Value that the path has for that day, in the measure's unit.")
    actual: float | None = Field(description="What was measured last, in the measure's unit.")


class StatusCounts(Output):
    """How many of the parts directly in it stand how."""

    on_track: int = Field(default=0, description="Parts on track.")
    at_risk: int = Field(default=0, description="Parts at risk.")
    off_track: int = Field(default=0, description="Parts off track.")
    stale: int = Field(default=0, description="Stale parts.")
    done: int = Field(default=0, description="Parts that are done or dropped.")


class StandingOverride(Output):
    """What somebody has said of how a part stands: a status override that is in force."""

    id: UUID = Field(description="Id of the status override.")
    status: OverridingStatus = Field(description="How the part stands, as they say.")
    reason: str = Field(description="Why it stands otherwise than what is in it says.")
    created_at: CreatedAt
    expires_on: date = Field(description="Last day on which it counts, ISO date.")
    decided_by_id: UUID | None = Field(description="Who decided so; null where a system did.")


class PartStatus(Output):
    """How a part stands: a goal, measure, initiative, implementation plan, strategy or step."""

    id: UUID = Field(description="Id of the part.")
    kind: PartKind = Field(description="What kind of part it is.")
    parent_ids: list[UUID] = Field(
        description="What it is part of here. An initiative that serves several goals is part of each; one that serves "
        "none of the plan's goals is part of the plan."
    )
    status: DerivedStatus = Field(description=_STATUS)
    derived_status: DerivedStatus = Field(description=_DERIVED)
    override: StandingOverride | None = Field(description=_OVERRIDE)
    reasons: list[StatusReason] = Field(description=_REASONS)
    reason_count: int = Field(description=_COUNT)
    counts: StatusCounts = Field(description="How many of its own parts stand how.")


class StatusFormula(Output):
    """How the status was worked out."""

    roll_up: str = Field(description="How parts are rolled up, in words.")
    stale_after_days: int = Field(
        description="Days without movement or evidence after which it is said; a district may settle it."
    )
    off_track_after_days: int = Field(description="A step overdue by more days is off track; by fewer, at risk.")
    secured_within_days: int = Field(
        description="What a step needs is secured by so many days before its due date, and before work on it begins."
    )
    at_risk_below: float = Field(
        description="A measure further below its path is at risk; a share of the way from baseline to target."
    )
    off_track_below: float = Field(description="A measure further below its path is off track; a share of the way.")


class StatusReport(Output):
    """How a plan or an initiative stands, with its reasons, the parts that it was rolled up from, and the formula.

    It is worked out when it is asked for, of what you may see.
    """

    id: UUID = Field(description="Id of the plan or the initiative.")
    kind: PartKind = Field(description="Which of the two.")
    as_of: date = Field(description="The day of which this is told, by the district's time zone. ISO date.")
    status: DerivedStatus = Field(description=_STATUS)
    derived_status: DerivedStatus = Field(description=_DERIVED)
    override: StandingOverride | None = Field(description=_OVERRIDE)
    reasons: list[StatusReason] = Field(description=_REASONS)
    reason_count: int = Field(description=_COUNT)
    counts: StatusCounts = Field(description="How many of its own parts stand how.")
    parts: list[PartStatus] = Field(description=_PARTS)
    formula: StatusFormula
    truncated: Truncated
