"""On which days a district works."""

from collections.abc import Sequence
from datetime import date

_SATURDAY = 5


def is_working_day(day: date, sessions: Sequence[tuple[date, date]]) -> bool:
    """Monday to Friday, within an academic session. sessions: first and last days; without any, all year."""
    is_in_session = not sessions or any(first <= day <= last for first, last in sessions)
    return day.weekday() < _SATURDAY and is_in_session
