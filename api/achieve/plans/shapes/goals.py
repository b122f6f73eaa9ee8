"""How goals, measures and measurements are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import GOAL_RULES, STAFF_RULES
from achieve.reads.shape import Relation, Shape, to_many, to_one

_LATEST = (
    "(select lm.{column} from measurement lm where lm.district_id = :district and lm.measure_id = {{t}}.id"
    " order by lm.measured_on desc limit 1)"
)
_LATEST_VALUE = _LATEST.format(column="value")
_LATEST_ON = _LATEST.format(column="measured_on")
# A measure to maintain has no way to go, and a way of next to nothing would give a number that no double holds.
_PROGRESS_SHARE = (
    "case when abs({t}.target - {t}.baseline) > 1e-9 then"
    f" round((({_LATEST_VALUE} - {{t}}.baseline) / ({{t}}.target - {{t}}.baseline))::numeric, 4)::float8 end"
)


def _side_change(column: str) -> str:
    """Of a gap: how far one side has come, from its baseline to the day of the gap's latest measurement."""
    change = "(case sm.direction when 'decrease' then -1 else 1 end * (sv.value - sm.baseline))"
    return (
        f"(select round({change}::numeric, 4)::float8"
        " from measure sm join measurement sv on sv.district_id = :district and sv.measure_id = sm.id"
        f" where sm.district_id = :district and sm.id = {{t}}.{column} and sv.measured_on = {_LATEST_ON})"
    )


_AHEAD_CHANGE, _BEHIND_CHANGE = _side_change("ahead_measure_id"), _side_change("behind_measure_id")
# It narrows by a loss where what those ahead lost is at least as much as what those behind gained.
_GAP_MOVEMENT = (
    "(select case when ga.ahead = ga.behind then 'unchanged' when ga.ahead > ga.behind then 'widened'"
    " when ga.ahead < 0 and -ga.ahead >= ga.behind then 'narrowed_by_loss' else 'narrowed_by_gain' end"
    f" from (select {_AHEAD_CHANGE} as ahead, {_BEHIND_CHANGE} as behind) ga"
    " where ga.ahead is not null and ga.behind is not null)"
)

GOAL = Shape(
    name="plans.Goal",
    path="goals",
    schema=schemas.Goal,
    row=rows.Goal,
    rules=GOAL_RULES,
    derived={
        "measure_count": "(select count(*) from measure cm where cm.district_id = :district and cm.goal_id = {t}.id)"
    },
    guarded={"measure_count": STAFF_RULES},
    relations=(
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one("organization", "people.Organization", "organization_id", "The organization whose goal it is."),
        to_one("parent_goal", "plans.Goal", "parent_goal_id", "The goal that this one serves."),
        to_many("aligned_goals", "plans.Goal", "parent_goal_id", "The goals that serve this one."),
        to_many("measures", "plans.Measure", "goal_id", "How one sees that it is reached."),
        Relation(
            "initiatives",
            "plans.Initiative",
            "page",
            "{child}.id in (select ig.initiative_id from initiative_goal ig"
            " where ig.district_id = :district and ig.goal_id = {parent}.id)",
            "The initiatives that serve it.",
        ),
    ),
    default_sort="rank",
)

MEASURE = Shape(
    name="plans.Measure",
    path="measures",
    schema=schemas.Measure,
    row=rows.Measure,
    rules=STAFF_RULES,
    derived={
        "latest_value": _LATEST_VALUE,
        "latest_on": _LATEST_ON,
        "ahead_change": _AHEAD_CHANGE,
        "behind_change": _BEHIND_CHANGE,
        "gap_movement": _GAP_MOVEMENT,
        "progress_share": _PROGRESS_SHARE,
    },
    relations=(
        to_one("goal", "plans.Goal", "goal_id", "The goal."),
        to_one("ahead_measure", "plans.Measure", "ahead_measure_id", "Of a gap: the measure of those who are ahead."),
        to_one("behind_measure", "plans.Measure", "behind_measure_id", "Of a gap: that of those who are behind."),
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_many("saved_questions", "plans.SavedQuestion", "measure_id", "What it asks of progress; one at most."),
        to_many("measurements", "plans.Measurement", "measure_id", "What was measured, by day."),
    ),
)

MEASUREMENT = Shape(
    name="plans.Measurement",
    path="measurements",
    schema=schemas.Measurement,
    row=rows.Measurement,
    rules=STAFF_RULES,
    relations=(
        to_one("measure", "plans.Measure", "measure_id", "The measure."),
        to_one("recorded_by", "people.Person", "recorded_by_id", "Who entered it."),
    ),
    default_sort="measured_on",
)
