"""What is not there, what was deleted, and what is not for the caller: the answers cannot be told apart."""

import time
from collections.abc import AsyncIterator
from statistics import quantiles
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI

from achieve.core.ids import new_id
from achieve.declarations import ALL_SHAPES, OPERATIONS
from achieve.reads.shape import Shape
from achieve.web.context import Context
from achieve.web.operations import Operation
from tests.access.checks import District, one_of_each_sort
from tests.access.staging import staged
from tests.access.views import VIEWS
from tests.access.writes import CHANGES, as_sent
from tests.api.plan_desk import create, delete

LISTED = [shape for shape in ALL_SHAPES if shape.listed]
CHANGED = [operation for operation in OPERATIONS if operation.kind != "create"]
ASKERS = ("admin", "leader", "coach", "teacher", "learner", "guardian", "client", "sis")
# What is about the answer and not about what was asked for.
OF_THE_ANSWER = {"x-request-id", "date", "ratelimit"}
each_asker = pytest.mark.parametrize("asker", ASKERS)


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[District]:
    async with staged(app, context, database_url) as district:
        yield district


@pytest.fixture(scope="module")
async def deleted(district: District) -> UUID:
    """A step of Bethel's that was there until now."""
    strategy = next(row for row in district.record.rows("strategy") if row["organization_id"] == _bethel(district))
    step = await create(district.stage["leader"], "steps", {"strategy_id": str(strategy["id"]), "title": "A step"})
    assert (await delete(district.stage["leader"], f"steps/{step['id']}", 1)).status_code == 204
    return UUID(step["id"])


@each_asker
@pytest.mark.parametrize("shape", LISTED, ids=lambda shape: shape.path)
async def test_reading_one(district: District, shape: Shape, asker: str) -> None:
    elsewhere = next(iter(district.elsewhere.rows(shape.table)))["id"]
    asked = [new_id(shape.row.type_code), elsewhere, *(row["id"] for row in one_of_each_sort(district, shape))]
    answers = [await district.stage[asker].get(f"/v1/{shape.path}/{each}") for each in asked]
    _assert_alike(answers)


@each_asker
@pytest.mark.parametrize("name", VIEWS)
async def test_a_view(district: District, name: str, asker: str) -> None:
    view = VIEWS[name]
    rows = [*list(district.record.rows(view.table))[:20], *list(district.elsewhere.rows(view.table))[:2]]
    paths = [view.path_of(row) for row in rows] + [view.path.format(id=UUID(int=7), competency_id=UUID(int=7))]
    _assert_alike([await district.stage[asker].get(path) for path in paths])


@each_asker
@pytest.mark.parametrize("operation", CHANGED, ids=lambda operation: operation.name)
async def test_a_change(district: District, operation: Operation[Any], asker: str) -> None:
    shape, body = operation.shape, as_sent(CHANGES[operation.name].body)
    elsewhere = next(iter(district.elsewhere.rows(shape.table)))["id"]
    hidden = [
        row["id"]
        for row in one_of_each_sort(district, shape)
        if not district.oracle.shows(district.stage.askers[asker], shape.path, row)
    ]
    method = {"update": "PATCH", "delete": "DELETE", "action": "POST"}[operation.kind]
    suffix = f"/{operation.suffix}" if operation.suffix else ""
    answers = [
        await district.stage[asker].request(
            method,
            f"/v1/{shape.path}/{identifier}{suffix}",
            headers={"if-match": '"1"'} if operation.versioned else {},
            json=body if operation.body.model_fields else None,
        )
        for identifier in (new_id(shape.row.type_code), elsewhere, *hidden)
    ]
    _assert_alike(answers)
    assert {answer.status_code for answer in answers} <= {403, 404}


@each_asker
async def test_what_was_deleted(district: District, deleted: UUID, asker: str) -> None:
    unknown = new_id(0x02A)
    client = district.stage[asker]
    _assert_alike([await client.get(f"/v1/steps/{each}") for each in (deleted, unknown)])
    document = "query ($id: ID!) { step(id: $id) { id } node(id: $id) { id } }"
    told = [await client.post("/graphql", json={"query": document, "variables": {"id": str(deleted)}})]
    told.append(await client.post("/graphql", json={"query": document, "variables": {"id": str(new_id(0x02A))}}))
    assert told[0].content == told[1].content


@pytest.mark.parametrize("path", ["people", "plans", "evidence", "progress"])
async def test_the_time_that_an_answer_takes(district: District, path: str) -> None:
    (shape,) = [each for each in LISTED if each.path == path]
    teacher = district.stage.askers["teacher"]
    hidden = [row["id"] for row in district.record.rows(shape.table) if not district.oracle.shows(teacher, path, row)]
    unknown = [new_id(shape.row.type_code) for _ in hidden]
    client = district.stage["teacher"]
    times: dict[str, list[float]] = {"hidden": [], "unknown": []}
    for number in range(60):
        for kind, ids in (("hidden", hidden), ("unknown", unknown)):
            times[kind].append(await _seconds(client, f"/v1/{path}/{ids[number % len(ids)]}"))
    quick = {kind: quantiles(taken, n=4)[0] for kind, taken in times.items()}
    # The least disturbed quarter, and a bound that a busy machine does not reach: an answer from another path would.
    assert abs(quick["hidden"] - quick["unknown"]) < max(0.001, quick["unknown"] / 2)


async def test_whoever_has_no_token_is_told_the_same_everywhere(app: FastAPI, anonymous: httpx.AsyncClient) -> None:
    answers: list[httpx.Response] = []
    for path, methods in app.openapi()["paths"].items():
        # The address of a calendar holds its token: test_plan_calendars.
        if path.startswith("/v1/") and "{token}" not in path:
            asked = path.format(id=UUID(int=7), competency_id=UUID(int=7))
            answers += [await anonymous.request(method.upper(), asked) for method in methods]
    assert {answer.status_code for answer in answers} == {401}
    assert {answer.headers["www-authenticate"].partition(" ")[0] for answer in answers} == {"Bearer"}
    _assert_alike(answers)


def _bethel(district: District) -> UUID:
    return district.stage.world.ids["bethel"]


async def _seconds(client: httpx.AsyncClient, path: str) -> float:
    begun = time.perf_counter()
    answer = await client.get(path)
    assert answer.status_code == 404
    return time.perf_counter() - begun


def _assert_alike(answers: list[httpx.Response]) -> None:
    """All refusals of a status are one and the same, byte for byte but for the request's id."""
    for status in {answer.status_code for answer in answers if answer.status_code >= 300}:
        told = {_told(answer) for answer in answers if answer.status_code == status}
        assert len(told) == 1, told


def _told(answer: httpx.Response) -> tuple[tuple[tuple[str, str], ...], str]:
    headers = sorted((name, value) for name, value in answer.headers.multi_items() if name not in OF_THE_ANSWER)
    return tuple(headers), answer.text.replace(answer.headers["x-request-id"], "")
