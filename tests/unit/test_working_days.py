"""Working days: examples by hand, and the same as counting day by day whatever the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.people.working_days import Period, WorkingDays

MONDAY_TO_FRIDAY = range(5)
THANKSGIVING = (date(2026, 11, 26), date(2026, 11, 27))
YEAR = [(date(2026, 8, 31), date(2026, 12, 18)), (date(2027, 1, 4), date(2027, 6, 18))]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 25), True),
        (date(2026, 11, 26), False),
        (date(2026, 11, 27), False),
        (date(2026, 11, 28), False),
        (date(2026, 11, 30), True),
    ],
)
def test_closed_days_and_weekends_are_no_working_days(day: date, *, expected: bool) -> None:
    assert WorkingDays(MONDAY_TO_FRIDAY, [THANKSGIVING]).include(day) is expected


def test_a_district_may_work_on_other_days_of_the_week() -> None:
    sunday_to_thursday = WorkingDays([6, 0, 1, 2, 3], [])
    assert sunday_to_thursday.include(date(2026, 11, 29))
    assert not sunday_to_thursday.include(date(2026, 11, 27))
    assert sunday_to_thursday.after(date(2026, 11, 26), 1) == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("day", "counted", "reminded"),
    [
        (date(2026, 8, 28), True, False),
        (date(2026, 8, 31), True, True),
        (date(2026, 12, 21), False, False),
        (date(2027, 1, 4), True, True),
        (date(2027, 6, 18), True, True),
        (date(2027, 6, 21), True, False),
    ],
)
def test_between_sessions_it_is_closed_and_outside_of_them_nobody_is_reminded(
    day: date, *, counted: bool, reminded: bool
) -> None:
    working = WorkingDays(MONDAY_TO_FRIDAY, [], reversed(YEAR))
    assert working.include(day) is counted
    assert working.are_reminded_on(day) is reminded


def test_without_sessions_it_works_all_year() -> None:
    assert WorkingDays(MONDAY_TO_FRIDAY, []).are_reminded_on(date(2027, 7, 1))


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        (date(2026, 11, 24), date(2026, 11, 25), 1),
        (date(2026, 11, 25), date(2026, 11, 27), 0),
        (date(2026, 11, 25), date(2026, 11, 30), 1),
        (date(2026, 11, 30), date(2026, 11, 25), -1),
        (date(2026, 11, 30), date(2026, 11, 30), 0),
        (date(2026, 1, 1), date(2026, 12, 31), 258),
    ],
)
def test_days_are_counted_after_one_and_with_the_other(since: date, until: date, days: int) -> None:
    assert WorkingDays(MONDAY_TO_FRIDAY, [THANKSGIVING]).between(since, until) == days


@pytest.mark.parametrize(
    ("days", "last"),
    [(0, date(2026, 11, 24)), (1, date(2026, 11, 29)), (2, date(2026, 11, 30)), (3, date(2026, 12, 1))],
)
def test_closed_days_go_with_the_working_day_before_them(days: int, last: date) -> None:
    working = WorkingDays(MONDAY_TO_FRIDAY, [THANKSGIVING])
    assert working.last_within(date(2026, 11, 24), days) == last


def test_on_the_last_working_day_of_a_week_the_weekend_is_included() -> None:
    assert WorkingDays(MONDAY_TO_FRIDAY, []).last_within(date(2026, 11, 20), 0) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "days", "shifted"),
    [
        (date(2026, 11, 30), -1, date(2026, 11, 25)),
        (date(2026, 11, 28), -1, date(2026, 11, 25)),
        (date(2026, 11, 25), -2, date(2026, 11, 23)),
        (date(2026, 11, 28), 0, date(2026, 11, 28)),
        (date(2026, 11, 25), 1, date(2026, 11, 30)),
    ],
)
def test_a_day_is_shifted_over_closed_days_both_ways(day: date, days: int, shifted: date) -> None:
    assert WorkingDays(MONDAY_TO_FRIDAY, [THANKSGIVING]).shifted(day, days) == shifted


def test_dates_end_with_the_calendar() -> None:
    assert WorkingDays(MONDAY_TO_FRIDAY, []).after(date(9999, 12, 30), 100) == date.max
    assert WorkingDays([0], []).include(date.min)


_days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_periods = st.lists(st.tuples(_days, st.integers(0, 40)).map(lambda p: (p[0], p[0] + timedelta(days=p[1]))), max_size=6)
_weekdays = st.sets(st.integers(0, 6), min_size=1)


@given(_weekdays, _periods, _days, st.integers(0, 500))
def test_it_counts_as_one_would_day_by_day(
    weekdays: set[int], closed: list[Period], since: date, distance: int
) -> None:
    until = since + timedelta(days=distance)
    days = [since + timedelta(days=place + 1) for place in range(distance)]
    worked = [
        day for day in days if day.weekday() in weekdays and not any(first <= day <= last for first, last in closed)
    ]
    working = WorkingDays(weekdays, closed)
    assert working.between(since, until) == len(worked)
    assert working.include(until) is (until in worked or (not distance and working.include(since)))
    for place, day in enumerate(worked):
        assert working.after(since, place + 1) == day
