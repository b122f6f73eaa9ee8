"""The logs. The application can only read them: the database itself writes what was changed, and takes nothing back."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Text
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.core.auditing import GLOBAL_CODE, GLOBAL_LOG, TENANT_CODE, TENANT_LOG
from achieve.core.authors import AuthorKind
from achieve.core.rows import Row, TenantRow, document, instant, one_of, text

_ACTIONS = ("created", "changed", "deleted")


class AuditEntry(TenantRow, table=True):
    """One change of one row of a district.

    line: the line of the permission table that the row falls under; it decides who sees the values. before, after: the
    values of plain fields; delicate_…: of fields with a line of their own. Of a change, those of the changed fields.
    """

    __tablename__ = TENANT_LOG
    __table_args__ = (
        one_of("actor_kind", AuthorKind),
        one_of("action", _ACTIONS),
        Index("ix_audit_entry_subject_id", "district_id", "subject_id", "id"),
        Index("ix_audit_entry_actor_id", "district_id", "actor_id", "id", postgresql_where=sql("actor_id is not null")),
        Index(
            "ix_audit_entry_learner_id",
            "district_id",
            "learner_id",
            "id",
            postgresql_where=sql("learner_id is not null"),
        ),
        Index("ix_audit_entry_person_id", "district_id", "person_id", postgresql_where=sql("person_id is not null")),
        Index(
            "ix_audit_entry_organization_id",
            "district_id",
            "organization_id",
            "id",
            postgresql_where=sql("organization_id is not null"),
        ),
        Index(
            "ix_audit_entry_organization_occurred_at",
            "district_id",
            "organization_id",
            "occurred_at",
            "id",
            postgresql_where=sql("organization_id is not null"),
        ),
        Index("ix_audit_entry_occurred_at", "district_id", "occurred_at", "id"),
    )
    type_code = TENANT_CODE

    occurred_at: datetime = instant()
    actor_kind: str = text()
    actor_id: UUID | None = Field(default=None)
    job: str | None = text(nullable=True)
    request_id: str | None = text(nullable=True)
    operation: str | None = text(nullable=True)
    action: str = text()
    subject_type: str = text()
    subject_id: UUID
    line: str = text()
    learner_id: UUID | None = Field(default=None)
    person_id: UUID | None = Field(default=None)
    organization_id: UUID | None = Field(default=None)
    changed: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    before: Mapping[str, object] | None = document(nullable=True)
    after: Mapping[str, object] | None = document(nullable=True)
    delicate_before: Mapping[str, object] | None = document(nullable=True)
    delicate_after: Mapping[str, object] | None = document(nullable=True)


class PlatformAuditEntry(Row, table=True):
    """One change of a row of a global table, as of accounts, credentials, signing keys, districts; without secrets."""

    __tablename__ = GLOBAL_LOG
    __table_args__ = (
        one_of("actor_kind", AuthorKind),
        one_of("action", _ACTIONS),
        Index("ix_platform_audit_entry_subject_id", "subject_id", "id"),
        Index("ix_platform_audit_entry_district_id", "district_id", "id"),
        Index("ix_platform_audit_entry_occurred_at", "occurred_at", "id"),
    )
    type_code = GLOBAL_CODE

    id: UUID = Field(primary_key=True)
    occurred_at: datetime = instant()
    actor_kind: str = text()
    actor_id: UUID | None = Field(default=None)
    job: str | None = text(nullable=True)
    request_id: str | None = text(nullable=True)
    operation: str | None = text(nullable=True)
    action: str = text()
    subject_type: str = text()
    subject_id: UUID | None = Field(default=None)
    district_id: UUID | None = Field(default=None)
    changed: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    before: Mapping[str, object] | None = document(nullable=True)
    after: Mapping[str, object] | None = document(nullable=True)


class Disclosure(TenantRow, table=True):
    """One learner's record was shown to somebody by one request. Neither changed nor deleted by the service.

    lines: of the permission table, whose parts of the record the request showed. operation: what was asked.
    """

    __tablename__ = "disclosure"
    __table_args__ = (
        one_of("reader_kind", (AuthorKind.PERSON.value, AuthorKind.CLIENT.value)),
        Index("ix_disclosure_learner_id", "district_id", "learner_id", "id"),
        Index("ix_disclosure_reader_id", "district_id", "reader_id", "id"),
        Index("ix_disclosure_occurred_at", "district_id", "occurred_at", "id"),
    )
    type_code = 0x0B1

    occurred_at: datetime = instant()
    reader_kind: str = text()
    reader_id: UUID
    learner_id: UUID
    operation: str = text()
    lines: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    purpose: str | None = text(nullable=True)
    request_id: str | None = text(nullable=True)
