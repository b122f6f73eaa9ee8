"""Webhook endpoints, deliveries and events over GraphQL: the same as over REST, the secret shown once included."""

from collections.abc import Mapping
from typing import cast

import httpx

from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.api.webhook_desk import (
    PLAN_CHANGED,
    PROGRESS_CHANGED,
    create_endpoint,
    eventually,
    open_inbox,
    tell,
    working,
)
from tests.world import World

URL = "http://127.0.0.1:9/hook"
Shown = Mapping[str, object]


async def ask(client: httpx.AsyncClient, document: str, **variables: object) -> Shown:
    answer = await client.post("/graphql", json={"query": document, "variables": variables})
    assert "errors" not in answer.json(), answer.text
    return cast("Shown", answer.json()["data"])


def part(shown: object, *names: str) -> Shown:
    for name in names:
        shown = cast("Shown", shown)[name]
    return cast("Shown", shown)


async def test_the_secret_is_shown_by_the_mutation_that_makes_it_and_by_no_query(fresh_world: World) -> None:
    admin = fresh_world["admin"]
    made = await ask(
        admin,
        """mutation($url: String!) {
          one: createWebhookEndpoint(input: {url: $url, eventTypes: [], idempotencyKey: "k"}) {
            webhookEndpoint { id url isActive publicKey signingSecret version } userErrors { code } }
          two: createWebhookEndpoint(input: {url: $url}) { webhookEndpoint { id signingSecret } userErrors { code } }
        }""",
        url=URL,
    )
    one, two = part(made, "one", "webhookEndpoint"), part(made, "two", "webhookEndpoint")
    assert str(one["signingSecret"]).startswith("whsec_")
    assert one["signingSecret"] != two["signingSecret"]
    assert (one["url"], one["isActive"], one["version"]) == (URL, True, 1)
    found = await ask(admin, "{ webhookEndpoints { nodes { id signingSecret publicKey } } }")
    nodes = cast("list[Shown]", part(found, "webhookEndpoints")["nodes"])
    assert [(node["id"], node["signingSecret"]) for node in nodes] == [(one["id"], None), (two["id"], None)]
    rotated = await ask(
        admin,
        """mutation($id: ID!) { rotateWebhookEndpointKeys(input: {id: $id}) {
          webhookEndpoint { signingSecret version previousSecretUntil } userErrors { code } } }""",
        id=one["id"],
    )
    endpoint = part(rotated, "rotateWebhookEndpointKeys", "webhookEndpoint")
    assert str(endpoint["signingSecret"]).startswith("whsec_")
    assert endpoint["signingSecret"] != one["signingSecret"]
    assert endpoint["version"] == 2


async def test_a_refusal_is_told_as_in_rest(fresh_world: World) -> None:
    document = """mutation($url: String!, $types: [String!]) {
      createWebhookEndpoint(input: {url: $url, eventTypes: $types}) {
        webhookEndpoint { id } userErrors { code path } } }"""
    refused = await ask(fresh_world["admin"], document, url=URL, types=["plan.exploded"])
    assert part(refused, "createWebhookEndpoint") == {
        "webhookEndpoint": None,
        "userErrors": [{"code": "unknown_event_type", "path": ["input", "eventTypes", "0"]}],
    }
    refused = await ask(fresh_world["admin"], document, url="http://example.org/")
    errors = cast("list[Shown]", part(refused, "createWebhookEndpoint")["userErrors"])
    assert errors == [{"code": "webhook_url_refused", "path": ["input", "url"]}]


async def test_events_are_followed_by_number(context: Context, fresh_world: World) -> None:
    await tell(context, fresh_world, PLAN_CHANGED, PROGRESS_CHANGED, PLAN_CHANGED, changed=["title"])
    document = """query($after: Int, $types: [String!]) {
      events(afterSeq: $after, type: $types, first: 2) {
        nodes { seq type changed } pageInfo { endCursor hasNextPage } } }"""
    found = part(await ask(fresh_world["admin"], document, after=0), "events")
    assert found["nodes"] == [
        {"seq": 1, "type": "plan.updated", "changed": ["title"]},
        {"seq": 2, "type": "progress.changed", "changed": ["title"]},
    ]
    again = part(await ask(fresh_world["admin"], document, after=2), "events")
    assert again["nodes"] == [{"seq": 3, "type": "plan.updated", "changed": ["title"]}]
    some = part(await ask(fresh_world["admin"], document, after=0, types=["progress.changed"]), "events")
    assert [event["seq"] for event in cast("list[Shown]", some["nodes"])] == [2]
    next_page = "query($after: String) { events(after: $after) { nodes { seq } } }"
    rest = part(await ask(fresh_world["admin"], next_page, after=part(found, "pageInfo")["endCursor"]), "events")
    assert rest["nodes"] == [{"seq": 3}]


async def test_a_delivery_is_seen_with_its_event_and_replayed(settings: Settings, fresh_world: World) -> None:
    async with open_inbox() as inbox, working(settings):
        await create_endpoint(fresh_world, inbox.url)
        listed = """{ webhookEndpoints { nodes { deliveries { nodes {
          id state attemptCount lastStatus event { seq type } } } } } }"""

        async def deliveries() -> list[Shown]:
            found = await ask(fresh_world["admin"], listed)
            [endpoint] = cast("list[Shown]", part(found, "webhookEndpoints")["nodes"])
            return cast("list[Shown]", part(endpoint, "deliveries")["nodes"])

        async def is_delivered() -> bool:
            return [each["state"] for each in await deliveries()] == ["delivered"]

        await eventually(is_delivered)
        [delivery] = await deliveries()
        assert delivery["event"] == {"seq": 1, "type": "webhook_endpoint.created"}
        replay = """mutation($id: ID!) { replayDelivery(input: {id: $id}) {
          delivery { state attemptCount } userErrors { code } } }"""
        replayed = part(await ask(fresh_world["admin"], replay, id=delivery["id"]), "replayDelivery")
        assert replayed == {"delivery": {"state": "pending", "attemptCount": 0}, "userErrors": []}
        await inbox.has(2)


async def test_a_teacher_sees_neither_endpoints_nor_deliveries(world: World) -> None:
    for field in ("deliveries", "webhookEndpoints"):
        answer = await world["teacher"].post("/graphql", json={"query": f"{{ {field} {{ nodes {{ id }} }} }}"})
        [error] = answer.json()["errors"]
        assert error["extensions"]["code"] == "permission_denied"


async def test_another_district_sees_none_of_it(context: Context, fresh_world: World, other_world: World) -> None:
    made = await create_endpoint(fresh_world, URL)
    await tell(context, fresh_world, PLAN_CHANGED)
    [event, *_] = (await fresh_world["admin"].get("/v1/events")).json()["data"]
    document = """query($id: ID!, $event: ID!) {
      node(id: $id) { id } webhookEndpoint(id: $id) { id } event(id: $event) { id } }"""
    found = await ask(other_world["admin"], document, id=made["id"], event=event["id"])
    assert found == {"node": None, "webhookEndpoint": None, "event": None}
