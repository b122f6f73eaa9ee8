"""Questions: what is worked out for who asks, declared once, from which REST gets its route and GraphQL its field.

A resource is read by the engine; a question is answered by a function, from what it reads.
"""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from achieve.access.actor import Actor
from achieve.access.roles import Resource
from achieve.core.schemas import Input, Output
from achieve.web.context import Context

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

Given = TypeVar("Given", bound=Input)
Answer = TypeVar("Answer", bound=Output)


class Asker(Protocol):
    """The request in which something is asked."""

    context: Context
    actor: Actor

    def reading(self) -> "AbstractAsyncContextManager[ReadConnection]":
        """A transaction that reads: that of the request where it has one.

        Waiting for a second connection while holding the first could last for ever.
        """
        ...


@dataclass(frozen=True, slots=True)
class PlainAnswer(Generic[Answer]):
    """An answer of thousands of parts in plain values, named as in its model.

    REST writes it as it is: models of it, and JSON of those, take four times as long. GraphQL, which selects of what it
    is given, gets the models.
    """

    model: type[Answer]
    values: Mapping[str, object]

    def modelled(self) -> Answer:
        """The answer as its model."""
        return self.model.model_validate(self.values)


@dataclass(frozen=True, slots=True)
class RootQuestion(Generic[Given]):
    """One question: a field of the query root by its name in the contract, and `get_<name>` in REST.

    given: its fields are the arguments, and in REST the parameters. most: how many objects an answer may hold.
    path: of REST, under `/v1`; its parameters are fields of `given`. Empty where a route of its own answers.
    lines: of the permission table, under which the answer falls: none where it is about no row.
    """

    name: str
    description: str
    answer: type[Output]
    given: type[Given]
    ask: Callable[[Asker, Given], Awaitable[Output | PlainAnswer[Any]]]
    most: int = 1
    path: str = ""
    lines: tuple[Resource, ...] = ()

    @property
    def operation(self) -> str:
        """The `operationId` of its route."""
        return f"get_{self.name}"
