"""The Python SDK against the app: signing in, reading, writing, errors, retries, threads."""

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import date

import pytest
from achieve_sdk import (
    Achieve,
    AsyncAchieve,
    NotFound,
    NotSent,
    PermissionDenied,
    SignInRefused,
    Unauthenticated,
    ValidationFailed,
    VersionMismatch,
    models,
)
from fastapi import FastAPI

from achieve.access.matrix import client_scopes
from achieve.accounts import service as accounts
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, Learning, bring_learning
from tests.api.sdk_desk import BASE_URL, Counting, FromThread, signed_in, start_plan
from tests.world import World

NOBODY = "00000000-0000-7000-8000-000000000000"


@pytest.fixture(scope="module")
async def machine(context: Context, world: World) -> tuple[str, str]:
    """Id and secret of a machine client that may do everything that machines may."""
    async with context.database.writing(world.district_id) as session:
        made = await accounts.create_client(session, world.district_id, "A script", client_scopes())
    return str(made.client_id), made.secret


@pytest.fixture
async def leader(app: FastAPI, world: World) -> AsyncIterator[AsyncAchieve]:
    """The leader of Bethel."""
    async with signed_in(app, world, "leader") as client:
        yield client


@pytest.fixture
async def admin(app: FastAPI, world: World) -> AsyncIterator[AsyncAchieve]:
    """The administrator of the district."""
    async with signed_in(app, world, "admin") as client:
        yield client


@pytest.fixture(scope="module")
async def learning(context: Context, world: World) -> Learning:
    """The demo's frameworks in the district."""
    return await bring_learning(context, world)


async def test_a_machine_client_signs_in_once_for_many_calls(app: FastAPI, machine: tuple[str, str]) -> None:
    way = Counting(app)
    client_id, secret = machine
    async with AsyncAchieve(BASE_URL, client_id=client_id, client_secret=secret, transport=way) as client:
        found = await asyncio.gather(*(client.me.get() for _ in range(5)))
    assert {each.kind for each in found} == {"client"}
    assert way.paths == ["/oauth/token", *["/v1/me"] * 5]


async def test_fewer_scopes_allow_less(app: FastAPI, machine: tuple[str, str]) -> None:
    client_id, secret = machine
    client = AsyncAchieve(
        BASE_URL, client_id=client_id, client_secret=secret, scopes=["plans:read"], transport=Counting(app)
    )
    async with client:
        assert [plan async for plan in client.plans.list()] == []
        with pytest.raises(PermissionDenied) as refused:
            await client.people.list().page()
    assert refused.value.code == "permission_denied"


async def test_a_wrong_secret_gives_no_token(app: FastAPI, machine: tuple[str, str]) -> None:
    async with AsyncAchieve(BASE_URL, client_id=machine[0], client_secret="wrong", transport=Counting(app)) as client:
        with pytest.raises(SignInRefused) as refused:
            await client.me.get()
    assert refused.value.reason == "invalid_client"


async def test_a_wrong_token_is_not_accepted(app: FastAPI) -> None:
    async with AsyncAchieve(BASE_URL, token="ach_pat_wrong", transport=Counting(app)) as client:
        with pytest.raises(Unauthenticated):
            await client.me.get()


async def test_a_list_brings_every_learner_page_by_page(app: FastAPI, world: World) -> None:
    way = Counting(app)
    async with signed_in(app, world, "admin", way) as client:
        names = [person.given_name async for person in client.people.list(is_learner=True, limit=2, sort="family_name")]
        page = await client.people.list(is_learner=True, include_total=True).page()
    assert sorted(names) == ["Classmate", "Learner", "Other_Learner"]
    assert way.paths == ["/v1/people"] * 3
    assert page.total == 3


async def test_pages_can_be_turned_by_hand(admin: AsyncAchieve) -> None:
    people = admin.people.list(limit=5)
    first = await people.page()
    second = await people.page(first.next_cursor)
    sizes = [len(page.data) async for page in people.pages()]
    assert sizes == [5, 5, 2]
    assert {each.id for each in first.data}.isdisjoint(each.id for each in second.data)


async def test_several_values_of_a_filter_mean_any_of_them(admin: AsyncAchieve, world: World) -> None:
    wanted = [world.id("teacher"), world.id("learner")]
    found = [person async for person in admin.people.list(id=wanted, fields=["id"])]
    assert sorted(str(person.id) for person in found) == sorted(wanted)


async def test_an_answer_has_what_was_asked_for(admin: AsyncAchieve, world: World) -> None:
    shown = await admin.classes.get(
        world.id("bethel_class"), fields=["id", "title"], expand=["organization", "enrollments.person"]
    )
    assert shown.organization is not None
    assert shown.organization.name == "Bethel Larkspur"
    people = {each.person.given_name for each in shown.enrollments.data if each.person is not None}
    assert people == {"Teacher", "Learner", "Classmate"}
    with pytest.raises(NotSent, match="learner_count"):
        _ = shown.learner_count


