"""One good call of every operation of the API, so that a test can walk them all and look at what each leaves behind."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count, cycle

from fastapi import FastAPI
from sqlalchemy import text

from achieve.core import clock
from achieve.core.authors import service
from achieve.people.rows import Person
from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from achieve.webhooks.fan_out import fan_out
from tests.api.access_district import platform_account
from tests.api.district_desk import somebody
from tests.api.learning import MAIN_IDEA, Learning, bring_learning
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    a_measure,
    a_plan,
    a_step,
    another_day,
    build_in,
    changed,
    create,
)
from tests.api.webhook_desk import PLAN_CHANGED, tell
from tests.world import World, make_world

Made = tuple[str, int]
_SEEN_BY_NOBODY = "http://127.0.0.1:9/hook"
_more_days = count(1)


@dataclass(frozen=True, slots=True)
class Desk:
    """A district with plans, frameworks and everyone in it."""

    context: Context
    planned: Planned
    learning: Learning

    @property
    def world(self) -> World:
        return self.planned.world

    async def made(self, path: str, body: Json, who: str = "admin") -> Made:
        """Something new to be changed: its id and its version."""
        answer = await create(self.world[who], path, body)
        return answer["id"], answer["version"]


@dataclass(frozen=True, slots=True)
class Call:
    """How an operation is called: by whom, with which body, on what.

    target: makes what is changed; None for what is created. first: what must be so before.
    """

    who: str
    body: Callable[[Desk], Json] = field(default=lambda _desk: {})
    target: Callable[[Desk], Awaitable[Made]] | None = None
    first: Callable[[Desk], Awaitable[None]] | None = None


@asynccontextmanager
async def open_desk(app: FastAPI, context: Context, name: str) -> AsyncGenerator[Desk]:
    """A new district for calls, and `platform` above it."""
    async with make_world(app, context, name) as world:
        world.ids["platform"], world.clients["platform"] = await platform_account(app, context)
        planned = Planned(world, await build_in(context, world))
        yield Desk(context, planned, await bring_learning(context, world))


def _plan(desk: Desk) -> Json:
    return a_plan(desk.world)


async def _a_plan(desk: Desk) -> Made:
    return await desk.made("plans", _plan(desk), "leader")


async def _a_revised_plan(desk: Desk) -> Made:
    identifier, version = await _a_plan(desk)
    later = await changed(desk.world["leader"], f"plans/{identifier}", {"title": "A longer year's plan"}, version)
    return identifier, later["version"]


def _goal(desk: Desk) -> Json:
    return {"plan_id": str(desk.planned.ids.plan), "statement": "Everyone reads.", "area": "academics"}


async def _a_goal(desk: Desk) -> Made:
    return await desk.made("goals", _goal(desk), "leader")


def _measure(desk: Desk) -> Json:
    return a_measure(desk.planned.ids.goals["ela"])


async def _a_measure(desk: Desk) -> Made:
    return await desk.made("measures", _measure(desk), "leader")


def _measurement(desk: Desk) -> Json:
    return {"measure_id": str(desk.planned.ids.measures["ela"]), "value": 50, "measured_on": another_day()}


async def _a_measurement(desk: Desk) -> Made:
    return await desk.made("measurements", _measurement(desk), "leader")


def _step(desk: Desk) -> Json:
    return a_step(desk.planned)


async def _a_step(desk: Desk) -> Made:
    return await desk.made("steps", _step(desk), "leader")


def _monitoring(desk: Desk) -> Json:
    indicator = desk.planned.ids.implementation.indicators[IndicatorKind.CAUSE]
    return {"indicator_id": str(indicator), "observed_on": str(TODAY), "value": 61}


async def _a_monitoring(desk: Desk) -> Made:
    return await desk.made("monitoring-evidence", _monitoring(desk), "coach")


def _evidence(desk: Desk) -> Json:
    about = {"learner_id": desk.world.id("learner"), "competency_id": desk.learning[MAIN_IDEA]}
    return {**about, "kind": "formative", "score": 3}


def _endpoint(_desk: Desk) -> Json:
    return {"url": _SEEN_BY_NOBODY}


async def _an_endpoint(desk: Desk) -> Made:
    return await desk.made("webhook-endpoints", _endpoint(desk))


async def _a_failed_delivery(desk: Desk) -> Made:
    endpoint, _ = await _an_endpoint(desk)
    await tell(desk.context, desk.world, PLAN_CHANGED)
    async with desk.context.database.writing(desk.world.district_id) as session:
        await fan_out(session, desk.world.district_id)
        connection = await session.connection()
        failed = text("update delivery set state = 'failed', next_attempt_at = null where endpoint_id = :endpoint")
        await connection.execute(failed, {"endpoint": endpoint})
    answer = await desk.world["admin"].get("/v1/deliveries", params={"endpoint_id": endpoint})
    return answer.json()["data"][-1]["id"], 1


def _client(_desk: Desk) -> Json:
    return {"name": "Reading list", "scopes": ["roster:read"]}


async def _a_client(desk: Desk) -> Made:
    return await desk.made("api-clients", _client(desk))


async def _a_client_secret(desk: Desk) -> Made:
    client, _ = await _a_client(desk)
    answer = await desk.world["admin"].get("/v1/client-secrets", params={"client_id": client})
    return answer.json()["data"][0]["id"], 1


def _token(_desk: Desk) -> Json:
    return {"name": "Nightly report", "expires_on": str(clock.today())}


async def _a_token(desk: Desk) -> Made:
    return await desk.made("personal-access-tokens", _token(desk), "teacher")


def _settings(_desk: Desk) -> Json:
    return {"days_after_class": 14}


async def _no_settings(desk: Desk) -> None:
    """A district has them once."""
    for each in (await desk.world["admin"].get("/v1/district-settings")).json()["data"]:
        headers = {"if-match": f'"{each["version"]}"'}
        await desk.world["admin"].delete(f"/v1/district-settings/{each['id']}", headers=headers)


async def _some_settings(desk: Desk) -> Made:
    await _no_settings(desk)
    return await desk.made("district-settings", _settings(desk))


def _consent(_desk: Desk) -> Json:
    return {"consented_until": str(TODAY + timedelta(days=next(_more_days)))}


async def _a_guardianship(desk: Desk) -> Made:
    """Of a learner who is of age."""
    async with desk.context.database.writing(desk.world.district_id) as session:
        connection = await session.connection()
        grown = text("update person set birth_date = '2000-01-01' where id = :id")
        await connection.execute(grown, {"id": desk.world.ids["learner"]})
    answer = await desk.world["learner"].get(f"/v1/guardianships/{desk.world.id('guardianship')}")
    return answer.json()["id"], answer.json()["version"]


def _privacy(desk: Desk, kind: str = "erasure") -> Json:
    return {"kind": kind, "person_id": desk.world.id("other_learner"), "reason": "The family has moved away for good."}


async def _a_privacy_request(desk: Desk) -> Made:
    return await desk.made("privacy-requests", _privacy(desk))


async def _a_previewed_erasure(desk: Desk) -> Made:
    """Of somebody new each time: nobody is erased twice."""
    person = await _a_new_learner(desk)
    request, _ = await desk.made("privacy-requests", {**_privacy(desk), "person_id": person})
    admin = desk.world["admin"]
    await admin.post(f"/v1/privacy-requests/{request}/approve")
    previewed = await admin.post(f"/v1/privacy-requests/{request}/preview")
    return request, previewed.json()["version"]


async def _a_new_learner(desk: Desk) -> str:
    person = Person.fresh_id()
    async with desk.context.database.writing(desk.world.district_id, service("test")) as session:
        session.add(
            Person(district_id=desk.world.district_id, id=person, given_name="New", family_name="One", is_learner=True)
        )
    return str(person)


# A second invitation of somebody withdraws the first.
_INVITED = cycle(["coach", "leader", "colleague", "teacher", "guardian", "classmate"])


def _invitation(desk: Desk) -> Json:
    return {"person_id": desk.world.id(next(_INVITED))}


def _provider(_desk: Desk) -> Json:
    return {"issuer": "https://login.example", "client_id": "achieve", "client_secret": "known-to-the-provider"}


async def _no_provider(desk: Desk) -> None:
    for each in (await desk.world["admin"].get("/v1/identity-providers")).json()["data"]:
        headers = {"if-match": f'"{each["version"]}"'}
        await desk.world["admin"].delete(f"/v1/identity-providers/{each['id']}", headers=headers)


async def _a_provider(desk: Desk) -> Made:
    await _no_provider(desk)
    return await desk.made("identity-providers", _provider(desk))


async def _an_invitation(desk: Desk) -> Made:
    return await desk.made("invitations", _invitation(desk))


def _district(_desk: Desk) -> Json:
    return {"name": "Hollowbrook District", **somebody()}


async def _a_district(desk: Desk) -> Made:
    return await desk.made("districts", _district(desk), "platform")


# Who adds an operation adds a call of it.
CALLS: Mapping[str, Call] = {
    "create_district": Call("platform", _district),
    "update_district": Call("platform", lambda _: {"name": "Hollowbrook Unified"}, _a_district),
    "add_district_administrator": Call("platform", lambda _: {**somebody()}, _a_district),
    "end_district": Call("platform", target=_a_district),
    "create_api_client": Call("admin", _client),
    "update_api_client": Call("admin", lambda _: {"name": "Another list"}, _a_client),
    "delete_api_client": Call("admin", target=_a_client),
    "rotate_api_client_secret": Call("admin", target=_a_client),
    "delete_client_secret": Call("admin", target=_a_client_secret),
    "create_identity_provider": Call("admin", _provider, first=_no_provider),
    "update_identity_provider": Call("admin", lambda _: {"client_id": "another"}, _a_provider),
    "delete_identity_provider": Call("admin", target=_a_provider),
    "create_invitation": Call("admin", _invitation),
    "delete_invitation": Call("admin", target=_an_invitation),
    "create_personal_access_token": Call("teacher", _token),
    "delete_personal_access_token": Call("teacher", target=_a_token),
    "create_district_settings": Call("admin", _settings, first=_no_settings),
    "update_district_settings": Call("admin", lambda _: {"days_after_class": 30}, _some_settings),
    "delete_district_settings": Call("admin", target=_some_settings),
    "update_guardianship": Call("learner", _consent, _a_guardianship),
    "create_privacy_request": Call("admin", _privacy),
    "approve_privacy_request": Call("admin", target=_a_privacy_request),
    "refuse_privacy_request": Call("admin", lambda _: {"refusal": "It was asked for twice."}, _a_privacy_request),
    "preview_erasure": Call("admin", target=_a_privacy_request),
    "erase_person": Call("admin", target=_a_previewed_erasure),
    "create_plan": Call("leader", _plan),
    "update_plan": Call("leader", lambda _: {"title": "Another year's plan"}, _a_plan),
    "delete_plan": Call("leader", target=_a_plan),
    "approve_plan": Call("admin", target=_a_plan),
    "restore_plan": Call("leader", lambda _: {"revision": 1, "newest_revision": 2}, _a_revised_plan),
    "create_goal": Call("leader", _goal),
    "update_goal": Call("leader", lambda _: {"statement": "Everyone reads well."}, _a_goal),
    "delete_goal": Call("leader", target=_a_goal),
    "create_measure": Call("leader", _measure),
    "update_measure": Call("leader", lambda _: {"metric": "Presence"}, _a_measure),
    "delete_measure": Call("leader", target=_a_measure),
    "create_measurement": Call("leader", _measurement),
    "update_measurement": Call("leader", lambda _: {"note": "Counted again."}, _a_measurement),
    "delete_measurement": Call("leader", target=_a_measurement),
    "create_step": Call("leader", _step),
    "update_step": Call("leader", lambda _: {"title": "Another step"}, _a_step),
    "delete_step": Call("leader", target=_a_step),
    "create_monitoring_evidence": Call("coach", _monitoring),
    "update_monitoring_evidence": Call("coach", lambda _: {"narrative": "Most lessons."}, _a_monitoring),
    "create_evidence": Call("teacher", _evidence),
    "create_webhook_endpoint": Call("admin", _endpoint),
    "update_webhook_endpoint": Call("admin", lambda _: {"description": "For the warehouse."}, _an_endpoint),
    "delete_webhook_endpoint": Call("admin", target=_an_endpoint),
    "rotate_webhook_endpoint_keys": Call("admin", target=_an_endpoint),
    "replay_delivery": Call("admin", target=_a_failed_delivery),
}
