"""Verdicts on initiatives and strategies, over REST and GraphQL: depth crossed with the movement of learners."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
from asyncpg.connection import LoggedQuery
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.plans.verdicts import plan_verdicts
from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, actor, changed, create, planned_world, read
from tests.api.verdict_desk import LEVELS, ago, carry_out

_PART = """id kind verdict sentence depth depth_source: depthSource depth_of_id: depthOfId
    depth_reading: depthReading {
        depth low high gap observation_count: observationCount is_enough: isEnough first_on: firstOn last_on: lastOn
    }
    movement movement_of_id: movementOfId joined { goal_id: goalId movement reading_ids: readingIds }"""
_WHOLE = """as_of: asOf truncated
    readings {
        id kind goal_id: goalId unit direction movement value_count: valueCount first_on: firstOn
        first_value: firstValue last_on: lastOn last_value: lastValue change low high asked_change: askedChange
    }
    thresholds {
        formula deep_above: deepAbove least_observations: leastObservations least_values: leastValues
        recent_days: recentDays noticed_points: noticedPoints noticed_share: noticedShare confidence
    }"""
_ASKED = f"""query ($initiative: ID!, $strategy: ID!, $plan: ID!) {{
    initiative: initiativeVerdict(id: $initiative) {{ {_PART} {_WHOLE} }}
    strategy: strategyVerdict(id: $strategy) {{ {_PART} {_WHOLE} }}
    plan: planVerdicts(id: $plan) {{ id verdicts {{ {_PART} }} {_WHOLE} }}
}}"""
_RISING = ((150, 56), (100, 62), (50, 68), (10, 73))


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_bethels_initiative_is_judged_with_all_that_the_verdict_rests_on(planned: Planned) -> None:
    ids = planned.ids.implementation
    found = await read(planned["coach"], f"initiatives/{ids.initiative}/verdict")
    assert (found["verdict"], found["depth"], found["movement"]) == ("too_early", "unclear", "unclear")
    assert found["sentence"] == (
        "Too early to tell. Whether adults do it is not clear yet: the interval of the depth holds the line. "
        "Whether learners move is not clear yet: what was measured may be chance."
    )
    assert (found["depth_source"], found["depth_reading"]["observation_count"]) == ("observations", 10)
    assert found["depth_reading"]["depth"] == 0.5111
    assert [each["goal_id"] for each in found["joined"]] == [
        *sorted(str(each) for each in planned.ids.goals.values()),
        None,
    ]
    readings = {each["id"]: each for each in found["readings"]}
    math = readings[str(planned.ids.measures["math"])]
    assert (math["movement"], math["value_count"], math["first_value"], math["last_value"]) == ("unclear", 4, 59, 62)
    assert (math["first_on"], math["last_on"]) == (ago(185), ago(12))
    # 11 points in 375 days are asked, and 173 of them have gone.
    assert math["asked_change"] == 5.0747
    assert math["low"] < 0 < math["change"] < math["asked_change"] < math["high"]
    assert (found["as_of"], found["truncated"], found["thresholds"]["deep_above"]) == (str(TODAY), [], 0.5)


async def test_what_adults_do_and_learners_show_makes_the_verdict(planned: Planned) -> None:
    carried = await carry_out(planned)
    await carried.see("deep")
    await carried.measure_it(_RISING)
    found = await carried.verdict("initiative")
    assert (found["verdict"], found["depth"], found["movement"]) == ("deep_and_moving", "deep", "moving")
    assert found["sentence"] == "Adults do it, and learners move: go on, and let others see how it is done."
    [reading] = found["readings"]
    assert (reading["id"], reading["kind"], reading["asked_change"]) == (carried.measure, "measure", 15.6164)
    assert reading["low"] > 0
    of_strategy = await carried.verdict("strategy")
    assert (of_strategy["verdict"], of_strategy["kind"]) == ("deep_and_moving", "strategy")
    assert of_strategy["depth_of_id"] == of_strategy["movement_of_id"] == carried.initiative


async def test_a_wrong_what_is_told_from_a_wrong_how(planned: Planned) -> None:
    still = ((150, 50), (120, 51), (90, 49), (60, 50), (30, 51), (10, 50))
    deep, shallow = await carry_out(planned), await carry_out(planned)
    await deep.see("deep")
    await shallow.see("none")
    for each in (deep, shallow):
        await each.measure_it(still)
    assert (await deep.verdict("initiative"))["verdict"] == "deep_but_not_moving"
    assert (await shallow.verdict("initiative"))["verdict"] == "shallow_and_still"


async def test_a_strategy_is_judged_by_its_own_indicators_where_they_have_shown_something(planned: Planned) -> None:
    carried = await carry_out(planned)
    await carried.see("deep")
    await carried.measure_it(_RISING)
    await carried.monitor("cause", ((5, {"sample_size": 12, "in_place_count": 1}),))
    own = await carried.verdict("strategy")
    assert (own["verdict"], own["depth_source"]) == ("moving_although_shallow", "cause_indicators")
    assert (own["depth_reading"]["observation_count"], own["depth_reading"]["depth"]) == (12, 0.0833)
    flat: tuple[tuple[int, Json], ...] = tuple((days, {"value": 40}) for days in range(150, 5, -12))
    effect = await carried.monitor("effect", flat)
    own = await carried.verdict("strategy")
    assert (own["verdict"], own["depth_of_id"], own["movement_of_id"]) == (
        "shallow_and_still",
        carried.strategy,
        carried.strategy,
    )
    [reading] = own["readings"]
    assert (reading["id"], reading["kind"], reading["asked_change"]) == (effect, "indicator", 5)
    above = await carried.verdict("initiative")
    assert (above["verdict"], above["movement"]) == ("too_early", "divided")
    assert "look at each by itself" in above["sentence"]


async def test_without_observations_an_initiative_is_as_deep_as_its_indicators_of_cause(planned: Planned) -> None:
    carried = await carry_out(planned)
    assert (await carried.verdict("initiative"))["depth"] == "not_observed"
    await carried.monitor("cause", tuple((days, {"value": 100}) for days in (25, 20, 15, 10, 5)))
    found = await carried.verdict("initiative")
    assert (found["depth"], found["depth_source"]) == ("deep", "cause_indicators")


async def test_what_is_to_be_kept_is_no_sign_of_movement(planned: Planned) -> None:
    carried = await carry_out(planned)
    measure = await read(planned["leader"], f"measures/{carried.measure}")
    await changed(planned["leader"], f"measures/{carried.measure}", {"direction": "maintain", "target": 50}, 1)
    assert measure["version"] == 1
    found = await carried.verdict("initiative")
    assert (found["movement"], found["readings"]) == ("not_measured", [])


async def test_a_plan_lists_the_verdicts_on_its_initiatives_and_strategies(planned: Planned) -> None:
    ids = planned.ids.implementation
    found = await read(planned["leader"], f"plans/{planned.ids.plan}/verdicts")
    assert [(each["kind"], each["id"]) for each in found["verdicts"]] == [
        ("initiative", str(ids.initiative)),
        *(("strategy", str(each)) for each in ids.strategies.values()),
    ]
    assert {each["verdict"] for each in found["verdicts"]} == {"too_early"}
    # Two measures, and the indicator of effect.
    assert len(found["readings"]) == 3


async def test_graphql_tells_the_same(planned: Planned) -> None:
    ids = planned.ids.implementation
    strategy = next(iter(ids.strategies.values()))
    variables = {"initiative": str(ids.initiative), "strategy": str(strategy), "plan": str(planned.ids.plan)}
    answer = (await planned["teacher"].post("/graphql", json={"query": _ASKED, "variables": variables})).json()
    assert answer["data"] == {
        "initiative": await read(planned["teacher"], f"initiatives/{ids.initiative}/verdict"),
        "strategy": await read(planned["teacher"], f"strategies/{strategy}/verdict"),
        "plan": await read(planned["teacher"], f"plans/{planned.ids.plan}/verdicts"),
    }


async def test_the_verdicts_of_a_plan_take_three_statements_however_many_there_are(
    planned: Planned, context: Context
) -> None:
    sent: list[str] = []

    def note(query: LoggedQuery) -> None:
        sent.append(query.query)

    leader = actor(planned.world, "leader", Role.SCHOOL_LEADER)
    async with context.database.reading(planned.world.district_id) as connection:
        connection.add_query_logger(note)
        found = await plan_verdicts(connection, context.engine, leader, planned.ids.plan)
        connection.remove_query_logger(note)
    assert len(found.verdicts) > 3
    assert len(sent) == 3


async def of_two_schools(planned: Planned, plan: str) -> str:
    """An initiative of the district in a plan of Bethel's: seen as deep in Bethel, and as not in place in Reynolds."""
    chosen = {"organization_id": str(planned.world.district_id), "title": "Aims", "why": "So.", "why_kind": "data"}
    initiative = (await create(planned["admin"], "initiatives", {**chosen, "plan_ids": [plan]}))["id"]
    sought = {"initiative_id": initiative, "aspect": "looks_like", "statement": "Aims", "levels": LEVELS}
    look_for = (await create(planned["admin"], "look-fors", sought))["id"]
    for place, level in (*[("bethel", "deep")] * 5, *[("reynolds", "none")] * 5):
        seen: Json = {"initiative_id": initiative, "organization_id": planned.world.id(place)}
        seen |= {"observed_on": str(TODAY), "levels": [{"look_for_id": look_for, "level": level}]}
        await create(planned["admin"], "observations", seen)
    return initiative


