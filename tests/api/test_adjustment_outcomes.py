"""What came of adjustments: judged on a day, from evidence before and after, and compared as figures."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from tests.api.learning import graph
from tests.api.part_desk import mutate
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    change,
    changed,
    create,
    events_about,
    planned_world,
    read,
    refusal,
)

_COMPARISON = """query ($id: ID!) { adjustmentOutcomeComparison(id: $id) { decidedOn judgement indicators {
    indicatorId kind change isApart
    before { value valueLow valueHigh sampleSize evidenceCount lastOn }
    after { value valueLow valueHigh sampleSize evidenceCount lastOn } } } }"""
_PENDING = """query ($id: ID!) { pendingOutcomes(id: $id, days: 60) {
    days adjustments { adjustmentId decidedOn newestJudgement daysOpen } } }"""
_OUTCOMES = """query ($id: ID!) { adjustment(id: $id) { newestJudgement newestJudgedOn
    outcomes { nodes { judgement judgedBy { id }
        evidenceBefore { nodes { value } } evidenceAfter { nodes { value } } } } } }"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


async def seen(planned: Planned, days: int, kind: IndicatorKind = IndicatorKind.CAUSE, **figures: object) -> str:
    """Evidence from some days ago."""
    about = {"indicator_id": str(planned.ids.implementation.indicators[kind]), "observed_on": ago(days)}
    return (await create(planned["coach"], "monitoring-evidence", {**about, **figures}))["id"]


async def adjusted(planned: Planned, days: int, evidence: str) -> str:
    """An adjustment from some days ago."""
    part_of = {"implementation_plan_id": str(planned.ids.implementation.implementation_plan)}
    said = {"decision": "Meet in teams.", "reason": "It stood still.", "changes_made": "The day."}
    given = {**part_of, **said, "decided_on": ago(days), "evidence_ids": [evidence]}
    return (await create(planned["leader"], "adjustments", given))["id"]


async def an_outcome(planned: Planned, **fields: object) -> Json:
    """What one sends to judge an adjustment from 30 days ago as better, from 8 and then 16 of 20 lessons."""
    before = await seen(planned, 40, sample_size=20, in_place_count=8)
    after = await seen(planned, 5, sample_size=20, in_place_count=16)
    return {
        "adjustment_id": await adjusted(planned, 30, before),
        "judged_on": str(TODAY),
        "judgement": "better",
        "note": "Teams plan together now.",
        "evidence_before_ids": [before],
        "evidence_after_ids": [after],
        **fields,
    }


async def test_an_outcome_is_judged_and_seen_with_its_adjustment(planned: Planned) -> None:
    given = await an_outcome(planned)
    made = await create(planned["leader"], "adjustment-outcomes", given)
    assert made == {**made, **given, "version": 1, "judged_by_id": planned.world.id("leader")}
    told = (await graph(planned["teacher"], _OUTCOMES, {"id": given["adjustment_id"]}))["adjustment"]
    assert (told["newestJudgement"], told["newestJudgedOn"]) == ("better", str(TODAY))
    assert told["outcomes"]["nodes"] == [
        {
            "judgement": "better",
            "judgedBy": {"id": planned.world.id("leader")},
            "evidenceBefore": {"nodes": [{"value": 40.0}]},
            "evidenceAfter": {"nodes": [{"value": 80.0}]},
        }
    ]
    assert await events_about(planned["admin"], made["id"]) == [
        (
            "adjustment_outcome.recorded",
            ["adjustment_id", "evidence_after_ids", "evidence_before_ids", "judged_on", "judgement", "note"],
        )
    ]


