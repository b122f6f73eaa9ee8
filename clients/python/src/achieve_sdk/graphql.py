"""GraphQL documents: how they are sent, and what comes back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

import httpx

from achieve_sdk._core.calls import Call
from achieve_sdk._core.values import write
from achieve_sdk.errors import AchieveError, UnreadableAnswer, json_of, refusal
from achieve_sdk.transport import json_bytes

_MUTATION: Final = re.compile(r"\bmutation\b")
_HEADERS: Final[Mapping[str, str]] = {
    "content-type": "application/json",
    "accept": "application/graphql-response+json, application/json;q=0.9",
}


@dataclass(frozen=True, slots=True)
class GraphQLProblem:
    """One error of an answer. path: the field, from the root. code: as in REST."""

    message: str
    code: str
    path: tuple[str | int, ...]


class GraphQLFailed(AchieveError):
    """The answer holds errors. data: what was answered beside them, or None."""

    def __init__(self, errors: tuple[GraphQLProblem, ...], data: Mapping[str, Any] | None) -> None:
        super().__init__(errors, data)
        self.errors = errors
        self.data = data

    def __str__(self) -> str:
        return "\n".join(f"{error.message} ({error.code})" for error in self.errors)


def graphql_call(document: str, variables: Mapping[str, object] | None, operation_name: str | None) -> Call:
    """The request for a document. One that may hold a mutation is never sent twice."""
    asked = {"query": document, "variables": variables, "operationName": operation_name}
    content = json_bytes(write({name: value for name, value in asked.items() if value is not None}))
    return Call("POST", "/graphql", headers=_HEADERS, content=content, repeatable=not _MUTATION.search(document))


def graphql_data(response: httpx.Response) -> Mapping[str, Any]:
    """The `data` of an answer. Raises GraphQLFailed; Refused where the answer is no GraphQL."""
    if not response.is_success and "problem+json" in response.headers.get("content-type", ""):
        raise refusal(response)
    answer = json_of(response)
    if not isinstance(answer, Mapping):
        raise UnreadableAnswer("The answer is no GraphQL answer.")
    said = cast("Mapping[str, Any]", answer)
    if said.get("errors"):
        raise GraphQLFailed(tuple(_problem(each) for each in said["errors"]), said.get("data"))
    if not isinstance(said.get("data"), Mapping):
        raise UnreadableAnswer("The answer has no data.")
    return said["data"]


def _problem(said: Mapping[str, Any]) -> GraphQLProblem:
    return GraphQLProblem(
        message=said.get("message", ""),
        code=said.get("extensions", {}).get("code", ""),
        path=tuple(said.get("path") or ()),
    )
