"""How Bethel's initiative is rolled out in the demo: a pilot that is open, and an expansion that waits for it."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.schemas import PhaseCreate, PhaseMetricCreate, PhaseMetricJudge, PhaseOpen
from achieve.plans.service.phase_metrics import add_phase_metric, judge_phase_metric
from achieve.plans.service.phases import add_phase, open_phase
from achieve.plans.words import IndicatorKind
from achieve.plans.words.phases import MetricKind, PhaseKind
from achieve.web.operations import Target

_PILOT = "Grades 3 and 4, with partners"
_EXPANSION = "All of grades 3–5"
_CRITERIA = "In half of the lessons the criteria are used."
_DEPTH = "What is looked for is in place in most lessons."
_TEACHERS = "Teachers of the pilot would take it up again."
_JUDGED = "Said by all but two of them, in the team meeting."


async def plan_rollout(
    session: AsyncSession, leader: Actor, initiative_id: UUID, indicators: Mapping[IndicatorKind, UUID], today: date
) -> tuple[UUID, UUID]:
    """The pilot, with what shows its success, and the expansion."""
    pilot = PhaseCreate(
        initiative_id=initiative_id,
        kind=PhaseKind.PILOT,
        name=_PILOT,
        rank=1,
        begins_on=today - timedelta(days=100),
        ends_on=today + timedelta(days=20),
        grade_levels=["03", "04"],
    )
    pilot_id = await add_phase(session, leader, pilot)
    await open_phase(session, leader, Target(pilot_id, None), PhaseOpen(opened_on=pilot.begins_on))
    await _want(session, leader, pilot_id, indicators[IndicatorKind.CAUSE], today)
    expansion = PhaseCreate(
        initiative_id=initiative_id,
        kind=PhaseKind.EXPANSION,
        name=_EXPANSION,
        rank=2,
        begins_on=today + timedelta(days=30),
        ends_on=today + timedelta(days=200),
        grade_levels=["03", "04", "05"],
    )
    return pilot_id, await add_phase(session, leader, expansion)


async def _want(session: AsyncSession, leader: Actor, pilot_id: UUID, cause: UUID, today: date) -> None:
    """A figure of an indicator, a depth, and a judgement."""
    used = PhaseMetricCreate(
        phase_id=pilot_id, kind=MetricKind.INDICATOR, statement=_CRITERIA, indicator_id=cause, wanted=50, rank=1
    )
    deep = PhaseMetricCreate(phase_id=pilot_id, kind=MetricKind.DEPTH, statement=_DEPTH, wanted=0.75, rank=2)
    told = PhaseMetricCreate(phase_id=pilot_id, kind=MetricKind.NARRATIVE, statement=_TEACHERS, rank=3)
    for given in (used, deep):
        await add_phase_metric(session, leader, given)
    judged = PhaseMetricJudge(is_met=True, judgement=_JUDGED, judged_on=today - timedelta(days=7))
    await judge_phase_metric(session, leader, Target(await add_phase_metric(session, leader, told), None), judged)
