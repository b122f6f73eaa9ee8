"""The contract of a digest: what somebody is to look at on a day."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Line, Name, ReadInstant, Truncated
from achieve.core.schemas import Output
from achieve.plans.words import StepStatus


class DigestStep(Output):
    """An open step of a plan in force."""

    step_id: UUID = Field(description="The step.")
    plan_id: UUID = Field(description="Its plan.")
    title: Line
    status: StepStatus = Field(description="Where it stands.")
    responsible_id: UUID | None = Field(description="Who sees to it.")
    due_on: date = Field(description="When it is due, ISO date.")


class DigestPlan(Output):
    """A plan in force."""

    plan_id: UUID = Field(description="The plan.")
    organization_id: UUID = Field(description="Whose plan it is.")
    title: Name
    review_due_on: date = Field(description="The day by which evidence is to be recorded again, ISO date.")
    last_changed_at: ReadInstant = Field(description="When anything of it was last changed, RFC 3339 in UTC.")


class DigestCommitment(Output):
    """An open commitment of coaching."""

    commitment_id: UUID = Field(description="The commitment.")
    session_id: UUID = Field(description="The session in which it was agreed.")
    committed_by_id: UUID = Field(description="Which of the two has agreed to it.")
    due_on: date = Field(description="By when, ISO date.")


class Digest(Output):
    """What somebody is to look at today: steps that they are responsible for, and the plans that they lead or coach.

    It is worked out when it is asked for, of what the caller may see, and only for the person whose it is.
    """

    id: UUID = Field(description="Id of the person.")
    day: date = Field(description="Today, by the district's time zone. ISO date.")
    is_working_day: bool = Field(description="Whether people are reminded today; the event `digest.ready` comes then.")
    next_working_day: date = Field(description="The next working day after today, ISO date.")
    due_soon_until: date = Field(
        description="The last date that is due soon: `days_due_soon` working days ahead, with the closed days that "
        "follow. ISO date."
    )
    overdue_steps: list[DigestStep] = Field(description="Steps whose day has passed, the oldest first.")
    due_soon_steps: list[DigestStep] = Field(description="Steps that are due today or soon, the earliest first.")
    missed_reviews: list[DigestPlan] = Field(description="Plans for which evidence is overdue, the longest first.")
    upcoming_reviews: list[DigestPlan] = Field(description="Plans for which evidence is due today or soon.")
    stale_plans: list[DigestPlan] = Field(
        description="Plans of which nothing was changed for `days_until_stale`, the longest first."
    )
    due_commitments: list[DigestCommitment] = Field(
        description="What was agreed in coaching and is overdue, due today or soon, by either of the two."
    )
    truncated: Truncated


class DigestSource(Output):
    """What a digest is made from, beside its parts. It is not shown itself."""

    id: UUID
    working_weekdays: list[str]
    closed_periods: list[str]
    session_periods: list[str]
    days_due_soon: int
    truncated: Truncated
