"""What came of adjustments, for somebody: the comparison of an outcome, and what is still open in a plan."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.plans import schemas
from achieve.plans.rules import outcomes as rules
from achieve.plans.rules.results import FigureSeen, Result, come_to
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.plans.shapes.outcomes import COMPARED_FIELDS, COMPARED_OUTCOME
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import IndicatorKind, MeasureUnit
from achieve.plans.words.outcomes import OutcomeJudgement
from achieve.reads.engine import Engine
from achieve.reads.selection import Leaf, Selection, Whole
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


@dataclass(frozen=True, slots=True)
class _Indicator:
    """Of which indicator evidence is."""

    kind: IndicatorKind
    unit: MeasureUnit | None
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen(FigureSeen):
    """A piece of evidence as it was read."""

    indicator_id: UUID
    observed_on: date
    indicator: _Indicator


@dataclass(frozen=True, slots=True)
class _Decided:
    """When the adjustment was made."""

    decided_on: date


@dataclass(frozen=True, slots=True)
class _Outcome:
    """An outcome as it was read, the evidence of each side the newest first."""

    adjustment_id: UUID
    judged_on: date
    judgement: OutcomeJudgement
    adjustment: _Decided
    before: list[_Seen]
    after: list[_Seen]


@dataclass(frozen=True, slots=True)
class _Adjustment:
    """An adjustment of the plan that is asked about."""

    id: UUID
    decided_on: date
    decision: str
    newest_judgement: OutcomeJudgement | None
    newest_judged_on: date | None


@dataclass(frozen=True, slots=True)
class _Plan:
    """Its adjustments."""

    adjustments: list[_Adjustment]
    truncated: list[str]


_OUTCOME, _PLAN = TypeAdapter(_Outcome), TypeAdapter(_Plan)
_ADJUSTMENT_FIELDS = Selection(tuple(Leaf(name, name) for name in _Adjustment.__dataclass_fields__))
_PLAN_FIELDS = Selection((Leaf("truncated", "truncated"), Whole("adjustments", "adjustments", _ADJUSTMENT_FIELDS)))
# What families read of a published plan has no adjustments.
_DOCUMENT = replace(PLAN_DOCUMENT, name="plans.AdjustedPlan", rules=STAFF_RULES, past=None, rooted=False)
_OUTCOME_VIEW = View(COMPARED_OUTCOME, "get_adjustment_outcome_comparison", COMPARED_FIELDS)
_PLAN_VIEW = View(_DOCUMENT, "get_pending_outcomes", _PLAN_FIELDS)


async def compare_outcome(
    connection: "ReadConnection", engine: Engine, actor: Actor, outcome_id: UUID
) -> schemas.AdjustmentOutcomeComparison:
    """Both sides of an outcome, by indicator. Raises Forbidden, NotFound."""
    outcome = _OUTCOME.validate_json(await read_view_of(connection, engine, actor, _OUTCOME_VIEW, outcome_id))
    named = {each.indicator_id: each.indicator for each in (*outcome.before, *outcome.after)}
    order = sorted(named, key=lambda each: (named[each].kind, named[each].rank, each))
    return schemas.AdjustmentOutcomeComparison(
        id=outcome_id,
        adjustment_id=outcome.adjustment_id,
        decided_on=outcome.adjustment.decided_on,
        judged_on=outcome.judged_on,
        judgement=outcome.judgement,
        indicators=[_compared(each, named[each], outcome) for each in order],
    )


async def pending_outcomes(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, days: int
) -> schemas.PendingOutcomes:
    """The adjustments of a plan that are open for this long, or longer. Raises Forbidden, NotFound."""
    plan = _PLAN.validate_json(await read_view_of(connection, engine, actor, _PLAN_VIEW, plan_id))
    pending = [told for each in plan.adjustments if (told := _pending(each, actor.today)) and told.days_open >= days]
    return schemas.PendingOutcomes(
        id=plan_id,
        as_of=actor.today,
        days=days,
        adjustments=sorted(pending, key=lambda each: (-each.days_open, each.adjustment_id)),
        truncated=[name for name in plan.truncated if name == "adjustments"],
    )


def _compared(indicator_id: UUID, indicator: _Indicator, outcome: _Outcome) -> schemas.ComparedIndicator:
    before, after = ([e for e in side if e.indicator_id == indicator_id] for side in (outcome.before, outcome.after))
    results = come_to(before), come_to(after)
    return schemas.ComparedIndicator(
        indicator_id=indicator_id,
        kind=indicator.kind,
        unit=indicator.unit,
        before=_side(results[0], before),
        after=_side(results[1], after),
        change=rules.change_between(*results),
        is_apart=rules.is_apart(*results),
    )


def _side(result: Result | None, seen: Sequence[_Seen]) -> schemas.ComparedSide | None:
    if result is None:
        return None
    return schemas.ComparedSide(
        value=result.value,
        value_low=result.low,
        value_high=result.high,
        sample_size=result.size,
        evidence_count=len(seen),
        last_on=seen[0].observed_on,
    )


def _pending(adjustment: _Adjustment, today: date) -> schemas.PendingOutcome | None:
    days = rules.days_open(adjustment.decided_on, adjustment.newest_judgement, adjustment.newest_judged_on, today)
    if days is None:
        return None
    return schemas.PendingOutcome(
        adjustment_id=adjustment.id,
        decided_on=adjustment.decided_on,
        decision=adjustment.decision,
        newest_judgement=adjustment.newest_judgement,
        days_open=days,
    )
