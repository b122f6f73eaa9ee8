"""Reads through the public edge, in the words of the oracle: what is shown, what is not there, what is refused."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias
from uuid import UUID

import httpx

from achieve.reads.shape import Shape
from achieve.web.graphql.naming import camel, list_field

Outcome: TypeAlias = Literal["shown", "not there", "refused"]
# What a list shows: the fields kept back, by the ids of rows; None where the list is refused.
Listed: TypeAlias = Mapping[UUID, frozenset[str]] | None

_PAGE = 100
_OUTCOMES: Mapping[int, Outcome] = {200: "shown", 404: "not there", 403: "refused"}


async def list_over_rest(client: httpx.AsyncClient, shape: Shape) -> Listed:
    """All pages of a list."""
    found: dict[UUID, frozenset[str]] = {}
    query = {"limit": "200", "fields": ",".join(["id", *shape.guarded, *(["redacted"] if shape.guarded else [])])}
    while True:
        answer = await client.get(f"/v1/{shape.path}", params=query)
        if answer.status_code == 403:
            return None
        assert answer.status_code == 200, answer.text
        page = answer.json()
        found |= {UUID(row["id"]): _kept_back(shape, row) for row in page["data"]}
        if not page["has_more"]:
            return found
        query["cursor"] = page["next_cursor"]


async def list_over_graphql(client: httpx.AsyncClient, shape: Shape) -> Listed:
    """All pages of a list."""
    guarded = " ".join(
        [*(f"{name}: {camel(name)}" for name in shape.guarded), *(["redacted"] if shape.guarded else [])]
    )
    name = list_field(shape)
    document = f"""query ($after: String) {{ page: {name}(first: {_PAGE}, after: $after)
        {{ nodes {{ id {guarded} }} pageInfo {{ hasNextPage endCursor }} }} }}"""
    found: dict[UUID, frozenset[str]] = {}
    after: str | None = None
    while True:
        page = await ask(client, document, {"after": after})
        if page is None:
            return None
        nodes, info = page["page"]["nodes"], page["page"]["pageInfo"]
        found |= {UUID(row["id"]): _kept_back(shape, row) for row in nodes}
        if not info["hasNextPage"]:
            return found
        after = info["endCursor"]


async def ask(client: httpx.AsyncClient, document: str, variables: Mapping[str, object]) -> "dict[str, Any] | None":
    """What GraphQL answers; None where the permission is refused."""
    answer = (await client.post("/graphql", json={"query": document, "variables": variables})).json()
    codes = {error["extensions"]["code"] for error in answer.get("errors", [])}
    if codes == {"permission_denied"}:
        return None
    assert not codes, answer
    return answer["data"]


async def one_over_rest(client: httpx.AsyncClient, path: str) -> tuple[Outcome, httpx.Response]:
    """What comes of reading one thing, and the answer itself."""
    answer = await client.get(path)
    outcome = _OUTCOMES.get(answer.status_code)
    assert outcome, f"{path}: {answer.status_code} {answer.text}"
    return outcome, answer


async def many_over_graphql(
    client: httpx.AsyncClient, field: str, wanted: Iterable[UUID], type_name: str = ""
) -> "dict[UUID, Outcome]":
    """What comes of reading each by its id through a field of the root. type_name: where the field is of any kind."""
    picked = f"... on {type_name} {{ id }}" if type_name else "id"
    outcomes: dict[UUID, Outcome] = {}
    for some in _in_pieces(list(wanted)):
        asked = " ".join(f'a{place}: {field}(id: "{each}") {{ {picked} }}' for place, each in enumerate(some))
        answer = await client.post("/graphql", json={"query": f"{{ {asked} }}"})
        outcomes |= _outcomes(some, answer.json())
    return outcomes


def _outcomes(asked: list[UUID], answer: "dict[str, Any]") -> "Iterator[tuple[UUID, Outcome]]":
    errors: dict[str, str] = {
        error["path"][0]: error["extensions"]["code"] for error in answer.get("errors", []) if "path" in error
    }
    assert answer.get("data") is not None, answer
    for place, identifier in enumerate(asked):
        found, code = answer["data"][f"a{place}"], errors.get(f"a{place}")
        assert code in (None, "permission_denied"), answer
        assert found is None or found["id"] == str(identifier)
        yield identifier, "refused" if code else "not there" if found is None else "shown"


def _in_pieces(wanted: list[UUID]) -> Iterator[list[UUID]]:
    """As many as a document may have aliases of one field."""
    return (wanted[start : start + 15] for start in range(0, len(wanted), 15))


def _kept_back(shape: Shape, row: Mapping[str, Any]) -> frozenset[str]:
    kept = frozenset(row.get("redacted", ()))
    assert all(row[name] is None for name in kept), "A field that is kept back shows a value."
    return kept & {*shape.guarded, *map(camel, shape.guarded)}
