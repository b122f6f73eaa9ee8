"""A guardian of a learner who is of age sees the record while the learner consents, and only with legal rights."""

from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from achieve.core import clock
from achieve.web.context import Context
from tests.world import World

TOMORROW = clock.today() + timedelta(days=1)
YESTERDAY = clock.today() - timedelta(days=1)
CONSENT = """mutation ($input: UpdateGuardianshipInput!) { updateGuardianship(input: $input) {
  guardianship { consentedUntil } userErrors { code } } }"""


async def grow_up(context: Context, world: World, days: int = 18 * 366) -> None:
    await change(context, world, "update person set birth_date = :day where id = :id", "learner", days=days)


async def change(context: Context, world: World, statement: str, name: str, days: int = 1) -> None:
    values = {"id": world.ids[name], "day": clock.today() - timedelta(days=days)}
    wanted = {key: value for key, value in values.items() if f":{key}" in statement}
    async with context.database.writing(world.district_id) as session:
        await (await session.connection()).execute(text(statement), wanted)


async def consent(client: httpx.AsyncClient, world: World, until: date | None) -> httpx.Response:
    path = f"/v1/guardianships/{world.id('guardianship')}"
    body = {"consented_until": until.isoformat() if until else None}
    return await client.patch(path, json=body, headers={"if-match": "*"})


async def sees_the_learner(world: World) -> bool:
    learner = world.id("learner")
    people, one = [await world["guardian"].get(f"/v1/people{place}") for place in ("", f"/{learner}")]
    asked = await world["guardian"].post("/graphql", json={"query": f'{{ person(id: "{learner}") {{ id }} }}'})
    progress = await world["guardian"].get(f"/v1/learners/{learner}/progress")
    shown = {
        learner in {each["id"] for each in people.json()["data"]},
        one.status_code == 200,
        asked.json()["data"]["person"] is not None,
        progress.status_code == 200,
    }
    assert len(shown) == 1
    return shown.pop()


async def test_a_guardian_sees_a_grown_learner_while_the_learner_consents(fresh_world: World, context: Context) -> None:
    await grow_up(context, fresh_world)
    assert not await sees_the_learner(fresh_world)
    given = await consent(fresh_world["learner"], fresh_world, TOMORROW)
    assert (given.status_code, given.json()["consented_until"]) == (200, TOMORROW.isoformat())
    assert await sees_the_learner(fresh_world)
    assert (await consent(fresh_world["learner"], fresh_world, None)).json()["consented_until"] is None
    assert not await sees_the_learner(fresh_world)


async def test_so_in_graphql(fresh_world: World, context: Context) -> None:
    await grow_up(context, fresh_world)
    given = {"id": fresh_world.id("guardianship"), "version": 1, "consentedUntil": clock.today().isoformat()}
    answer = await fresh_world["learner"].post("/graphql", json={"query": CONSENT, "variables": {"input": given}})
    shown: Any = {"guardianship": {"consentedUntil": clock.today().isoformat()}, "userErrors": []}
    assert answer.json()["data"]["updateGuardianship"] == shown
    assert await sees_the_learner(fresh_world)


async def test_a_consent_that_ended_yesterday_opens_nothing(fresh_world: World, context: Context) -> None:
    await grow_up(context, fresh_world)
    await change(context, fresh_world, "update guardianship set consented_until = :day where id = :id", "guardianship")
    assert not await sees_the_learner(fresh_world)


@pytest.mark.parametrize("lost", ["has_legal_rights = false", "ends_on = current_date - 1"])
async def test_a_consent_does_not_stand_in_for_rights_or_for_the_tie(
    fresh_world: World, context: Context, lost: str
) -> None:
    await grow_up(context, fresh_world)
    assert (await consent(fresh_world["learner"], fresh_world, TOMORROW)).status_code == 200
    await change(context, fresh_world, f"update guardianship set {lost} where id = :id", "guardianship")
    assert not await sees_the_learner(fresh_world)


async def test_who_is_not_of_age_has_nothing_to_consent_to(fresh_world: World) -> None:
    refused = await consent(fresh_world["learner"], fresh_world, TOMORROW)
    assert (refused.status_code, refused.json()["code"]) == (409, "consent_not_open")


async def test_a_day_that_is_over_is_refused(fresh_world: World, context: Context) -> None:
    await grow_up(context, fresh_world)
    refused = await consent(fresh_world["learner"], fresh_world, YESTERDAY)
    assert (refused.status_code, refused.json()["code"]) == (422, "consent_refused")


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("admin", 200),
        ("leader", 200),
        ("other_leader", 404),
        ("coach", 403),
        ("teacher", 403),
        ("learner", 200),
        ("classmate", 404),
        ("guardian", 403),
        ("other_guardian", 403),
    ],
)
async def test_the_learner_or_the_school_on_the_learners_word_says_so(
    fresh_world: World, context: Context, who: str, status: int
) -> None:
    await grow_up(context, fresh_world)
    assert (await consent(fresh_world[who], fresh_world, TOMORROW)).status_code == status
    assert await sees_the_learner(fresh_world) == (status == 200)


async def test_another_district_has_no_say(fresh_world: World, other_world: World, context: Context) -> None:
    await grow_up(context, fresh_world)
    for who in ("admin", "learner"):
        assert (await consent(other_world[who], fresh_world, TOMORROW)).status_code == 404


async def test_a_teacher_sees_the_guardian_and_not_the_consent(world: World) -> None:
    shown = (await world["teacher"].get(f"/v1/guardianships/{world.id('guardianship')}")).json()
    assert (shown["consented_until"], shown["redacted"]) == (None, ["consented_until"])
    shown = (await world["guardian"].get(f"/v1/guardianships/{world.id('guardianship')}")).json()
    assert (shown["consented_until"], shown["redacted"]) == (None, [])
