"""The worked example reads as it was told: two schools' goals under the district's, and Bethel's initiative."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Planned, build_in, events_about, planned_world, read
from tests.world import World


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_the_four_measures_have_the_figures_of_the_worked_example(planned: Planned) -> None:
    measures = (await read(planned["admin"], "measures", expand="goal.parent_goal"))["data"]
    told = {(each["metric"][:4].strip(), each["population"], each["baseline"], each["target"]) for each in measures}
    assert told == {
        ("ELA", "Grades 3–5", 67, 78),
        ("Math", "Grades 3–5", 59, 70),
        ("ELA", "Grades 6–8", 54, 68),
        ("Math", "Grades 6–8", 63, 75),
    }
    assert {each["goal"]["parent_goal"]["id"] for each in measures} == {str(planned.ids.district_goal)}
    assert {each["unit"] for each in measures} == {"percent"}


async def test_a_measure_shows_how_far_it_has_come(planned: Planned) -> None:
    measure = await read(planned["leader"], f"measures/{planned.ids.measures['ela']}", expand="measurements")
    assert measure["latest_value"] == 71.5
    assert measure["latest_on"] == str(TODAY - timedelta(days=12))
    assert measure["progress_share"] == 0.4091  # (71.5 - 67) / (78 - 67)
    assert [each["value"] for each in measure["measurements"]["data"]] == [66.5, 69, 71.5]
    # That learners would fall back a little at first was expected.
    assert measure["checkpoints"] == [{"on": str(TODAY - timedelta(days=95)), "value": 66}]
    assert {each["origin"] for each in measure["measurements"]["data"]} == {"entered"}


async def test_a_schools_plan_follows_the_districts(planned: Planned) -> None:
    plan = await read(planned["leader"], f"plans/{planned.ids.plan}", expand="aligned_to,goals.measures,organization")
    assert plan["status"] == "active"
    assert plan["is_published"] is True
    assert plan["approved_by_id"] == planned.world.id("admin")
    assert plan["aligned_to"]["kind"] == "strategic"
    assert plan["organization"]["id"] == planned.world.id("bethel")
    assert [goal["measure_count"] for goal in plan["goals"]["data"]] == [1, 1]
    assert [len(goal["measures"]["data"]) for goal in plan["goals"]["data"]] == [1, 1]


async def test_the_districts_goal_is_served_by_both_schools(planned: Planned) -> None:
    goal = await read(planned["coach"], f"goals/{planned.ids.district_goal}", expand="aligned_goals.plan")
    # A coach of Bethel sees the goals of Bethel.
    assert {each["plan"]["id"] for each in goal["aligned_goals"]["data"]} == {str(planned.ids.plan)}
    goal = await read(planned["admin"], f"goals/{planned.ids.district_goal}", expand="aligned_goals.plan")
    assert {each["plan"]["id"] for each in goal["aligned_goals"]["data"]} == {
        str(planned.ids.plan),
        str(planned.ids.reynolds_plan),
    }


async def test_priorities_stand_in_their_order(planned: Planned) -> None:
    priorities = (await read(planned["teacher"], "priorities", plan_id=str(planned.ids.plan)))["data"]
    assert [(each["rank"], each["source_kind"]) for each in priorities] == [
        (1, "data"),
        (2, "site_visit"),
        (3, "research"),
    ]


async def test_the_initiative_says_why_and_how_it_will_look(planned: Planned) -> None:
    key = planned.ids.implementation.initiative
    initiative = await read(planned["teacher"], f"initiatives/{key}", expand="goals,plans,implementation_plans")
    assert initiative["title"] == "Learning intentions and success criteria"
    assert initiative["why_kind"] == "research"
    assert len(initiative["research_references"]) == 3
    for told in ("why", "vision_looks_like", "vision_sounds_like", "vision_feels_like", "present_reality", "gap"):
        assert initiative[told]
    assert {each["id"] for each in initiative["goals"]["data"]} == {str(key) for key in planned.ids.goals.values()}
    assert [each["id"] for each in initiative["plans"]["data"]] == [str(planned.ids.plan)]
    assert len(initiative["implementation_plans"]["data"]) == 1
    goal = await read(planned["teacher"], f"goals/{planned.ids.goals['math']}", expand="initiatives")
    assert [each["id"] for each in goal["initiatives"]["data"]] == [str(key)]


async def test_steps_are_sequenced_done_begun_overdue_and_born_of_each_other(planned: Planned) -> None:
    names = {str(key): name for name, key in planned.ids.implementation.steps.items()}
    page = await read(planned["teacher"], "steps", plan_id=str(planned.ids.plan))
    steps = {names[each["id"]]: each for each in page["data"]}
    assert {name: each["status"] for name, each in steps.items()} == {
        "agreement": "done",
        "examples": "not_started",
        "sessions": "in_progress",
        "partners": "not_started",
        "newsletter": "in_progress",
        "open_lesson": "proposed",
    }
    assert [name for name, each in steps.items() if each["is_overdue"]] == ["newsletter"]
    assert steps["agreement"]["completed_on"] == str(TODAY - timedelta(days=75))
    assert steps["examples"]["origin_step_id"] == steps["agreement"]["id"]
    assert steps["partners"]["depends_on_ids"] == [steps["sessions"]["id"]]
    assert (steps["sessions"]["sequence"], steps["partners"]["sequence"]) == (1, 2)


async def test_a_step_leads_to_those_around_it(planned: Planned) -> None:
    steps = planned.ids.implementation.steps
    done = await read(
        planned["coach"], f"steps/{steps['agreement']}", expand="next_steps,needed_by,responsible,strategy"
    )
    assert [each["id"] for each in done["next_steps"]["data"]] == [str(steps["examples"])]
    assert {each["id"] for each in done["needed_by"]["data"]} == {str(steps["sessions"]), str(steps["newsletter"])}
    assert done["responsible"]["id"] == planned.world.id("teacher")
    assert done["strategy"]["kind"] == "common_language"
    waiting = await read(planned["coach"], f"steps/{steps['partners']}", expand="depends_on,origin")
    assert [each["id"] for each in waiting["depends_on"]["data"]] == [str(steps["sessions"])]
    assert waiting["origin"] is None


async def test_a_plan_counts_its_steps(planned: Planned) -> None:
    plan = await read(planned["leader"], f"plans/{planned.ids.plan}")
    assert (plan["open_step_count"], plan["done_step_count"], plan["overdue_step_count"]) == (5, 1, 1)


async def test_steps_without_a_date_come_last_and_every_page_is_kept(planned: Planned) -> None:
    order: list[str | None] = []
    cursor: dict[str, str] = {}
    while True:
        page = await read(planned["leader"], "steps", sort="due_on", limit=2, **cursor)
        order += [each["due_on"] for each in page["data"]]
        if not page["has_more"]:
            break
        cursor = {"cursor": page["next_cursor"]}
    assert order == [*(str(TODAY + timedelta(days=days)) for days in (-72, -6, 16, 21, 45)), None]
    overdue = await read(planned["leader"], "steps", is_overdue="true")
    assert [each["id"] for each in overdue["data"]] == [str(planned.ids.implementation.steps["newsletter"])]


async def test_cause_and_effect_are_monitored_and_decided_on(planned: Planned) -> None:
    part_of = str(planned.ids.implementation.implementation_plan)
    indicators = (
        await read(planned["leader"], "indicators", implementation_plan_id=part_of, expand="monitoring_evidence")
    )["data"]
    values = {each["kind"]: [seen["value"] for seen in each["monitoring_evidence"]["data"]] for each in indicators}
    assert values == {"cause": [29, 54, 58.3], "effect": [26, None, 47]}
    adjustments = (await read(planned["leader"], "adjustments", expand="evidence,strategy,decided_by"))["data"]
    assert len(adjustments) == 1
    assert len(adjustments[0]["evidence"]["data"]) == 6
    assert adjustments[0]["strategy"]["kind"] == "professional_development"
    assert adjustments[0]["decided_by"]["id"] == planned.world.id("leader")


async def test_what_happened_is_told_without_content(planned: Planned) -> None:
    step = planned.ids.implementation.steps["agreement"]
    told = await events_about(planned["admin"], step)
    assert [kind for kind, _ in told] == ["step.created", "step.updated", "step.completed"]
    assert told[1][1] == ["completed_on", "status"]
    assert [kind for kind, _ in await events_about(planned["admin"], planned.ids.implementation.adjustment)] == [
        "adjustment.made"
    ]
    assert [kind for kind, _ in await events_about(planned["admin"], planned.ids.plan)] == [
        "plan.created",
        "plan.approved",
        "plan.updated",
        "plan.activated",
        "plan.updated",
    ]


async def test_the_example_looks_alive_on_any_day(context: Context, fresh_world: World) -> None:
    ids = await build_in(context, fresh_world, today=date(2025, 2, 28))
    measure = await read(fresh_world["leader"], f"measures/{ids.measures['math']}")
    assert measure["latest_on"] == "2025-02-16"
    assert measure["target_on"] == "2025-09-06"
