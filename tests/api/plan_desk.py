"""For tests of plans: the worked example in a district, and short ways to write and to read."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any

import httpx
from fastapi import FastAPI

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.demo.plan import DemoActors, DemoPlaces, DemoPlanIds, build_demo_plan
from achieve.web.context import Context
from tests.world import World, make_world

Json = dict[str, Any]
TODAY = clock.today()
_days = count(1)


@dataclass(frozen=True, slots=True)
class Planned:
    """A district with the worked example in it. Bethel's plan is written by `leader`, Reynolds' by `other_leader`."""

    world: World
    ids: DemoPlanIds

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.world[name]


@asynccontextmanager
async def planned_world(app: FastAPI, context: Context) -> AsyncGenerator[Planned]:
    """A new district with the worked example."""
    async with make_world(app, context, "Planned") as world:
        yield Planned(world, await build_in(context, world))


async def build_in(context: Context, world: World, today: date = TODAY) -> DemoPlanIds:
    """The worked example in a district."""
    places = DemoPlaces(world.district_id, world.ids["bethel"], world.ids["reynolds"])
    actors = DemoActors(
        admin=actor(world, "admin", Role.DISTRICT_ADMIN),
        bethel_leader=actor(world, "leader", Role.SCHOOL_LEADER),
        reynolds_leader=actor(world, "other_leader", Role.SCHOOL_LEADER),
        coach=actor(world, "coach", Role.COACH),
        teacher=actor(world, "teacher", Role.TEACHER),
        colleague=actor(world, "colleague", Role.TEACHER),
    )
    async with context.database.writing(world.district_id) as session:
        return await build_demo_plan(session, places, actors, today)


def actor(world: World, person: str, role: Role) -> Actor:
    """A person of the district, acting."""
    return Actor(world.district_id, PersonId(world.ids[person]), None, frozenset({role}), None, TODAY)


def a_plan(world: World, place: str = "bethel", **fields: object) -> Json:
    """What one sends to start a plan."""
    return {
        "organization_id": world.id(place),
        "kind": "improvement",
        "title": "A year's plan",
        "begins_on": "2026-08-01",
        "ends_on": "2027-06-30",
        **fields,
    }


def a_measure(goal_id: object, **fields: object) -> Json:
    """What one sends to add a measure."""
    return {
        "goal_id": str(goal_id),
        "metric": "Attendance",
        "population": "Grade 4",
        "unit": "percent",
        "direction": "increase",
        "baseline": 90,
        "baseline_on": "2026-05-01",
        "target": 95,
        "target_on": "2027-05-01",
        **fields,
    }


def a_step(planned: Planned, **fields: object) -> Json:
    """What one sends to add a step to Bethel's professional development."""
    strategies = planned.ids.implementation.strategies
    strategy_id = next(key for kind, key in strategies.items() if kind.value == "professional_development")
    return {"strategy_id": str(strategy_id), "title": "A step", "status": "not_started", **fields}


def another_day() -> str:
    """A day in the past that no other measurement has."""
    return str(TODAY - timedelta(days=1_000 + next(_days)))


async def create(client: httpx.AsyncClient, path: str, body: Mapping[str, object]) -> Json:
    """Post, and expect it to be made."""
    answer = await client.post(f"/v1/{path}", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def read(client: httpx.AsyncClient, path: str, **parameters: Any) -> Json:
    """Get, and expect to see it."""
    answer = await client.get(f"/v1/{path}", params=parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def change(client: httpx.AsyncClient, path: str, body: Mapping[str, object], version: int) -> httpx.Response:
    """Patch the version that was read."""
    return await client.patch(f"/v1/{path}", json=body, headers={"if-match": f'"{version}"'})


async def changed(client: httpx.AsyncClient, path: str, body: Mapping[str, object], version: int) -> Json:
    """Patch, and expect it to be done."""
    answer = await change(client, path, body, version)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def delete(client: httpx.AsyncClient, path: str, version: int) -> httpx.Response:
    """Delete the version that was read."""
    return await client.delete(f"/v1/{path}", headers={"if-match": f'"{version}"'})


def refusal(answer: httpx.Response) -> tuple[int, str, str, str]:
    """Status and code of a problem, with pointer and code of its first error."""
    problem = answer.json()
    first = (problem["errors"] or [{"pointer": "", "code": ""}])[0]
    return answer.status_code, problem["code"], first["pointer"], first["code"]


async def events_about(client: httpx.AsyncClient, aggregate_id: object) -> list[tuple[str, list[str]]]:
    """The events about one resource, in order: type, and names of changed fields."""
    told: list[Json] = []
    after = 0
    while page := (await read(client, "events", limit=200, after=after))["data"]:
        told += [event for event in page if event["aggregate_id"] == str(aggregate_id)]
        after = page[-1]["seq"]
    return [(event["type"], event["changed"]) for event in told]
