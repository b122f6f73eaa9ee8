"""Direct routes are found where FastAPI would have found them, and what the table does not know is left to FastAPI."""

import pytest
from fastapi import APIRouter, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute

from achieve.app import make_app
from achieve.core.settings import Settings
from achieve.web.context import CurrentActor, CurrentContext
from achieve.web.direct import DirectApp, DirectRoutes

AN_ID = "0195f3d2-0000-7000-8000-000000000000"


async def list_plans(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
    raise NotImplementedError((request, actor, context))


async def get_plan(id: str) -> Response:  # noqa: A002 - the name in the path.
    raise NotImplementedError(id)


async def newest_plan() -> Response:
    raise NotImplementedError


async def get_step(step: str, plan: str) -> Response:
    raise NotImplementedError((step, plan))


async def search_plans(words: str) -> Response:
    raise NotImplementedError(words)


async def count_plans() -> dict[str, int]:
    raise NotImplementedError


def table_of(*routes: APIRoute) -> DirectRoutes:
    table = DirectRoutes()
    for route in routes:
        table.add(route)
    return table


@pytest.fixture(scope="module")
def routes() -> DirectRoutes:
    router = APIRouter(prefix="/v1")
    router.add_api_route("/plans", list_plans)
    router.add_api_route("/plans/newest", newest_plan)
    router.add_api_route("/plans/search", search_plans)
    router.add_api_route("/plans/count", count_plans)
    router.add_api_route("/plans/{id}", get_plan, methods=["GET", "HEAD"])
    router.add_api_route("/plans/{plan}/steps/{step}", get_step)
    return table_of(*(route for route in router.routes if isinstance(route, APIRoute)))


@pytest.mark.parametrize(
    ("method", "path", "endpoint", "texts"),
    [
        ("GET", "/v1/plans", list_plans, {}),
        ("GET", "/v1/plans/newest", newest_plan, {}),
        ("GET", "/v1/plans/7", get_plan, {"id": "7"}),
        ("HEAD", "/v1/plans/7", get_plan, {"id": "7"}),
        ("GET", "/v1/plans/a b", get_plan, {"id": "a b"}),
        ("GET", "/v1/plans/7/steps/9", get_step, {"plan": "7", "step": "9"}),
    ],
)
def test_a_direct_route_is_found_with_the_texts_in_its_path(
    routes: DirectRoutes, method: str, path: str, endpoint: object, texts: dict[str, str]
) -> None:
    found = routes.find(method, path)
    assert found is not None
    assert (found[0].endpoint, found[1]) == (endpoint, texts)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/plans"),
        ("HEAD", "/v1/plans"),
        ("GET", "/v1/plans/"),
        ("GET", "/v1//plans"),
        ("GET", "v1/plans"),
        ("GET", "/v1"),
        ("GET", ""),
        ("GET", "/v1/plans/7/steps"),
        ("GET", "/v1/plans/7/steps/"),
        ("GET", "/v1/plans/newest/steps/9"),
        ("GET", "/v1/Plans"),
    ],
)
def test_what_the_table_does_not_know_is_left_to_fastapi(routes: DirectRoutes, method: str, path: str) -> None:
    assert routes.find(method, path) is None


def test_an_endpoint_that_asks_more_of_fastapi_is_left_to_it(routes: DirectRoutes) -> None:
    """`search` takes a query parameter, `count` answers with an object: neither may be taken for a plan's id."""
    assert routes.find("GET", "/v1/plans/search") is None
    assert routes.find("GET", "/v1/plans/count") is None


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/graphql"),
        ("GET", "/graphql"),
        ("GET", "/v1/steps"),
        ("PATCH", f"/v1/steps/{AN_ID}"),
        ("GET", f"/v1/learners/{AN_ID}/progress"),
        ("GET", f"/v1/classes/{AN_ID}/progress"),
        ("GET", "/v1/me"),
    ],
)
def test_what_is_asked_often_is_answered_directly(method: str, path: str) -> None:
    app = make_app(Settings.model_validate({"database_url": "postgresql://nobody@localhost/nothing"}))
    assert isinstance(app, DirectApp)
    assert app.direct.find(method, path) is not None