async def test_in_a_plan_an_initiative_of_the_district_is_as_deep_as_at_the_plans_school(planned: Planned) -> None:
    carried = await carry_out(planned)
    initiative = await of_two_schools(planned, carried.plan)
    everywhere = await read(planned["admin"], f"initiatives/{initiative}/verdict")
    assert (everywhere["depth"], everywhere["depth_reading"]["observation_count"]) == ("unclear", 10)
    listed = (await read(planned["admin"], f"plans/{carried.plan}/verdicts"))["verdicts"]
    here = next(each for each in listed if each["id"] == initiative)
    assert (here["depth"], here["depth_reading"]["observation_count"]) == ("deep", 5)


async def test_a_verdict_is_worked_out_from_what_its_reader_may_see(planned: Planned) -> None:
    initiative = await of_two_schools(planned, (await carry_out(planned)).plan)
    read_by = {who: await read(planned[who], f"initiatives/{initiative}/verdict") for who in ("leader", "other_leader")}
    assert {who: each["depth"] for who, each in read_by.items()} == {"leader": "deep", "other_leader": "shallow"}


async def test_of_a_plan_that_is_over_the_verdicts_are_those_of_its_last_day(planned: Planned) -> None:
    ends_on = TODAY - timedelta(days=30)
    carried = await carry_out(planned, begins_on=ago(300), ends_on=str(ends_on))
    await carried.see("deep", 5)
    await carried.measure_it(_RISING)
    path, leader = f"plans/{carried.plan}", planned["leader"]
    assert (await read(leader, f"{path}/verdicts"))["as_of"] == str(TODAY)
    for status in ("active", "completed"):
        version = (await read(leader, path))["version"]
        if status == "active":
            version = await approved(planned, carried.plan, version)
        await changed(leader, path, {"status": status}, version)
    found = await read(leader, f"{path}/verdicts")
    assert found["as_of"] == str(ends_on)
    [reading] = found["readings"]
    # What was measured and seen after that is left out.
    assert date.fromisoformat(reading["last_on"]) < ends_on
    assert {each["depth"] for each in found["verdicts"]} == {"not_observed"}
    assert (await carried.verdict("strategy"))["as_of"] == str(ends_on)


async def approved(planned: Planned, plan_id: str, version: int) -> int:
    headers = {"if-match": f'"{version}"'}
    answer = await planned["admin"].post(f"/v1/plans/{plan_id}/approve", json={}, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()["version"]


@pytest.mark.parametrize(("who", "refused"), [("other_leader", 404), ("guardian", 404), ("learner", 403)])
async def test_who_may_not_see_the_plan_hears_no_verdict(planned: Planned, who: str, refused: int) -> None:
    ids = planned.ids.implementation
    strategy = next(iter(ids.strategies.values()))
    for path in (
        f"initiatives/{ids.initiative}/verdict",
        f"strategies/{strategy}/verdict",
        f"plans/{planned.ids.plan}/verdicts",
    ):
        assert (await planned[who].get(f"/v1/{path}")).status_code == refused
