"""Tables of teams and of who is on them."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.teams import TeamRole


class Team(ResourceRow, table=True):
    """The people who carry plans and initiatives together. Plans and initiatives name it."""

    __tablename__ = "team"
    __table_args__ = (
        references("organization_id", "organization"),
        listed_by("team", "name"),
        listed_by("team", "organization_id"),
    )
    type_code = 0x033

    organization_id: UUID
    name: str = text()
    purpose: str | None = text(nullable=True)


class TeamMember(ResourceRow, table=True):
    """Somebody's time on a team, in one role. Its organization is the team's."""

    __tablename__ = "team_member"
    __table_args__ = (
        references("team_id", "team", cascade=True),
        references("organization_id", "organization"),
        references("person_id", "person"),
        one_of("role", TeamRole),
        CheckConstraint("ends_on >= begins_on", name="period_in_order"),
        UniqueConstraint("district_id", "team_id", "person_id", "begins_on"),
        listed_by("team_member", "begins_on"),
        listed_by("team_member", "team_id", "begins_on"),
        listed_by("team_member", "organization_id"),
        listed_by("team_member", "person_id"),
    )
    type_code = 0x034

    team_id: UUID
    organization_id: UUID
    person_id: UUID
    role: str = text()
    begins_on: date
    ends_on: date | None = Field(default=None)
