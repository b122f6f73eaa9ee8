"""Writes through the public edge, in the words of the oracle."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import httpx

from achieve.web.graphql.naming import camel, pascal
from achieve.web.operations import Input, Operation
from tests.access.record import Row
from tests.access.writes import Body, as_sent
from tests.api.surfaces import camel_keys

# open: it was let in, and a rule about the state of things refused it.
Written: TypeAlias = Literal["done", "open", "refused", "not there", "unknown reference"]

_BY_STATUS: Mapping[int, Written] = {403: "refused", 404: "not there", 409: "open"}
_BY_CODE: Mapping[str, Written] = {"permission_denied": "refused", "not_found": "not there"}
_REFUSED_BY_RULE = frozenset({"client_limited_to_schools"})
_INVALID = frozenset({"invalid_input", "evidence_not_valid"})


async def write_over_rest(client: httpx.AsyncClient, operation: Operation[Input], row: Row, body: Body) -> Written:
    """What comes of a write."""
    method, path = _route(operation, row)
    headers = {"if-match": f'"{row["version"]}"'} if operation.versioned else {}
    has_body = operation.body.model_fields or operation.kind in ("create", "update")
    answer = await client.request(method, path, headers=headers, json=as_sent(body) if has_body else None)
    if answer.status_code < 300:
        return "done"
    problem = answer.json()
    if answer.status_code == 422:
        assert _is_unknown_reference(problem["errors"]), answer.text
        return "unknown reference"
    assert answer.status_code in _BY_STATUS, f"{operation.name}: {answer.status_code} {answer.text}"
    return _BY_STATUS[answer.status_code]


async def write_over_graphql(
    client: httpx.AsyncClient, operation: Operation[Input], wanted: Sequence[tuple[Row, Body]]
) -> list[Written]:
    """What comes of the same write on each of some rows: each is a root field, and a transaction, of its own."""
    written: list[Written] = []
    for start in range(0, len(wanted), 15):
        some = wanted[start : start + 15]
        kind = f"{pascal(operation.name)}Input"
        declared = ", ".join(f"$i{place}: {kind}!" for place in range(len(some)))
        fields = " ".join(
            f"a{place}: {camel(operation.name)}(input: $i{place}) {{ userErrors {{ code message path }} }}"
            for place in range(len(some))
        )
        variables = {f"i{place}": _input(operation, row, body) for place, (row, body) in enumerate(some)}
        answer = await client.post(
            "/graphql", json={"query": f"mutation ({declared}) {{ {fields} }}", "variables": variables}
        )
        written += _outcomes(operation, len(some), answer.json())
    return written


def _outcomes(operation: Operation[Input], count: int, answer: "dict[str, Any]") -> Iterator[Written]:
    assert answer.get("data") is not None, answer
    refused = {error["path"][0]: error["extensions"]["code"] for error in answer.get("errors", [])}
    for place in range(count):
        code: str | None = refused.get(f"a{place}")
        if code is not None:
            assert code == "permission_denied" or code in _REFUSED_BY_RULE, answer
            yield "refused"
        else:
            yield _told(operation, answer["data"][f"a{place}"]["userErrors"])


def _told(operation: Operation[Input], errors: "Sequence[Mapping[str, Any]]") -> Written:
    if not errors:
        return "done"
    code: str = errors[0]["code"]
    if code in _INVALID:
        return "unknown reference"
    assert code != "version_mismatch", f"{operation.name}: {errors}"
    return _BY_CODE.get(code, "open")


def _route(operation: Operation[Input], row: Row) -> tuple[str, str]:
    collection = f"/v1/{operation.shape.path}"
    match operation.kind:
        case "create":
            return "POST", collection
        case "update":
            return "PATCH", f"{collection}/{row['id']}"
        case "delete":
            return "DELETE", f"{collection}/{row['id']}"
        case "action":
            return "POST", f"{collection}/{row['id']}/{operation.suffix}"


def _input(operation: Operation[Input], row: Row, body: Body) -> "dict[str, Any]":
    given = camel_keys(as_sent(body))
    target = {} if operation.kind == "create" else {"id": str(row["id"])}
    return {**target, **({"version": row["version"]} if operation.versioned else {}), **given}


def _is_unknown_reference(errors: "Sequence[Mapping[str, Any]]") -> bool:
    return any(error["code"] == "unknown_reference" for error in errors)
