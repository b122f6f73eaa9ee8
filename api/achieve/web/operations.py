"""Operations: each write of a resource declared once, from which REST gets its route and GraphQL its mutation.

What a feature declares here has both faces by construction; a test lists what has only one, with the reason.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from inspect import cleandoc
from typing import Generic, Literal, TypeVar
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.roles import Action
from achieve.access.scopes import RowRule
from achieve.core.schemas import Input
from achieve.reads.shape import Shape

Body = TypeVar("Body", bound=Input)


class OnConflict(StrEnum):
    """What becomes of a change of a resource that somebody else has changed since it was read.

    refuse: nothing is done. merge: it is made on the newest version, unless both have changed the same field.
    """

    REFUSE = "refuse"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Target:
    """Which resource a change is about, and the version that the caller has read (None when not named)."""

    id: UUID
    version: int | None
    on_conflict: OnConflict = OnConflict.REFUSE


@dataclass(frozen=True, slots=True)
class Operation(Generic[Body]):
    """One write.

    create: POST on the collection; act gets the body, returns the new id. update: PATCH with a merge patch; delete:
    DELETE. action: POST on `{id}/{suffix}`. versioned: two people may edit it, so the version read must be named.
    merges: the caller may have the change merged with those that were made since. secret: the answer shows something
    once, which is not kept for replay. action, rules: what its verb asks of the permission table, and for which rows;
    those of the shape where none are named. answers: the shape of what is answered, where an action makes something
    of another kind. is_placed_by_body: the rules ask of the place that the body names, not of what it acts on.
    """

    kind: Literal["create", "update", "delete", "action"]
    name: str
    shape: Shape
    body: type[Body]
    act: Callable[[AsyncSession, Actor, Target | None, Body], Awaitable[UUID]]
    description: str
    versioned: bool = False
    merges: bool = False
    suffix: str = ""
    secret: bool = False
    action: Action = Action.WRITE
    rules: tuple[RowRule, ...] = ()
    answers: Shape | None = None
    is_placed_by_body: bool = False

    @property
    def answer(self) -> Shape:
        """How what is answered is read."""
        return self.answers or self.shape


class NoBody(Input):
    """The body of an operation that takes none."""


def creates(
    shape: Shape,
    body: type[Body],
    verb: Callable[[AsyncSession, Actor, Body], Awaitable[UUID]],
    *,
    secret: bool = False,
) -> Operation[Body]:
    """POST on the collection, `create<Type>` in GraphQL. The verb returns the id of what it made."""

    async def act(session: AsyncSession, actor: Actor, _target: Target | None, given: Body) -> UUID:
        return await verb(session, actor, given)

    return Operation("create", f"create_{_noun(shape)}", shape, body, act, _description(verb), secret=secret)


def updates(
    shape: Shape,
    body: type[Body],
    verb: Callable[[AsyncSession, Actor, Target, Body], Awaitable[None]],
    *,
    versioned: bool = True,
    rules: tuple[RowRule, ...] = (),
) -> Operation[Body]:
    """PATCH on one resource, `update<Type>` in GraphQL."""

    async def act(session: AsyncSession, actor: Actor, target: Target | None, given: Body) -> UUID:
        assert target is not None  # noqa: S101 - both faces give an update its target.
        await verb(session, actor, target, given)
        return target.id

    return Operation(
        "update", f"update_{_noun(shape)}", shape, body, act, _description(verb), versioned=versioned, rules=rules
    )


def deletes(
    shape: Shape, verb: Callable[[AsyncSession, Actor, Target], Awaitable[None]], *, versioned: bool = True
) -> Operation[NoBody]:
    """DELETE on one resource, `delete<Type>` in GraphQL."""

    async def act(session: AsyncSession, actor: Actor, target: Target | None, _given: NoBody) -> UUID:
        assert target is not None  # noqa: S101 - both faces give a deletion its target.
        await verb(session, actor, target)
        return target.id

    return Operation(
        "delete",
        f"delete_{_noun(shape)}",
        shape,
        NoBody,
        act,
        _description(verb),
        versioned=versioned,
        action=Action.DELETE,
    )


def acts(
    name: str,
    shape: Shape,
    body: type[Body],
    verb: Callable[[AsyncSession, Actor, Target, Body], Awaitable[UUID]],
    *,
    suffix: str,
    secret: bool = False,
    action: Action = Action.WRITE,
    rules: tuple[RowRule, ...] = (),
    answers: Shape | None = None,
    is_placed_by_body: bool = False,
) -> Operation[Body]:
    """POST on `{id}/{suffix}`, a mutation of this name in GraphQL. The verb returns the id of what is answered."""

    async def act(session: AsyncSession, actor: Actor, target: Target | None, given: Body) -> UUID:
        assert target is not None  # noqa: S101 - both faces give an action its target.
        return await verb(session, actor, target, given)

    return Operation(
        "action",
        name,
        shape,
        body,
        act,
        _description(verb),
        suffix=suffix,
        secret=secret,
        action=action,
        rules=rules,
        answers=answers,
        is_placed_by_body=is_placed_by_body,
    )


def _noun(shape: Shape) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in shape.type_name).lstrip("_")


def _description(verb: Callable[..., object]) -> str:
    return cleandoc(verb.__doc__ or "")
