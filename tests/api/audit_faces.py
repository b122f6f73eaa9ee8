"""Every operation of the API called in either of its faces."""

from typing import cast

import httpx

from achieve.core.schemas import Input
from achieve.web.operations import Operation
from tests.api.audit_calls import Made
from tests.api.plan_desk import Json
from tests.api.surfaces import camel, camel_keys

_REQUEST_ID = "x-request-id"


async def over_rest(client: httpx.AsyncClient, operation: Operation[Input], body: Json, on: Made | None) -> str:
    """Call an operation over REST. Returns the id of the request."""
    path = f"/v1/{operation.shape.path}" + (f"/{on[0]}" if on else "")
    path += f"/{operation.suffix}" if operation.suffix else ""
    method = {"create": "POST", "update": "PATCH", "delete": "DELETE", "action": "POST"}[operation.kind]
    headers = {"if-match": f'"{on[1]}"'} if on and operation.versioned else {}
    answer = await client.request(method, path, json=body or None, headers=headers)
    assert answer.is_success, answer.text
    return answer.headers[_REQUEST_ID]


async def over_graphql(client: httpx.AsyncClient, operation: Operation[Input], body: Json, on: Made | None) -> str:
    """The same over GraphQL."""
    given = camel_keys(body)
    if on:
        given |= {"id": on[0], **({"version": on[1]} if operation.versioned else {})}
    name = camel(operation.name)
    kind = f"{name[0].upper()}{name[1:]}Input"
    query = f"mutation($input: {kind}!) {{ {name}(input: $input) {{ userErrors {{ message }} }} }}"
    answer = await client.post("/graphql", json={"query": query, "variables": {"input": given}})
    told = cast("Json", answer.json())
    assert "errors" not in told, told
    assert told["data"][name]["userErrors"] == [], told
    return answer.headers[_REQUEST_ID]


FACES = {"rest": over_rest, "graphql": over_graphql}
