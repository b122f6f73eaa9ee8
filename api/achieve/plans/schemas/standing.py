"""What a derived status is worked out from: a plan or an initiative, and what is read of its parts. Never shown."""

from datetime import date, datetime
from uuid import UUID

from achieve.core.fields import Truncated, UpdatedAt
from achieve.core.schemas import Output
from achieve.plans.words import PlanStatus


class StatusSource(Output):
    """What a status is worked out from, beside its parts."""

    id: UUID
    updated_at: UpdatedAt
    days_until_stale: int
    time_zone: str
    truncated: Truncated


class PlanStatusSource(StatusSource):
    """As above, of a plan."""

    status: PlanStatus
    begins_on: date


class StrategyStanding(Output):
    """A strategy with the steps of which there is nothing to say, and when it or any of its steps last changed."""

    id: UUID
    implementation_plan_id: UUID
    on_track_count: int
    done_count: int
    moved_at: datetime


class StepStanding(Output):
    """A step of which there is something to say, and what that is; null or false where it is not the case."""

    id: UUID
    implementation_plan_id: UUID
    strategy_id: UUID
    overdue_days: int | None
    unmoved_days: int | None
    is_unsecured: bool
    is_blocked: bool
    is_dropped: bool
