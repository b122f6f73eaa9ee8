"""Arrange a plan in the order of the model: the district's goal and the school's first, then why, what and how.

Pure functions: from what was read, in the reader's scope, to a report.
"""

from achieve.plans.report.arranged import Chart, Fact, Passage, Report, Section, Table
from achieve.plans.report.carrying_out import arrange_initiatives
from achieve.plans.report.charts import draw_trend, tell_checkpoints, tell_trend
from achieve.plans.report.obstacles import arrange_obstacles
from achieve.plans.report.reported import Goal, Measure, Measurement, ReportedPlan
from achieve.plans.report.standing import arrange_standing
from achieve.plans.report.wording import day, figure, words
from achieve.plans.schemas.status import StatusReport
from achieve.plans.words.gaps import GapMovement

_GAP = {
    GapMovement.NARROWED_BY_GAIN: "narrowed, as those behind gained",
    GapMovement.NARROWED_BY_LOSS: "narrowed, because those ahead fell back",
    GapMovement.UNCHANGED: "not changed",
    GapMovement.WIDENED: "widened",
}


def arrange(plan: ReportedPlan, status: StatusReport | None, moment: str) -> Report:
    """The report of a plan. status: how it stands, where that is to be told. moment: as of when, in words."""
    sections = (
        _goals_first(plan),
        *((arrange_standing(plan, status),) if status else ()),
        Section("Priorities", sections=tuple(_priorities(plan))),
        Section("Goals and measures", sections=tuple(_goal(plan, goal) for goal in plan.goals)),
        arrange_initiatives(plan),
        arrange_obstacles(plan),
        _left_out(plan),
    )
    return Report(
        title=plan.title,
        whose=plan.organization.name if plan.organization else "",
        moment=moment,
        facts=tuple(_facts(plan)),
        summary=plan.summary or "",
        sections=tuple(each for each in sections if not each.is_empty),
    )


def _facts(plan: ReportedPlan) -> list[Fact]:
    told = [
        Fact("Kind", f"{words(plan.kind)} plan"),
        Fact("Period", f"{day(plan.begins_on)} to {day(plan.ends_on)}"),
        Fact("Status", words(plan.status)),
    ]
    if plan.aligned_to:
        told.append(Fact("Follows", plan.aligned_to.title))
    if plan.approved_at:
        approver = f", {plan.approved_by.display_name}" if plan.approved_by else ""
        told.append(Fact("Approved", f"{day(plan.approved_at.date())}{approver}"))
    if plan.team:
        told.append(Fact("Team", plan.team.name))
    if plan.open_step_count is not None:
        counts = f"{plan.done_step_count} done, {plan.open_step_count} open, {plan.overdue_step_count} of them overdue"
        told.append(Fact("Steps", counts))
    return told


def _goals_first(plan: ReportedPlan) -> Section:
    """Each goal above, with the goals of this plan that serve it."""
    above = {goal.parent_goal.statement: goal.parent_goal for goal in plan.goals if goal.parent_goal}
    served = [
        Section(
            f"Goal of {parent.organization.name}" if parent.organization else "Goal above",
            passages=(Passage("", statement), *_goals_under(plan, statement)),
        )
        for statement, parent in above.items()
    ]
    own = tuple(_goals_under(plan, None))
    return Section("What is to be reached", passages=own, sections=tuple(served))


def _goals_under(plan: ReportedPlan, statement: str | None) -> list[Passage]:
    whose = plan.organization.name if plan.organization else "this plan"
    return [
        Passage(f"Goal of {whose}", goal.statement)
        for goal in plan.goals
        if (goal.parent_goal.statement if goal.parent_goal else None) == statement
    ]


def _priorities(plan: ReportedPlan) -> list[Section]:
    return [
        Section(each.title, (Fact("Source", words(each.source_kind)),), (Passage("Finding", each.finding),))
        for each in plan.priorities
    ]


def _goal(plan: ReportedPlan, goal: Goal) -> Section:
    serves = (Fact("Serves", goal.parent_goal.statement),) if goal.parent_goal else ()
    measures = (each for each in plan.measures if each.goal_id == goal.id)
    return Section(
        goal.statement,
        facts=(Fact("Area", words(goal.area)), *serves),
        sections=tuple(_measure(each, _measured(plan, each)) for each in measures),
    )


def _measured(plan: ReportedPlan, measure: Measure) -> list[Measurement]:
    found = (each for each in plan.measurements if each.measure_id == measure.id)
    return sorted(found, key=lambda each: each.measured_on)


def _measure(measure: Measure, measured: list[Measurement]) -> Section:
    drawing = draw_trend(measure, measured)
    return Section(
        f"{measure.metric}, {measure.population}",
        facts=tuple(_ends(measure)),
        charts=(Chart(drawing, tell_trend(measure, measured)),) if drawing else (),
        tables=(_measurements(measure, measured),) if measured else (),
    )


def _ends(measure: Measure) -> list[Fact]:
    told: list[Fact] = []
    if measure.baseline is not None and measure.baseline_on:
        told.append(Fact("Baseline", f"{figure(measure.baseline, measure.unit)} on {day(measure.baseline_on)}"))
    if measure.checkpoints:
        told.append(Fact("Expected", tell_checkpoints(measure)))
    if measure.target is not None and measure.target_on:
        told.append(Fact("Target", f"{figure(measure.target, measure.unit)} by {day(measure.target_on)}"))
    if measure.gap_movement:
        told.append(Fact("Since then the gap has", _GAP[measure.gap_movement]))
    return told


def _measurements(measure: Measure, measured: list[Measurement]) -> Table:
    rows = ((day(each.measured_on), figure(each.value, measure.unit), each.note or "") for each in measured)
    return Table(f"Measured: {measure.metric}, {measure.population}", ("Day", "Value", "Note"), tuple(rows))


def _left_out(plan: ReportedPlan) -> Section:
    """What the plan has more of than a document holds."""
    names = ", ".join(name.replace("_", " ") for name in plan.truncated)
    told = f"There is more than this report can hold of: {names}." if names else ""
    return Section("Left out", passages=(Passage("", told),) if told else ())
