"""Reads that leave their entries in the disclosure record: whatever the engine shows leaves the service through here.

A statement that can show no record of somebody else runs in a read-only transaction and pays nothing. One that may
runs in a transaction with its entries, which is committed before the answer begins.
"""

from collections.abc import AsyncGenerator, Collection
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.core.authors import asked
from achieve.core.db import Database, driver_connection
from achieve.core.errors import FieldError, Invalid
from achieve.core.ids import first_id_now, new_id
from achieve.reads.engine import Batch, Document, Query, fetch_one, fetch_page

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

Item = TypeVar("Item")

_TYPE_CODE = 0x0B1
_PURPOSE = b"x-purpose"
LONGEST_PURPOSE = 200
_INSERT = """
    insert into disclosure
        (district_id, id, occurred_at, reader_kind, reader_id, learner_id, operation, lines, purpose, request_id)
    select $1, shown.id, $2, $3, $4, shown.learner_id, $5, $6, $7, $8
    from unnest($9::uuid[], $10::uuid[]) as shown (id, learner_id)
    where $11::uuid is null or not exists (
        select from disclosure told
        where told.district_id = $1 and told.learner_id = shown.learner_id and told.id >= $11
            and told.reader_id = $4 and told.operation = $5 and told.request_id is not distinct from $8)
"""


def transaction_for(
    database: Database, actor: Actor, queries: Collection[Query]
) -> "AbstractAsyncContextManager[ReadConnection]":
    """A transaction for these reads: one that only reads, unless a learner's record may be told."""
    if any(query.tells for query in queries):
        return database.telling(actor.district_id)
    return database.reading(actor.district_id)


async def read_resource(connection: "ReadConnection", actor: Actor, query: Query, operation: str) -> Document | None:
    """One resource, or None. operation: what the caller has asked for, by its name."""
    document = await fetch_one(connection, query)
    if document is not None and document.shown:
        await _record(connection, actor, query, operation, document.learners)
    return document


async def read_page_of(connection: "ReadConnection", actor: Actor, query: Query, operation: str) -> Document:
    """A page. operation: as above."""
    document = await fetch_page(connection, query)
    if document.shown:
        await _record(connection, actor, query, operation, document.learners)
    return document


async def recorded_first(
    database: Database, actor: Actor, query: Query, operation: str, batches: AsyncGenerator[Batch[Item]]
) -> AsyncGenerator[Batch[Item]]:
    """A stream, each batch of which comes only when its entries are committed, in transactions of their own.

    The stream's own transaction lives on, and what has left cannot be taken back. One entry for a learner is enough;
    the record itself says who has one, as a stream shows more learners than memory should hold.
    """
    begun = first_id_now()
    async for batch in batches:
        if query.tells and (learners := batch.learners):
            # Of the pool for writes: waiting for one more of those that streams hold could last for ever.
            async with database.writing(actor.district_id, actor.author, operation) as session:
                await _record(await driver_connection(session), actor, query, operation, learners, begun)
        yield batch


def purpose() -> str | None:
    """The legitimate interest that the caller states, in the header `X-Purpose`. Raises Invalid."""
    request = asked.get()
    given = [value for name, value in request.headers if name == _PURPOSE] if request else []
    if not given:
        return None
    stated = given[0].decode("latin-1").strip()
    if len(given) > 1 or not stated.isprintable() or not 1 <= len(stated) <= LONGEST_PURPOSE:
        wanted = f"State one purpose in 1 to {LONGEST_PURPOSE} characters."
        raise Invalid(wanted, errors=[FieldError("#X-Purpose", "purpose", wanted)])
    return stated


async def _record(
    connection: "ReadConnection",
    actor: Actor,
    query: Query,
    operation: str,
    learners: Collection[UUID],
    begun: UUID | None = None,
) -> None:
    """One statement, however many learners were shown. begun: no id that the request has given is less than it."""
    request = asked.get()
    await connection.execute(
        _INSERT,
        actor.district_id,
        clock.now(),
        actor.author.kind.value,
        actor.author.id,
        operation,
        list(query.tells),
        purpose(),
        request.request_id if request else None,
        [new_id(_TYPE_CODE) for _ in learners],
        list(learners),
        begun,
    )
