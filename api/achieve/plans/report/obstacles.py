"""The part of a report that tells what hinders the plan."""

from collections.abc import Mapping
from uuid import UUID

from achieve.plans.report.arranged import Section, Table
from achieve.plans.report.reported import Obstacle, ReportedPlan
from achieve.plans.report.wording import day, words

_HEAD = ("Obstacle", "What it hinders", "Response", "State")


def arrange_obstacles(plan: ReportedPlan) -> Section:
    """The obstacles, each with what it hinders, the step that responds, and where it stands."""
    titled = (*plan.initiatives, *plan.strategies, *plan.steps)
    titles = {each.id: each.title for each in titled}
    rows = tuple(_row(each, titles) for each in plan.obstacles)
    return Section("Obstacles", tables=(Table("What hinders the plan", _HEAD, rows),) if rows else ())


def _row(obstacle: Obstacle, titles: Mapping[UUID, str]) -> tuple[str, ...]:
    hindered = obstacle.step_id or obstacle.strategy_id or obstacle.initiative_id
    response = titles.get(obstacle.response_step_id, "A step") if obstacle.response_step_id else "None yet"
    until = f"\nby {day(obstacle.respond_by)}" if obstacle.respond_by else ""
    ended = f" on {day(obstacle.ended_on)}" if obstacle.ended_on else ""
    return (
        f"{words(obstacle.kind)}: {obstacle.statement}",
        titles.get(hindered, "A part of the plan") if hindered else "The whole plan",
        f"{response}{until}",
        f"{words(obstacle.state)}{ended}",
    )
