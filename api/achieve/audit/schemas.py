"""The contract of the audit log and of the disclosure record."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from achieve.access.explaining import Outcome
from achieve.access.roles import Role
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


class AuthorizationRule(Output):
    """What one line of the table of permissions says."""

    resource: str = Field(description="The line of the table.")
    action: str = Field(description="`read`, `write`, `delete`, `approve` or `propose`.")
    role: Role | None = Field(description="The role that it is about; null for a client, and where none is there.")
    rows: str | None = Field(description="Which rows the line opens to the role, in the table's words.")
    outcome: Outcome = Field(
        description="`grants`. Or why not: `other_rows` it opens others than this one, or this one is not there; "
        "`relation_ended` a relation that opened it is over; `other_line` this one falls under another line; "
        "`no_permission` no role stands there; `scope_missing` the token or client lacks what `missing` names; "
        "`line_needed` the lines that `missing` names must be open too."
    )
    missing: list[str] = Field(description="The scopes or lines that are missing.")


class AuthorizationExplanation(Output):
    """Whether somebody may do something, by which rules, and why by the others not."""

    operation: str = Field(description="The `operationId`.")
    id: UUID | None = Field(description="The resource; null where it was asked for the kind.")
    person_id: UUID | None = Field(description="The person whom it is about.")
    client_id: UUID | None = Field(description="The machine client that it is about.")
    is_granted: bool = Field(description="Whether a rule grants it. Of a kind: for at least some resources.")
    rules: list[AuthorizationRule] = Field(description="Every rule that could grant it.")
