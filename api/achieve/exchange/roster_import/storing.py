"""Reads and writes whole collections in a few statements: rows travel as one JSON text and become a set of rows there.

Nothing here decides. The actor has no scope in an import: the district in each statement is the whole boundary.
"""

from collections.abc import Collection as Several
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from uuid import UUID

import orjson
from sqlalchemy import RowMapping, Text, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as UuidType  # noqa: N811 - it is a class, not a constant.
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.exchange.roster_import.matching import Known, Values, Written
from achieve.exchange.roster_import.tables import SYSTEM, Collection
from achieve.outbox.events import record
from achieve.people.rows import ExternalId

_AT_ONCE = 10_000  # Rows in one statement: its text stays at a few megabytes, and its run at a second or two.


async def find_ids(
    session: AsyncSession, district_id: DistrictId, collection: Collection, sourced_ids: Several[str]
) -> dict[str, UUID]:
    """Our ids of those of the `sourcedId`s that are known."""
    if not sourced_ids:
        return {}
    statement = text(
        "select e.value, e.resource_id from external_id e where e.district_id = :district"
        " and e.system = :system and e.kind = :kind and e.value = any(:values)"
    ).bindparams(bindparam("values", type_=ARRAY(Text)))
    given = {"district": district_id, "system": SYSTEM, "kind": collection.kind, "values": list(sourced_ids)}
    connection = await session.connection()
    found = await connection.execute(statement, given)
    return {row.value: row.resource_id for row in found}


async def load(
    session: AsyncSession, district_id: DistrictId, collection: Collection, sourced_ids: Several[str], today: date
) -> Known:
    """The rows that these `sourcedId`s name, and all others; of those that end, the open ones."""
    ids = await find_ids(session, district_id, collection, sourced_ids)
    current = "(t.ends_on is null or t.ends_on >= :today)" if collection.key else "true"
    statement = text(
        f"select {_selected(collection)} from {collection.row.table_name()} t"
        f" where t.district_id = :district and ({current} or t.id in (select unnest(:ids)))"
    ).bindparams(bindparam("ids", type_=ARRAY(UuidType(as_uuid=True))))
    dated = {"today": today} if collection.key else {}
    given = {"district": district_id, "system": SYSTEM, "kind": collection.kind, "ids": list(ids.values()), **dated}
    connection = await session.connection()
    return _known((await connection.execute(statement, given)).mappings(), collection, ids)


async def load_by_key(
    session: AsyncSession, district_id: DistrictId, collection: Collection, keys: Iterable[Values]
) -> Known:
    """The rows that have these natural keys, ended ones too.

    Looked up key by key (`limit 1` keeps it so): before the first statistics are taken, the planner believes that a
    district has a handful of rows, and would compare every row with every key.
    """
    same = " and ".join(f"t.{column} = k.{column}" for column in collection.key)
    table = collection.row.table_name()
    statement = text(
        f"select t.* from json_populate_recordset(null::{table}, cast(:rows as json)) k cross join lateral"
        f" (select {_selected(collection)} from {table} t where t.district_id = :district and {same} limit 1) t"
    )
    given = {"district": district_id, "system": SYSTEM, "kind": collection.kind}
    connection = await session.connection()
    found = Known()
    for part in _parts(keys):
        rows = orjson.dumps(part, default=str).decode()
        result = await connection.execute(statement, {**given, "rows": rows})
        found = found.with_rows(_known(result.mappings(), collection, {}))
    return found


async def create(session: AsyncSession, actor: Actor, collection: Collection, written: Sequence[Written]) -> None:
    """Insert the rows and record their events."""
    columns = (*collection.columns, *collection.at_first)
    table, names = collection.row.table_name(), ", ".join(columns)
    statement = (
        f"insert into {table} (district_id, id, version, created_at, updated_at, {names})"
        f" select :district, r.id, 1, :now, :now, {', '.join(f'r.{name}' for name in columns)}"
        f" from json_populate_recordset(null::{table}, cast(:rows as json)) r"
    )
    await execute(session, statement, _json_rows(written), district=actor.district_id, now=clock.now())
    for each in written:
        record(session, actor, collection.created, each.identifier)


