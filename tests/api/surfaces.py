"""Reads of people over REST and over GraphQL, in one form, so that a test can be about both."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import cast

import httpx
from fastapi import FastAPI

from achieve.accounts import service as accounts
from achieve.web.context import Context
from tests.world import World, access_token

Shown = Mapping[str, object]
ReadList = Callable[[httpx.AsyncClient, str, str], Awaitable[Sequence[Shown]]]
ReadPerson = Callable[[httpx.AsyncClient, str], Awaitable[Shown | None]]

PERSON = "id email phone birth_date redacted"
NAMES = {
    "people": "people",
    "organizations": "organizations",
    "classes": "classes",
    "courses": "courses",
    "enrollments": "enrollments",
    "guardianships": "guardianships",
    "role-assignments": "roleAssignments",
    "academic-sessions": "academicSessions",
}


def camel(name: str) -> str:
    """A field's name in GraphQL."""
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)


def camel_keys(given: Mapping[str, object]) -> dict[str, object]:
    """What is sent over REST, named as in GraphQL: its parts, too."""
    return {camel(name): _camel_in(value) for name, value in given.items()}


def _camel_in(value: object) -> object:
    if isinstance(value, list):
        return [_camel_in(each) for each in cast("list[object]", value)]
    return camel_keys(cast("dict[str, object]", value)) if isinstance(value, dict) else value


async def ask(client: httpx.AsyncClient, document: str, variables: Shown) -> Shown:
    """The answer to a GraphQL document; what was refused is null in it."""
    answer = await client.post("/graphql", json={"query": document, "variables": variables})
    return cast("Shown", answer.json()["data"])


async def list_over_rest(client: httpx.AsyncClient, collection: str, fields: str) -> Sequence[Shown]:
    answer = await client.get(f"/v1/{collection}", params={"limit": 200, "fields": ",".join(fields.split())})
    return answer.json()["data"] if answer.status_code == 200 else []


async def list_over_graphql(client: httpx.AsyncClient, collection: str, fields: str) -> Sequence[Shown]:
    picked = " ".join(f"{name}: {camel(name)}" for name in fields.split())
    found = await ask(client, f"{{ {NAMES[collection]}(first: 100) {{ nodes {{ {picked} }} }} }}", {})
    page = cast("Mapping[str, Sequence[Shown]] | None", (found or {}).get(NAMES[collection]))
    return page["nodes"] if page else []


async def person_over_rest(client: httpx.AsyncClient, person_id: str) -> Shown | None:
    answer = await client.get(f"/v1/people/{person_id}", params={"fields": ",".join(PERSON.split())})
    return answer.json() if answer.status_code == 200 else None


async def person_over_graphql(client: httpx.AsyncClient, person_id: str) -> Shown | None:
    picked = " ".join(f"{name}: {camel(name)}" for name in PERSON.split())
    found = await ask(client, f"query($id: ID!) {{ person(id: $id) {{ {picked} }} }}", {"id": person_id})
    return cast("Shown | None", (found or {}).get("person"))


@asynccontextmanager
async def client_with(
    app: FastAPI, context: Context, world: World, scopes: set[str], schools: Sequence[str] = ()
) -> AsyncGenerator[httpx.AsyncClient]:
    """A machine client with these scopes, limited to schools where some are named."""
    async with context.database.writing(world.district_id) as session:
        ids = [world.ids[name] for name in schools]
        made = await accounts.create_client(session, world.district_id, "Reader", scopes, ids or None)
    token = await access_token(app, str(made.client_id), made.secret)
    headers = {"authorization": f"Bearer {token}"}
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as client:
        yield client


def names_of(world: World, shown: Sequence[Shown], field: str = "id") -> set[str]:
    """The names that the world gives to what is shown."""
    by_id = {str(identifier): name for name, identifier in world.ids.items()}
    return {by_id[str(each[field])] for each in shown}


LISTS = {"rest": list_over_rest, "graphql": list_over_graphql}
PEOPLE = {"rest": person_over_rest, "graphql": person_over_graphql}
