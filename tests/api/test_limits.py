"""Whoever asks too often is told so, and how long to wait; nobody else is."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx
import pytest

from achieve.core.settings import Settings
from tests.api.real_server import client_like, opened, served
from tests.world import World

WRITE = ("POST", "/v1/mastery/calculate")
CALCULATION: dict[str, object] = {
    "policy": {"method": "latest"},
    "scale": {"points_possible": 4, "mastery_points": 3},
    "evidence": [],
}
READ = ("GET", "/v1/people")
MUTATION = "mutation { %s }"
CHANGE = (
    'c%d: createPlan(input: {organizationId: "%s", kind: strategic, title: "T", beginsOn: "2026-08-01", '
    'endsOn: "2031-06-30"}) { userErrors { code } } '
)


@asynccontextmanager
async def limited(settings: Settings, world: World, who: str, **quotas: int) -> AsyncGenerator[httpx.AsyncClient]:
    """A service with these quotas, and somebody who asks it."""
    async with opened(settings, **quotas) as app:
        transport = httpx.ASGITransport(app=app)
        headers = {"authorization": world[who].headers["authorization"]}
        async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as client:
            yield client


async def write(client: httpx.AsyncClient, token: str | None = None) -> httpx.Response:
    headers = {"authorization": token} if token else {}
    return await client.request(*WRITE, json=CALCULATION, headers=headers)


def told(answer: httpx.Response) -> tuple[str | None, str | None]:
    return answer.headers.get("ratelimit-policy"), answer.headers.get("ratelimit")


async def test_every_write_tells_how_many_are_left(settings: Settings, world: World) -> None:
    async with limited(settings, world, "teacher", write_quota=3) as client:
        answers = [await write(client) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert [told(answer) for answer in answers] == [
        ('"writes";q=3;w=10', '"writes";r=2;t=10'),
        ('"writes";q=3;w=10', '"writes";r=1;t=10'),
        ('"writes";q=3;w=10', '"writes";r=0;t=10'),
    ]


async def test_a_write_too_many_is_refused_with_the_time_to_wait(settings: Settings, world: World) -> None:
    async with limited(settings, world, "teacher", write_quota=1) as client:
        await write(client)
        refused = await write(client)
    assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
    assert refused.headers["content-type"] == "application/problem+json"
    assert 1 <= int(refused.headers["retry-after"]) <= 10
    assert told(refused) == ('"writes";q=1;w=10', f'"writes";r=0;t={refused.headers["retry-after"]}')
    assert refused.json()["detail"] == "Write more slowly. At most 1 in 10 seconds."


async def test_a_limit_is_of_one_actor_and_not_of_reads(settings: Settings, world: World) -> None:
    async with limited(settings, world, "teacher", write_quota=1) as client:
        statuses = [(await write(client)).status_code for _ in range(2)]
        other = await write(client, world["colleague"].headers["authorization"])
        read = await client.request(*READ)
    assert (statuses, other.status_code, read.status_code) == ([200, 429], 200, 200)
    assert told(read) == (None, None)


async def test_fields_of_mutations_count_like_writes_and_queries_do_not(settings: Settings, fresh_world: World) -> None:
    place = fresh_world.id("district")
    async with limited(settings, fresh_world, "admin", write_quota=3) as client:
        for _ in range(5):
            assert told(await client.post("/graphql", json={"query": "{ __typename }"})) == (None, None)
        made = await client.post("/graphql", json={"query": MUTATION % (CHANGE % (1, place))})
        both = await client.post("/graphql", json={"query": MUTATION % (CHANGE % (1, place) + CHANGE % (2, place))})
        refused = await client.post("/graphql", json={"query": MUTATION % (CHANGE % (1, place))})
        after = await write(client)
    assert [made.status_code, both.status_code, refused.status_code, after.status_code] == [200, 200, 429, 429]
    assert told(made)[1] == '"writes";r=2;t=10'
    assert told(both)[1] == '"writes";r=0;t=10'
    assert refused.json()["code"] == "rate_limited"


async def test_a_mutation_of_too_many_fields_changes_nothing(settings: Settings, fresh_world: World) -> None:
    place = fresh_world.id("district")
    document = MUTATION % " ".join(CHANGE % (number, place) for number in range(4))
    async with limited(settings, fresh_world, "admin", write_quota=3) as client:
        assert (await client.post("/graphql", json={"query": document})).status_code == 429
        assert (await client.get("/v1/plans")).json()["data"] == []


async def test_exports_are_limited_and_lists_are_not(settings: Settings, world: World) -> None:
    async with limited(settings, world, "admin", export_quota=1) as client:
        exported = [await client.get("/v1/people", headers={"accept": "text/csv"}) for _ in range(2)]
        listed = await client.get("/v1/people")
    assert [answer.status_code for answer in exported] == [200, 429]
    assert told(exported[0]) == ('"exports";q=1;w=60', '"exports";r=0;t=60')
    assert listed.status_code == 200


async def test_archives_of_people_count_as_exports(settings: Settings, world: World) -> None:
    path = f"/v1/privacy-requests/{world.id('learner')}/archive"
    async with limited(settings, world, "admin", export_quota=1) as client:
        assert [(await client.get(path)).status_code for _ in range(2)] == [404, 429]


async def test_reads_are_limited_where_the_setting_says_so(settings: Settings, world: World) -> None:
    async with limited(settings, world, "admin", read_quota=2) as client:
        answers = [await client.request(*READ) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert told(answers[0]) == ('"reads";q=2;w=10', '"reads";r=1;t=10')


async def test_a_storm_of_bad_tokens_is_told_to_stop_and_good_ones_go_on(settings: Settings, world: World) -> None:
    async with limited(settings, world, "admin", failure_quota=2) as client:
        bad = [await client.get("/v1/people", headers={"authorization": "Bearer x"}) for _ in range(2)]
        none = await client.get("/graphql", params={"query": "{ __typename }"}, headers={"authorization": ""})
        good = await client.get("/v1/people")
    assert [answer.status_code for answer in (*bad, none, good)] == [401, 401, 429, 200]
    assert told(bad[0]) == ('"failures";q=2;w=60', '"failures";r=1;t=60')
    assert "www-authenticate" in bad[0].headers


@pytest.mark.parametrize("path", ["/oauth/token", "/oauth/revoke", "/oauth/introspect"])
async def test_sign_ins_are_limited_by_address(settings: Settings, world: World, path: str) -> None:
    async with limited(settings, world, "admin", sign_in_quota=2) as client:
        answers = [await client.post(path, data={"token": "x"}) for _ in range(3)]
    assert [answer.status_code for answer in answers][2] == 429
    assert told(answers[0]) == ('"sign-in";q=2;w=60', '"sign-in";r=1;t=60')


async def test_requests_for_tokens_are_limited_by_whom_they_are_for(settings: Settings, world: World) -> None:
    form = {"grant_type": "client_credentials"}
    async with limited(settings, world, "admin", token_quota=2) as client:
        one = [(await client.post("/oauth/token", data=form, auth=("one", "wrong"))).status_code for _ in range(3)]
        other = await client.post("/oauth/token", data=form, auth=("other", "wrong"))
        named = await client.post("/oauth/token", data={**form, "client_id": "one", "client_secret": "wrong"})
    assert (one, other.status_code, named.status_code) == ([401, 401, 429], 401, 429)


async def test_a_count_begins_anew_when_its_window_has_ended(
    settings: Settings, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000.0
    monkeypatch.setattr("achieve.web.limits.monotonic", lambda: now)
    async with limited(settings, world, "teacher", write_quota=1) as client:
        first, second = await write(client), await write(client)
        now += 9.9
        third = await write(client)
        now += 0.2
        fourth = await write(client)
    assert [each.status_code for each in (first, second, third, fourth)] == [200, 429, 429, 200]
    assert (second.headers["retry-after"], third.headers["retry-after"]) == ("10", "1")


@pytest.mark.parametrize(
    ("trusted", "forwarded", "statuses"),
    [
        (("127.0.0.1",), ["192.0.2.1", "192.0.2.1", "192.0.2.2"], [401, 429, 401]),
        # What a client itself has written stands before what the trusted proxy says.
        (("127.0.0.1",), ["192.0.2.8, 192.0.2.1", "192.0.2.9, 192.0.2.1"], [401, 429]),
        # One network of IPv6 is one client.
        (("127.0.0.1",), ["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1"], [401, 429, 401]),
        ((), ["192.0.2.1", "192.0.2.2"], [401, 429]),
        (("10.0.0.0/8",), ["192.0.2.1", "192.0.2.2"], [401, 429]),
    ],
)
async def test_an_address_is_what_a_trusted_proxy_says(
    settings: Settings, world: World, trusted: tuple[str, ...], forwarded: list[str], statuses: list[int]
) -> None:
    changed = {"failure_quota": 1, "trusted_proxies": trusted}
    given = [{"x-forwarded-for": each, "authorization": "Bearer x"} for each in forwarded]
    async with (
        opened(settings, **changed) as app,
        served(app, app.state.context.settings) as url,
        client_like(world["admin"], url) as client,
    ):
        assert [(await client.get("/v1/me", headers=each)).status_code for each in given] == statuses


async def test_requests_at_once_are_all_counted(settings: Settings, world: World) -> None:
    async with limited(settings, world, "teacher", write_quota=5) as client:
        answers = await asyncio.gather(*(write(client) for _ in range(12)))
    assert sorted(answer.status_code for answer in answers) == [200] * 5 + [429] * 7
