"""The contract of the audit log and of the disclosure record."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from achieve.core.authors import AuthorKind
from achieve.core.fields import Id, ReadInstant, Redacted
from achieve.core.schemas import Output

_Word = Annotated[str, StringConstraints(max_length=200)]
_Values = dict[str, object] | None

RequestId = Annotated[_Word | None, Field(description="`X-Request-Id` of the request; null where there was none.")]
Happened = Annotated[ReadInstant, Field(description="When, RFC 3339 in UTC.")]
Operation = Annotated[
    _Word | None, Field(description="What was asked for: the `operationId` in OpenAPI, or the name of the task.")
]


class AuditAction(StrEnum):
    """What was done."""

    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"


class ReaderKind(StrEnum):
    """What saw a record."""

    PERSON = "person"
    CLIENT = "client"


class _Change(Output):
    """One change of one thing."""

    id: Id
    occurred_at: Happened
    actor_kind: AuthorKind = Field(description="What did it; `database` is somebody connected past the service.")
    actor_id: UUID | None = Field(description="The person, client or platform account; null for all else.")
    job: _Word | None = Field(description="The service's own job, or the database's user; null for people and clients.")
    request_id: RequestId
    operation: Operation
    action: AuditAction = Field(description="What was done.")
    subject_type: _Word = Field(description="What was changed, in the singular: `step`, `person`, `role_assignment`.")


class AuditEntry(_Change):
    """One change in a district: who, when, by which request, before and after. Entries are never changed."""

    subject_id: UUID = Field(description="Id of what was changed.")
    learner_id: UUID | None = Field(description="The learner whom it is about.")
    person_id: UUID | None = Field(description="The person whom it is about, who may be the learner.")
    organization_id: UUID | None = Field(description="The organization that it belongs to.")
    changed: list[str] = Field(description="Names of the changed fields; empty where it was created or deleted.")
    before: _Values = Field(description="The values before, of a change only those that differ. No secrets.")
    after: _Values = Field(description="The values after. You see values of what you may read now.")
    delicate_before: _Values = Field(
        description="As `before`, of fields with a line of their own in the table of permissions, as a birth date."
    )
    delicate_after: _Values = Field(description="As `after`, of those fields.")
    redacted: Redacted


class PlatformAuditEntry(_Change):
    """One change of what stands above districts: accounts, credentials, signing keys, the districts themselves."""

    subject_id: UUID | None = Field(description="Id of what was changed; null for signing keys.")
    district_id: UUID | None = Field(description="The district that it is about.")
    changed: list[str] = Field(description="Names of the changed fields; empty where it was created or deleted.")
    before: _Values = Field(description="The values before. Neither secrets nor addresses are kept.")
    after: _Values = Field(description="The values after.")
    redacted: Redacted


class Disclosure(Output):
    """A learner's record was shown, to somebody who is not the learner, a guardian or assigned staff."""

    id: Id
    occurred_at: Happened
    reader_kind: ReaderKind = Field(description="What saw it.")
    reader_id: UUID = Field(description="The person or machine client who saw it.")
    learner_id: UUID = Field(description="Whose record it is.")
    operation: _Word = Field(description="What was asked for: the `operationId` in OpenAPI, or the field in GraphQL.")
    lines: list[str] = Field(
        description="The parts of the record that were asked for, as lines of the table of permissions."
    )
    purpose: Annotated[
        str | None,
        StringConstraints(max_length=200),
        Field(description="The legitimate interest, as the reader's `X-Purpose` header stated it."),
    ]
    request_id: RequestId
