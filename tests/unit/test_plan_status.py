"""How a plan stands: what each part says of itself, and how parts are rolled up, over random plans."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as some

from achieve.plans.rules.status import RANKS, Judge, Limits, Measured, Part, Reason, Standing, Told, Worked, roll_up
from achieve.plans.words import MeasureDirection, PartKind
from achieve.plans.words.status import DerivedStatus, StatusReasonCode

TODAY = date(2026, 11, 25)
JUDGE = Judge(TODAY, Limits())
LEVELS = (PartKind.STEP, PartKind.STRATEGY, PartKind.IMPLEMENTATION_PLAN, PartKind.INITIATIVE, PartKind.GOAL)
OWN = (
    (StatusReasonCode.BLOCKED, DerivedStatus.AT_RISK),
    (StatusReasonCode.OVERDUE, DerivedStatus.OFF_TRACK),
    (StatusReasonCode.STALE, DerivedStatus.STALE),
)


@some.composite
def plans(draw: some.DrawFn) -> Sequence[Part]:
    """A plan of random parts: some over, some with reasons, some part of several."""
    parts: list[Part] = []
    waiting: list[str] = []
    for kind in LEVELS:
        made = [_part(draw, kind, f"{kind.value} {number}") for number in range(draw(some.integers(1, 5)))]
        chosen = [draw(some.sets(some.sampled_from(made).map(lambda each: each.id), min_size=1)) for _ in waiting]
        below = {
            each.id: [name for name, owners in zip(waiting, chosen, strict=True) if each.id in owners] for each in made
        }
        parts += [each._replace(below=below[each.id]) for each in made]
        waiting = [each.id for each in made]
    return [*parts, Part("plan", PartKind.PLAN, (), waiting)]


def _part(draw: some.DrawFn, kind: PartKind, name: str) -> Part:
    is_over = draw(some.booleans())
    own = () if is_over else draw(some.sets(some.sampled_from(OWN), max_size=2))
    return Part(name, kind, [Reason(code, status, kind, name) for code, status in own], is_over=is_over)


@given(plans(), some.randoms())
def test_the_order_of_parts_makes_no_difference(parts: Sequence[Part], chance: Random) -> None:
    mixed = [part._replace(below=chance.sample(part.below, len(part.below))) for part in parts]
    chance.shuffle(mixed)
    assert roll_up(mixed) == roll_up(parts)


@given(plans())
def test_a_part_is_never_better_than_its_worst_part(parts: Sequence[Part]) -> None:
    found = roll_up(parts)
    for part in parts:
        for below in part.below:
            assert RANKS[found[part.id].status] >= RANKS[found[below].status]


@given(plans())
def test_a_part_is_done_only_when_all_in_it_is(parts: Sequence[Part]) -> None:
    found = roll_up(parts)
    for part in parts:
        whole = [found[each].status is DerivedStatus.DONE for each in part.below] or [part.is_over]
        assert (found[part.id].status is DerivedStatus.DONE) == all(whole)


@given(plans())
def test_whatever_is_not_on_track_says_why(parts: Sequence[Part]) -> None:
    for standing in roll_up(parts).values():
        worst = max((RANKS[reason.status] for reason in standing.reasons), default=1)
        if standing.status is not DerivedStatus.DONE:
            assert worst == RANKS[standing.status]
            assert len(standing.reasons) == min(sum(standing.told.values()), 10)


@given(plans())
def test_parts_with_nothing_to_say_can_be_counted_instead_of_listed(parts: Sequence[Part]) -> None:
    found = roll_up(parts)
    quiet = {part.id for part in parts if part.kind is PartKind.STEP and not part.reasons}
    counted = [
        part._replace(
            below=[each for each in part.below if each not in quiet],
            quiet=Counter(found[each].status for each in part.below if each in quiet),
        )
        for part in parts
        if part.id not in quiet
    ]
    assert roll_up(counted) == {name: standing for name, standing in found.items() if name not in quiet}


SAID = (DerivedStatus.ON_TRACK, DerivedStatus.AT_RISK, DerivedStatus.OFF_TRACK)


@given(plans(), some.data())
def test_what_is_said_of_a_part_counts_above_it_and_leaves_what_is_derived_of_it(
    parts: Sequence[Part], draw: some.DataObject
) -> None:
    part = draw.draw(some.sampled_from(parts))
    said = Reason(StatusReasonCode.OVERRIDDEN, draw.draw(some.sampled_from(SAID)), part.kind, part.id)
    before = roll_up(parts)
    after = roll_up([each._replace(override=said) if each is part else each for each in parts])
    assert after[part.id] == before[part.id]
    above = [each for each in parts if part.id in each.below]
    for each in above:
        others = [after[other].status for other in each.below if other != part.id]
        assert RANKS[after[each.id].status] >= max(RANKS[status] for status in [said.status, *others])
        assert after[each.id].told[part.id] == 1


@given(plans(), some.data())
def test_a_part_is_never_better_than_its_worst_part_of_which_nobody_has_said_otherwise(
    parts: Sequence[Part], draw: some.DataObject
) -> None:
    said = {
        part.id: Reason(StatusReasonCode.OVERRIDDEN, draw.draw(some.sampled_from(SAID)), part.kind, part.id)
        for part in parts
        if draw.draw(some.booleans())
    }
    found = roll_up([part._replace(override=said.get(part.id)) for part in parts])
    for part in parts:
        for below in part.below:
            stands = said[below].status if below in said else found[below].status
            assert RANKS[found[part.id].status] >= RANKS[stands]


def on(day: int) -> date:
    """A day of November."""
    return date(2026, 11, day)


def said(reasons: Sequence[Reason]) -> list[tuple[str, str, int | None]]:
    """Code, status and days of each."""
    return [(each.code.value, each.status.value, each.days) for each in reasons]


def told(
    overdue_days: int | None = None,
    unmoved_days: int | None = None,
    *,
    is_unsecured: bool = False,
    is_blocked: bool = False,
    is_dropped: bool = False,
) -> Told:
    """What there is to say of a step."""
    return Told(
        id="s",
        overdue_days=overdue_days,
        unmoved_days=unmoved_days,
        is_unsecured=is_unsecured,
        is_blocked=is_blocked,
        is_dropped=is_dropped,
    )


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (told(1), [("overdue", "at_risk", 1)]),
        (told(14), [("overdue", "at_risk", 14)]),
        (told(15), [("overdue", "off_track", 15)]),
        (told(is_blocked=True), [("blocked", "at_risk", None)]),
        (told(24, is_blocked=True), [("overdue", "off_track", 24), ("blocked", "at_risk", None)]),
        (told(unmoved_days=30), [("not_moved", "at_risk", 30)]),
        (told(is_unsecured=True), [("unsecured_resource", "at_risk", None)]),
        (told(is_dropped=True), [("dropped", "done", None)]),
    ],
)
def test_what_is_told_of_a_step_says_how_it_stands(step: Told, expected: list[tuple[str, str, int | None]]) -> None:
    assert said(JUDGE.step(step)) == expected


def test_a_step_says_since_when_it_is_overdue_or_has_not_moved() -> None:
    assert [(each.code.value, each.since) for each in JUDGE.step(told(5, 30))] == [
        ("overdue", on(20)),
        ("not_moved", date(2026, 10, 26)),
    ]


NOTHING: list[tuple[str, str, int | None]] = []
BEGIN, END = (date(2026, 9, 1), 60.0), (date(2027, 5, 29), 70.0)  # 270 days: half of the way is 2027-01-14.


@pytest.mark.parametrize(
    ("latest", "expected"),
    [
        (None, []),
        ((date(2026, 11, 24), 63.1), []),
        ((date(2026, 11, 24), 62.2), []),
        ((date(2026, 11, 24), 62.0), ["below_path at_risk 63.1111 62.0"]),
        ((date(2026, 11, 24), 60.5), ["below_path off_track 63.1111 60.5"]),
        ((date(2026, 8, 1), 60.0), []),
    ],
)
def test_a_measure_is_held_to_its_path(latest: tuple[date, float] | None, expected: list[str]) -> None:
    reasons, is_reached = JUDGE.measure(Measured("m", MeasureDirection.INCREASE, (BEGIN, END), latest))
    assert not is_reached
    assert [f"{each.code} {each.status} {each.expected} {each.actual}" for each in reasons] == expected


@pytest.mark.parametrize(
    ("direction", "path", "value", "day", "is_reached", "expected"),
    [
        (MeasureDirection.INCREASE, (BEGIN, END), 70.0, date(2027, 1, 1), True, NOTHING),
        (MeasureDirection.INCREASE, (BEGIN, END), 69.0, date(2027, 6, 5), False, [("target_missed", "off_track", 7)]),
        (MeasureDirection.INCREASE, (BEGIN, END), None, date(2027, 6, 5), False, [("target_missed", "off_track", 7)]),
        (MeasureDirection.INCREASE, (BEGIN, END), None, date(2027, 1, 20), False, [("not_measured", "at_risk", 141)]),
        (MeasureDirection.DECREASE, ((BEGIN[0], 9.0), (END[0], 5.0)), 4.0, date(2027, 1, 1), True, NOTHING),
        (MeasureDirection.MAINTAIN, ((BEGIN[0], 95.0), (END[0], 95.0)), 94.0, date(2027, 1, 1), False, NOTHING),
        (MeasureDirection.MAINTAIN, ((BEGIN[0], 95.0), (END[0], 95.0)), 94.0, date(2027, 6, 1), True, NOTHING),
        (
            MeasureDirection.MAINTAIN,
            ((BEGIN[0], 95.0), (END[0], 95.0)),
            91.0,
            date(2027, 1, 1),
            False,
            [("below_path", "at_risk", None)],
        ),
        (MeasureDirection.INCREASE, (), 70.0, date(2027, 1, 1), False, [("no_target", "at_risk", None)]),
    ],
)
def test_a_measure_is_reached_or_missed(
    direction: MeasureDirection,
    path: Sequence[tuple[date, float]],
    value: float | None,
    day: date,
    is_reached: bool,
    expected: list[tuple[str, str, int | None]],
) -> None:
    latest = None if value is None else (date(2026, 12, 31), value)
    reasons, found = Judge(day, Limits()).measure(Measured("m", direction, path, latest))
    assert (found, said(reasons)) == (is_reached, expected)


@pytest.mark.parametrize(("days", "expected"), [(6, []), (7, [("stale", "stale", 7)])])
def test_what_nobody_has_touched_is_stale_after_as_many_days_as_are_settled(
    days: int, expected: list[tuple[str, str, int | None]]
) -> None:
    judge = Judge(TODAY, Limits(stale_after_days=7))
    worked = Worked("g", PartKind.GOAL, TODAY - timedelta(days=days))
    assert said(judge.idle(worked)) == expected


def standing_of(*below: Part, reasons: Sequence[Reason] = ()) -> Standing:
    """Of a strategy with these steps."""
    strategy = Part("strategy", PartKind.STRATEGY, reasons, [each.id for each in below])
    return roll_up([strategy, *below])["strategy"]


def test_what_is_all_done_is_done_however_long_nobody_has_touched_it() -> None:
    stale = Reason(StatusReasonCode.STALE, DerivedStatus.STALE, PartKind.STRATEGY, "strategy")
    dropped = Reason(StatusReasonCode.DROPPED, DerivedStatus.DONE, PartKind.STEP, "b")
    below = (Part("a", PartKind.STEP, is_over=True), Part("b", PartKind.STEP, [dropped], is_over=True))
    assert standing_of(*below, reasons=[stale]) == Standing(DerivedStatus.DONE, counts={DerivedStatus.DONE: 2})


def test_what_is_stale_itself_stays_so_with_a_part_off_track_and_makes_what_it_is_in_off_track() -> None:
    stale = Reason(StatusReasonCode.STALE, DerivedStatus.STALE, PartKind.STRATEGY, "strategy")
    late = Reason(StatusReasonCode.OVERDUE, DerivedStatus.OFF_TRACK, PartKind.STEP, "a", 20)
    step = Part("a", PartKind.STEP, [late])
    strategy = Part("strategy", PartKind.STRATEGY, [stale], ["a"])
    found = roll_up([step, strategy, Part("above", PartKind.IMPLEMENTATION_PLAN, (), ["strategy"])])
    assert [found[each].status.value for each in ("a", "strategy", "above")] == ["off_track", "stale", "off_track"]
    assert said(found["above"].reasons) == [("overdue", "off_track", 20), ("stale", "stale", None)]
