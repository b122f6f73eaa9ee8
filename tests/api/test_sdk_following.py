"""The Python SDK against the app: the feed, webhooks, GraphQL."""

import pytest
from achieve_sdk import GraphQLFailed, webhooks
from fastapi import FastAPI

from achieve.core.settings import Settings
from tests.api.sdk_desk import signed_in, start_plan
from tests.api.webhook_desk import open_inbox, working
from tests.world import World


async def test_the_feed_is_followed_in_order(app: FastAPI, fresh_world: World) -> None:
    async with signed_in(app, fresh_world, "leader") as leader, signed_in(app, fresh_world, "admin") as admin:
        first = await start_plan(leader, fresh_world, "One")
        feed = admin.events.follow(type="plan.created", every=0.01)
        one = await anext(feed)
        second = await start_plan(leader, fresh_world, "Two")
        two = await anext(feed)
        (again,) = [event async for event in admin.events.list(after=one.seq, type="plan.created")]
    assert [one.aggregate_id, two.aggregate_id] == [first.id, second.id]
    assert (again.seq, again.href) == (two.seq, f"/v1/plans/{second.id}")


async def test_graphql_answers_with_its_data_or_its_errors(app: FastAPI, world: World) -> None:
    document = "query one($id: ID!) { organization(id: $id) { name } }"
    async with signed_in(app, world, "admin") as admin:
        data = await admin.graphql(document, {"id": world.ids["bethel"]})
        with pytest.raises(GraphQLFailed) as failed:
            await admin.graphql("{ nothing }")
    assert data == {"organization": {"name": "Bethel Larkspur"}}
    assert [error.code for error in failed.value.errors] == ["graphql_validation"]


async def test_a_webhook_is_verified_with_the_secret_of_its_endpoint(
    app: FastAPI, settings: Settings, fresh_world: World
) -> None:
    async with (
        open_inbox() as inbox,
        working(settings),
        signed_in(app, fresh_world, "admin") as admin,
        signed_in(app, fresh_world, "leader") as leader,
    ):
        endpoint = await admin.webhook_endpoints.create(url=inbox.url, event_types=["plan.created"])
        assert endpoint.signing_secret is not None
        plan = await start_plan(leader, fresh_world, "Heard")
        request, *_ = await inbox.has(1)
        event = webhooks.verify(request.headers, request.body, endpoint.signing_secret)
        in_feed = await admin.events.list(type="plan.created").page()
        with pytest.raises(webhooks.WebhookRefused):
            webhooks.verify(request.headers, request.body + b" ", endpoint.signing_secret)
    assert (event.type, event.data.aggregate_id) == ("plan.created", plan.id)
    assert [each.seq for each in in_feed.data] == [event.data.seq]
