"""Why an operation is granted or denied to somebody, for one resource or for the kind.

Of a resource that the asker may not see, the answer is that of an id that nothing has: every rule opens other rows.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.explaining import Open, Outcome, Verdict, considered, subject_bindings
from achieve.access.roles import Action, Resource, Rows
from achieve.access.scopes import bindings, predicate
from achieve.accounts import queries
from achieve.audit.schemas import AuthorizationExplanation, AuthorizationRule
from achieve.core.errors import FieldError, Forbidden, Invalid, NotFound
from achieve.core.ids import ClientId, PersonId
from achieve.reads.shape import Shape
from achieve.reads.statements import numbered
from achieve.web.explained import Explained

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_ALIAS = "t1"
_LETTERS = {action.value: action.name.lower() for action in Action}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. person_id, client_id: about whom, where not about the asker."""

    operation: str
    id: UUID | None = None
    person_id: UUID | None = None
    client_id: UUID | None = None


async def explain(
    reading: "AbstractAsyncContextManager[ReadConnection]",
    known: Mapping[str, Explained],
    asker: Actor,
    question: Question,
) -> AuthorizationExplanation:
    """The rules, each with what it says. known: the operations, by name. Raises Invalid, Forbidden, NotFound."""
    asked = known.get(question.operation)
    if asked is None:
        wanted = "Give an `operationId` of OpenAPI."
        raise Invalid("There is no such operation.", errors=[FieldError("?operation", "enum", wanted)])
    async with reading as connection:
        subject = await _subject(connection, asker, question)
        verdicts = await _verdicts(connection, asker, subject, asked, question.id)
    is_granted = any(each.outcome is Outcome.GRANTS for each in verdicts)
    return AuthorizationExplanation(
        operation=asked.operation,
        id=question.id,
        person_id=subject.person_id,
        client_id=subject.client_id,
        is_granted=is_granted,
        rules=[_shown(each) for each in verdicts],
    )


async def _subject(connection: "ReadConnection", asker: Actor, question: Question) -> Actor:
    """Whom it is about. Raises Forbidden for who may not ask about others, NotFound."""
    if question.person_id in (None, asker.person_id) and question.client_id in (None, asker.client_id):
        return asker
    if question.person_id is not None and question.client_id is not None:
        raise Invalid("Ask about a person or about a client.")
    if Rows.ALL not in {rows for _, rows in asker.granted(Resource.AUDIT, Action.READ)}:
        raise Forbidden("Your role does not include asking for others.")
    if question.person_id is not None:
        person = PersonId(question.person_id)
        found = await queries.find_roles(connection, asker.district_id, person)
        if found is not None:
            return Actor(asker.district_id, person, None, found.roles, None, asker.today)
    elif question.client_id is not None:
        client_id = ClientId(question.client_id)
        client = await queries.find_client(connection, asker.district_id, client_id)
        if client is not None:
            return Actor(asker.district_id, None, client_id, frozenset(), client.scopes, asker.today, client.school_ids)
    raise NotFound("There is nobody with this id that you may ask about.")


async def _verdicts(
    connection: "ReadConnection", asker: Actor, subject: Actor, asked: Explained, identifier: UUID | None
) -> list[Verdict]:
    found = list(considered(subject, asked.rules, asked.action, _ALIAS))
    open_ = [each.anywhere() if asked.is_placed_by_body else each for each in found if isinstance(each, Open)]
    if identifier is None:
        # Without a resource, a rule grants where it opens any.
        decided = [each.decided(is_about=True, holds=True, held=True) for each in open_]
    else:
        decided = await _asked_of_row(connection, asker, subject, asked.shape, identifier, open_)
    left = iter(decided)
    return [next(left) if isinstance(each, Open) else each for each in found]


async def _asked_of_row(
    connection: "ReadConnection",
    asker: Actor,
    subject: Actor,
    shape: Shape,
    identifier: UUID,
    conditions: Sequence[Open],
) -> list[Verdict]:
    """One statement, under the asker's own scope: what is out of its reach is as what is not there."""
    columns = [f"({part}) is true" for each in conditions for part in (each.is_about, each.holds, each.held)]
    if not columns:
        return []
    seen = predicate(asker, shape.rules, Action.READ, _ALIAS)
    within = shape.within.format(t=_ALIAS)
    statement = numbered(
        f"select array[{', '.join(columns)}] from {shape.source(_ALIAS)} "
        f"where {within} and {shape.fields['id'].format(t=_ALIAS)} = :id and ({seen})"
    )
    values: Mapping[str, object] = {**bindings(asker), **subject_bindings(subject), "id": identifier}
    holding = await connection.fetchval(statement.sql, *[values[str(name)] for name in statement.parameters])
    if holding is None:
        return [each.verdict for each in conditions]
    threes = [holding[place : place + 3] for place in range(0, len(holding), 3)]
    return [
        each.decided(is_about=is_about, holds=holds, held=held)
        for each, (is_about, holds, held) in zip(conditions, threes, strict=True)
    ]


def _shown(verdict: Verdict) -> AuthorizationRule:
    return AuthorizationRule(
        resource=verdict.resource.value,
        action=_LETTERS[verdict.action.value],
        role=verdict.role,
        rows=None if verdict.rows is None else verdict.rows.value,
        outcome=verdict.outcome,
        missing=list(verdict.missing),
    )
