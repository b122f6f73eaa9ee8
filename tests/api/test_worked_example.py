"""The worked example is written from an empty district through the public API, in REST and in GraphQL."""

from collections.abc import AsyncIterator
from typing import Any, cast

import pytest
from fastapi import FastAPI
from pydantic import JsonValue

from achieve.web.context import Context
from achieve.web.graphql.naming import camel
from tests.api.plan_desk import TODAY, read
from tests.api.worked_example import Writer, named, write_worked_example
from tests.world import make_world

Document = dict[str, JsonValue]

PLANS = ("district plan", "bethel plan", "reynolds plan")


@pytest.fixture(scope="module")
async def over_rest(app: FastAPI, context: Context) -> AsyncIterator[Writer]:
    async with make_world(app, context, "Written over REST") as world:
        writer = Writer(world, "rest")
        await write_worked_example(writer, TODAY)
        yield writer


@pytest.fixture(scope="module")
async def over_graphql(app: FastAPI, context: Context) -> AsyncIterator[Writer]:
    async with make_world(app, context, "Written over GraphQL") as world:
        writer = Writer(world, "graphql")
        await write_worked_example(writer, TODAY)
        yield writer


# Lists of no resources: they have no fields of their own in GraphQL.
_WHOLE = ("checkpoints", "redacted", "truncated")


async def read_over_rest(writer: Writer, plan: str) -> Document:
    return await read(writer.world["admin"], f"plans/{writer.ids[plan]}/document")


async def read_over_graphql(writer: Writer, plan: str) -> Document:
    """The same document over GraphQL, in the words of REST. Kinds of which there is nothing are asked for their ids."""
    example = await read_over_rest(writer, plan)
    document = f"query Read($id: ID!) {{ planDocument(id: $id) {{ {_selection(example)} }} }}"
    sent = {"query": document, "variables": {"id": writer.ids[plan]}}
    answer = (await writer.world["admin"].post("/graphql", json=sent)).json()
    assert "errors" not in answer, answer
    return cast("Document", _in_words_of(example, answer["data"]["planDocument"]))


def _selection(example: Document) -> str:
    return " ".join(_field(name, value) for name, value in example.items())


def _field(name: str, value: JsonValue) -> str:
    if isinstance(value, list) and not (name.endswith("_ids") or name in _WHOLE):
        inner: JsonValue = value[0] if value else {"id": ""}
        return f"{camel(name)} {{ {_selection(inner)} }}" if isinstance(inner, dict) else camel(name)
    return camel(name)


def _in_words_of(example: JsonValue, found: Any) -> JsonValue:
    if isinstance(example, dict):
        return {name: _in_words_of(value, found[camel(name)]) for name, value in example.items()}
    if isinstance(example, list) and example:
        return [_in_words_of(each, other) for each, other in zip(example, found, strict=True)]
    return found


def names_of(writer: Writer) -> dict[str, str]:
    people = {str(identifier): name for name, identifier in writer.world.ids.items()}
    return {**people, **{identifier: name for name, identifier in writer.ids.items()}}


@pytest.mark.parametrize("plan", PLANS)
async def test_what_was_written_over_either_reads_the_same_over_both(
    over_rest: Writer, over_graphql: Writer, plan: str
) -> None:
    readings = [
        named(await reading(writer, plan), names_of(writer))
        for writer in (over_rest, over_graphql)
        for reading in (read_over_rest, read_over_graphql)
    ]
    assert readings[1:] == readings[:1] * 3


@pytest.mark.parametrize("face", ["rest", "graphql"])
async def test_all_of_it_is_there(over_rest: Writer, over_graphql: Writer, face: str) -> None:
    writer = over_rest if face == "rest" else over_graphql
    found = named(await read_over_rest(writer, "bethel plan"), names_of(writer))
    document = cast("dict[str, list[dict[str, Any]]]", found)
    assert [(each["baseline"], each["target"], each["latest_value"]) for each in document["measures"]] == [
        (67, 78, 71.5),
        (59, 70, 63.5),
    ]
    assert {goal["parent_goal_id"] for goal in document["goals"]} == {"district goal"}
    [initiative] = document["initiatives"]
    assert (initiative["goal_ids"], initiative["plan_ids"]) == (["bethel ela", "bethel math"], ["bethel plan"])
    assert initiative["gap"] == "From posted to used."
    steps = {step["id"]: step for step in document["steps"]}
    assert {name: step["status"] for name, step in steps.items()} == {
        "agreement": "done",
        "examples": "proposed",
        "sessions": "in_progress",
    }
    assert (steps["examples"]["origin_step_id"], steps["sessions"]["depends_on_ids"]) == ("agreement", ["agreement"])
    assert [(each["id"], each["kind"]) for each in document["indicators"]] == [("cause", "cause"), ("effect", "effect")]
    assert {each["observer_id"] for each in document["monitoring_evidence"]} == {"coach", "teacher"}
    [adjustment] = document["adjustments"]
    assert adjustment["evidence_ids"] == ["cause 25", "cause 40", "effect 47"]
    assert (adjustment["version"], adjustment["decided_by_id"]) == (2, "leader")
