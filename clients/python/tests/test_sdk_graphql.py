"""GraphQL: data, or what went wrong."""

import json

import httpx
import pytest

from achieve_sdk import GraphQLFailed, GraphQLProblem, NotFound, UnreadableAnswer
from scripted_service import answers, async_client_of, client_of, refuses


def test_a_document_is_sent_with_its_variables() -> None:
    client, service = client_of(answers({"data": {"me": None}}))
    assert client.graphql("query a($x: Int) { me }", {"x": 1}, operation_name="a") == {"me": None}
    (request,) = service.requests
    assert json.loads(request.content) == {
        "query": "query a($x: Int) { me }",
        "variables": {"x": 1},
        "operationName": "a",
    }
    assert request.headers["accept"].startswith("application/graphql-response+json")


@pytest.mark.parametrize("status", [200, 400])
def test_errors_are_told_with_what_was_answered_beside_them(status: int) -> None:
    said = {"message": "Not found.", "path": ["plan", 0], "extensions": {"code": "not_found"}}
    client, _ = client_of(answers({"data": {"plan": None}, "errors": [said, {"message": "Other."}]}, status))
    with pytest.raises(GraphQLFailed, match="Not found") as failed:
        client.graphql("{ plan }")
    assert failed.value.errors == (
        GraphQLProblem("Not found.", "not_found", ("plan", 0)),
        GraphQLProblem("Other.", "", ()),
    )
    assert failed.value.data == {"plan": None}


def test_a_problem_is_a_problem_here_too() -> None:
    client, _ = client_of(refuses(404, "not_found"))
    with pytest.raises(NotFound):
        client.graphql("{ me }")


@pytest.mark.parametrize("answer", [answers([]), answers({}), answers({"data": None}), httpx.Response(200, text="?")])
def test_an_answer_of_another_kind_is_not_believed(answer: httpx.Response) -> None:
    client, _ = client_of(answer)
    with pytest.raises(UnreadableAnswer):
        client.graphql("{ me }")


async def test_the_awaited_client_does_the_same() -> None:
    client, _ = async_client_of(answers({"data": {"me": {"id": "1"}}}))
    assert await client.graphql("{ me { id } }") == {"me": {"id": "1"}}
