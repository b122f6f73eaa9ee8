"""Rules about plans, priorities, goals and measures."""

import re
from collections.abc import Sequence
from datetime import timedelta

from achieve.plans.rules.check.content import Checked, Content, Goal, Measure, Priority
from achieve.plans.rules.check.finding import CheckRule, Source
from achieve.plans.rules.check.finding_places import in_each, in_plan
from achieve.plans.words import FindingSource, MeasureUnit, PlanKind, Severity

_MOST_GOALS = 6
_MEASURED_EVERY_DAYS = 120
_MEASURED_WITHIN_DAYS = 14
_GAP = re.compile(r"\b(gaps?|disparit\w+|subgroups?|equit\w+|inequit\w+)\b", re.IGNORECASE)
_EVERYBODY = re.compile(r"\s*(all|everyone|everybody|all (students|learners|pupils))\s*\.?\s*", re.IGNORECASE)


def _priorities(plan: Content) -> Sequence[Priority]:
    return plan.priorities


def _goals(plan: Content) -> Sequence[Goal]:
    return plan.goals


def _measures(plan: Content) -> Sequence[Measure]:
    return plan.measures


def _is_of_school(checked: Checked) -> bool:
    return checked.plan.organization_id != checked.district_id


def _of_goal(goal: Goal, checked: Checked) -> list[Measure]:
    return [measure for measure in checked.plan.measures if measure.goal_id == goal.id]


def _is_gap_unmeasured(goal: Goal, checked: Checked) -> bool:
    """A goal that speaks of a gap needs a difference, or at least two populations side by side."""
    if not _GAP.search(goal.statement):
        return False
    measures = _of_goal(goal, checked)
    populations = {measure.population.strip().lower() for measure in measures}
    return len(populations) < 2 and not any(each.unit is MeasureUnit.PERCENTAGE_POINTS for each in measures)


def _is_unchanged(goal: Goal, checked: Checked) -> bool:
    before = checked.previous.goals if checked.previous else ()
    return goal.statement.strip().lower() in {each.statement.strip().lower() for each in before}


def _ends_outside(measure: Measure, checked: Checked) -> bool:
    plan = checked.plan
    return measure.target_on is not None and not plan.begins_on <= measure.target_on <= plan.ends_on


def _is_unmeasured(measure: Measure, checked: Checked) -> bool:
    if not checked.is_running:
        return False
    since = max(checked.plan.begins_on, measure.latest_on or checked.plan.begins_on)
    return (checked.today - since).days > _MEASURED_EVERY_DAYS


def _has_passed_unmeasured(measure: Measure, checked: Checked) -> bool:
    """Whether a checkpoint came weeks ago and nothing was measured since."""
    due = checked.today - timedelta(days=_MEASURED_WITHIN_DAYS)
    passed = [each.on for each in measure.checkpoints if each.on < due]
    is_unmeasured = bool(passed) and (measure.latest_on is None or measure.latest_on < max(passed))
    return checked.is_running and is_unmeasured


