"""Who makes a change: bound to each transaction that writes, together with the request, so that the audit log knows."""

import re
from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

_PLAIN = re.compile(r"[A-Za-z0-9._-]{0,128}")


class AuthorKind(StrEnum):
    """What made a change. DATABASE: somebody who is connected to the database past the service."""

    PERSON = "person"
    CLIENT = "client"
    ACCOUNT = "account"
    SERVICE = "service"
    DATABASE = "database"


@dataclass(frozen=True, slots=True)
class Author:
    """A person, a machine client, an account of the platform, or the service itself with the name of its job."""

    kind: AuthorKind
    id: UUID | None = None
    job: str = ""


def service(job: str) -> Author:
    """The service itself, at one of its jobs: `import.roster`."""
    return Author(AuthorKind.SERVICE, job=job)


@dataclass(frozen=True, slots=True)
class Asked:
    """The request that is being answered. headers: the server's own pairs."""

    request_id: str
    headers: Sequence[tuple[bytes, bytes]] = ()


asked: ContextVar[Asked | None] = ContextVar("achieve.asked", default=None)


def bind_author(author: Author | None, operation: str) -> str:
    """The statements that tell a transaction who writes in it; nothing where nobody is named.

    `SET LOCAL` takes no parameter, so the values are literals: UUID objects, and words without anything to escape.
    Raises ValueError for others.
    """
    if author is None:
        return ""
    request = asked.get()
    given = {
        "app.actor_kind": author.kind.value,
        "app.actor_id": str(author.id or ""),
        "app.job": author.job,
        "app.operation": operation,
        "app.request_id": request.request_id if request else "",
    }
    if unfit := [name for name, word in given.items() if not _PLAIN.fullmatch(word)]:
        raise ValueError(f"These cannot be bound to a transaction: {', '.join(unfit)}.")
    return "; ".join(f"SET LOCAL {name} = '{word}'" for name, word in given.items() if word)
