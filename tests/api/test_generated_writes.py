"""Every write of both APIs as everybody, on rows of every sort, compared with the permission table.

A write is done, answered and undone, so that all try it on the same rows.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from fastapi import FastAPI

from achieve.core.ids import new_id, type_code_of
from achieve.declarations import OPERATIONS
from achieve.web.context import Context
from achieve.web.operations import Operation
from tests.access.checks import District, Face, targets, try_writes
from tests.access.oracle import Oracle
from tests.access.staging import staged
from tests.access.uncommitted import uncommitted
from tests.access.writes import DONE_BEFORE, write_of

each_write = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
on_a_district = pytest.mark.parametrize(
    "operation",
    [operation for operation in OPERATIONS if write_of(operation).on == "district"],
    ids=lambda operation: operation.name,
)
each_face = pytest.mark.parametrize("face", ["rest", "graphql"])


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[District]:
    async with staged(app, context, database_url) as district:
        with uncommitted(context.database):
            yield district


@each_write
@each_face
async def test_a_write_is_done_by_whom_it_is_open_to_and_by_nobody_else(
    district: District, operation: Operation[Any], face: Face
) -> None:
    tried = await try_writes(district, operation, face, district.askers)
    assert tried.wrong == []
    in_vain = {kind for kind in tried.allowed - {"two roles"} if not tried.done[kind]}
    assert in_vain == set() or operation.name in DONE_BEFORE, "Put a row there that it can be done to."
    assert tried.allowed, "Nobody may do it."


@on_a_district
async def test_the_own_district_is_written_to_though_it_is_neither_the_first_nor_the_last(
    district: District, operation: Operation[Any]
) -> None:
    amid = _amid_others(district)
    assert district.record.district_id in {row["id"] for row in targets(amid, write_of(operation))}


def _amid_others(district: District) -> District:
    """The same district, in a table of districts in which one stands before it and one behind."""
    own = district.record.row("district", district.record.district_id)
    first, last = ({**own, "id": new_id(type_code_of(own["id"]) or 0)} for _ in range(2))
    tables = {**district.record.tables, "district": {row["id"]: row for row in (first, own, last)}}
    return replace(district, oracle=Oracle(replace(district.record, tables=tables)))
