"""A word of its own in every free text of a district, so that whatever leaks is found by its letters."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import asyncpg
from pydantic import BaseModel

from achieve.core.db import DISTRICT_SETTING
from achieve.declarations import ALL_SHAPES

CANARY = re.compile(r"cnry[0-9a-f]{12}")
IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# Texts that the service itself reads: with other words in them it would do other things.
_READ_BY_THE_SERVICE = frozenset(
    {"type", "event_type", "href", "area", "url", "public_key", "grade_levels", "system", "time_zone"}
)


async def plant_canaries(owner: "asyncpg.Connection[asyncpg.Record]", district_id: UUID) -> int:
    """Write them, as the owner of the database. Returns in how many columns."""
    await owner.execute(f"set {DISTRICT_SETTING} = '{district_id}'")
    planted = 0
    columns = sorted(set(_texts()))
    await _without_triggers(owner, {table for table, _ in columns}, "disable")
    for table, column in columns:
        word = f"'cnry' || substr(md5('{table}.{column}.' || id::text), 1, 12)"
        written = f'update "{table}" set "{column}" = {word} where district_id = $1'
        planted += await _written(owner, written, district_id) or await _written(
            owner, f'{written} and "{column}" is not null', district_id
        )
    await _without_triggers(owner, {table for table, _ in columns}, "enable")
    return planted


async def _without_triggers(owner: "asyncpg.Connection[asyncpg.Record]", tables: set[str], switch: str) -> None:
    """No entry of the audit log is made of each word."""
    for table in sorted(tables):
        await owner.execute(f'alter table "{table}" {switch} trigger user')


def _texts() -> Iterator[tuple[str, str]]:
    """The columns that hold free text, by what the read schemas say."""
    for shape in ALL_SHAPES:
        if "district_id" in shape.row.model_fields:
            for name in _free_texts(shape.schema):
                if name in shape.row.model_fields and name not in shape.derived:
                    yield shape.table, name


def _free_texts(schema: type[BaseModel]) -> Iterator[str]:
    described: Mapping[str, Mapping[str, Any]] = schema.model_json_schema()["properties"]
    for name, field in described.items():
        kinds = field.get("anyOf", [field])
        is_free = any(kind.get("type") == "string" and not {"format", "enum", "const"} & set(kind) for kind in kinds)
        if is_free and name not in _READ_BY_THE_SERVICE:
            yield name


async def _written(owner: "asyncpg.Connection[asyncpg.Record]", statement: str, district_id: UUID) -> bool:
    """Whether the database takes it: a column may have rules of its own about what is in it."""
    try:
        async with owner.transaction():
            await owner.execute(statement, district_id)
    except asyncpg.IntegrityConstraintViolationError:
        return False
    return True
