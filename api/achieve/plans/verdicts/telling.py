"""A verdict as it is answered."""

from collections.abc import Sequence
from typing import TypedDict
from uuid import UUID

from achieve.plans.depths.telling import tell_depth
from achieve.plans.rules import verdict as rules
from achieve.plans.rules.depth import CONFIDENCE, ENOUGH
from achieve.plans.rules.rounding import rounded
from achieve.plans.schemas.depth import DepthReading
from achieve.plans.schemas.verdict import JoinedMovement, MovementReading, PartVerdict, VerdictThresholds
from achieve.plans.verdicts.weighing import Weighed, Weighing
from achieve.plans.words import MeasureDirection, MeasureUnit, PartKind

THRESHOLDS = VerdictThresholds(
    formula="Depth: the 90 % interval of the newest reading lies wholly above the line, or wholly below it. Movement: "
    "of each measure and each indicator of effect, the 90 % interval of the change along a straight line lies wholly "
    "above no change, or wholly below what was asked by then. The measures of a goal are joined, then the goals that "
    "are served and the indicators of effect: divided where some clearly move and others clearly do not, else clear "
    "when at least half of those that can be read are. Unless depth and movement are both clear, it is too early.",
    deep_above=rules.DEEP_ABOVE,
    least_observations=ENOUGH,
    least_values=rules.LEAST_VALUES,
    recent_days=rules.RECENT_DAYS,
    noticed_points=rules.NOTICED_POINTS,
    noticed_share=rules.NOTICED_SHARE,
    confidence=CONFIDENCE,
)


class _Known(TypedDict):
    """What a reading is of."""

    id: UUID
    kind: PartKind
    goal_id: UUID | None
    unit: MeasureUnit
    direction: MeasureDirection


def tell_part(weighed: Weighed) -> PartVerdict:
    """The verdict on a part."""
    depth, movement = weighed.depth, weighed.movement
    return PartVerdict(
        id=weighed.id,
        kind=weighed.kind,
        verdict=weighed.judged.verdict,
        sentence=weighed.judged.sentence,
        depth=depth.read.standing,
        depth_source=depth.source,
        depth_of_id=depth.of_id,
        depth_reading=_depth_reading(depth.read),
        movement=movement.standing,
        movement_of_id=movement.of_id,
        joined=[
            JoinedMovement(goal_id=each.goal_id, movement=each.standing, reading_ids=list(each.of))
            for each in movement.voices
        ],
    )


def tell_readings(weighing: Weighing, wanted: Sequence[Weighed]) -> list[MovementReading]:
    """The readings that some verdicts rest on, each once."""
    named = {each for weighed in wanted for voice in weighed.movement.voices for each in voice.of}
    return [_reading(each, weighing.moved[each["id"]]) for each in _known(weighing) if each["id"] in named]


def _known(weighing: Weighing) -> list[_Known]:
    measures = [
        _Known(id=each.id, kind=PartKind.MEASURE, goal_id=each.goal_id, unit=each.unit, direction=each.direction)
        for each in weighing.measures
    ]
    effects = [
        _Known(id=each.id, kind=PartKind.INDICATOR, goal_id=None, unit=each.unit, direction=MeasureDirection.INCREASE)
        for each in weighing.effects
        if each.unit is not None
    ]
    return [*measures, *effects]


def _reading(known: _Known, moved: rules.Moved) -> MovementReading:
    first, last = (moved.values[0], moved.values[-1]) if moved.values else (None, None)
    return MovementReading(
        **known,
        movement=moved.standing,
        value_count=len(moved.values),
        first_on=first.on if first else None,
        first_value=_told(first.value if first else None),
        last_on=last.on if last else None,
        last_value=_told(last.value if last else None),
        change=_told(moved.change),
        low=_told(moved.low),
        high=_told(moved.high),
        asked_change=_told(moved.asked),
    )


def _depth_reading(read: rules.DepthRead) -> DepthReading | None:
    if read.reading is None or read.first_on is None or read.last_on is None:
        return None
    return tell_depth(read.reading, (read.first_on, read.last_on))


def _told(value: float | None) -> float | None:
    return None if value is None else rounded(value)
