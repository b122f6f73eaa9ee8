"""What a moved date pushes along: examples by hand, and what holds for any plan."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.people.working_days import WorkingDays
from achieve.plans.rules.knock_on import DatedStep, Move, find_knock_on

MONDAY = date(2026, 11, 2)
LATEST = date(2199, 12, 31)
# Monday to Friday, but for a break.
WORKING = WorkingDays(range(5), [(date(2026, 11, 26), date(2026, 11, 27))])


def a_step(number: int, due_on: date | None, *needed: int, is_open: bool = True) -> DatedStep:
    return DatedStep(UUID(int=number), due_on, is_open, [UUID(int=each) for each in needed])


def pushed(steps: Sequence[DatedStep], number: int, due_on: date) -> Mapping[int, date]:
    return {move.step_id.int: move.after for move in find_knock_on(steps, {UUID(int=number): due_on}, WORKING)}


def test_a_step_that_waits_keeps_its_distance_over_a_weekend() -> None:
    steps = [a_step(1, date(2026, 11, 3)), a_step(2, date(2026, 11, 5), 1)]
    assert pushed(steps, 1, date(2026, 11, 6)) == {2: date(2026, 11, 10)}


def test_closed_days_are_passed_over() -> None:
    steps = [a_step(1, date(2026, 11, 24)), a_step(2, date(2026, 11, 25), 1)]
    assert pushed(steps, 1, date(2026, 11, 25)) == {2: date(2026, 11, 30)}


def test_a_push_goes_on_through_all_that_wait() -> None:
    steps = [a_step(1, MONDAY), a_step(2, MONDAY, 1), a_step(3, date(2026, 11, 4), 2), a_step(4, None)]
    assert pushed(steps, 1, date(2026, 11, 4)) == {2: date(2026, 11, 4), 3: date(2026, 11, 6)}


def test_a_step_without_a_date_passes_the_push_on() -> None:
    steps = [a_step(1, MONDAY), a_step(2, None, 1), a_step(3, date(2026, 11, 4), 2)]
    assert find_knock_on(steps, {UUID(int=1): date(2026, 11, 3)}, WORKING) == [
        Move(UUID(int=3), date(2026, 11, 4), date(2026, 11, 5), UUID(int=1))
    ]


def test_a_first_date_pushes_what_would_be_due_before_it() -> None:
    steps = [a_step(1, None), a_step(2, MONDAY, 1), a_step(3, date(2026, 12, 1), 1)]
    assert pushed(steps, 1, date(2026, 11, 10)) == {2: date(2026, 11, 10)}


def test_the_step_that_pushes_the_farthest_decides() -> None:
    steps = [a_step(1, MONDAY), a_step(2, MONDAY, 1), a_step(3, date(2026, 11, 9), 1, 2), a_step(4, MONDAY, 2)]
    [_, third, _] = sorted(
        find_knock_on(steps, {UUID(int=1): date(2026, 11, 3)}, WORKING), key=lambda move: move.step_id.int
    )
    assert (third.after, third.by_id) == (date(2026, 11, 10), UUID(int=2))


def test_several_that_move_push_together_and_not_each_other() -> None:
    steps = [a_step(1, MONDAY), a_step(2, MONDAY), a_step(3, MONDAY, 1), a_step(4, MONDAY, 2, 3), a_step(5, MONDAY, 4)]
    moved = {UUID(int=1): date(2026, 11, 3), UUID(int=2): date(2026, 11, 5), UUID(int=3): MONDAY}
    moves = {move.step_id.int: move.after for move in find_knock_on(steps, moved, WORKING, stays=[UUID(int=5)])}
    assert moves == {4: date(2026, 11, 5)}


@pytest.mark.parametrize("due_on", [MONDAY, date(2026, 10, 1)])
def test_an_earlier_date_pushes_nobody(due_on: date) -> None:
    assert pushed([a_step(1, MONDAY), a_step(2, MONDAY, 1)], 1, due_on) == {}


def test_what_is_over_neither_moves_nor_passes_it_on() -> None:
    done = a_step(2, MONDAY, 1, is_open=False)
    assert pushed([a_step(1, MONDAY), done, a_step(3, MONDAY, 2)], 1, date(2026, 12, 1)) == {}
    assert pushed([a_step(1, MONDAY, is_open=False), a_step(3, MONDAY, 1)], 1, date(2026, 12, 1)) == {}


def test_dates_end_with_the_calendar() -> None:
    first, last = date(1900, 1, 1), LATEST
    chain = [a_step(number, last if number % 2 else first, number - 1) for number in range(1, 90)]
    assert max(pushed([a_step(0, first), *chain], 0, last).values()) == date.max


@st.composite
def plans(draw: st.DrawFn) -> Sequence[DatedStep]:
    """Steps that wait for some of those before them."""
    dates = st.none() | st.dates(date(2026, 8, 1), date(2027, 7, 31))
    count = draw(st.integers(1, 12))
    return [
        a_step(
            number,
            draw(dates),
            *draw(st.sets(st.integers(1, number - 1), max_size=3) if number > 1 else st.just(set[int]())),
            is_open=draw(st.integers(0, 5)) > 0,
        )
        for number in range(1, count + 1)
    ]


any_day = st.dates(date(2026, 8, 1), date(2028, 7, 31))


@given(plans(), any_day)
def test_whoever_waits_for_what_moves_keeps_at_least_the_distance(steps: Sequence[DatedStep], due_on: date) -> None:
    after = {1: due_on, **pushed(steps, 1, due_on)}
    before = {step.id.int: step.due_on for step in steps}
    is_open = {step.id.int: step.is_open for step in steps}
    moved = set(after) if is_open[1] and before[1] is not None and due_on > before[1] else set[int]()
    for step in steps:
        for needed in (each.int for each in step.depends_on_ids if each.int in moved):
            old, own = before[needed], step.due_on
            if step.is_open and own is not None and old is not None:
                distance = WORKING.between(after[needed], after.get(step.id.int, own))
                assert distance >= max(0, WORKING.between(old, own))


@given(plans(), any_day)
def test_only_open_steps_with_a_date_move_and_only_later(steps: Sequence[DatedStep], due_on: date) -> None:
    by_id = {step.id: step for step in steps}
    moves = find_knock_on(steps, {UUID(int=1): due_on}, WORKING)
    movers = {UUID(int=1), *(move.step_id for move in moves)}
    for move in moves:
        step = by_id[move.step_id]
        assert step.is_open
        assert step.due_on == move.before
        assert move.before is not None
        assert move.after > move.before
        assert move.by_id in movers


@given(plans(), any_day)
def test_what_was_proposed_once_taken_pushes_nobody_more(steps: Sequence[DatedStep], due_on: date) -> None:
    taken = {
        UUID(int=1): due_on,
        **{move.step_id: move.after for move in find_knock_on(steps, {UUID(int=1): due_on}, WORKING)},
    }
    moved = [replace(step, due_on=taken.get(step.id, step.due_on)) for step in steps]
    assert pushed(moved, 1, due_on) == {}


@given(plans(), any_day, st.randoms())
def test_the_order_of_the_steps_makes_no_difference(steps: Sequence[DatedStep], due_on: date, random: Random) -> None:
    shuffled = list(steps)
    random.shuffle(shuffled)
    assert pushed(shuffled, 1, due_on) == pushed(steps, 1, due_on)