RULES = (
    CheckRule(
        "summary_missing",
        Severity.ADVICE,
        "Say in a few plain sentences what the plan is about.",
        "Families and staff who do not know a plan cannot carry it; communication is a strategy of its own.",
        Source.MODEL,
        in_plan("/summary", lambda checked: not checked.plan.summary),
    ),
    CheckRule(
        "goals_missing",
        Severity.ERROR,
        "Set at least one goal.",
        "Without a goal nobody can say whether the plan has worked.",
        Source.REVIEW,
        in_plan("/goals", lambda checked: not checked.plan.goals),
    ),
    CheckRule(
        "too_many_goals",
        Severity.WARNING,
        f"Choose: more than {_MOST_GOALS} goals in one plan are rarely all worked at.",
        "Time and attention are spread over everything, and each initiative is carried out in part.",
        Source.MODEL,
        in_plan("/goals", lambda checked: len(checked.plan.goals) > _MOST_GOALS),
    ),
    CheckRule(
        "priorities_missing",
        Severity.ERROR,
        "State why these areas come first: at least one priority with its finding.",
        "A plan without a root cause treats what is seen first and not what brings it about.",
        Source.REVIEW,
        in_plan("/priorities", lambda checked: not checked.plan.priorities),
    ),
    CheckRule(
        "priority_is_mandate",
        Severity.WARNING,
        "Add a finding from your own data, learners or staff to what is mandated.",
        "A mandate says that something has to be done, and not what holds learners back here.",
        Source.MODEL,
        in_each("priorities", _priorities, lambda each, _: each.source_kind is FindingSource.MANDATE, "source_kind"),
    ),
    CheckRule(
        "plan_not_aligned",
        Severity.WARNING,
        "Name the plan of the district that this one follows.",
        "What schools do on their own adds up to nothing that the district could support.",
        Source.REVIEW,
        in_plan(
            "/aligned_to_plan_id",
            lambda checked: (
                _is_of_school(checked)
                and checked.plan.kind is PlanKind.IMPROVEMENT
                and checked.plan.aligned_to_plan_id is None
            ),
        ),
    ),
    CheckRule(
        "goal_not_aligned",
        Severity.WARNING,
        "Name the goal above that this one serves.",
        "A goal that is aligned to nothing is the first to be dropped, and nobody above it counts on it.",
        Source.REVIEW,
        in_each(
            "goals",
            _goals,
            lambda goal, checked: _is_of_school(checked) and goal.parent_goal_id is None,
            "parent_goal_id",
        ),
    ),
    CheckRule(
        "goal_not_measured",
        Severity.ERROR,
        "Add a measure: the metric, of whom, from which baseline to which target by when.",
        "What is not measured is argued about.",
        Source.RESULTS,
        in_each("goals", _goals, lambda goal, checked: not _of_goal(goal, checked)),
    ),
    CheckRule(
        "gap_without_subgroup",
        Severity.WARNING,
        "Measure the groups of which the goal speaks, or the difference between them.",
        "An average rises while a gap stays, or a gap narrows because the higher group has fallen.",
        Source.RESULTS,
        in_each("goals", _goals, _is_gap_unmeasured, "statement"),
    ),
    CheckRule(
        "goal_unchanged",
        Severity.WARNING,
        "Look at this goal again: it stands word for word in the plan before.",
        "Text that is carried over unread is not a decision; what was learned last year belongs into it.",
        Source.REVIEW,
        in_each("goals", _goals, _is_unchanged, "statement"),
    ),
    CheckRule(
        "baseline_missing",
        Severity.ERROR,
        "Enter where the measure stands today, and when that was measured.",
        "Without a baseline no change can be seen.",
        Source.RESULTS,
        in_each("measures", _measures, lambda measure, _: measure.baseline is None, "baseline"),
    ),
    CheckRule(
        "target_missing",
        Severity.ERROR,
        "Enter the value that is to be reached, and by which day.",
        "Without a target nobody knows whether what was reached is enough.",
        Source.RESULTS,
        in_each("measures", _measures, lambda measure, _: measure.target is None, "target"),
    ),
    CheckRule(
        "target_outside_plan",
        Severity.WARNING,
        "Choose a window for the assessment within the time of the plan.",
        "A target that is due before the plan begins, or after it has ended, is followed by no decision of it.",
        Source.RESULTS,
        in_each("measures", _measures, _ends_outside, "target_on"),
    ),
    CheckRule(
        "population_unspecific",
        Severity.ADVICE,
        "Say of whom: grades, a program, a group of learners.",
        "Everybody's average hides those whom the goal is about.",
        Source.RESULTS,
        in_each(
            "measures", _measures, lambda measure, _: _EVERYBODY.fullmatch(measure.population) is not None, "population"
        ),
    ),
    CheckRule(
        "measure_not_measured",
        Severity.WARNING,
        f"Measure it: nothing was entered for more than {_MEASURED_EVERY_DAYS} days.",
        "A year's plan that is measured once can only be regretted, and not adjusted.",
        Source.RESULTS,
        in_each("measures", _measures, _is_unmeasured, "latest_on"),
    ),
    CheckRule(
        "checkpoint_not_measured",
        Severity.WARNING,
        f"Measure it: a checkpoint passed more than {_MEASURED_WITHIN_DAYS} days ago, and nothing was measured since.",
        "A path says when to look; whoever does not look learns at the end that it was left.",
        Source.RESULTS,
        in_each("measures", _measures, _has_passed_unmeasured, "checkpoints"),
    ),
)
