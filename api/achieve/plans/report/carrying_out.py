"""The part of a report that tells of the how: initiatives, strategies with their steps, what was seen and decided."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from achieve.plans.report.arranged import Fact, Passage, Section, Table
from achieve.plans.report.reported import (
    Adjustment,
    Cycle,
    Evidence,
    ImplementationPlan,
    Indicator,
    Initiative,
    Person,
    ReportedPlan,
    Step,
    Strategy,
)
from achieve.plans.report.wording import day, figure, standing, words

_STEPS = ("Step", "Responsible", "Due", "Status")
_CYCLES = ("When", "Tried, and learned", "Predicted", "State", "Decision")
_SEEN = ("Day", "Seen", "Who was looked at", "Source", "Observer")


def arrange_initiatives(plan: ReportedPlan) -> Section:
    """The initiatives with how they are carried out; last what belongs to one that the reader does not see."""
    steps = _by_strategy(plan.steps)
    told = [
        _initiative(each, [_carried_out(plan, how, steps) for how in _how(plan, each.id)]) for each in plan.initiatives
    ]
    known = {each.id for each in plan.initiatives}
    others = [_carried_out(plan, how, steps) for how in plan.implementation_plans if how.initiative_id not in known]
    rest = Section("Of other initiatives", sections=tuple(others))
    return Section("Initiatives", sections=(*told, *(() if rest.is_empty else (rest,))))


def _how(plan: ReportedPlan, initiative_id: UUID) -> list[ImplementationPlan]:
    return [each for each in plan.implementation_plans if each.initiative_id == initiative_id]


def _by_strategy(steps: Iterable[Step]) -> Mapping[UUID, list[Step]]:
    found: dict[UUID, list[Step]] = {}
    for step in steps:
        found.setdefault(step.strategy_id, []).append(step)
    return found


def _initiative(initiative: Initiative, how: Iterable[Section]) -> Section:
    whose = (Fact("Chosen by", initiative.organization.name),) if initiative.organization else ()
    told = (
        ("Why", initiative.why),
        ("Research", "\n".join(initiative.research_references)),
        ("What it looks like", initiative.vision_looks_like),
        ("What it sounds like", initiative.vision_sounds_like),
        ("What it feels like", initiative.vision_feels_like),
        ("Present reality", initiative.present_reality),
        ("Gap", initiative.gap),
    )
    return Section(
        initiative.title,
        facts=(*whose, Fact("The why rests on", words(initiative.why_kind))),
        passages=_passages(told),
        sections=tuple(how),
    )


def _carried_out(plan: ReportedPlan, how: ImplementationPlan, steps: Mapping[UUID, list[Step]]) -> Section:
    strategies = (each for each in plan.strategies if each.implementation_plan_id == how.id)
    parts = (
        *(_strategy(each, steps.get(each.id, [])) for each in strategies),
        _monitoring(plan, how),
        Section("Adjustments", sections=tuple(_adjustments(plan, how))),
    )
    return Section(
        how.title,
        passages=_passages((("Summary", how.summary),)),
        sections=tuple(each for each in parts if not each.is_empty),
    )


def _strategy(strategy: Strategy, steps: list[Step]) -> Section:
    table = Table(f"Steps of: {strategy.title}", _STEPS, tuple(_step(each) for each in steps))
    return Section(
        f"Strategy: {strategy.title}",
        facts=(Fact("Kind of work", words(strategy.kind)),),
        passages=_passages((("Description", strategy.description),)),
        tables=(table,) if steps else (),
    )


def _step(step: Step) -> tuple[str, ...]:
    # Somebody whom the reader may not see is not nobody.
    unnamed = "Assigned" if step.responsible_id else "Nobody yet"
    return (
        f"{step.title}\n{step.description}" if step.description else step.title,
        step.responsible.display_name if step.responsible else unnamed,
        day(step.due_on) if step.due_on else "No date yet",
        standing(step.status, step.completed_on, is_overdue=step.is_overdue),
    )


def _monitoring(plan: ReportedPlan, how: ImplementationPlan) -> Section:
    indicators = (each for each in plan.indicators if each.implementation_plan_id == how.id)
    return Section("Monitoring", sections=tuple(_indicator(plan, each) for each in indicators))


def _indicator(plan: ReportedPlan, indicator: Indicator) -> Section:
    seen = [each for each in plan.monitoring_evidence if each.indicator_id == indicator.id]
    ordered = sorted(seen, key=lambda each: each.observed_on)
    rows = tuple(_seen(each, indicator) for each in ordered)
    population = (Fact("Who is looked at", indicator.population),) if indicator.population else ()
    evidence = Table(f"Evidence of: {indicator.statement}", _SEEN, rows)
    nothing = () if seen else (Fact("Evidence", "None yet"),)
    return Section(
        f"{words(indicator.kind)}: {indicator.statement}",
        facts=(*population, *nothing),
        tables=(*_tried(plan, indicator), *((evidence,) if rows else ())),
    )


def _tried(plan: ReportedPlan, indicator: Indicator) -> Iterator[Table]:
    """What was predicted before there was data, by the first day."""
    cycles = sorted(
        (each for each in plan.monitoring_cycles if each.indicator_id == indicator.id), key=lambda each: each.begins_on
    )
    if cycles:
        rows = tuple(_cycle(each, indicator) for each in cycles)
        yield Table(f"Tried and held against: {indicator.statement}", _CYCLES, rows)


def _cycle(cycle: Cycle, indicator: Indicator) -> tuple[str, ...]:
    ends = (figure(cycle.predicted_low, indicator.unit), figure(cycle.predicted_high, indicator.unit))
    return (
        f"{day(cycle.begins_on)} to {day(cycle.ends_on)}",
        "\n".join(each for each in (cycle.tried, cycle.learned) if each),
        " to ".join(dict.fromkeys(ends)),
        words(cycle.state),
        words(cycle.decision) if cycle.decision else "",
    )


def _seen(evidence: Evidence, indicator: Indicator) -> tuple[str, ...]:
    value = "" if evidence.value is None else figure(evidence.value, indicator.unit)
    return (
        day(evidence.observed_on),
        "\n".join(each for each in (value, evidence.narrative) if each),
        evidence.population or "",
        evidence.source or "",
        _name(evidence.observer),
    )


def _adjustments(plan: ReportedPlan, how: ImplementationPlan) -> Iterator[Section]:
    indicators = {each.id: each for each in plan.indicators}
    evidence = {each.id: each for each in plan.monitoring_evidence}
    for each in plan.adjustments:
        if each.implementation_plan_id == how.id:
            found = [evidence[identifier] for identifier in each.evidence_ids if identifier in evidence]
            ordered = sorted(found, key=lambda seen: seen.observed_on)
            rests_on = [_rests_on(seen, indicators.get(seen.indicator_id)) for seen in ordered]
            yield _adjustment(each, rests_on)


def _rests_on(evidence: Evidence, indicator: Indicator | None) -> str:
    """The evidence in a line: the day, and where there is one the number."""
    value = "" if evidence.value is None else f": {figure(evidence.value, indicator.unit if indicator else None)}"
    return f"{day(evidence.observed_on)}{value}"


def _adjustment(adjustment: Adjustment, rests_on: list[str]) -> Section:
    told = (
        ("Decision", adjustment.decision),
        ("Reason", adjustment.reason),
        ("Rests on the evidence of", "\n".join(rests_on)),
        ("What it changed", adjustment.changes_made),
    )
    decided_by = (Fact("Decided by", adjustment.decided_by.display_name),) if adjustment.decided_by else ()
    return Section(day(adjustment.decided_on), facts=decided_by, passages=_passages(told))


def _passages(told: Iterable[tuple[str, str | None]]) -> tuple[Passage, ...]:
    return tuple(Passage(name, text) for name, text in told if text)


def _name(person: Person | None) -> str:
    return person.display_name if person else ""
