"""Nothing is written that is not read: a token without the scopes is told which it lacks, over REST and GraphQL."""

from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.access_district import client_with
from tests.api.learning import MAIN_IDEA, School, school_year, show

LACKS_BOTH = "The token lacks the scope `evidence:read` and `evidence:write`."
CREATE = "mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { userErrors { code message } } }"


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Scoped") as school:
        yield school


@pytest.mark.parametrize(
    ("scopes", "detail"),
    [
        (["evidence:write"], "The token lacks the scope `evidence:read`."),
        (["evidence:read"], "The token lacks the scope `evidence:write`."),
        (["roster:read"], LACKS_BOTH),
    ],
)
async def test_a_client_is_told_which_scope_it_lacks_to_record(
    app: FastAPI, context: Context, school: School, scopes: list[str], detail: str
) -> None:
    async with await client_with(app, context, school.world, scopes) as client:
        refused = await show(client, school.world.id("learner"), school.learning[MAIN_IDEA], 3)
        assert (refused.status_code, refused.json()["code"], refused.json()["detail"]) == (
            403,
            "permission_denied",
            detail,
        )
        assert await _message(client, school) == detail


async def test_with_both_scopes_it_records_and_reads_the_answer(app: FastAPI, context: Context, school: School) -> None:
    async with await client_with(app, context, school.world, ["evidence:read", "evidence:write"]) as client:
        recorded = await show(client, school.world.id("learner"), school.learning[MAIN_IDEA], 3)
        assert (recorded.status_code, recorded.json()["score"]) == (201, 3)


async def test_a_reader_is_told_too(app: FastAPI, context: Context, school: School) -> None:
    async with await client_with(app, context, school.world, ["roster:read"]) as client:
        answer = await client.get("/v1/frameworks")
        assert (answer.status_code, answer.json()["detail"]) == (403, "The token lacks the scope `frameworks:read`.")


async def test_a_role_that_no_scope_would_help_is_not_sent_for_one(school: School) -> None:
    refused = await show(school["learner"], school.world.id("learner"), school.learning[MAIN_IDEA], 3)
    assert (refused.status_code, refused.json()["detail"]) == (
        403,
        "Your role does not include this for learning evidence.",
    )


async def _message(client: httpx.AsyncClient, school: School) -> str:
    given = {
        "learnerId": school.world.id("learner"),
        "competencyId": school.learning[MAIN_IDEA],
        "score": 3,
        "kind": "formative",
    }
    answer = await client.post("/graphql", json={"query": CREATE, "variables": {"input": given}})
    (error,) = answer.json()["errors"]
    assert error["extensions"] == {"code": "permission_denied"}
    return error["message"]
