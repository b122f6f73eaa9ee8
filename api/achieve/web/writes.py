"""One write in one transaction: idempotency, the service call, and the answer, read by the engine."""

from collections.abc import Awaitable, Callable
from typing import TypeVar
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core.schemas import Input
from achieve.web.context import Context
from achieve.web.idempotency import IdempotencyKey, Outcome, claim, keep
from achieve.web.operations import Operation, Target
from achieve.web.shown_secret import hide_again

Body = TypeVar("Body", bound=Input)
ReadAnswer = Callable[[AsyncSession, UUID], Awaitable[Outcome]]


async def perform(
    context: Context,
    actor: Actor,
    operation: Operation[Body],
    target: Target | None,
    body: Body,
    key: IdempotencyKey | None,
    read_answer: ReadAnswer,
) -> Outcome:
    """Run an operation in a transaction of its own; it is committed when this returns, and undone when it raises.

    read_answer: reads what the caller is told, from inside the transaction.
    """
    async with context.database.writing(actor.district_id, actor.author, operation.name) as session:
        if key is not None and (kept := await claim(session, actor, key)) is not None:
            return kept
        identifier = await operation.act(session, actor, target, body)
        await session.flush()
        outcome = await read_answer(session, identifier)
        if key is not None:
            kept = await _without_secret(session, read_answer, identifier) if operation.secret else outcome
            await keep(session, actor, key, kept)
    return outcome


async def _without_secret(session: AsyncSession, read_answer: ReadAnswer, identifier: UUID) -> Outcome:
    """The answer as it is kept: read once more, with nothing shown.

    Beside the transaction, so that the disclosure record tells of the answer that leaves, and of no other.
    """
    connection = await session.connection()
    async with connection.begin_nested() as aside:
        await hide_again(session)
        outcome = await read_answer(session, identifier)
        await aside.rollback()
    return outcome
