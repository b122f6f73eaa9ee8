"""Tables of the history of plans. The database writes them itself (see migrations.plan_history); the service reads."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from achieve.core.authors import AuthorKind
from achieve.core.rows import TenantRow, document, instant, one_of, references, text


class PlanRevision(TenantRow, table=True):
    """What one transaction changed of one plan. number: from 1, in the order of the commits; set at the commit.

    It refers to no plan: the history of a draft that was deleted is kept.
    """

    __tablename__ = "plan_revision"
    __table_args__ = (
        one_of("actor_kind", AuthorKind),
        UniqueConstraint("district_id", "plan_id", "number"),
        Index("ix_plan_revision_unnumbered", "district_id", "plan_id", postgresql_where=sql("number is null")),
        Index("ix_plan_revision_made_at", "district_id", "made_at", "id"),
        Index("ix_plan_revision_plan_id_made_at", "district_id", "plan_id", "made_at", "id"),
    )
    type_code = 0x030

    plan_id: UUID
    number: int | None = Field(default=None)
    made_at: datetime = instant()
    actor_kind: str = text()
    actor_id: UUID | None = Field(default=None)
    job: str | None = text(nullable=True)
    request_id: str | None = text(nullable=True)
    operation: str | None = text(nullable=True)


class PlanPartVersion(TenantRow, table=True):
    """A part of a plan as it was from one revision on, until another. kind: its table; content: its row."""

    __tablename__ = "plan_part_version"
    __table_args__ = (
        references("since_id", "plan_revision"),
        references("until_id", "plan_revision"),
        Index("ix_plan_part_version_part_id", "district_id", "part_id", "plan_id"),
        Index("ix_plan_part_version_plan_id", "district_id", "plan_id", "kind"),
        Index("ix_plan_part_version_since_id", "district_id", "since_id"),
        Index("ix_plan_part_version_until_id", "district_id", "until_id"),
    )
    type_code = 0x031

    plan_id: UUID
    kind: str = text()
    part_id: UUID
    since_id: UUID
    until_id: UUID | None = Field(default=None)
    content: Mapping[str, object] = document()
