"""Routes that FastAPI does not call are reached, refused and counted as if it did."""

import re
from collections.abc import Iterator, Mapping
from typing import cast

import httpx
import pytest
from fastapi import FastAPI

from achieve.app import openapi_of
from tests.world import World

AN_ID = "0195f3d2-0000-7000-8000-000000000000"
_LABELS = re.compile(r'achieve_requests_total\{method="(\w+)",route="([^"]+)",status="\d+"\}')


def _documented(app: FastAPI) -> Iterator[tuple[str, str]]:
    paths = cast("Mapping[str, Mapping[str, object]]", openapi_of(app)["paths"])
    yield from ((method.upper(), path) for path, operations in paths.items() for method in operations)


async def test_every_documented_operation_is_reached_under_its_own_path(
    app: FastAPI, anonymous: httpx.AsyncClient
) -> None:
    documented = set(_documented(app))
    for method, path in documented:
        answer = await anonymous.request(method, re.sub(r"\{\w+\}", AN_ID, path))
        # What is no token in the address of a calendar is not there.
        expected = (405,) if "{token}" in path else (404, 405)
        assert answer.status_code not in expected, (method, path)
    counted = set(_LABELS.findall((await anonymous.get("/metrics")).text))
    assert documented <= counted


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/v1/steps", "GET, HEAD, OPTIONS, POST"),
        ("PUT", f"/v1/steps/{AN_ID}", "DELETE, GET, HEAD, OPTIONS, PATCH"),
        ("DELETE", "/graphql", "GET, HEAD, OPTIONS, POST"),
        ("POST", f"/v1/learners/{AN_ID}/progress", "GET, HEAD, OPTIONS"),
        ("TRACE", "/v1/me", "GET, HEAD, OPTIONS"),
    ],
)
async def test_another_method_is_refused_with_all_that_there_are(
    world: World, method: str, path: str, allowed: str
) -> None:
    answer = await world["admin"].request(method, path)
    assert (answer.status_code, answer.headers["allow"]) == (405, allowed)
    assert answer.headers["x-content-type-options"] == "nosniff"
