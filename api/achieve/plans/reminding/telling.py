"""The worker's job: each district is told once a working day, whichever worker does it and whoever is killed."""

from datetime import date, datetime, timedelta

import structlog
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor, system_actor
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.outbox.events import record
from achieve.people.district_calendar import DistrictCalendar, read_calendar
from achieve.plans.events.reminders import DIGEST_READY, REMINDER_EVENTS
from achieve.plans.queries.reminders import claim_day, find_people, find_reminders

_log = structlog.get_logger("achieve.reminders")
_KINDS = {kind.name: kind for kind in REMINDER_EVENTS}


class Reminders:
    """Reminds all districts. It remembers until when each has been seen to, so that it need not ask again."""

    def __init__(self) -> None:
        self._done_until: dict[DistrictId, datetime] = {}

    async def __call__(self, database: Database) -> None:
        """Tell what there is to be told today."""
        await self.remind(database, clock.now())

    async def remind(self, database: Database, now: datetime) -> None:
        """Tell what there is to be told at this instant. One district at fault does not keep the others."""
        async with database.reading(None) as connection:
            found = await connection.fetch("select d.id from district d where d.ended_at is null order by d.id")
        for district_id in (DistrictId(row["id"]) for row in found):
            done_until = self._done_until.get(district_id)
            if done_until is not None and now < done_until:
                continue
            try:
                self._done_until[district_id] = await _remind_district(database, district_id, now)
            except Exception as error:  # noqa: BLE001 - whatever it is: it is tried again in the next round.
                _log.warning("reminders_fault", kind=type(error).__name__, district_id=str(district_id))


async def _remind_district(database: Database, district_id: DistrictId, now: datetime) -> datetime:
    """The events and the sign that the day is told are one transaction: both are there, or neither is.

    Returns when the next day begins there.
    """
    async with database.writing(district_id, service("reminders"), "remind") as session:
        calendar = await read_calendar(session, district_id)
        today = calendar.day_of(now)
        actor = system_actor(district_id, today)
        if calendar.working.are_reminded_on(today) and await claim_day(session, actor):
            await _tell(session, actor, calendar.last_due_soon(today))
        return _next_day(calendar, now)


async def _tell(session: AsyncSession, actor: Actor, soon: date) -> None:
    for each in await find_reminders(session, actor, soon):
        record(session, actor, _KINDS[each.kind], each.about, concerns=each.concerned)
    for person_id in await find_people(session, actor, soon):
        record(session, actor, DIGEST_READY, person_id, concerns=[person_id])


def _next_day(calendar: DistrictCalendar, now: datetime) -> datetime:
    return clock.first_moment(calendar.time_zone, calendar.day_of(now) + timedelta(days=1))
