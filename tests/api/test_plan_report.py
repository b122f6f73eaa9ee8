"""A plan's report: what it says, in which order, as of when, and that nobody's words break out of it."""

import html
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise
from urllib.parse import quote

import httpx
import pytest
from fastapi import FastAPI
from html5lib import HTMLParser

from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, a_measure, a_plan, change, create, planned_world, read, refusal

HOSTILE = "</title></style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;{{ 7 * 7 }}"
SHOWN = (
    "&lt;/title&gt;&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#34;&#39;&gt;"
    "&lt;img src=x onerror=alert(1)&gt;&amp;amp;{{ 7 * 7 }}"
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def ask(client: httpx.AsyncClient, plan_id: object, query: str = "", accept: str = "text/html") -> httpx.Response:
    return await client.get(f"/v1/plans/{plan_id}/report{query}", headers={"accept": accept})


async def page(client: httpx.AsyncClient, plan_id: object, query: str = "") -> str:
    """The report as a page, which is HTML as it is meant to be."""
    answer = await ask(client, plan_id, query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    HTMLParser(strict=True).parse(answer.text)  # pyright: ignore[reportUnknownMemberType] its stubs do not say.
    return answer.text


def headings(text: str) -> list[tuple[int, str]]:
    found: list[tuple[str, str]] = re.findall(r"<h([1-6])>(.*?)</h\1>", text)
    return [(int(level), title) for level, title in found]


async def plan_called(planned: Planned, title: str) -> Json:
    return await create(planned["leader"], "plans", a_plan(planned.world, title=title, summary=title))


async def test_it_follows_the_order_of_the_model(planned: Planned) -> None:
    told = headings(await page(planned["leader"], planned.ids.plan))
    assert [title for level, title in told if level == 2] == [
        "What is to be reached",
        "How it stands",
        "Priorities",
        "Goals and measures",
        "Initiatives",
        "Obstacles",
    ]
    assert told[0] == (1, "Bethel Elementary: improvement plan")
    assert told[2][1].startswith("Goal of Planned")
    of_initiatives = [title for level, title in told if level == 5]
    assert of_initiatives[0].startswith("Strategy: ")
    assert of_initiatives[-2:] == ["Monitoring", "Adjustments"]


async def test_no_level_of_heading_is_left_out(planned: Planned) -> None:
    levels = [level for level, _ in headings(await page(planned["leader"], planned.ids.plan))]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert max(levels) == 6


async def test_a_measure_has_its_trend_drawn_told_in_words_and_as_a_table(planned: Planned) -> None:
    text = await page(planned["leader"], planned.ids.plan)
    drawn: list[str] = re.findall(r'<div role="img" aria-label="([^"]*)"><svg', text)
    assert len(drawn) == 2
    assert drawn[0].startswith("Line chart of ELA proficiency")
    assert "Baseline 67% on" in drawn[0]
    assert "Target 78% by" in drawn[0]
    assert "3 measurements, the latest 71.5% on" in drawn[0]
    assert '<th scope="col">Value</th>' in text
    assert "<td>71.5%</td>" in text


async def test_a_step_says_who_by_when_and_that_it_is_overdue(planned: Planned) -> None:
    text = await page(planned["leader"], planned.ids.plan)
    assert '<th scope="col">Responsible</th><th scope="col">Due</th><th scope="col">Status</th>' in text
    assert "<td>In progress, overdue</td>" in text
    assert "<td>No date yet</td>" in text
    assert "<td>Coach Planned</td>" in text
    assert re.search(r"<td>Done on [A-Z][a-z]+ \d+, 20\d\d</td>", text)


async def test_it_says_how_the_plan_stands_and_why(planned: Planned) -> None:
    """In the worked example a step is six days overdue, and mathematics is below its path."""
    text = await page(planned["leader"], planned.ids.plan)
    part = text.partition("<h2>How it stands</h2>")[2].partition("<h2>")[0]
    assert "<dt>The plan</dt><dd>At risk</dd>" in part
    assert "is 6 days overdue." in part
    assert re.search(r"Grades 3–5: 62% on [A-Z][a-z]+ \d+, 20\d\d, where its path has \d+\.\d+%\.", part)
    rows: list[tuple[str, str]] = re.findall(r'<th scope="row">(\w+): .*?</th><td>(.*?)</td>', part)
    assert rows[:2] == [("Goal", "At risk"), ("Goal", "At risk")]
    assert {kind for kind, _ in rows} == {"Goal", "Initiative", "Strategy"}
    assert "step → strategy → implementation plan" in part


async def test_what_somebody_says_of_it_stands_beside_what_is_worked_out(planned: Planned) -> None:
    text = await page(planned["leader"], planned.ids.plan)
    assert "worked out:" not in text
    about = {"plan_id": str(planned.ids.plan), "part_id": str(planned.ids.goals["math"])}
    said = {"status": "on_track", "reason": "The test was hard.", "expires_on": str(TODAY + timedelta(days=9))}
    made = await create(planned["leader"], "status-overrides", {**about, **said})
    text = await page(planned["leader"], planned.ids.plan)
    cell = text.partition("<td>On track until ")[2].partition("</td>")[0]
    assert cell.endswith("(worked out: At risk)\nThe test was hard.")
    assert (await planned["leader"].post(f"/v1/status-overrides/{made['id']}/end")).status_code == 200


async def test_what_was_tried_stands_beside_its_prediction(planned: Planned) -> None:
    cycle = await read(planned["leader"], f"monitoring-cycles/{planned.ids.implementation.cycle}")
    text = await page(planned["leader"], planned.ids.plan)
    row = text.partition('<th scope="col">Predicted</th>')[2].partition("<tbody>")[2].partition("</tr>")[0]
    assert html.escape(cycle["tried"]) in row
    assert f"<td>{cycle['predicted_low']:g}% to {cycle['predicted_high']:g}%</td>" in row
    assert "<dt>Team</dt>" in text


async def test_how_it_stood_is_not_told_of_another_day(planned: Planned) -> None:
    assert "How it stands" not in await page(planned["leader"], planned.ids.plan, "?revision=1")


async def test_an_obstacle_says_what_it_hinders_and_what_responds(planned: Planned) -> None:
    obstacle = await read(planned["leader"], f"obstacles/{planned.ids.implementation.obstacle}")
    titles = [
        (await read(planned["leader"], f"{path}/{obstacle[name]}"))["title"]
        for path, name in (("strategies", "strategy_id"), ("steps", "response_step_id"))
    ]
    text = await page(planned["leader"], planned.ids.plan)
    row = text.partition("<h2>Obstacles</h2>")[2].partition('<th scope="row">')[2].partition("</tr>")[0]
    assert row.startswith(f"Time: {html.escape(obstacle['statement'])}</th>")
    assert [f"<td>{html.escape(each)}" in row for each in titles] == [True, True]
    assert row.endswith("<td>Responding</td>")


async def test_an_adjustment_says_on_which_evidence_it_rests(planned: Planned) -> None:
    text = await page(planned["leader"], planned.ids.plan)
    rests_on = text.partition("Rests on the evidence of</p>")[2].partition("</p>")[0]
    assert ": 54%" in rests_on
    assert ": 47%" in rests_on


async def test_a_family_reads_what_is_published(planned: Planned) -> None:
    text = await page(planned["guardian"], planned.ids.plan)
    assert [title for level, title in headings(text) if level == 2] == ["What is to be reached", "Goals and measures"]
    assert "<dt>Steps</dt>" not in text
    assert "<dt>Approved</dt>" not in text
    assert "<svg" not in text


@pytest.mark.parametrize(
    ("who", "status"), [("admin", 200), ("other_leader", 404), ("learner", 403), ("guardian", 404)]
)
async def test_a_draft_is_there_for_those_who_may_read_it(planned: Planned, who: str, status: int) -> None:
    plan = await plan_called(planned, "A draft")
    assert (await ask(planned[who], plan["id"])).status_code == status


async def test_it_is_as_the_plan_stood(planned: Planned) -> None:
    plan = await plan_called(planned, "As first thought of")
    later = await change(planned["leader"], f"plans/{plan['id']}", {"title": "As thought of later"}, plan["version"])
    assert later.status_code == 200
    first = await page(planned["leader"], plan["id"], "?revision=1")
    assert "<h1>As first thought of</h1>" in first
    assert "<p>As it stood after revision 1</p>" in first
    assert "<h1>As thought of later</h1>" in await page(planned["leader"], plan["id"])
    [made, _] = (await read(planned["leader"], f"plans/{plan['id']}/revisions"))["data"]
    then = await page(planned["leader"], plan["id"], f"?as_of={quote(made['made_at'])}")
    assert "<h1>As first thought of</h1>" in then
    assert (await ask(planned["leader"], plan["id"], "?revision=9")).status_code == 404


async def test_hostile_words_stay_words(planned: Planned) -> None:
    plan = await plan_called(planned, HOSTILE)
    goal = await create(planned["leader"], "goals", {"plan_id": plan["id"], "statement": HOSTILE, "area": "academics"})
    await create(planned["leader"], "measures", a_measure(goal["id"], metric=HOSTILE, population=HOSTILE))
    text = await page(planned["leader"], plan["id"])
    assert "<script" not in text
    assert "<img" not in text
    assert text.count("</style>") == 1
    assert f"<title>{SHOWN}</title>" in text
    assert f"<h1>{SHOWN}</h1>" in text
    assert f'aria-label="Line chart of {SHOWN}, {SHOWN}.' in text


async def test_browsers_are_told_to_run_and_to_load_nothing(planned: Planned) -> None:
    answer = await ask(planned["leader"], planned.ids.plan)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src ; style-src 'sha256-")
    assert answer.headers["cache-control"] == "private, no-store"
    assert "http" not in re.sub(r'xmlns="[^"]*"', "", answer.text)
    assert " style=" not in answer.text


async def test_a_plan_with_nothing_in_it_has_a_report(planned: Planned) -> None:
    plan = await plan_called(planned, "Nothing yet")
    assert headings(await page(planned["leader"], plan["id"])) == [(1, "Nothing yet"), (2, "How it stands")]
    assert "This plan: nothing is planned in it." in await page(planned["leader"], plan["id"])


async def test_what_a_plan_has_too_much_of_is_named(planned: Planned) -> None:
    plan = await plan_called(planned, "Many goals")
    for number in range(101):
        goal = {"plan_id": plan["id"], "statement": f"Goal {number}", "area": "academics", "rank": number}
        await create(planned["leader"], "goals", goal)
    text = await page(planned["leader"], plan["id"])
    assert "There is more than this report can hold of: goals." in text


@pytest.mark.parametrize(
    ("query", "accept", "status", "code"),
    [
        ("", "application/json", 406, "not_acceptable"),
        ("", "image/png", 406, "not_acceptable"),
        ("?fields=title", "text/html", 422, "invalid_input"),
        ("?revision=0", "text/html", 422, "invalid_input"),
        ("?revision=1&as_of=2026-01-01T00:00:00Z", "text/html", 422, "invalid_input"),
    ],
)
async def test_what_cannot_be_asked_is_refused(
    planned: Planned, query: str, accept: str, status: int, code: str
) -> None:
    answer = await ask(planned["leader"], planned.ids.plan, query, accept)
    assert refusal(answer)[:2] == (status, code)


async def test_no_more_run_at_a_time_than_may(planned: Planned, context: Context) -> None:
    with context.exports.taken(RuntimeError), context.exports.taken(RuntimeError):
        answer = await ask(planned["leader"], planned.ids.plan)
    assert refusal(answer)[:2] == (503, "too_many_exports")
    assert answer.headers["retry-after"] == "30"
    assert (await ask(planned["leader"], planned.ids.plan)).status_code == 200
