"""Sends probes as everybody, and looks through each answer for what should not be in it."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import asyncpg
from fastapi import FastAPI
from graphql import build_schema

from achieve.web.context import Context
from tests.access.cast import Stage, signed_in
from tests.access.checks import District
from tests.access.oracle import Oracle
from tests.access.record import read_record
from tests.access.uncommitted import uncommitted
from tests.api.plan_desk import a_plan
from tests.probes import graphql, rest, writes
from tests.probes.canaries import plant_canaries
from tests.probes.probe import Probe
from tests.probes.sight import LISTED, Sight

# One or more of each role and of each state of a relation.
ASKERS = (
    "leader",
    "other_leader",
    "former_leader",
    "coach",
    "moved_coach",
    "teacher",
    "colleague",
    "former_teacher",
    "learner",
    "leaver",
    "guardian",
    "former_guardian",
    "powerless_guardian",
    "guardian_and_teacher",
    "client",
    "client of evidence",
    "admin",
    "platform",
)
SEED = 20_260_901


@dataclass(slots=True)
class Outcome:
    """What came of probes. tried: by family, how many ids, values and requests; leaks: in words."""

    tried: Counter[str] = field(default_factory=Counter[str])
    leaks: list[str] = field(default_factory=list[str])
    faults: list[str] = field(default_factory=list[str])

    @property
    def total(self) -> int:
        """How many there were."""
        return sum(self.tried.values())


async def with_canaries(district: District, database_url: str) -> District:
    """The same district, and the other one, with a word of its own in each text. database_url: of the owner."""
    owner = await asyncpg.connect(database_url)
    try:
        for record in (district.record, district.elsewhere):
            assert await plant_canaries(owner, record.district_id) > 30, "Hardly any text could be written."
        elsewhere = await read_record(owner, district.elsewhere.district_id)
        record = await read_record(owner, district.record.district_id)
    finally:
        await owner.close()
    return District(district.stage, Oracle(record), elsewhere)


def rebound(district: District, app: FastAPI) -> District:
    """The same district, asked through another app by the same people."""
    clients = {
        name: signed_in(app, client.headers["authorization"].removeprefix("Bearer "))
        for name, client in district.stage.world.clients.items()
    }
    stage = Stage(replace(district.stage.world, clients=clients), district.stage.things, district.stage.askers)
    return replace(district, stage=stage)


async def run_probes(app: FastAPI, context: Context, district: District, share: float = 1.0) -> Outcome:
    """Send them. share: how large a part of each family is sent, chosen by a fixed seed."""
    outcome, chosen = Outcome(), random.Random(SEED)
    keys = await _keys_of_others(district)
    cursors = await _cursors_of_others(district)
    document, schema = app.openapi(), build_schema(app.state.graphql_schema)
    with uncommitted(context.database):
        for name in ASKERS:
            sight = Sight(district, district.stage.askers[name])
            of_others = {key: sent for key, sent in keys.items() if key != f"probe-{name}"}
            for probe in _all_probes(sight, document, schema, of_others, cursors):
                if share >= 1 or chosen.random() < share:
                    await _try(outcome, sight, probe)
    return outcome


def _all_probes(
    sight: Sight, document: Mapping[str, Any], schema: Any, keys: Mapping[str, Any], cursors: Mapping[str, list[str]]
) -> Iterator[Probe]:
    yield from rest.by_id(sight)
    yield from rest.by_many_ids(sight)
    yield from rest.of_views(sight)
    yield from rest.by_filter(sight, document)
    yield from rest.by_denied_field(sight, document)
    yield from rest.by_expansion(sight)
    yield from rest.in_order(sight, document)
    yield from rest.by_cursor(cursors)
    yield from rest.of_exports(sight)
    yield from rest.of_the_feed(sight)
    yield from rest.of_oneself(sight)
    yield from graphql.by_node(sight, schema)
    yield from graphql.by_list(sight, schema)
    yield from graphql.by_relation(sight, schema)
    yield from writes.to_hidden_things(sight)
    yield from writes.with_hidden_references(sight)
    yield from writes.with_keys_of_others(keys)


async def _try(outcome: Outcome, sight: Sight, probe: Probe) -> None:
    answer = await probe.send(sight.district.stage[sight.asker.name])
    outcome.tried[probe.family] += probe.tries
    told = f"{sight.asker.name}: {probe.method} {probe.path} {probe.params} {probe.body}"[:600]
    if answer.status_code >= 500:
        outcome.faults.append(f"{told}: {answer.status_code}")
    found = sight.leaks(answer.text) - _sent(probe)
    if wrong := probe.check(answer) or (f"shows {sorted(found)[:3]}" if found else ""):
        outcome.leaks.append(f"{told}: {answer.status_code}, {wrong}")


def _sent(probe: Probe) -> set[str]:
    """What a body names may stand in the answer to it, as what was written: it was known before."""
    given: Mapping[str, object] = {} if probe.body is None or "query" in probe.body else probe.body
    return set(map(str, given.values()))


async def _keys_of_others(district: District) -> dict[str, Any]:
    """Idempotency keys under which the administrators of both districts' schools have made plans."""
    made: dict[str, Any] = {}
    for name, place in (("leader", "bethel"), ("other_leader", "reynolds")):
        key, body = f"probe-{name}", a_plan(district.stage.world, place)
        headers = {"idempotency-key": key}
        answer = await district.stage[name].post("/v1/plans", json=body, headers=headers)
        assert answer.status_code == 201, answer.text
        made[key] = ("/v1/plans", body)
    return made


async def _cursors_of_others(district: District) -> dict[str, list[str]]:
    """The cursors of the district's administrator in every list, after one row and after three."""
    cursors: dict[str, list[str]] = {}
    for shape in LISTED:
        pages = [await district.stage["admin"].get(f"/v1/{shape.path}", params={"limit": limit}) for limit in (1, 3)]
        found = [page.json()["next_cursor"] for page in pages if page.status_code == 200]
        cursors[shape.path] = [each for each in found if each]
    return cursors
