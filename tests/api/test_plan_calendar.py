"""What is due in plans as calendars: whole days by RFC 5545, the same events each time, in the caller's scope."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import httpx
import pytest
from fastapi import FastAPI
from icalendar import Calendar, Event

from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, a_plan, a_step, changed, create, planned_world, read

HOSTILE = "Meet; then, \\ eat\nEND:VEVENT\nBEGIN:VALARM\x07"


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def calendar(client: httpx.AsyncClient, path: str) -> Calendar:
    answer = await client.get(f"/v1/{path}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    lines = answer.content.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    read = Calendar.from_ical(answer.content)
    assert isinstance(read, Calendar)
    assert not read.errors
    return read


async def events(client: httpx.AsyncClient, path: str) -> dict[str, Event]:
    """By their ids."""
    found = (await calendar(client, path)).events
    assert all(not each.errors for each in found)
    return {str(each.uid): each for each in found}


async def of_plan(planned: Planned, who: str = "leader") -> dict[str, Event]:
    return await events(planned[who], f"plans/{planned.ids.plan}/calendar.ics")


async def a_due_step(planned: Planned, **fields: object) -> Json:
    return await create(planned["leader"], "steps", a_step(planned, due_on=str(TODAY + timedelta(days=5)), **fields))


async def test_each_step_with_a_date_is_a_whole_day(planned: Planned) -> None:
    step = await a_due_step(planned, title="Visit two lessons", description="With the page.")
    event = (await of_plan(planned))[step["id"]]
    assert event.start == TODAY + timedelta(days=5)
    assert event.end == TODAY + timedelta(days=6)
    assert type(event.start) is date
    assert event.summary == "Visit two lessons"
    assert event.description == "With the page.\nStatus: Not started\nPlan: Bethel Elementary: improvement plan"
    assert (event.sequence, event.transparency, event.status) == (0, "TRANSPARENT", "CONFIRMED")


async def test_a_step_without_a_date_is_in_no_calendar(planned: Planned) -> None:
    step = await create(planned["leader"], "steps", a_step(planned, title="Some day"))
    assert step["id"] not in await of_plan(planned)


async def test_a_measure_has_the_day_of_its_target(planned: Planned) -> None:
    measure = await read(planned["leader"], f"measures/{planned.ids.measures['ela']}")
    event = (await of_plan(planned))[measure["id"]]
    assert str(event.start) == measure["target_on"]
    assert str(event.summary).startswith("Target: 78%, ELA proficiency")


async def test_a_review_is_due_as_long_after_the_last_evidence_as_the_district_settles(planned: Planned) -> None:
    ids = planned.ids.implementation
    part = await read(planned["leader"], f"implementation-plans/{ids.implementation_plan}")
    before = (await of_plan(planned))[part["id"]]
    assert str(before.start) == part["review_due_on"]
    assert (before.summary, before.status) == (f"Review: {part['title']}", "CONFIRMED")
    seen = {"indicator_id": str(ids.indicators[IndicatorKind.CAUSE]), "observed_on": str(TODAY), "value": 66}
    await create(planned["coach"], "monitoring-evidence", seen)
    after = (await of_plan(planned))[part["id"]]
    assert after.start == TODAY + timedelta(days=30)
    assert after.sequence > before.sequence
    assert after.last_modified >= before.last_modified


async def test_what_is_tried_is_studied_on_its_last_day(planned: Planned) -> None:
    cycle = await read(planned["leader"], f"monitoring-cycles/{planned.ids.implementation.cycle}")
    event = (await of_plan(planned))[cycle["id"]]
    assert (str(event.start), event.summary) == (cycle["ends_on"], f"Study: {cycle['question']}")
    assert event.sequence == cycle["version"] - 1


async def test_what_is_not_in_force_or_not_monitored_is_not_reviewed(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world, begins_on=str(TODAY - timedelta(days=3))))
    how = {"plan_id": plan["id"], "initiative_id": str(planned.ids.implementation.initiative), "title": "How"}
    part = await create(leader, "implementation-plans", how)
    assert part["review_due_on"] is None
    active = await changed(leader, f"plans/{plan['id']}", {"status": "active"}, plan["version"])
    path = f"implementation-plans/{part['id']}"
    assert (await read(leader, path))["review_due_on"] is None
    looked_at = {"implementation_plan_id": part["id"], "kind": "cause", "statement": "Aims are told."}
    await create(leader, "indicators", looked_at)
    due_on = str(TODAY + timedelta(days=30))
    assert (await read(leader, path))["review_due_on"] == due_on
    assert str((await events(leader, f"plans/{plan['id']}/calendar.ics"))[part["id"]].start) == due_on
    await changed(leader, f"plans/{plan['id']}", {"status": "completed"}, active["version"])
    assert await events(leader, f"plans/{plan['id']}/calendar.ics") == {}


async def test_what_changes_is_a_later_state_of_the_same_event(planned: Planned) -> None:
    step = await a_due_step(planned)
    before = (await of_plan(planned))[step["id"]]
    moved = {"due_on": str(TODAY + timedelta(days=9)), "status": "in_progress"}
    await changed(planned["leader"], f"steps/{step['id']}", moved, step["version"])
    after = (await of_plan(planned))[step["id"]]
    assert (before.sequence, after.sequence) == (0, 1)
    assert after.start == TODAY + timedelta(days=9)
    assert after.last_modified >= before.last_modified
    assert (await of_plan(planned))[step["id"]].to_ical() == after.to_ical()


async def test_a_step_that_is_dropped_is_cancelled_and_one_that_is_done_says_so(planned: Planned) -> None:
    dropped, done = await a_due_step(planned), await a_due_step(planned, title="Write the page")
    await changed(planned["leader"], f"steps/{dropped['id']}", {"status": "dropped"}, dropped["version"])
    await changed(planned["leader"], f"steps/{done['id']}", {"status": "done"}, done["version"])
    found = await of_plan(planned)
    assert found[dropped["id"]].status == "CANCELLED"
    assert found[done["id"]].summary == "Done: Write the page"


async def test_hostile_words_stay_words(planned: Planned) -> None:
    step = await a_due_step(planned, title="Meet; BEGIN:VALARM", description=HOSTILE)
    text = (await planned["leader"].get(f"/v1/plans/{planned.ids.plan}/calendar.ics")).text
    assert {line for line in text.splitlines() if line.startswith("BEGIN:")} == {"BEGIN:VCALENDAR", "BEGIN:VEVENT"}
    description = str((await of_plan(planned))[step["id"]].description)
    assert description.startswith("Meet; then, \\ eat\nEND:VEVENT\nBEGIN:VALARM \n")


async def test_ones_own_calendar_has_the_steps_one_is_responsible_for(planned: Planned) -> None:
    teacher = planned.world.id("teacher")
    mine = await a_due_step(planned, responsible_id=teacher)
    others = await a_due_step(planned, responsible_id=planned.world.id("colleague"))
    long_ago = str(TODAY - timedelta(days=500))
    old = await create(planned["leader"], "steps", a_step(planned, responsible_id=teacher, due_on=long_ago))
    found = await events(planned["teacher"], "me/calendar.ics")
    assert mine["id"] in found
    assert others["id"] not in found
    assert old["id"] not in found


async def test_a_family_has_no_calendar_of_steps(planned: Planned) -> None:
    assert await of_plan(planned, "guardian") == {}
    assert (await planned["guardian"].get("/v1/me/calendar.ics")).status_code == 403


@pytest.mark.parametrize(("who", "status"), [("learner", 403), ("admin", 200), ("other_leader", 404)])
async def test_a_draft_has_one_for_those_who_read_it(planned: Planned, who: str, status: int) -> None:
    plan = {"organization_id": planned.world.id("bethel"), "kind": "improvement", "title": "A draft"}
    made = await create(planned["leader"], "plans", {**plan, "begins_on": "2026-08-01", "ends_on": "2027-06-30"})
    assert (await planned[who].get(f"/v1/plans/{made['id']}/calendar.ics")).status_code == status


async def test_a_system_has_no_steps_of_its_own(planned: Planned) -> None:
    answer = await planned["sis"].get("/v1/me/calendar.ics")
    assert (answer.status_code, answer.json()["detail"]) == (403, "Only people have steps of their own.")
