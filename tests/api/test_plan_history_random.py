"""Random lives of a plan: it reads at each revision as it was recorded then, and going back restores what there was."""

import os
from collections.abc import AsyncIterator
from random import Random
from typing import Any

import pytest
from fastapi import FastAPI

from achieve.plans.schemas.document import PlanDocument
from achieve.web.context import Context
from tests.api.plan_beginnings import BEGINNINGS
from tests.api.plan_desk import Json, Planned, planned_world
from tests.api.plan_life import Life

# More lives for whoever has the time, and longer ones: PLAN_LIVES=100 PLAN_CHANGES=200.
_SEEDS = range(1, 1 + int(os.environ.get("PLAN_LIVES", "3")))
_CHANGES = int(os.environ.get("PLAN_CHANGES", "30"))
_RESTORED = 3
# What a restored part has anew, and where the plan itself stands, which is decided by itself.
_ANEW = frozenset({"version", "updated_at"})
_STANDING = frozenset({"status", "is_published", "approved_at", "approved_by_id"})
# What serves other plans as well stays as it is whatever one plan goes back to.
_TEAMS = frozenset({"teams", "team_members"})
_OF_INITIATIVES = frozenset(
    {"initiatives", "look_fors", "observations", "phases", "phase_metrics", "commitment_readings"}
)
# Except that what is no longer there is no longer named.
_GOING = frozenset({"goal_ids", "indicator_id", "measure_id"})


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.mark.parametrize("seed", _SEEDS)
async def test_each_moment_reads_as_it_was_and_can_be_gone_back_to(planned: Planned, seed: int) -> None:
    life, chance = Life(planned, seed), Random(seed)
    await life.begin()
    for _ in range(_CHANGES):
        await life.goes_on()
    assert len(life.recorded) > len(BEGINNINGS) + _CHANGES / 3
    await _read_as_recorded(life)
    for revision in chance.sample(sorted(life.recorded), _RESTORED):
        before, attached = life.now, await life.attachments()
        then = life.recorded[revision].document
        staying = await _staying(life, then)
        await life.restored(revision)
        assert _of_plan(life.now) == _of_plan(then), revision
        assert _beside_plan(life.now) == staying, revision
        kept = {each["id"] for each in before["monitoring_evidence"]} & {
            each["id"] for each in then["monitoring_evidence"]
        }
        assert await life.attachments() == {file: each for file, each in attached.items() if each in kept}, revision
    await _read_as_recorded(life)


def test_a_life_knows_each_kind_of_part() -> None:
    kinds = {name for name, field in PlanDocument.model_fields.items() if "list[" in str(field.annotation)}
    assert {path.replace("-", "_") for path in BEGINNINGS} == kinds - {"redacted", "truncated"}


async def _read_as_recorded(life: Life) -> None:
    """By its number, and by the instant at which it was made."""
    for revision, moment in life.recorded.items():
        assert await life.document(revision=revision) == moment.document, revision
        assert await life.document(as_of=moment.made_at) == moment.document, revision


def _of_plan(document: Json) -> Json:
    left_out = _ANEW | _STANDING | _TEAMS | _OF_INITIATIVES
    return {name: _plain(value) for name, value in document.items() if name not in left_out}


def _beside_plan(document: Json) -> Json:
    """What serves other plans, too."""
    return {name: _plain(document[name], _ANEW | _GOING) for name in _TEAMS | _OF_INITIATIVES}


async def _staying(life: Life, then: Json) -> Json:
    """Teams as they are; of the initiatives that there were then, what is there now; of deleted ones, all."""
    expected: Json = {**life.now, **{name: [] for name in _OF_INITIATIVES}}
    for initiative in then["initiatives"]:
        source = await life.last_seen(initiative["id"]) or then
        for name in _OF_INITIATIVES:
            expected[name] += [each for each in source[name] if _initiative(each) == initiative["id"]]
    return _beside_plan(expected)


def _initiative(part: Json) -> str:
    return part.get("initiative_id", part["id"])


def _plain(value: Any, left_out: frozenset[str] = _ANEW) -> Any:
    if isinstance(value, list):
        return sorted((_plain(each, left_out) for each in value), key=str)  # pyright: ignore[reportUnknownVariableType] JSON is untyped.
    return {name: each for name, each in value.items() if name not in left_out} if isinstance(value, dict) else value  # pyright: ignore[reportUnknownVariableType] as above
