# Copied from tools/sdk_generator/runtime by `python clients/python/tools/generate.py`. Do not edit.
"""Calls as values: what a method of a resource asks, before anything is sent."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol, TypeVar, cast
from urllib.parse import quote
from uuid import UUID

from achieve_sdk._core.model import Model

Body = TypeVar("Body", bound=Model)
QueryValue = str | list[str]


@dataclass(frozen=True, slots=True)
class Call:
    """One request.

    body: a model, sent as JSON. content: bytes, sent as they are with `content-type`. repeatable: whether sending it
    twice does no more than sending it once.
    """

    method: str
    path: str
    query: Mapping[str, QueryValue] = field(default_factory=dict[str, QueryValue])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Model | None = None
    content: bytes | None = None
    repeatable: bool = True


class Sender(Protocol):
    """Sends a call and reads its answer."""

    def send(self, call: Call, answer: Any) -> Any:  # noqa: ANN401 - as annotated where it is called.
        """The answer, read as the type `answer`."""

    def stream(self, call: Call) -> Iterator[bytes]:
        """The body of the answer, piece by piece."""
        ...


class AsyncSender(Protocol):
    """Sends a call and reads its answer, without blocking."""

    async def send(self, call: Call, answer: Any) -> Any:  # noqa: ANN401 - as annotated where it is called.
        """The answer, read as the type `answer`."""

    def stream(self, call: Call) -> AsyncIterator[bytes]:
        """The body of the answer, piece by piece."""
        ...


class Resource:
    """The methods of one resource."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncResource:
    """The methods of one resource, without blocking."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender


def path(template: str, parts: Mapping[str, object]) -> str:
    """A path with its parts put in. Raises ValueError for a part that would name another path."""
    for name, part in parts.items():
        text = str(part)
        if text in ("", ".", ".."):
            raise ValueError(f"{name!r} is empty or not an id.")
        template = template.replace(f"{{{name}}}", quote(text, safe=""))
    return template


def query(values: Mapping[str, object]) -> Mapping[str, QueryValue]:
    """Query parameters without those that are None; several values are repeated. Raises ValueError."""
    found = {name: _query_value(value) for name, value in values.items() if value is not None}
    if empty := [name for name, value in found.items() if value == []]:
        # Without any, the service would answer with everything.
        raise ValueError(f"{empty[0]!r} has no values. Leave it out to get all.")
    return found


def joined(names: str | Sequence[str] | None) -> str | None:
    """Names as one value, with commas."""
    return names if names is None or isinstance(names, str) else ",".join(names)


def headers(values: Mapping[str, object]) -> Mapping[str, str]:
    """Headers without those that are None."""
    return {name: str(value) for name, value in values.items() if value is not None}


def etag(version: int | str | None) -> str | None:
    """A version as `If-Match` wants it: a number, an ETag as it was received, or `*`."""
    return f'"{version}"' if isinstance(version, int) or (version is not None and version.isdigit()) else version


def one_body(model: type[Body], given: Body | None, fields: Mapping[str, Any]) -> Body:
    """The body of a write: the model that was given, or one made of keyword arguments. Raises TypeError."""
    if given is None:
        return model(**fields)
    if fields:
        raise TypeError(f"Give either a {model.__name__} or its fields by name.")
    return given


def _query_value(value: object) -> QueryValue:
    if isinstance(value, (Sequence, Set)) and not isinstance(value, str):
        return [_query_text(each) for each in cast("Sequence[object]", value)]
    return _query_text(value)


def _query_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date) else str(value)
