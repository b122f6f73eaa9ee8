"""Working days, by the days of the week that are worked, the closed days, and the academic sessions.

What lies between two sessions is closed as well. Before the first and after the last one nobody knows: there the days
of the week and the closed days alone decide how days are counted, and nobody is reminded of anything.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import accumulate, pairwise
from typing import TypeAlias

Period: TypeAlias = tuple[date, date]
"""First and last day."""

_Span: TypeAlias = tuple[int, int]
_WEEK = 7
_NUMBERS = range(1, date.max.toordinal() + 1)


class WorkingDays:
    """Counts in working days. Days are numbered as `toordinal` does; number 1 was a Monday.

    weekdays: those that are worked, 0 for Monday; at least one. closed: in any order, also overlapping. sessions: of
    the district, likewise; without any, it works all year.
    """

    def __init__(self, weekdays: Collection[int], closed: Iterable[Period], sessions: Iterable[Period] = ()) -> None:
        self._weekdays = frozenset(weekdays)
        self._sessions = _merged(sessions)
        between = [(before[1] + 1, after[0] - 1) for before, after in pairwise(self._sessions)]
        self._closed = _joined([*_merged(closed), *between])
        self._closed_before = list(accumulate((self._worked_in(*span) for span in self._closed), initial=0))

    def include(self, day: date) -> bool:
        """Whether a day is a working day, as far as is known."""
        return self._count(day.toordinal()) > self._count(day.toordinal() - 1)

    def are_reminded_on(self, day: date) -> bool:
        """Whether people are reminded on a day: a working day that is neither before nor after all sessions."""
        sessions = self._sessions
        is_known = not sessions or sessions[0][0] <= day.toordinal() <= sessions[-1][1]
        return is_known and self.include(day)

    def between(self, since: date, until: date) -> int:
        """How many working days there are after one day, up to and with another; negative where that is earlier."""
        return self._count(until.toordinal()) - self._count(since.toordinal())

    def after(self, day: date, days: int) -> date:
        """The day so many working days after another; the day itself where there are none. At most the last date."""
        return self._day_of(self._count(day.toordinal()) + days) if days else day

    def shifted(self, day: date, days: int) -> date:
        """The day so many working days later, or earlier where that is negative; at least the first date."""
        if days >= 0:
            return self.after(day, days)
        return self._day_of(self._count(day.toordinal() - 1) + 1 + days)

    def last_within(self, day: date, days: int) -> date:
        """The last date that is at most so many working days after a day: closed days count with the one before."""
        return date.fromordinal(max(day.toordinal(), self.after(day, days + 1).toordinal() - 1))

    def _day_of(self, count: int) -> date:
        """The first date up to and with which there are so many working days."""
        found = bisect_left(_NUMBERS, count, key=self._count)
        return date.fromordinal(min(found + 1, date.max.toordinal()))

    def _count(self, number: int) -> int:
        """How many working days there are up to and with a day."""
        place = bisect_right(self._closed, number, key=_first)
        if not place:
            return self._worked_until(number)
        first, last = self._closed[place - 1]
        closed = self._closed_before[place - 1] + self._worked_in(first, min(last, number))
        return self._worked_until(number) - closed

    def _worked_in(self, first: int, last: int) -> int:
        return self._worked_until(last) - self._worked_until(first - 1)

    def _worked_until(self, number: int) -> int:
        """The same, were no day closed."""
        weeks, rest = divmod(number, _WEEK)
        return weeks * len(self._weekdays) + sum(weekday < rest for weekday in self._weekdays)


def _first(span: _Span) -> int:
    return span[0]


def _merged(periods: Iterable[Period]) -> Sequence[_Span]:
    return _joined((first.toordinal(), last.toordinal()) for first, last in periods)


def _joined(spans: Iterable[_Span]) -> Sequence[_Span]:
    """The same days, in order: what overlaps or follows at once is one span."""
    found: list[_Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found
