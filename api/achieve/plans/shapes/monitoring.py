"""How indicators, monitoring evidence and adjustments are read."""

from statistics import NormalDist

from achieve.plans import rows, schemas
from achieve.plans.rules.depth import CONFIDENCE
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.reads.shape import Relation, Shape, to_many, to_one

_EVIDENCE_IDS = (
    "array(select ae.monitoring_evidence_id from adjustment_evidence ae"
    " where ae.district_id = :district and ae.adjustment_id = {t}.id order by ae.monitoring_evidence_id)"
)

_NEWEST_OUTCOME = (
    "(select no.{column} from adjustment_outcome no where no.district_id = :district and no.adjustment_id = {{t}}.id"
    " order by no.judged_on desc, no.id desc limit 1)"
)

INDICATOR = Shape(
    name="plans.Indicator",
    path="indicators",
    schema=schemas.Indicator,
    row=rows.Indicator,
    rules=STAFF_RULES,
    relations=(
        to_one("implementation_plan", "plans.ImplementationPlan", "implementation_plan_id", "Its implementation plan."),
        to_one("strategy", "plans.Strategy", "strategy_id", "The strategy that it is about."),
        to_many("saved_questions", "plans.SavedQuestion", "indicator_id", "What it asks of progress; one at most."),
        to_many("monitoring_evidence", "plans.MonitoringEvidence", "indicator_id", "What was seen, by day."),
        to_many("cycles", "plans.MonitoringCycle", "indicator_id", "What is tried, and predicted of it."),
    ),
    default_sort="rank",
)

# Wilson's score interval, as rules.depth has it: {s} is -1 for the lower end, and 1 for the upper.
_Z2 = f"{NormalDist().inv_cdf((1 + CONFIDENCE) / 2) ** 2!r}"
_P = "({{t}}.in_place_count::float8 / {{t}}.sample_size)"
_END = (
    "round((100 * ("
    + _P
    + " + "
    + _Z2
    + " / {{t}}.sample_size / 2 {sign} sqrt("
    + _Z2
    + " / {{t}}.sample_size * "
    + _P
    + " * (1 - "
    + _P
    + ") + ("
    + _Z2
    + " / {{t}}.sample_size) ^ 2 / 4)) / (1 + "
    + _Z2
    + " / {{t}}.sample_size))::numeric, 1)::float8"
)

MONITORING_EVIDENCE = Shape(
    name="plans.MonitoringEvidence",
    path="monitoring-evidence",
    schema=schemas.MonitoringEvidence,
    row=rows.MonitoringEvidence,
    rules=MONITORING_RULES,
    derived={"value_low": _END.format(sign="-"), "value_high": _END.format(sign="+")},
    relations=(
        to_one("indicator", "plans.Indicator", "indicator_id", "The indicator."),
        to_one("observer", "people.Person", "observer_id", "Who saw it."),
        to_many("attachments", "plans.Attachment", "monitoring_evidence_id", "Files that belong to it."),
        to_one("cycle", "plans.MonitoringCycle", "cycle_id", "The cycle that it is attached to."),
        Relation(
            "adjustments",
            "plans.Adjustment",
            "page",
            "{child}.id in (select ae.adjustment_id from adjustment_evidence ae"
            " where ae.district_id = :district and ae.monitoring_evidence_id = {parent}.id)",
            "What was decided on it.",
        ),
    ),
    default_sort="observed_on",
)

ADJUSTMENT = Shape(
    name="plans.Adjustment",
    path="adjustments",
    schema=schemas.Adjustment,
    row=rows.Adjustment,
    rules=STAFF_RULES,
    derived={
        "evidence_ids": _EVIDENCE_IDS,
        "newest_judgement": _NEWEST_OUTCOME.format(column="judgement"),
        "newest_judged_on": _NEWEST_OUTCOME.format(column="judged_on"),
    },
    relations=(
        to_one("implementation_plan", "plans.ImplementationPlan", "implementation_plan_id", "Its implementation plan."),
        to_one("strategy", "plans.Strategy", "strategy_id", "The strategy that it is about."),
        to_one("decided_by", "people.Person", "decided_by_id", "Who decided."),
        Relation(
            "evidence",
            "plans.MonitoringEvidence",
            "page",
            "{child}.id in (select ae.monitoring_evidence_id from adjustment_evidence ae"
            " where ae.district_id = :district and ae.adjustment_id = {parent}.id)",
            "The evidence that it rests on.",
        ),
        to_many("outcomes", "plans.AdjustmentOutcome", "adjustment_id", "What came of it."),
    ),
    default_sort="decided_on",
)
