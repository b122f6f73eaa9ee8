"""How monitoring cycles are read."""

from dataclasses import replace

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.selection import Leaf, Selection, Whole
from achieve.reads.shape import Shape, embedded_list, to_many, to_one

MONITORING_CYCLE = Shape(
    name="plans.MonitoringCycle",
    path="monitoring-cycles",
    schema=schemas.MonitoringCycle,
    row=rows.MonitoringCycle,
    rules=STAFF_RULES,
    relations=(
        to_one("indicator", "plans.Indicator", "indicator_id", "What is predicted and looked at."),
        to_one("adjustment", "plans.Adjustment", "adjustment_id", "What it led to."),
        to_many("monitoring_evidence", "plans.MonitoringEvidence", "cycle_id", "What was seen, by day."),
    ),
    default_sort="begins_on",
)

_MOST_EVIDENCE = 500
# A cycle with what is attached to it, for who asks how prediction and result stand to each other.
STUDIED_CYCLE = replace(
    MONITORING_CYCLE,
    name="plans.StudiedCycle",
    relations=(
        embedded_list(
            "evidence",
            "plans.MonitoringEvidence",
            "{child}.cycle_id = {parent}.id",
            "What is attached to it, the newest first.",
            order="{child}.observed_on desc, {child}.id desc",
            most=_MOST_EVIDENCE,
        ),
    ),
)
FIGURES_SEEN = ("value", "sample_size", "in_place_count", "population_size")
STUDIED_FIELDS = Selection(
    (
        Leaf("predicted_low", "predicted_low"),
        Leaf("predicted_high", "predicted_high"),
        Whole("evidence", "evidence", Selection(tuple(Leaf(name, name) for name in FIGURES_SEEN))),
    )
)
