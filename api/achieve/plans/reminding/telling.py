"""The worker's job: each district is told once a working day, whichever worker does it and whoever is killed."""

from datetime import date, datetime

import structlog

from achieve.access.actor import Actor, system_actor
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.outbox.events import record
from achieve.plans.events.reminders import REMINDER_EVENTS
from achieve.plans.queries.reminders import claim_day, find_reminders, sessions_of
from achieve.plans.rules.calendar import is_working_day

_log = structlog.get_logger("achieve.reminders")
_KINDS = {kind.name: kind for kind in REMINDER_EVENTS}


class Reminders:
    """Reminds all districts. It remembers which it has seen to today, so that it need not ask again."""

    def __init__(self) -> None:
        self._done: dict[DistrictId, date] = {}

    async def __call__(self, database: Database) -> None:
        """Tell what there is to be told today."""
        await self.remind(database, clock.now())

    async def remind(self, database: Database, now: datetime) -> None:
        """Tell what there is to be told on the day of this instant. One district at fault does not keep the others."""
        async with database.reading(None) as connection:
            found = await connection.fetch("select d.id from district d where d.ended_at is null order by d.id")
        for district_id in (DistrictId(row["id"]) for row in found):
            if self._done.get(district_id) == now.date():
                continue
            try:
                await _remind_district(database, system_actor(district_id, now.date()))
                self._done[district_id] = now.date()
            except Exception as error:  # noqa: BLE001 - whatever it is: it is tried again in the next round.
                _log.warning("reminders_fault", kind=type(error).__name__, district_id=str(district_id))


async def _remind_district(database: Database, actor: Actor) -> None:
    """The events and the sign that the day is told are one transaction: both are there, or neither is."""
    async with database.writing(actor.district_id, service("reminders"), "remind") as session:
        if not is_working_day(actor.today, await sessions_of(session, actor)):
            return
        if not await claim_day(session, actor):
            return
        for kind, identifier in await find_reminders(session, actor):
            record(session, actor, _KINDS[kind], identifier)
