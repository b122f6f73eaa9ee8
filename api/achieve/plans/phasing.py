"""How the success metrics of the phase before stand, for somebody: read from what the actor may see, as of a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.roles import Action
from achieve.access.scopes import bindings, predicate
from achieve.core.errors import NotFound
from achieve.plans.depths.statements import by_day
from achieve.plans.rules.depth import Seen, depth_on
from achieve.plans.rules.phases import Read, decide_outcome, is_ready
from achieve.plans.rules.rounding import rounded
from achieve.plans.schemas import MetricReading, PhaseReadiness
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.plans.words.phases import MetricComparison, MetricKind, MetricOutcome, PhaseState
from achieve.reads.statements import numbered

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

_BEFORE = """select t.initiative_id, t.state, b.id, b.state as state_before, b.opened_on, b.site_ids, b.class_ids
from phase t left join lateral (
    select p.id, p.state, p.opened_on, p.site_ids, p.class_ids from phase p
    where p.district_id = :district and p.initiative_id = t.initiative_id and (p.rank, p.id) < (t.rank, t.id)
    order by p.rank desc, p.id desc limit 1) b on true
where t.district_id = :district and t.id = :phase and ({seen})"""
_METRICS = """select m.id, m.kind, m.comparison, m.wanted, m.is_met, m.indicator_id, m.measure_id,
    coalesce(e.value, s.value) as value,
    coalesce(e.observed_on, s.measured_on, case when m.judged_on <= cast(:day as date) then m.judged_on end) as read_on
from phase_metric m
left join lateral (
    select x.value, x.observed_on from monitoring_evidence x
    where x.district_id = :district and x.indicator_id = m.indicator_id and x.value is not null
        and x.observed_on <= cast(:day as date) and ({evidence})
    order by x.observed_on desc, x.id desc limit 1) e on true
left join lateral (
    select y.value, y.measured_on from measurement y
    where y.district_id = :district and y.measure_id = m.measure_id
        and y.measured_on <= cast(:day as date) and ({measurements})
    order by y.measured_on desc limit 1) s on true
where m.district_id = :district and m.phase_id = :phase
order by m.rank, m.id limit 20"""


@dataclass(frozen=True, slots=True)
class _Before:
    """The phase before."""

    id: UUID
    state: PhaseState
    opened_on: date | None


@dataclass(frozen=True, slots=True)
class _Figure:
    """What was read, and when. observations: that a depth rests on."""

    value: float | None
    read_on: date | None
    observations: int | None = None


async def find_readiness(connection: "ReadConnection", actor: Actor, phase_id: UUID, day: date) -> PhaseReadiness:
    """Whether a phase could open on a day, and how each metric then stands. Raises NotFound."""
    seen = predicate(actor, STAFF_RULES, Action.READ, "t")
    found = await _fetch(connection, actor, _BEFORE.format(seen=seen), {"phase": phase_id})
    if not found:
        raise NotFound("There is nothing with this id that you may see.")
    phase = found[0]
    before = (
        None if phase["id"] is None else _Before(phase["id"], PhaseState(phase["state_before"]), phase["opened_on"])
    )
    readings = [] if before is None else await _read(connection, actor, before, phase, day)
    return PhaseReadiness(
        id=phase_id,
        state=PhaseState(phase["state"]),
        phase_before_id=before and before.id,
        state_before=before and before.state,
        is_ready=is_ready(before and before.state, [each.outcome for each in readings]),
        as_of=day,
        readings=readings,
    )


async def _read(
    connection: "ReadConnection", actor: Actor, before: _Before, phase: "asyncpg.Record", day: date
) -> list[MetricReading]:
    statement = _METRICS.format(
        evidence=predicate(actor, MONITORING_RULES, Action.READ, "x"),
        measurements=predicate(actor, STAFF_RULES, Action.READ, "y"),
    )
    metrics = await _fetch(connection, actor, statement, {"phase": before.id, "day": day})
    depth = None
    if any(metric["kind"] == MetricKind.DEPTH for metric in metrics):
        depth = await _depth(connection, actor, phase, before.opened_on, day)
    return [_told(metric, _as_read(metric, depth), before.opened_on) for metric in metrics]


async def _depth(
    connection: "ReadConnection", actor: Actor, phase: "asyncpg.Record", since: date | None, day: date
) -> _Figure | None:
    """How deep the initiative is at the sites of the phase before, by what was seen since it opened."""
    lines = await by_day(
        connection, actor, [phase["initiative_id"]], sites=phase["site_ids"], classes=phase["class_ids"]
    )
    seen = [
        Seen(line["observed_on"], line["observations"], line["total"])
        for line in lines
        if since is not None and since <= line["observed_on"] <= day
    ]
    found = depth_on(seen, day)
    return found and _Figure(rounded(found.mean), max(each.on for each in seen), found.observations)


def _as_read(metric: "asyncpg.Record", depth: _Figure | None) -> Read:
    kind = MetricKind(metric["kind"])
    is_named = kind in (MetricKind.INDICATOR, MetricKind.MEASURE)
    found = depth if kind is MetricKind.DEPTH else _Figure(metric["value"], metric["read_on"])
    return Read(
        kind=kind,
        comparison=MetricComparison(metric["comparison"]) if metric["comparison"] else None,
        wanted=metric["wanted"],
        value=found and found.value,
        read_on=found and found.read_on,
        observations=found and found.observations,
        is_met=metric["is_met"],
        has_source=not is_named or bool(metric["indicator_id"] or metric["measure_id"]),
    )


def _told(metric: "asyncpg.Record", read: Read, since: date | None) -> MetricReading:
    outcome = decide_outcome(read, since)
    is_silent = outcome in (MetricOutcome.NOTHING_READ, MetricOutcome.SOURCE_GONE)
    return MetricReading(
        metric_id=metric["id"],
        kind=read.kind,
        outcome=outcome,
        is_met=outcome is MetricOutcome.MET,
        comparison=read.comparison,
        wanted=read.wanted,
        value=None if is_silent else read.value,
        read_on=None if is_silent else read.read_on,
        observation_count=None if is_silent else read.observations,
    )


async def _fetch(
    connection: "ReadConnection", actor: Actor, sql: str, given: Mapping[str, object]
) -> "Sequence[asyncpg.Record]":
    statement = numbered(sql)
    values = {**bindings(actor), **given}
    return await connection.fetch(statement.sql, *[values[str(name)] for name in statement.parameters])
