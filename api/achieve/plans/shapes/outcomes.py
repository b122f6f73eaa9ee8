"""How the outcomes of adjustments are read."""

from dataclasses import replace

from achieve.plans import rows, schemas
from achieve.plans.shapes.cycles import FIGURES_SEEN
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.selection import Leaf, One, Selection, Whole
from achieve.reads.shape import Relation, Shape, embedded_list, to_one

_IDS = (
    "array(select oe.evidence_id from adjustment_outcome_evidence oe"
    " where oe.district_id = :district and oe.outcome_id = {{t}}.id and {side}"
    " order by oe.evidence_id)"
)
_ON_SIDE = (
    "{{child}}.id in (select oe.evidence_id from adjustment_outcome_evidence oe"
    " where oe.district_id = :district and oe.outcome_id = {{parent}}.id and {side})"
)
_SIDES = {"before": "not oe.is_after", "after": "oe.is_after"}
_MOST_COMPARED = 50

ADJUSTMENT_OUTCOME = Shape(
    name="plans.AdjustmentOutcome",
    path="adjustment-outcomes",
    schema=schemas.AdjustmentOutcome,
    row=rows.AdjustmentOutcome,
    rules=STAFF_RULES,
    derived={f"evidence_{name}_ids": _IDS.format(side=side) for name, side in _SIDES.items()},
    relations=(
        to_one("adjustment", "plans.Adjustment", "adjustment_id", "The adjustment."),
        to_one("judged_by", "people.Person", "judged_by_id", "Who judged it."),
        *(
            Relation(
                f"evidence_{name}",
                "plans.MonitoringEvidence",
                "page",
                _ON_SIDE.format(side=side),
                f"The evidence from {name} the adjustment.",
            )
            for name, side in _SIDES.items()
        ),
    ),
    default_sort="judged_on",
)

# An outcome with the evidence of both sides, for who asks how they compare.
COMPARED_OUTCOME = replace(
    ADJUSTMENT_OUTCOME,
    name="plans.ComparedOutcome",
    relations=(
        to_one("adjustment", "plans.Adjustment", "adjustment_id", "The adjustment."),
        *(
            embedded_list(
                name,
                "plans.MonitoringEvidence",
                _ON_SIDE.format(side=side),
                "The newest first.",
                order="{child}.observed_on desc, {child}.id desc",
                most=_MOST_COMPARED,
            )
            for name, side in _SIDES.items()
        ),
    ),
)
_COMPARED = Selection(
    (
        *(Leaf(name, name) for name in ("indicator_id", "observed_on", *FIGURES_SEEN)),
        One("indicator", "indicator", Selection((Leaf("kind", "kind"), Leaf("unit", "unit"), Leaf("rank", "rank")))),
    )
)
COMPARED_FIELDS = Selection(
    (
        *(Leaf(name, name) for name in ("adjustment_id", "judged_on", "judgement")),
        One("adjustment", "adjustment", Selection((Leaf("decided_on", "decided_on"),))),
        *(Whole(name, name, _COMPARED) for name in _SIDES),
    )
)
