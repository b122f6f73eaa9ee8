"""Erasing a person: in two steps, once and for all; what the law keeps stays, under an id without a name."""

from collections.abc import AsyncIterator, Mapping
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.core.authors import service as the_service
from achieve.core.ids import PersonId
from achieve.progress import service as progress
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, graph, show
from tests.api.plan_desk import actor
from tests.api.privacy_desk import ALL_ENDS, Desk
from tests.api.privacy_filling import fill_everything, look_at
from tests.api.privacy_somebody import Filled
from tests.api.privacy_stuffing import name_everywhere
from tests.world import make_world

Record = Mapping[str, Any]
_STANDING = "select competency_id, score, level, state, since, evidence_count, trend, explanation from progress"


@pytest.fixture(scope="module")
async def filled(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[Filled]:
    owner = await asyncpg.connect(database_url)
    async with make_world(app, context, "Gone") as world:
        yield await fill_everything(context, world, owner)
    await owner.close()


@pytest.fixture(scope="module")
async def erased(filled: Filled, database_url: str) -> "AsyncIterator[tuple[Filled, Record, list[asyncpg.Record]]]":
    """The district after its learner was erased, the request, and where the learner stood before."""
    owner = await asyncpg.connect(database_url)
    await look_at(owner, filled.world)
    await name_everywhere(owner, filled)
    # What was put into the tables by hand is not what somebody wrote in a plan.
    before = await owner.fetch(f"{_STANDING} where learner_id = $1 order by 1", filled.learner)
    request = await Desk(filled.world).erase("learner")
    yield filled, request, before
    await owner.close()


@pytest.fixture
async def fresh(
    app: FastAPI, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> AsyncIterator[Filled]:
    """A district of the test's own."""
    async with make_world(app, context, "Fresh") as world:
        yield await fill_everything(context, world, superuser)


async def test_it_takes_approval_a_preview_and_the_version_seen(fresh: Filled) -> None:
    desk = Desk(fresh.world)
    request = await desk.ask("erasure", "learner", who="guardian")
    early = await desk.act(request, "erase", **ALL_ENDS)
    assert (early.status_code, early.json()["code"]) == (409, "privacy_request_not_approved")
    approved = await desk.done(request, "approve")
    unseen = await desk.act(approved, "erase", **ALL_ENDS)
    assert (unseen.status_code, unseen.json()["code"]) == (409, "erasure_effects_unknown")
    previewed = await desk.done(approved, "preview")
    stale = await desk.act(approved, "erase", **ALL_ENDS)
    assert (stale.status_code, stale.json()["code"]) == (412, "version_mismatch")
    without = await desk.world["admin"].post(f"/v1/privacy-requests/{request['id']}/erase", json=ALL_ENDS)
    assert (without.status_code, without.json()["code"]) == (428, "precondition_required")
    needed = await desk.act(previewed, "erase")
    assert (needed.status_code, needed.json()["code"]) == (409, "person_still_needed")
    assert needed.json()["obligations"] == ["open_enrollments", "open_roles", "open_steps"]
    unknown = await desk.act(previewed, "erase", although=["open_doors"])
    assert (unknown.status_code, unknown.json()["errors"][0]["pointer"]) == (422, "/although/0")
    assert (await desk.world["admin"].get(f"/v1/people/{fresh.learner}")).json()["given_name"] == fresh.who.given
    done = await desk.done(previewed, "erase", **ALL_ENDS)
    assert (done["status"], done["reason"], done["done_at"] is not None) == ("done", "Erased.", True)
    again = await desk.done(previewed, "erase", **ALL_ENDS)
    assert again == done


async def test_a_preview_says_what_would_become_of_each_table_and_changes_nothing(
    fresh: Filled, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    desk = Desk(fresh.world)
    approved = await desk.done(await desk.ask("erasure", "learner"), "approve")
    effects = (await desk.done(approved, "preview"))["effects"]
    told = {(each["table"], each["effect"]): each["count"] for each in effects["tables"]}
    assert told["person", "cleared"] == 1
    assert told["evidence", "cleared"] == 4
    assert told["guardianship", "deleted"] == 1
    assert told["demographics", "deleted"] == 1
    assert told["external_id", "deleted"] == 2
    assert told["account", "deleted"] == 1
    assert told["credential", "deleted"] == 1
    assert told["role_assignment", "ended"] == 1
    assert told["enrollment", "ended"] == 1
    assert told["monitoring_evidence", "cleared"] == 2
    assert told["evidence", "name_replaced"] == 1
    assert {"table": "evidence", "field": "feedback", "is_full_name": True} in [
        {name: place[name] for name in ("table", "field", "is_full_name")} for place in effects["places"]
    ]
    assert effects["has_more_places"] is False
    assert await superuser.fetchval("select family_name from person where id = $1", fresh.learner) == fresh.who.family
    assert await superuser.fetchval("select count(*) from erasure where person_id = $1", fresh.learner) == 0


async def test_the_person_is_an_erased_person_for_those_who_may_see_and_not_there_for_others(
    erased: tuple[Filled, Record, Any],
) -> None:
    filled, _, _ = erased
    world, path = filled.world, f"/v1/people/{filled.learner}"
    shown = (await world["admin"].get(path)).json()
    assert (shown["display_name"], shown["given_name"], shown["family_name"]) == ("Erased person", "Erased", "person")
    emptied = ("preferred_name", "email", "phone", "birth_date")
    assert [shown[name] for name in emptied] == [None, None, None, None]
    assert (shown["grade_levels"], shown["external_ids"], shown["is_active"]) == ([], {}, False)
    assert shown["erased_at"] is not None
    progress_path = f"/v1/learners/{filled.learner}/progress"
    for who in ("leader", "teacher", "guardian", "other_leader"):
        assert (await world[who].get(path)).status_code == 404, who
        assert (await world[who].get(progress_path)).status_code == 404, who
    assert (await world["admin"].get(progress_path)).json()["name"] == "Erased person"
    query = "query($id: ID!) { person(id: $id) { displayName evidence(first: 1) { nodes { feedback } } } }"
    over_graphql = await graph(world["admin"], query, {"id": str(filled.learner)})
    assert over_graphql["person"]["displayName"] == "Erased person"
    assert over_graphql["person"]["evidence"]["nodes"][0]["feedback"] is None
    nobody = await graph(world["teacher"], "query($id: ID!) { person(id: $id) { id } }", {"id": str(filled.learner)})
    assert nobody["person"] is None


async def test_the_persons_tokens_and_account_are_gone(
    erased: tuple[Filled, Record, Any], anonymous: httpx.AsyncClient
) -> None:
    filled, _, _ = erased
    assert (await filled.world["learner"].get("/v1/me")).status_code == 401
    form = {"grant_type": "password", "username": filled.who.sign_in, "password": "a long enough password of hers"}
    assert (await anonymous.post("/oauth/token", data=form)).status_code in (400, 401)


async def test_results_stay_as_they_were_and_can_be_worked_out_again(
    erased: tuple[Filled, Record, list[asyncpg.Record]],
    context: Context,
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    filled, _, before = erased
    await look_at(superuser, filled.world)
    after = await superuser.fetch(f"{_STANDING} where learner_id = $1 order by 1", filled.learner)
    assert [dict(row) for row in after] == [dict(row) for row in before]
    assert len(after) == 2
    district = filled.world.district_id
    async with context.database.writing(district, the_service("test")) as session:
        changed = await progress.recompute_learner(
            session, actor(filled.world, "admin", Role.DISTRICT_ADMIN), filled.learner
        )
    assert changed == 0
    kept = await superuser.fetch(
        "select score, feedback, comment, source, method, context, form, item_group from evidence"
        " where learner_id = $1 and method is not null order by recorded_seq",
        filled.learner,
    )
    assert [tuple(row) for row in kept] == [
        (score, None, None, None, "erased-1", "erased-1", "erased-1", "erased-1") for score in (2, 3, 3)
    ]


async def test_relations_end_and_nobody_waits_for_the_person(
    erased: tuple[Filled, Record, Any], superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    filled, _, _ = erased
    await look_at(superuser, filled.world)
    for table in ("enrollment", "role_assignment"):
        sql = f"select count(*) from {table} where person_id = $1 and ends_on < current_date"
        assert await superuser.fetchval(sql, filled.learner) == 1
    gone = {"guardianship": "learner_id", "demographics": "id", "external_id": "resource_id", "credential": "person_id"}
    for table, column in gone.items():
        assert await superuser.fetchval(f"select count(*) from {table} where {column} = $1", filled.learner) == 0
    open_steps = "select count(*) from step where responsible_id = $1 and status not in ('done', 'dropped')"
    assert await superuser.fetchval(open_steps, filled.learner) == 0
    digests = "select kind, length(digest) from erased_external_id where resource_id = $1"
    assert [tuple(row) for row in await superuser.fetch(digests, filled.learner)] == [("people", 64)]


async def test_texts_about_something_else_say_erased_person(erased: tuple[Filled, Record, Any]) -> None:
    filled, request, _ = erased
    goals = (await filled.world["admin"].get("/v1/goals", params={"limit": 1})).json()["data"]
    assert goals[0]["statement"].startswith("What Erased person and “Erased person” did – statement")
    replaced = {each["table"] for each in request["effects"]["tables"] if each["effect"] == "name_replaced"}
    assert {"goal", "plan", "class", "framework", "initiative", "evidence", "step"} <= replaced


async def test_it_is_told_with_the_id_alone(erased: tuple[Filled, Record, Any]) -> None:
    filled, request, _ = erased
    found = await filled.world["admin"].get("/v1/events", params={"type": "person.erased"})
    [event] = found.json()["data"]
    assert (event["aggregate_id"], event["changed"]) == (str(filled.learner), [])
    assert event["href"] == f"/v1/people/{filled.learner}"
    assert event["actor_id"] == filled.world.id("admin")
    done = await filled.world["admin"].get("/v1/events", params={"type": "privacy_request.done"})
    assert [each["aggregate_id"] for each in done.json()["data"]] == [request["id"]]


async def test_the_database_notes_the_erasure_and_the_log_keeps_that_it_was(
    erased: tuple[Filled, Record, Any], superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    filled, request, _ = erased
    await look_at(superuser, filled.world)
    [noted] = await superuser.fetch("select * from erasure where person_id = $1", filled.learner)
    assert noted["request_id"] == UUID(str(request["id"]))
    [entry] = await superuser.fetch(
        "select * from audit_entry where subject_id = $1 and subject_type = 'person' and operation = 'erase_person'",
        filled.learner,
    )
    assert (entry["actor_id"], entry["action"]) == (filled.world.ids["admin"], "changed")
    assert {"given_name", "email", "birth_date"} <= set(entry["changed"])
    assert (entry["before"], entry["after"], entry["delicate_before"]) == (None, None, None)


async def test_nobody_is_erased_twice_and_nothing_of_an_erased_person_is_handed_over(
    erased: tuple[Filled, Record, Any],
) -> None:
    filled, _, _ = erased
    for kind in ("erasure", "export"):
        given = {"kind": kind, "person_id": str(filled.learner), "reason": "Once more, to be sure."}
        answer = await filled.world["admin"].post("/v1/privacy-requests", json=given)
        assert (answer.status_code, answer.json()["code"]) == (409, "person_already_erased")


async def test_no_evidence_of_an_erased_learner_is_taken(
    erased: tuple[Filled, Record, Any], superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    filled, _, _ = erased
    answer = await show(filled.world["teacher"], str(filled.learner), filled.learning[MAIN_IDEA], 3)
    assert answer.status_code == 422
    await look_at(superuser, filled.world)
    for sql in (
        "update person set given_name = 'Back' where id = $1",
        "insert into external_id (district_id, id, system, kind, value, resource_id)"
        " select district_id, new_id(27), 'x', 'people', 'again', id from person where id = $1",
        "insert into demographics (district_id, id, races) select district_id, id, '{}' from person where id = $1",
    ):
        with pytest.raises(asyncpg.IntegrityConstraintViolationError):
            await superuser.execute(sql, filled.learner)


async def test_an_account_stays_while_a_person_of_another_district_needs_it(
    app: FastAPI, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with make_world(app, context, "Here") as here, make_world(app, context, "There") as there:
        async with context.database.writing(None, the_service("test")) as session:
            account = await accounts.create_account(session, f"{here.district_id}@coach.example")
        for world in (here, there):
            async with context.database.writing(world.district_id, the_service("test")) as session:
                await accounts.link_account(session, world.district_id, PersonId(world.ids["coach"]), account)
        first = await Desk(here).erase("coach")
        kept = await superuser.fetchval("select count(*) from account where id = $1", account)
        second = await Desk(there).erase("coach")
        gone = await superuser.fetchval("select count(*) from account where id = $1", account)
    deleted = [
        {each["table"] for each in request["effects"]["tables"] if each["effect"] == "deleted"}
        for request in (first, second)
    ]
    assert (kept, "account" in deleted[0]) == (1, False)
    assert (gone, "account" in deleted[1]) == (0, True)
