"""The calendar of a district: which day it is there, and which days are working days."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Uuid, bindparam, text
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.people.words import DAYS_DUE_SOON, TIME_ZONE, WEEK, WORKING_WEEKDAYS
from achieve.people.working_days import Period, WorkingDays

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from achieve.core.db import ReadConnection

_PERIODS = """array(select cast({t}.begins_on as text) || '/' || cast({t}.ends_on as text) from {table} {t}
 where {t}.district_id = :district and {t}.ends_on >= {t}.begins_on order by 1)"""
_SETTLED = "(select {column} from district_settings ds where ds.district_id = :district)"
_WEEKDAYS = _SETTLED.format(column="ds.working_weekdays")

CALENDAR_FIELDS: "Mapping[str, str]" = {
    "working_weekdays": f"coalesce({_WEEKDAYS}, array{[*map(str, WORKING_WEEKDAYS)]})",
    "closed_periods": _PERIODS.format(t="closed", table="closure"),
    "session_periods": _PERIODS.format(t="held", table="academic_session"),
    "days_due_soon": f"coalesce({_SETTLED.format(column='ds.days_due_soon')}, {DAYS_DUE_SOON})",
}
"""SQL: what the calendar of the request's district is made from, for shapes that derive it."""

TIME_ZONE_OF_DISTRICT = f"coalesce({_SETTLED.format(column='ds.time_zone')}, '{TIME_ZONE}')"
"""SQL: the time zone of the request's district."""

_TIME_ZONE = f"{TIME_ZONE_OF_DISTRICT} as time_zone"
_DISTRICT = bindparam("district", type_=Uuid())
_ZONE = text(f"select {_TIME_ZONE}").bindparams(_DISTRICT)
_CALENDAR = text(
    f"select {_TIME_ZONE}, " + ", ".join(f"{found} as {name}" for name, found in CALENDAR_FIELDS.items())
).bindparams(_DISTRICT)


_FETCHED = "select " + ", ".join(f"{found} as {name}" for name, found in CALENDAR_FIELDS.items())


@dataclass(frozen=True, slots=True)
class DistrictCalendar:
    """The calendar of a district. days_due_soon: in so many working days something is due soon."""

    time_zone: str
    working: WorkingDays
    days_due_soon: int

    def day_of(self, instant: datetime) -> date:
        """Which day it is there."""
        return clock.day_in(self.time_zone, instant)

    def last_due_soon(self, today: date) -> date:
        """The last date that is due soon: what falls on closed days is told on working days before."""
        return self.working.last_within(today, self.days_due_soon)


def day_in_district(instant: str) -> str:
    """SQL: which day it is in the request's district at an instant."""
    return f"cast({instant} at time zone {TIME_ZONE_OF_DISTRICT} as date)"


def first_moment_in_district(day: str) -> str:
    """SQL: when a day begins in the request's district."""
    return f"(cast({day} as timestamp) at time zone {TIME_ZONE_OF_DISTRICT})"


async def today_of(session: AsyncSession, district_id: DistrictId) -> date:
    """The present day of a district, by its time zone."""
    connection = await session.connection()
    return clock.today((await connection.execute(_ZONE, {"district": district_id})).scalar_one())


async def read_calendar(session: AsyncSession, district_id: DistrictId) -> DistrictCalendar:
    """The calendar of a district."""
    connection = await session.connection()
    found = (await connection.execute(_CALENDAR, {"district": district_id})).one()
    working = working_days(found.working_weekdays, found.closed_periods, found.session_periods)
    return DistrictCalendar(found.time_zone, working, found.days_due_soon)


async def find_working_days(connection: "ReadConnection", district_id: DistrictId) -> WorkingDays:
    """The working days of a district, for what only reads."""
    found = await connection.fetchrow(_FETCHED.replace(":district", "$1"), district_id)
    assert found is not None  # noqa: S101 - a select without from gives one row.
    return working_days(found["working_weekdays"], found["closed_periods"], found["session_periods"])


def working_days(weekdays: "Sequence[str]", closed: "Sequence[str]", sessions: "Sequence[str]") -> WorkingDays:
    """From the fields of the calendar as they are read. closed, sessions: `first/last`."""
    numbers = [number for number, weekday in enumerate(WEEK) if weekday in weekdays]
    return WorkingDays(numbers, map(_period, closed), map(_period, sessions))


def _period(written: str) -> Period:
    first, last = written.split("/")
    return date.fromisoformat(first), date.fromisoformat(last)
