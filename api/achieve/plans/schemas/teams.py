"""The contract of teams and their members."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Name, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.plans import OrganizationId
from achieve.plans.words.teams import TeamRole

_PURPOSE = "What the team is there for, in a sentence or two; without names."
_ROLE = "What the person does on the team."
_BEGINS_ON = "First day on the team, ISO date."
_ENDS_ON = "Last day on the team, ISO date; null while there is none."

TeamId = Annotated[UUID, Field(description="The team.")]


class Team(Resource):
    """The people who carry plans and initiatives together: a plan, and an initiative, names its team.

    It belongs to an organization, and serves plans and initiatives of that one or of those below. Whoever writes the
    plans of its organization writes it; the staff who read those plans read it.
    """

    organization_id: OrganizationId
    name: Name
    purpose: Text | None = Field(description=_PURPOSE)
    present_member_count: int = Field(description="Number of memberships that hold today.")


class TeamCreate(Input):
    """A new team."""

    organization_id: OrganizationId
    name: Name
    purpose: Text | None = Field(default=None, description=_PURPOSE)


class TeamUpdate(Update, of=Team):
    """A change of a team."""

    name: Name | None = Field(default=None, description="Name.")
    purpose: Text | None = Field(default=None, description=_PURPOSE)


class TeamMember(Resource):
    """Somebody's time on a team, in one role. Another role later is another membership."""

    team_id: TeamId
    organization_id: OrganizationId
    person_id: UUID = Field(description="Who is on it: an adult with a role in the district.")
    role: TeamRole = Field(description=_ROLE)
    begins_on: date = Field(description=_BEGINS_ON)
    ends_on: date | None = Field(description=_ENDS_ON)
    is_present: bool = Field(description="Whether it holds today.")


class TeamMemberCreate(Input):
    """Somebody new on a team."""

    team_id: TeamId
    person_id: UUID = Field(description="Who is on it: an adult with a role in the district, never a learner.")
    role: TeamRole = Field(default=TeamRole.MEMBER, description=_ROLE)
    begins_on: Day | None = Field(default=None, description=f"{_BEGINS_ON} Left out: today.")
    ends_on: Day | None = Field(default=None, description=_ENDS_ON)


class TeamMemberUpdate(Update, of=TeamMember):
    """A change of somebody's time on a team."""

    role: TeamRole | None = Field(default=None, description=_ROLE)
    begins_on: Day | None = Field(default=None, description=_BEGINS_ON)
    ends_on: Day | None = Field(default=None, description=_ENDS_ON)