async def test_both_sides_are_compared_alike_in_both_apis(planned: Planned) -> None:
    given = await an_outcome(planned)
    effect = [
        await seen(planned, 40, IndicatorKind.EFFECT, value=26),
        await seen(planned, 5, IndicatorKind.EFFECT, value=47),
    ]
    more = await seen(planned, 3, sample_size=20, in_place_count=18)
    given["evidence_before_ids"].append(effect[0])
    given["evidence_after_ids"] += [effect[1], more]
    made = await create(planned["leader"], "adjustment-outcomes", given)
    found = await read(planned["teacher"], f"adjustment-outcomes/{made['id']}/comparison")
    cause, shown = found["indicators"]
    assert (cause["kind"], cause["change"], cause["is_apart"]) == ("cause", 45.0, True)
    assert cause["before"] == {
        "value": 40.0,
        "value_low": 24.2,
        "value_high": 58.1,
        "sample_size": 20,
        "evidence_count": 1,
        "last_on": ago(40),
    }
    assert (cause["after"]["value"], cause["after"]["sample_size"], cause["after"]["last_on"]) == (85.0, 40, ago(3))
    assert (shown["kind"], shown["change"], shown["is_apart"]) == ("effect", 21, None)
    told = (await graph(planned["teacher"], _COMPARISON, {"id": made["id"]}))["adjustmentOutcomeComparison"]
    assert (told["decidedOn"], told["judgement"]) == (found["decided_on"], "better")
    assert [(e["indicatorId"], e["change"], e["isApart"]) for e in told["indicators"]] == [
        (e["indicator_id"], e["change"], e["is_apart"]) for e in found["indicators"]
    ]
    assert [*told["indicators"][0]["after"].values()] == [*cause["after"].values()]


async def test_graphql_writes_the_same(planned: Planned) -> None:
    given = await an_outcome(planned)
    made = await mutate(planned["leader"], "create_adjustment_outcome", given, "adjustmentOutcome { id version }")
    assert made["userErrors"] == []
    outcome = made["adjustmentOutcome"]
    assert await read(planned["leader"], f"adjustment-outcomes/{outcome['id']}", fields=",".join(given)) == given
    wrong = {"id": outcome["id"], "version": 1, "judged_on": ago(31)}
    refused = await mutate(planned["leader"], "update_adjustment_outcome", wrong)
    assert refused["userErrors"] == [{"code": "invalid_input", "path": ["input", "judgedOn"]}]


async def test_an_outcome_is_corrected(planned: Planned) -> None:
    made = await create(planned["leader"], "adjustment-outcomes", await an_outcome(planned))
    path = f"adjustment-outcomes/{made['id']}"
    later = await seen(planned, 2, sample_size=10, in_place_count=4)
    corrected = await changed(planned["leader"], path, {"judgement": "no_change", "evidence_after_ids": [later]}, 1)
    assert (corrected["judgement"], corrected["evidence_after_ids"]) == ("no_change", [later])
    assert corrected["evidence_before_ids"] == made["evidence_before_ids"]
    same = await changed(planned["leader"], path, {"evidence_after_ids": [later]}, 2)
    assert same["version"] == 2
    assert (await events_about(planned["admin"], made["id"]))[1:] == [
        ("adjustment_outcome.corrected", ["evidence_after_ids", "judgement"])
    ]


