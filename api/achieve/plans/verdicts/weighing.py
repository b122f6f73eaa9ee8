"""Weigh what was read: a movement for each goal and for the indicators of effect, a depth, and the verdict on both."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from achieve.plans.depths.since import SeenBy, SeenCauses
from achieve.plans.rules import verdict as rules
from achieve.plans.rules.depth import Seen
from achieve.plans.verdicts.sources import Indicator, Measure, Source
from achieve.plans.words import IndicatorKind, MeasureDirection, PartKind
from achieve.plans.words.gaps import GapMovement
from achieve.plans.words.verdict import DepthSource, HowMoving


@dataclass(frozen=True, slots=True)
class Voice:
    """What is joined: a goal with its measures, or, where it is None, indicators of effect. of: their ids."""

    goal_id: UUID | None
    standing: HowMoving
    of: Sequence[UUID]


@dataclass(frozen=True, slots=True)
class Movement:
    """The movement of a part with its voices. of_id: whose it is."""

    of_id: UUID
    standing: HowMoving
    voices: Sequence[Voice]


@dataclass(frozen=True, slots=True)
class DepthOf:
    """The depth of a part. of_id: whose it is. source: None where nothing was seen."""

    of_id: UUID
    source: DepthSource | None
    read: rules.DepthRead


@dataclass(frozen=True, slots=True)
class Weighed:
    """A strategy or an initiative with its verdict and what that rests on."""

    id: UUID
    kind: PartKind
    judged: rules.Judged
    depth: DepthOf
    movement: Movement


@dataclass(frozen=True)
class Weighing:
    """One answer in the making. today: the day of which it is told."""

    source: Source
    observed: SeenBy
    causes: SeenCauses
    today: date

    @cached_property
    def moved(self) -> Mapping[UUID, rules.Moved]:
        """A reading of each measure and each indicator of effect, by its id."""
        return {each_id: rules.read_movement(series, self.today) for each_id, series in self._series()}

    @cached_property
    def measures(self) -> Sequence[Measure]:
        """Those that are to move."""
        return [each for each in self.source.measures if each.direction is not MeasureDirection.MAINTAIN]

    @cached_property
    def effects(self) -> Sequence[Indicator]:
        """The indicators of effect that have a unit."""
        return [each for each in self.source.indicators if each.kind is IndicatorKind.EFFECT and each.unit is not None]

    def initiative(self, initiative_id: UUID, goal_ids: Collection[UUID]) -> Weighed:
        """An initiative. goal_ids: those that it serves; of them only the source's count."""
        carried_out = {each.id for each in self.source.implementation_plans if each.initiative_id == initiative_id}
        goals = [each.id for each in self.source.goals if each.id in goal_ids]
        effects = [each.id for each in self.effects if each.implementation_plan_id in carried_out]
        voices = [self._voice(goal_id, self._measures_of(goal_id)) for goal_id in goals]
        movement = _joined(initiative_id, [*voices, *self._voices(effects)])
        return _weighed(initiative_id, PartKind.INITIATIVE, self._depth(initiative_id, carried_out), movement)

    def strategy(self, strategy_id: UUID, above: Weighed) -> Weighed:
        """A strategy: by indicators of its own where they have shown something, else as its initiative. above: that."""
        seen = self.causes.of_strategies.get(strategy_id, ())
        depth = self._read(strategy_id, DepthSource.CAUSE_INDICATORS, seen) if seen else above.depth
        own = [each.id for each in self.effects if each.strategy_id == strategy_id and self.moved[each.id].values]
        movement = _joined(strategy_id, self._voices(own)) if own else above.movement
        return _weighed(strategy_id, PartKind.STRATEGY, depth, movement)

    def _depth(self, initiative_id: UUID, carried_out: Collection[UUID]) -> DepthOf:
        """By what was observed of its vision; where nobody has, by what was seen of its causes."""
        if observed := self.observed.get(initiative_id):
            return self._read(initiative_id, DepthSource.OBSERVATIONS, observed)
        seen = [each for part_id in carried_out for each in self.causes.of_implementation_plans.get(part_id, ())]
        return self._read(initiative_id, DepthSource.CAUSE_INDICATORS if seen else None, seen)

    def _read(self, of_id: UUID, source: DepthSource | None, seen: Sequence[Seen]) -> DepthOf:
        return DepthOf(of_id, source, rules.read_recent_depth(seen, self.today))

    def _measures_of(self, goal_id: UUID) -> Sequence[UUID]:
        return [each.id for each in self.measures if each.goal_id == goal_id]

    def _voice(self, goal_id: UUID | None, of: Sequence[UUID]) -> Voice:
        return Voice(goal_id, rules.join_movements([self.moved[each].standing for each in of]), of)

    def _voices(self, effects: Sequence[UUID]) -> Sequence[Voice]:
        return [self._voice(None, effects)] if effects else ()

    def _series(self) -> Iterable[tuple[UUID, rules.Series]]:
        measured, seen = _values_of(self.source)
        for each in self.measures:
            values = _from_baseline(each, measured[each.id])
            is_lost = each.gap_movement is GapMovement.NARROWED_BY_LOSS
            yield each.id, rules.Series(each.unit, each.direction, values, each.path, is_lost)
        for each in self.effects:
            assert each.unit is not None  # noqa: S101 - those without are left out above.
            yield each.id, rules.Series(each.unit, MeasureDirection.INCREASE, seen[each.id])


def _weighed(identifier: UUID, kind: PartKind, depth: DepthOf, movement: Movement) -> Weighed:
    return Weighed(identifier, kind, rules.judge(depth.read.standing, movement.standing), depth, movement)


def _joined(of_id: UUID, voices: Sequence[Voice]) -> Movement:
    return Movement(of_id, rules.join_movements([each.standing for each in voices]), voices)


def _values_of(source: Source) -> tuple[Mapping[UUID, list[rules.Valued]], Mapping[UUID, list[rules.Valued]]]:
    """The values of measures and of indicators, by their ids."""
    measured: dict[UUID, list[rules.Valued]] = defaultdict(list)
    for each in source.measurements:
        measured[each.measure_id].append(rules.Valued(each.measured_on, each.value, each.population_size))
    seen: dict[UUID, list[rules.Valued]] = defaultdict(list)
    for each in source.monitoring_evidence:
        if each.value is not None:
            seen[each.indicator_id].append(rules.Valued(each.observed_on, each.value, each.population_size))
    return measured, seen


def _from_baseline(measure: Measure, measured: Sequence[rules.Valued]) -> Sequence[rules.Valued]:
    """The baseline and what was measured after it; what was measured on its day stands for it."""
    if measure.start is None:
        return measured
    begins_on, value = measure.start
    later = [each for each in measured if each.on >= begins_on]
    is_measured = any(each.on == begins_on for each in later)
    return later if is_measured else [rules.Valued(begins_on, value), *later]