async def test_unknown_and_out_of_sight_are_told_the_same(app: FastAPI, world: World) -> None:
    async with signed_in(app, world, "teacher") as teacher:
        for identifier in (NOBODY, world.id("other_learner")):
            with pytest.raises(NotFound) as refused:
                await teacher.people.get(identifier)
            assert (refused.value.status, refused.value.code) == (404, "not_found")
            assert refused.value.request_id


async def test_a_stale_version_is_refused_and_the_new_one_accepted(leader: AsyncAchieve, world: World) -> None:
    plan = await start_plan(leader, world, "Versions")
    changed = await leader.plans.update(plan.id, plan.version, title="Versions, again")
    with pytest.raises(VersionMismatch) as refused:
        await leader.plans.update(plan.id, plan.version, title="Too late")
    assert refused.value.code == "version_mismatch"
    assert (await leader.plans.get(plan.id)).title == "Versions, again"
    await leader.plans.delete(plan.id, changed.version)
    with pytest.raises(NotFound):
        await leader.plans.get(plan.id)


async def test_what_is_left_out_is_kept_and_none_clears(leader: AsyncAchieve, world: World) -> None:
    plan = await start_plan(leader, world, "Summary", "What we want.")
    kept = await leader.plans.update(plan.id, plan.version, models.PlanUpdate(title="Kept"))
    cleared = await leader.plans.update(plan.id, kept.version, summary=None)
    assert (kept.title, kept.summary) == ("Kept", "What we want.")
    assert (cleared.title, cleared.summary) == ("Kept", None)


async def test_wrong_input_names_its_places(leader: AsyncAchieve, world: World) -> None:
    with pytest.raises(ValidationFailed) as refused:
        await leader.plans.create(
            organization_id=world.id("bethel"),
            kind="improvement",
            title="",
            begins_on=date(2026, 8, 1),
            ends_on=date(2027, 6, 30),
        )
    assert [(each.pointer, each.code) for each in refused.value.errors] == [("/title", "string_too_short")]


async def test_a_write_whose_answer_was_lost_is_done_once(app: FastAPI, world: World) -> None:
    way = Counting(app, losing=1)
    async with signed_in(app, world, "leader", way) as client:
        plan = await start_plan(client, world, "Lost and found")
        found = [each.id async for each in client.plans.list(updated_since=plan.created_at) if each.title == plan.title]
    assert way.paths[:2] == ["/v1/plans", "/v1/plans"]
    assert found == [plan.id]


async def test_evidence_changes_progress(app: FastAPI, world: World, learning: Learning) -> None:
    learner = world.id("learner")
    async with signed_in(app, world, "teacher") as teacher:
        shown = await teacher.evidence.create(
            learner_id=learner, competency_id=learning[MAIN_IDEA], score=3, kind="summative"
        )
        whole = await teacher.learners.progress(learner)
        reasons = await teacher.learners.progress_explanation(learner, learning[MAIN_IDEA])
        grid = await teacher.classes.progress(world.id("bethel_class"))
    assert (shown.score, str(shown.learner_id)) == (3, learner)
    assert [str(entry.competency_id) for entry in whole.progress if entry.state != "not_started"] == [
        learning[MAIN_IDEA]
    ]
    assert str(reasons.competency_id) == learning[MAIN_IDEA]
    assert grid.title == "bethel_class"
    assert learner in [str(each.id) for each in grid.learners]


async def test_the_mastery_engine_answers_on_given_numbers(admin: AsyncAchieve) -> None:
    result = await admin.mastery.calculate(
        policy={"method": "weighted_average", "weight": 0.65},
        scale=models.CalculationScale(points_possible=4, mastery_points=3),
        evidence=[
            models.CalculationEvidence(score=2),
            models.CalculationEvidence(score=3),
        ],
    )
    assert (result.score, result.mastered, result.counted) == (2.65, False, 2)


async def test_the_blocking_client_is_shared_by_threads(app: FastAPI, machine: tuple[str, str]) -> None:
    client_id, secret = machine
    found: list[str] = []

    def read(client: Achieve) -> None:
        found.extend(person.given_name for person in client.people.list(is_learner=True, limit=2))

    def work() -> None:
        way = FromThread(app, loop)
        with Achieve(BASE_URL, client_id=client_id, client_secret=secret, transport=way) as client:
            readers = [threading.Thread(target=read, args=(client,)) for _ in range(3)]
            for reader in readers:
                reader.start()
            for reader in readers:
                reader.join()

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(work)
    assert sorted(found) == ["Classmate"] * 3 + ["Learner"] * 3 + ["Other_Learner"] * 3


def test_a_client_needs_one_proof_of_who_it_is() -> None:
    with pytest.raises(TypeError, match="Give either a token, or client_id and client_secret"):
        Achieve(BASE_URL)