async def test_it_may_be_too_early_and_later_be_told(planned: Planned) -> None:
    given = await an_outcome(planned)
    early = {name: given[name] for name in ("adjustment_id", "note")}
    await create(planned["leader"], "adjustment-outcomes", {**early, "judged_on": ago(10), "judgement": "too_early"})
    path = f"adjustments/{given['adjustment_id']}"
    assert (await read(planned["leader"], path))["newest_judgement"] == "too_early"
    await create(planned["leader"], "adjustment-outcomes", given)
    assert (await read(planned["leader"], path))["newest_judgement"] == "better"
    found = await read(planned["leader"], "adjustments", newest_judgement="better", limit=200)
    assert given["adjustment_id"] in {each["id"] for each in found["data"]}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"judged_on": ago(31)}, ("/judged_on", "before_decision")),
        ({"judged_on": "2199-01-01"}, ("/judged_on", "in_the_future")),
        ({"judged_on": ago(20)}, ("/evidence_after_ids/0", "not_after")),
        ({"evidence_after_ids": []}, ("/evidence_after_ids", "nothing_to_compare")),
        ({"evidence_before_ids": []}, ("/evidence_after_ids", "nothing_to_compare")),
        ({"judgement": "good"}, ("/judgement", "enum")),
        ({"adjustment_id": "018f0000-0000-702e-8000-000000000000"}, ("/adjustment_id", "unknown_reference")),
        (
            {"evidence_before_ids": ["018f0000-0000-702d-8000-000000000000"]},
            ("/evidence_before_ids/0", "unknown_reference"),
        ),
    ],
)
async def test_an_outcome_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[str, str]
) -> None:
    answer = await planned["leader"].post("/v1/adjustment-outcomes", json=await an_outcome(planned, **fields))
    assert refusal(answer) == (422, "invalid_input", *expected)


async def test_the_sides_are_not_mixed_up(planned: Planned) -> None:
    given = await an_outcome(planned)
    turned = {"evidence_before_ids": given["evidence_after_ids"], "evidence_after_ids": given["evidence_before_ids"]}
    answer = await planned["leader"].post("/v1/adjustment-outcomes", json={**given, **turned})
    assert refusal(answer)[2:] == ("/evidence_before_ids/0", "not_before")


async def test_different_things_are_not_compared(planned: Planned) -> None:
    effect = await seen(planned, 5, IndicatorKind.EFFECT, value=47)
    given = await an_outcome(planned, evidence_after_ids=[effect])
    answer = await planned["leader"].post("/v1/adjustment-outcomes", json=given)
    assert refusal(answer)[2:] == ("/evidence_after_ids", "nothing_to_compare")


async def test_evidence_of_another_plan_says_nothing_of_this_one(planned: Planned) -> None:
    leader, part = planned["leader"], planned.ids.implementation
    plan = await create(
        leader,
        "plans",
        {"organization_id": planned.world.id("bethel"), "kind": "improvement", "title": "Another"}
        | {"begins_on": ago(100), "ends_on": str(TODAY)},
    )
    carried = {"plan_id": plan["id"], "initiative_id": str(part.initiative), "title": "There"}
    part_of = {"implementation_plan_id": (await create(leader, "implementation-plans", carried))["id"]}
    told = {"kind": "cause", "statement": "Aims are told.", "unit": "percent"}
    indicator = await create(leader, "indicators", {**part_of, **told})
    other = await create(
        planned["coach"],
        "monitoring-evidence",
        {"indicator_id": indicator["id"], "observed_on": ago(40), "value": 5},
    )
    answer = await leader.post(
        "/v1/adjustment-outcomes", json=await an_outcome(planned, evidence_before_ids=[other["id"]])
    )
    assert refusal(answer)[2:] == ("/evidence_before_ids/0", "of_another_plan")


async def test_what_was_before_an_adjustment_and_after_it_stays_so_once_its_outcome_is_told(planned: Planned) -> None:
    given = await an_outcome(planned)
    path = f"adjustments/{given['adjustment_id']}"
    moved = await changed(planned["leader"], path, {"decided_on": ago(29)}, 1)
    await create(planned["leader"], "adjustment-outcomes", given)
    answer = await change(planned["leader"], path, {"decided_on": ago(28)}, moved["version"])
    assert refusal(answer) == (409, "outcome_recorded", "/decided_on", "outcome_recorded")
    assert (await changed(planned["leader"], path, {"reason": "As seen."}, moved["version"]))["reason"] == "As seen."
    for side, day in (("evidence_before_ids", ago(28)), ("evidence_after_ids", ago(29))):
        answer = await change(planned["coach"], f"monitoring-evidence/{given[side][0]}", {"observed_on": day}, 1)
        assert refusal(answer) == (409, "outcome_recorded", "/observed_on", "outcome_recorded")
    [before] = given["evidence_before_ids"]
    await changed(planned["coach"], f"monitoring-evidence/{before}", {"observed_on": ago(29)}, 1)


