"""Comments on parts of plans over REST and GraphQL: who sees them, who changes them, and who is mentioned in them."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
from fastapi import FastAPI

from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from tests.api.plan_desk import (
    Json,
    Planned,
    a_step,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

SUBJECTS = ("plan", "goal", "measure", "initiative", "strategy", "step", "indicator", "evidence", "adjustment")


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def subject_of(planned: Planned, name: str) -> str:
    ids, built = planned.ids, planned.ids.implementation
    found = {
        "plan": ids.plan,
        "goal": ids.goals["ela"],
        "measure": ids.measures["ela"],
        "initiative": built.initiative,
        "strategy": next(iter(built.strategies.values())),
        "step": built.steps["examples"],
        "indicator": built.indicators[IndicatorKind.CAUSE],
        "evidence": built.evidence[0],
        "adjustment": built.adjustment,
        "district plan": ids.district_plan,
        "other school's plan": ids.reynolds_plan,
    }
    return str(found[name])


async def comment_on(planned: Planned, name: str = "step", who: str = "leader", **fields: object) -> Json:
    given = {"subject_id": subject_of(planned, name), "text": "Which ones help?", **fields}
    return await create(planned[who], "comments", given)


async def ask(planned: Planned, who: str, query: str, **variables: object) -> Json:
    answer = await planned[who].post("/graphql", json={"query": query, "variables": variables})
    return answer.json()


@pytest.mark.parametrize("name", SUBJECTS)
async def test_any_part_of_a_plan_can_be_commented_on_and_says_which_it_is(planned: Planned, name: str) -> None:
    made = await comment_on(planned, name)
    asked = "query ($id: ID!) { comment(id: $id) { text author { id } subject { ... on Node { id } } } }"
    shown = (await ask(planned, "coach", asked, id=made["id"]))["data"]["comment"]
    assert shown["subject"]["id"] == subject_of(planned, name)
    assert shown["author"] == {"id": planned.world.id("leader")}
    assert made["plan_id"] == (None if name == "initiative" else str(planned.ids.plan))
    listed = await read(planned["teacher"], "comments", subject_id=subject_of(planned, name))
    assert made["id"] in [each["id"] for each in listed["data"]]


@pytest.mark.parametrize(("who", "status"), [("other_leader", 404), ("other_teacher", 404), ("learner", 403)])
async def test_who_does_not_see_a_part_sees_no_comment_on_it(planned: Planned, who: str, status: int) -> None:
    made = await comment_on(planned)
    assert (await planned[who].get(f"/v1/comments/{made['id']}")).status_code == status


async def test_a_family_that_reads_a_published_plan_reads_no_comments_on_it(planned: Planned) -> None:
    await comment_on(planned, "plan")
    assert (await read(planned["guardian"], f"plans/{planned.ids.plan}"))["is_published"] is True
    assert (await planned["guardian"].get("/v1/comments")).status_code == 403


async def test_the_district_comments_on_its_plan_and_schools_read_that(planned: Planned) -> None:
    made = await comment_on(planned, "district plan", "admin")
    assert (await read(planned["teacher"], f"comments/{made['id']}"))["text"] == "Which ones help?"
    given = {"subject_id": subject_of(planned, "district plan"), "text": "No."}
    assert (await planned["leader"].post("/v1/comments", json=given)).status_code == 403
    given = {"subject_id": subject_of(planned, "plan"), "text": "No."}
    assert (await planned["admin"].post("/v1/comments", json=given)).status_code == 403


async def test_what_is_not_seen_is_not_commented_on(planned: Planned) -> None:
    for unseen in (subject_of(planned, "other school's plan"), planned.world.id("teacher")):
        answer = await planned["teacher"].post("/v1/comments", json={"subject_id": unseen, "text": "Hm."})
        assert refusal(answer) == (422, "invalid_input", "/subject_id", "unknown_reference")


async def test_only_the_author_changes_a_comment(planned: Planned) -> None:
    made = await comment_on(planned, who="teacher")
    assert (await changed(planned["teacher"], f"comments/{made['id']}", {"text": "All."}, 1))["text"] == "All."
    for who in ("leader", "coach", "colleague"):
        assert (await change(planned[who], f"comments/{made['id']}", {"text": "None."}, 2)).status_code == 403
    answer = await change(planned["teacher"], f"comments/{made['id']}", {"text": None}, 2)
    assert refusal(answer) == (422, "invalid_input", "/text", "not_nullable")


async def test_a_deleted_comment_leaves_its_place_and_its_replies(
    planned: Planned, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    said = "Something that is taken back: Quillwort."
    made = await comment_on(planned, who="teacher", text=said, mentions=[planned.world.id("leader")])
    reply = await comment_on(planned, reply_to_id=made["id"], text="I see.")
    assert (await delete(planned["colleague"], f"comments/{made['id']}", 1)).status_code == 403
    assert (await delete(planned["teacher"], f"comments/{made['id']}", 1)).status_code == 204
    left = await read(planned["leader"], f"comments/{made['id']}")
    assert (left["text"], left["mentions"], left["author_id"]) == (None, [], planned.world.id("teacher"))
    assert left["deleted_at"] is not None
    listed = await read(planned["leader"], "comments", reply_to_id=made["id"])
    assert [each["id"] for each in listed["data"]] == [reply["id"]]
    answer = await change(planned["teacher"], f"comments/{made['id']}", {"text": "Again."}, 2)
    assert (answer.status_code, answer.json()["code"]) == (409, "comment_deleted")
    await superuser.execute("select set_config('app.district_id', $1, false)", str(planned.world.district_id))
    for table in ("audit_entry", "event", "comment"):
        assert await superuser.fetchval(f"select count(*) from {table} t where t::text like '%Quillwort%'") == 0


async def test_a_leader_deletes_what_others_have_said_about_the_plans_of_their_school(planned: Planned) -> None:
    made = await comment_on(planned, who="teacher")
    assert (await delete(planned["leader"], f"comments/{made['id']}", 1)).status_code == 204


async def test_a_thread_is_one_level_deep_and_about_one_thing(planned: Planned) -> None:
    first = await comment_on(planned)
    reply = await comment_on(planned, who="teacher", reply_to_id=first["id"])
    for subject, to, code in (
        ("step", reply["id"], "reply_to_a_reply"),
        ("goal", first["id"], "of_another_subject"),
        ("step", str(planned.ids.plan), "unknown_reference"),
    ):
        given = {"subject_id": subject_of(planned, subject), "text": "And?", "reply_to_id": to}
        answer = await planned["coach"].post("/v1/comments", json=given)
        assert refusal(answer) == (422, "invalid_input", "/reply_to_id", code)


async def test_who_is_mentioned_is_told_by_an_event_once(planned: Planned) -> None:
    coach, teacher = planned.world.id("coach"), planned.world.id("teacher")
    made = await comment_on(planned, mentions=[teacher, teacher])
    assert made["mentions"] == [teacher]
    again = await changed(planned["leader"], f"comments/{made['id']}", {"mentions": [teacher, coach]}, 1)
    assert again["mentions"] == sorted([teacher, coach])
    mentions = (await read(planned["admin"], "mentions", comment_id=made["id"]))["data"]
    assert [each["person_id"] for each in mentions] == [teacher, coach]
    for mention in mentions:
        told = await events_about(planned["admin"], mention["id"])
        assert told == [("person.mentioned", ["comment_id", "person_id"])]
    assert await events_about(planned["admin"], made["id"]) == [
        ("comment.created", ["mentions", "subject_id", "text"]),
        ("comment.updated", ["mentions"]),
    ]
    mine = await read(planned["teacher"], "mentions", person_id=teacher, comment_id=made["id"])
    assert len(mine["data"]) == 1


async def test_nobody_is_mentioned_who_may_not_see_what_the_comment_is_on(planned: Planned) -> None:
    other = planned.world.id("other_leader")
    for who, mentioned, code in (
        ("leader", other, "may_not_see_it"),
        ("teacher", other, "unknown_reference"),
        ("leader", planned.world.id("learner"), "not_staff"),
        ("leader", str(planned.ids.plan), "unknown_reference"),
    ):
        given = {"subject_id": subject_of(planned, "step"), "text": "Look.", "mentions": [mentioned]}
        answer = await planned[who].post("/v1/comments", json=given)
        assert refusal(answer) == (422, "invalid_input", "/mentions/0", code)
    made = await ask(
        planned,
        "leader",
        "mutation ($input: CreateCommentInput!) { createComment(input: $input) { userErrors { code path } } }",
        input={"subjectId": subject_of(planned, "step"), "text": "Look.", "mentions": [other]},
    )
    assert made["data"]["createComment"]["userErrors"][0]["path"] == ["input", "mentions", "0"]


async def test_comments_on_a_part_that_is_gone_stay_with_the_plan(planned: Planned) -> None:
    step = await create(planned["leader"], "steps", a_step(planned))
    made = await create(planned["leader"], "comments", {"subject_id": step["id"], "text": "Needed?"})
    assert (await delete(planned["leader"], f"steps/{step['id']}", 1)).status_code == 204
    asked = "query ($id: ID!) { comment(id: $id) { text subject { __typename } } }"
    shown = await ask(planned, "leader", asked, id=made["id"])
    assert shown["data"]["comment"] == {"text": "Needed?", "subject": None}
