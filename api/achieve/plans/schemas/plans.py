"""The contract of plans and priorities."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Line, Name, Rank, ReadInstant, Redacted, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.words import FindingSource, PlanKind, PlanStatus

OrganizationId = Annotated[UUID, Field(description="The organization that it belongs to.")]
PlanId = Annotated[UUID, Field(description="The plan that it is part of.")]

_ALIGNED_TO = (
    "The plan that this one follows: one of an organization above, or the strategic plan of its own organization."
)
_SUMMARY = "What the plan is about, in plain words; families read it once the plan is published."
_PUBLISHED = (
    "Whether families may read the summary: title, summary, period, organization, status and the goals' statements. "
    "A draft cannot be published."
)
_TEAM = "The team that carries it, of its organization or of one above; null while there is none."
_STATUS = "Where it stands. draft → active → completed → archived; back: completed → active, archived → completed."


class Plan(Resource):
    """A strategic plan, or a year's improvement plan, of a district or a school.

    A plan of the district's own organization is written by the district's administrators, a school's plan by its
    leaders; the district reads and approves it. Guardians see a plan of their children's schools, or of the district,
    only while it is published, and of it the summary: the fields that count steps and tell of the approval and of the
    team are null.
    """

    organization_id: OrganizationId
    kind: PlanKind = Field(description="Several years of direction, or one year's improvement.")
    title: Name
    summary: Text | None = Field(description=_SUMMARY)
    begins_on: date = Field(description="First day, ISO date.")
    ends_on: date = Field(description="Last day, ISO date.")
    status: PlanStatus = Field(description=_STATUS)
    is_published: bool = Field(description=_PUBLISHED)
    aligned_to_plan_id: UUID | None = Field(description=_ALIGNED_TO)
    team_id: UUID | None = Field(description=f"{_TEAM} Families are not told.")
    approved_at: ReadInstant | None = Field(description="When it was approved, RFC 3339 in UTC; null while it is not.")
    approved_by_id: UUID | None = Field(description="The person who approved it.")
    copied_from_id: UUID | None = Field(description="The plan that it was begun from, which may be gone.")
    template_id: UUID | None = Field(description="The template that it was begun from, which may be gone.")
    open_step_count: int | None = Field(description="Number of its steps that are neither done nor dropped.")
    done_step_count: int | None = Field(description="Number of its steps that are done.")
    overdue_step_count: int | None = Field(description="Number of its open steps whose due date has passed.")
    redacted: Redacted


class PlanCreate(Input):
    """A new plan. It begins as a draft."""

    organization_id: OrganizationId
    kind: PlanKind = Field(description="Several years of direction, or one year's improvement.")
    title: Name
    summary: Text | None = Field(default=None, description=_SUMMARY)
    begins_on: Day = Field(description="First day, ISO date.")
    ends_on: Day = Field(description="Last day, ISO date; not before the first.")
    aligned_to_plan_id: UUID | None = Field(default=None, description=_ALIGNED_TO)
    team_id: UUID | None = Field(default=None, description=_TEAM)


class PlanCopyForward(Input):
    """The plan of the next period."""

    title: Name
    begins_on: Day = Field(description="First day, ISO date; after that of the present plan.")
    ends_on: Day = Field(description="Last day, ISO date; not before the first.")


class PlanUpdate(Update, of=Plan):
    """A change of a plan."""

    title: Name | None = Field(default=None, description="Title.")
    summary: Text | None = Field(default=None, description=_SUMMARY)
    begins_on: Day | None = Field(default=None, description="First day, ISO date.")
    ends_on: Day | None = Field(default=None, description="Last day, ISO date; not before the first.")
    status: PlanStatus | None = Field(default=None, description=_STATUS)
    is_published: bool | None = Field(default=None, description=_PUBLISHED)
    aligned_to_plan_id: UUID | None = Field(default=None, description=_ALIGNED_TO)
    team_id: UUID | None = Field(default=None, description=_TEAM)


class Priority(Resource):
    """Why an area comes first in a plan: the finding, and where it comes from."""

    plan_id: PlanId
    organization_id: OrganizationId
    title: Line
    source_kind: FindingSource = Field(description="Where the finding comes from.")
    finding: Text = Field(description="What was found.")
    rank: Rank


class PriorityCreate(Input):
    """A new priority."""

    plan_id: PlanId
    title: Line
    source_kind: FindingSource = Field(description="Where the finding comes from.")
    finding: Text = Field(description="What was found.")
    rank: Rank = Field(default=0, description="Place in the order, smallest first.")


class PriorityUpdate(Update, of=Priority):
    """A change of a priority."""

    title: Line | None = Field(default=None, description="Title.")
    source_kind: FindingSource | None = Field(default=None, description="Where the finding comes from.")
    finding: Text | None = Field(default=None, description="What was found.")
    rank: Rank | None = Field(default=None, description="Place in the order, smallest first.")