@pytest.mark.parametrize(
    ("person", "status"), [("leader", 201), ("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 422)]
)
async def test_who_writes_a_plan_says_what_came_of_its_adjustments(planned: Planned, person: str, status: int) -> None:
    answer = await planned[person].post("/v1/adjustment-outcomes", json=await an_outcome(planned))
    assert answer.status_code == status, answer.text


async def test_what_is_open_for_long_is_asked_about_alike_in_both_apis(planned: Planned) -> None:
    evidence = await seen(planned, 100, value=10)
    opened = {days: await adjusted(planned, days, evidence) for days in (90, 70, 59)}
    for days, judgement in ((90, "too_early"), (70, "too_early")):
        judged_on = {90: ago(65), 70: ago(20)}[days]
        outcome = {"adjustment_id": opened[days], "judged_on": judged_on, "judgement": judgement}
        await create(planned["leader"], "adjustment-outcomes", outcome)
    oldest = await adjusted(planned, 80, evidence)
    found = await read(planned["teacher"], f"plans/{planned.ids.plan}/pending-outcomes", days=60)
    assert [(e["adjustment_id"], e["days_open"], e["newest_judgement"]) for e in found["adjustments"]] == [
        (oldest, 80, None),
        (opened[90], 65, "too_early"),
    ]
    told = (await graph(planned["teacher"], _PENDING, {"id": str(planned.ids.plan)}))["pendingOutcomes"]
    assert (told["days"], [e["adjustmentId"] for e in told["adjustments"]]) == (60, [oldest, opened[90]])
    check = (await read(planned["leader"], f"plans/{planned.ids.plan}/check"))["findings"]
    assert {e["part_id"] for e in check if e["code"] == "adjustment_without_outcome"} == {
        oldest,
        opened[90],
        opened[59],
    }


async def test_families_are_not_told_what_is_open(planned: Planned) -> None:
    assert (await planned["guardian"].get(f"/v1/plans/{planned.ids.plan}")).status_code == 200
    assert (await planned["guardian"].get(f"/v1/plans/{planned.ids.plan}/pending-outcomes")).status_code == 404


async def test_an_outcome_is_part_of_the_plan_and_of_its_history(planned: Planned) -> None:
    made = await create(planned["leader"], "adjustment-outcomes", await an_outcome(planned))
    plan = str(planned.ids.plan)
    found = await read(planned["leader"], "plan-revisions", plan_id=plan, sort="-made_at", limit=1)
    newest = found["data"][0]
    assert {(part["kind"], part["change"]) for part in newest["parts"]} == {
        ("adjustment_outcome", "added"),
        ("adjustment_outcome_evidence", "added"),
    }
    assert made in (await read(planned["leader"], f"plans/{plan}/document"))["adjustment_outcomes"]
    before = await read(planned["leader"], f"plans/{plan}/document", revision=newest["number"] - 1)
    adjustment = next(each for each in before["adjustments"] if each["id"] == made["adjustment_id"])
    assert adjustment["newest_judgement"] is None
    back = {"revision": newest["number"] - 1, "newest_revision": newest["number"]}
    for revision, status in (
        (back, 404),
        ({"revision": newest["number"], "newest_revision": newest["number"] + 1}, 200),
    ):
        answer = await planned["leader"].post(f"/v1/plans/{plan}/restore", json=revision)
        assert answer.status_code == 200, answer.text
        assert (await planned["leader"].get(f"/v1/adjustment-outcomes/{made['id']}")).status_code == status
    again = await read(planned["leader"], f"adjustment-outcomes/{made['id']}")
    assert again["evidence_before_ids"] == made["evidence_before_ids"]
