"""Short ways to copy a plan."""

import httpx

from tests.api.plan_desk import Json, read

COPY = {"title": "The same again", "begins_on": "2028-08-01", "ends_on": "2029-06-30"}


async def ask(client: httpx.AsyncClient, plan_id: object, **fields: object) -> httpx.Response:
    return await client.post(f"/v1/plans/{plan_id}/copy", json={**COPY, **fields})


async def copied(client: httpx.AsyncClient, plan_id: object, **fields: object) -> Json:
    """The document of a new copy."""
    answer = await ask(client, plan_id, **fields)
    assert answer.status_code == 200, answer.text
    return await read(client, f"plans/{answer.json()['id']}/document")