async def change(session: AsyncSession, actor: Actor, collection: Collection, written: Sequence[Written]) -> None:
    """Update the rows, each to its next version, and record their events."""
    table = collection.row.table_name()
    changes = ", ".join(f"{name} = r.{name}" for name in collection.columns)
    statement = (
        f"update {table} t set version = t.version + 1, updated_at = :now, {changes}"
        f" from json_populate_recordset(null::{table}, cast(:rows as json)) r"
        " where t.district_id = :district and t.id = r.id"
    )
    await execute(session, statement, _json_rows(written), district=actor.district_id, now=clock.now())
    for each in written:
        record(session, actor, collection.changed, each.identifier, set(each.changed) - collection.hidden)


async def name(session: AsyncSession, district_id: DistrictId, collection: Collection, ids: Mapping[str, UUID]) -> None:
    """Remember which `sourcedId` names which row."""
    statement = (
        "insert into external_id (district_id, id, system, kind, value, resource_id)"
        " select :district, r.id, :system, :kind, r.value, r.resource_id"
        " from json_populate_recordset(null::external_id, cast(:rows as json)) r"
        " on conflict (district_id, system, kind, value) do update set resource_id = excluded.resource_id"
    )
    rows = (
        {"id": ExternalId.fresh_id(), "value": sourced_id, "resource_id": resource}
        for sourced_id, resource in ids.items()
    )
    await execute(session, statement, rows, district=district_id, system=SYSTEM, kind=collection.kind)


async def find_rows_with_other_names(
    session: AsyncSession,
    district_id: DistrictId,
    collection: Collection,
    rows: Several[UUID],
    names: Several[str],
) -> set[UUID]:
    """Those of the rows that other `sourcedId`s name than these."""
    statement = text(
        "select distinct e.resource_id from external_id e where e.district_id = :district and e.system = :system"
        " and e.kind = :kind and e.resource_id = any(:rows) and e.value <> all(:names)"
    ).bindparams(bindparam("rows", type_=ARRAY(UuidType(as_uuid=True))), bindparam("names", type_=ARRAY(Text)))
    given = {"district": district_id, "system": SYSTEM, "kind": collection.kind}
    connection = await session.connection()
    found = await connection.execute(statement, {**given, "rows": list(rows), "names": list(names)})
    return set(found.scalars())


async def forget(session: AsyncSession, district_id: DistrictId, collection: Collection, names: Several[str]) -> None:
    """Let go of `sourcedId`s whose row goes on under another."""
    statement = text(
        "delete from external_id e where e.district_id = :district and e.system = :system"
        " and e.kind = :kind and e.value = any(:names)"
    ).bindparams(bindparam("names", type_=ARRAY(Text)))
    given = {"district": district_id, "system": SYSTEM, "kind": collection.kind, "names": list(names)}
    await (await session.connection()).execute(statement, given)


async def execute(session: AsyncSession, statement: str, rows: Iterable[Values], **given: object) -> None:
    """Run a statement over many rows, `:rows` being their JSON, a part at a time."""
    connection = await session.connection()
    for part in _parts(rows):
        await connection.execute(text(statement), {**given, "rows": orjson.dumps(part, default=str).decode()})


def _json_rows(written: Iterable[Written]) -> Iterator[Values]:
    return ({"id": each.identifier, **each.values} for each in written)


def _parts(rows: Iterable[Values]) -> Iterator[list[Values]]:
    remaining = iter(rows)
    while part := list(islice(remaining, _AT_ONCE)):
        yield part


def _selected(collection: Collection) -> str:
    """Columns of what is known; whether a row came from a roster, by its external ids."""
    mapped = (
        "exists (select 1 from external_id e where e.district_id = :district and e.resource_id = t.id"
        " and e.system = :system and e.kind = :kind)"
    )
    return ", ".join(("t.id", *(f"t.{column}" for column in collection.columns), f"{mapped} as is_mapped"))


def _known(found: Iterable[RowMapping], collection: Collection, ids: Mapping[str, UUID]) -> Known:
    rows: dict[UUID, Values] = {}
    mapped: set[UUID] = set()
    for row in found:
        rows[row["id"]] = {column: row[column] for column in collection.columns}
        if row["is_mapped"]:
            mapped.add(row["id"])
    return Known(rows, ids, mapped)
