"""For tests of API clients: making one, and whether it gets a token for its secret."""

from collections.abc import Mapping

import httpx
from fastapi import FastAPI

from tests.world import World

READING_LOG = {
    "name": "Reading log",
    "description": "Sends what children have read.",
    "scopes": ["roster:read", "evidence:write", "evidence:read", "evidence:read"],
}


async def create(world: World, **fields: object) -> dict[str, object]:
    """A new client, as its creation answers."""
    answer = await world["admin"].post("/v1/api-clients", json=fields)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def signs_in(app: FastAPI, client: Mapping[str, object]) -> bool:
    """Whether the token endpoint takes the secret that this answer has shown."""
    form = {"grant_type": "client_credentials"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://achieve.test") as anyone:
        answer = await anyone.post("/oauth/token", data=form, auth=(str(client["id"]), str(client["client_secret"])))
    return answer.status_code == 200


async def mutate(client: httpx.AsyncClient, document: str) -> dict[str, object]:
    """The payload of a document's one mutation."""
    answer = await client.post("/graphql", json={"query": document})
    assert "errors" not in answer.json(), answer.text
    (payload,) = answer.json()["data"].values()
    return payload
