"""Secrets of API clients: replaced without an interruption, ended at once, and known by their facts alone."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import cast

import pytest
import time_machine
from fastapi import FastAPI
from sqlalchemy import text

from achieve.app import make_app
from achieve.core import clock
from achieve.web.context import Context
from tests.api.client_desk import READING_LOG, create, mutate, signs_in
from tests.world import World

Shown = Mapping[str, object]


async def rotate(world: World, client: Shown, **given: object) -> dict[str, object]:
    answer = await world["admin"].post(f"/v1/api-clients/{client['id']}/rotate-secret", json=given)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def secrets_of(world: World, client: Shown) -> list[dict[str, str]]:
    answer = await world["admin"].get("/v1/client-secrets", params={"client_id": str(client["id"])})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def hours_until(instant: str) -> float:
    return (datetime.fromisoformat(instant) - clock.now()).total_seconds() / 3600


async def test_the_secret_before_works_on_for_a_day(fresh_world: World, app: FastAPI) -> None:
    made = await create(fresh_world, **READING_LOG)
    rotated = await rotate(fresh_world, made)
    assert str(rotated["client_secret"]).startswith("ach_cs_")
    assert rotated["client_secret"] != made["client_secret"]
    assert rotated["version"] == 2
    assert await signs_in(app, made)
    assert await signs_in(app, rotated)
    with time_machine.travel(clock.now() + timedelta(hours=23, minutes=59)):
        assert await signs_in(app, made)
    with time_machine.travel(clock.now() + timedelta(hours=24, minutes=1)):
        assert not await signs_in(app, made)
        assert await signs_in(app, rotated)


async def test_its_secrets_are_known_by_their_facts(fresh_world: World) -> None:
    made = await create(fresh_world, **READING_LOG)
    rotated = await rotate(fresh_world, made, previous_hours=720)
    before, present = await secrets_of(fresh_world, made)
    assert before["first_characters"] == str(made["client_secret"])[:11]
    assert present["first_characters"] == str(rotated["client_secret"])[:11]
    assert 719.9 < hours_until(before["ends_at"]) <= 720
    assert (present["ends_at"], present["last_used_at"]) == (None, None)
    assert present["client_id"] == made["id"]
    expanded = await fresh_world["admin"].get(f"/v1/api-clients/{made['id']}", params={"expand": "secrets"})
    assert [each["id"] for each in expanded.json()["secrets"]["data"]] == [before["id"], present["id"]]


async def test_a_secret_that_has_leaked_ends_with_its_rotation(fresh_world: World, app: FastAPI) -> None:
    made = await create(fresh_world, **READING_LOG)
    rotated = await rotate(fresh_world, made, previous_hours=0)
    assert not await signs_in(app, made)
    assert await signs_in(app, rotated)
    assert len(await secrets_of(fresh_world, made)) == 1


async def test_one_secret_is_ended_at_once(fresh_world: World, app: FastAPI) -> None:
    made = await create(fresh_world, **READING_LOG)
    rotated = await rotate(fresh_world, made)
    before, present = await secrets_of(fresh_world, made)
    assert (await fresh_world["admin"].delete(f"/v1/client-secrets/{before['id']}")).status_code == 204
    assert not await signs_in(app, made)
    assert await signs_in(app, rotated)
    assert [each["id"] for each in await secrets_of(fresh_world, made)] == [present["id"]]
    told = (await fresh_world["admin"].get("/v1/events")).json()["data"]
    kinds = ["api_client.created", "api_client.secret_rotated", "api_client.secret_ended"]
    assert [each["type"] for each in told] == kinds
    assert {each["aggregate_id"] for each in told} == {made["id"]}


async def test_a_rotation_does_not_lengthen_the_life_of_an_earlier_secret(fresh_world: World) -> None:
    made = await create(fresh_world, **READING_LOG)
    await rotate(fresh_world, made, previous_hours=1)
    await rotate(fresh_world, made, previous_hours=48)
    first, second, third = await secrets_of(fresh_world, made)
    assert hours_until(first["ends_at"]) <= 1
    assert 47.9 < hours_until(second["ends_at"]) <= 48
    assert third["ends_at"] is None


async def test_a_secret_whose_time_is_over_is_forgotten_with_the_next_rotation(
    fresh_world: World, context: Context
) -> None:
    made = await create(fresh_world, **READING_LOG)
    await rotate(fresh_world, made, previous_hours=1)
    first, second = await secrets_of(fresh_world, made)
    async with context.database.writing(fresh_world.district_id) as session:
        connection = await session.connection()
        for column, table in (("ends_at", "client_secret"), ("expires_at", "credential")):
            ended = text(f"update {table} set {column} = now() - interval '1 minute' where id = :id")
            await connection.execute(ended, {"id": first["id"]})
    await rotate(fresh_world, made, previous_hours=1)
    assert first["id"] not in {each["id"] for each in await secrets_of(fresh_world, made)}
    assert second["id"] in {each["id"] for each in await secrets_of(fresh_world, made)}
    async with context.database.reading(None) as connection:
        assert await connection.fetchval("select count(*) from credential where id = $1::text::uuid", first["id"]) == 0


async def test_a_client_has_a_few_secrets_at_the_most(fresh_world: World) -> None:
    made = await create(fresh_world, **READING_LOG)
    for _ in range(4):
        await rotate(fresh_world, made)
    path = f"/v1/api-clients/{made['id']}/rotate-secret"
    refused = await fresh_world["admin"].post(path)
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_secrets")
    assert len(await secrets_of(fresh_world, made)) == 5
    assert (await fresh_world["admin"].post(path, json={"previous_hours": 0})).status_code == 200


async def test_a_public_client_gets_no_secret(fresh_world: World) -> None:
    uris = ["https://planner.example/back"]
    made = await create(fresh_world, name="Planner", scopes=["plans:read"], redirect_uris=uris, is_public=True)
    refused = await fresh_world["admin"].post(f"/v1/api-clients/{made['id']}/rotate-secret")
    assert (refused.status_code, refused.json()["code"]) == (409, "client_is_public")


@pytest.mark.parametrize("hours", [-1, 721, 1.5, "day"])
async def test_the_overlap_is_at_most_thirty_days(world: World, hours: object) -> None:
    path = f"/v1/api-clients/{world.id('sis')}/rotate-secret"
    assert (await world["admin"].post(path, json={"previous_hours": hours})).status_code == 422


@pytest.mark.parametrize("name", ["leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_nobody_but_a_district_administrator_sees_replaces_or_ends_secrets(world: World, name: str) -> None:
    (secret,) = await secrets_of(world, {"id": world.id("sis")})
    assert (await world[name].get("/v1/client-secrets")).status_code == 403
    assert (await world[name].get(f"/v1/client-secrets/{secret['id']}")).status_code == 403
    assert (await world[name].delete(f"/v1/client-secrets/{secret['id']}")).status_code == 403
    assert (await world[name].post(f"/v1/api-clients/{world.id('sis')}/rotate-secret")).status_code == 403


async def test_secrets_of_another_district_are_not_found(world: World, other_world: World) -> None:
    (secret,) = await secrets_of(other_world, {"id": other_world.id("sis")})
    assert (await world["admin"].get(f"/v1/client-secrets/{secret['id']}")).status_code == 404
    assert (await world["admin"].delete(f"/v1/client-secrets/{secret['id']}")).status_code == 404
    assert (await world["admin"].post(f"/v1/api-clients/{other_world.id('sis')}/rotate-secret")).status_code == 404


async def test_graphql_rotates_shows_and_ends_as_rest_does(fresh_world: World, app: FastAPI) -> None:
    admin, made = fresh_world["admin"], await create(fresh_world, **READING_LOG)
    rotated = await mutate(
        admin,
        f"""mutation {{ rotateApiClientSecret(input: {{id: "{made["id"]}", previousHours: 1}}) {{
          apiClient {{ clientSecret secrets {{ nodes {{ id firstCharacters endsAt lastUsedAt }} }} }}
          userErrors {{ code }} }} }}""",
    )
    client = cast("Shown", rotated["apiClient"])
    before, present = cast("Mapping[str, list[dict[str, str]]]", client["secrets"])["nodes"]
    assert before["firstCharacters"] == str(made["client_secret"])[:11]
    assert present["firstCharacters"] == str(client["clientSecret"])[:11]
    assert present["endsAt"] is None
    ended = await mutate(
        admin,
        f"""mutation {{ deleteClientSecret(input: {{id: "{before["id"]}"}}) {{
          deletedId userErrors {{ code }} }} }}""",
    )
    assert ended == {"deletedId": before["id"], "userErrors": []}
    assert not await signs_in(app, made)


async def use_in_another_process(context: Context, client: Shown) -> None:
    other_process = make_app(context.settings)
    async with other_process.router.lifespan_context(other_process):
        assert await signs_in(other_process, client)
        assert await signs_in(other_process, client)


async def test_the_last_use_is_written_down_when_the_process_ends_at_the_latest(
    fresh_world: World, context: Context
) -> None:
    made = await create(fresh_world, **READING_LOG)
    await use_in_another_process(context, made)
    (secret,) = await secrets_of(fresh_world, made)
    assert 0 <= -hours_until(secret["last_used_at"]) * 3600 < 60
    assert secret["version"] == 1


async def test_a_use_is_written_down_once_a_minute_at_the_most(fresh_world: World, context: Context) -> None:
    made = await create(fresh_world, **READING_LOG)
    await use_in_another_process(context, made)
    (first,) = await secrets_of(fresh_world, made)
    with time_machine.travel(clock.now() + timedelta(seconds=40)):
        await use_in_another_process(context, made)
    (second,) = await secrets_of(fresh_world, made)
    assert second["last_used_at"] == first["last_used_at"]
    with time_machine.travel(clock.now() + timedelta(seconds=70)):
        await use_in_another_process(context, made)
    (third,) = await secrets_of(fresh_world, made)
    assert 60 < (hours_until(third["last_used_at"]) - hours_until(first["last_used_at"])) * 3600 < 100
