"""Random plans, as their status is served: the order of parts makes no difference, and nothing bad is hidden."""

import os
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from datetime import date
from random import Random

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, planned_world, read
from tests.api.plan_sketches import Entered, Sketch, Sketched, enter, sketch

# More plans for whoever has the time: PLAN_SKETCHES=100.
_SEEDS = range(1, 1 + int(os.environ.get("PLAN_SKETCHES", "4")))
_RANKS = {"done": 0, "on_track": 1, "at_risk": 2, "off_track": 3, "stale": 3}
_ALL_REASONS = 10


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.mark.parametrize("seed", _SEEDS)
async def test_how_a_plan_stands_does_not_depend_on_the_order_in_which_its_parts_came(
    planned: Planned, seed: int
) -> None:
    drawn = sketch(seed)
    told = [await _told_by_name(planned, await enter(planned, drawn, Random(order))) for order in (1, 2)]
    assert told[0] == told[1]


@pytest.mark.parametrize("seed", _SEEDS)
async def test_a_whole_is_never_served_better_than_its_worst_part_of_which_nobody_said_otherwise(
    planned: Planned, seed: int
) -> None:
    drawn = sketch(seed)
    entered = await enter(planned, drawn, Random(seed))
    initiatives = [identifier for identifier, name in entered.names.items() if name.startswith("initiative ")]
    for path in [f"plans/{entered.plan}", *(f"initiatives/{each}" for each in initiatives)]:
        _check_nothing_hidden(await read(planned["leader"], f"{path}/status"), drawn, entered)


def _check_nothing_hidden(report: Json, drawn: Sketch, entered: Entered) -> None:
    parts = {each["id"]: each for each in [*report["parts"], report]}
    for part in report["parts"]:
        assert (part["override"] is not None) == (entered.names[part["id"]] in drawn.said)
        assert part["override"] is not None or part["status"] == part["derived_status"]
    for part in report["parts"]:
        for parent in part["parent_ids"]:
            assert _RANKS[parts[parent]["derived_status"]] >= _RANKS[part["status"]], entered.names[parent]
    for part in parts.values():
        if part["kind"] == "strategy":
            _check_steps(part, drawn, entered)


def _check_steps(strategy: Json, drawn: Sketch, entered: Entered) -> None:
    """Those too of which there is nothing to say, and which are only counted."""
    steps = [_stands(each, drawn) for each in drawn.steps if each.within == [entered.names[strategy["id"]]]]
    assert {name: count for name, count in strategy["counts"].items() if count} == Counter(steps)
    assert _RANKS[strategy["derived_status"]] >= max((_RANKS[each] for each in steps), default=2)


def _stands(step: Sketched, drawn: Sketch) -> str:
    """How a step stands by what was entered of it; a dropped one hinders nobody."""
    if step.becomes in {"done", "dropped"}:
        return "done"
    days_left = (date.fromisoformat(step.fields["due_on"]) - TODAY).days if step.fields else None
    if days_left is not None and days_left < -14:
        return "off_track"
    is_late = days_left is not None and days_left < 0
    is_soon = step.becomes == "in_progress" or (days_left is not None and days_left <= 30)
    is_at_risk = is_late or step.becomes == "blocked" or (is_soon and drawn.needs(step.name))
    return "at_risk" if is_at_risk else "on_track"


async def _told_by_name(planned: Planned, entered: Entered) -> Mapping[str, object]:
    report = await read(planned["leader"], f"plans/{entered.plan}/status")
    return {entered.names[each["id"]]: _by_name(each, entered.names) for each in [*report["parts"], report]}


def _by_name(part: Json, names: Mapping[str, str]) -> object:
    """What is said of a part. Where there are too many reasons to tell, the first of the equally bad ones are told."""
    is_whole = part["reason_count"] <= _ALL_REASONS
    reasons = Counter(
        (each["code"], each["status"], *((names[each["part_id"]], each["days"]) if is_whole else ()))
        for each in part["reasons"]
    )
    parents = sorted(names[each] for each in part.get("parent_ids", []))
    return part["status"], part["derived_status"], part["reason_count"], part["counts"], parents, reasons
