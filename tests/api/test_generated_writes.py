"""Every write of both APIs as everybody, on rows of every sort, compared with the permission table.

A write is done, answered and undone, so that all try it on the same rows.
"""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi import FastAPI

from achieve.declarations import OPERATIONS
from achieve.web.context import Context
from achieve.web.operations import Operation
from tests.access.checks import District, Face, try_writes
from tests.access.staging import staged
from tests.access.uncommitted import uncommitted
from tests.access.writes import DONE_BEFORE

each_write = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
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
