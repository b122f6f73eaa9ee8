"""What a district is to be reminded of on a day, and whether it has been already. Each statement names the district."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Date, Uuid, bindparam, text
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows.reminders import ReminderDay
from achieve.plans.shapes.staleness import DAYS_OF_DISTRICT

_LONG_AGO = f"(cast(:today as date) - {DAYS_OF_DISTRICT})"
_IN_FORCE = "p.district_id = :district and p.status = 'active' and p.begins_on <= :today"
_OPEN_STEPS = f"""from step s join plan p on {_IN_FORCE} and p.id = s.plan_id
 where s.district_id = :district and s.status not in ('done', 'dropped')"""
_RESPONSIBLE = "array_remove(array[s.responsible_id], null)"
_NOBODY = "cast(array[] as uuid[])"
# Of each kind what it is about, and the people whom it concerns.
_REMINDERS: Mapping[str, str] = {
    "step.due_soon": f"s.id, {_RESPONSIBLE} {_OPEN_STEPS} and s.due_on between :today and :soon",
    "step.overdue": f"s.id, {_RESPONSIBLE} {_OPEN_STEPS} and s.due_on < :today",
    "commitment.due": """c.id, array[c.coach_id, c.partner_id] from coaching_commitment c
 where c.district_id = :district and c.status = 'open' and c.due_on <= :today""",
    "plan.review_due": f"""p.id, {_NOBODY} from plan p where {_IN_FORCE} and p.created_at < {_LONG_AGO}
 and not exists (select 1 from monitoring_evidence e
 where e.district_id = :district and e.plan_id = p.id and e.created_at >= {_LONG_AGO})""",
    "plan.stale": f"""p.id, {_NOBODY} from plan p where {_IN_FORCE} and not exists (select 1 from plan_revision r
 where r.district_id = :district and r.plan_id = p.id and r.made_at >= {_LONG_AGO})""",
}
_ALL = " union all ".join(f"select '{kind}' as kind, {found}" for kind, found in _REMINDERS.items())
_FIND = text(
    f"select f.kind, f.id, f.concerned from ({_ALL}) as f (kind, id, concerned) order by f.kind, f.id"
).bindparams(bindparam("district", type_=Uuid()), bindparam("today", type_=Date()), bindparam("soon", type_=Date()))
# Two workers at once: the second one waits for the first, and then finds the day told.
_CLAIM = text(
    "insert into reminder_day (district_id, id, day) values (:district, :id, :today)"
    " on conflict (district_id, day) do nothing returning id"
).bindparams(bindparam("district", type_=Uuid()), bindparam("id", type_=Uuid()), bindparam("today", type_=Date()))


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to remind of. kind: name of the event. about: what it is about. concerned: the people."""

    kind: str
    about: UUID
    concerned: Sequence[UUID]


async def claim_day(session: AsyncSession, actor: Actor) -> bool:
    """Take it on to tell this day; False where that is done. It counts once the transaction is committed."""
    connection = await session.connection()
    given = {"district": actor.district_id, "id": ReminderDay.fresh_id(), "today": actor.today}
    return (await connection.execute(_CLAIM, given)).scalar() is not None


async def find_reminders(session: AsyncSession, actor: Actor, soon: date) -> Sequence[Reminder]:
    """What there is to remind of. soon: the last day that is due soon."""
    connection = await session.connection()
    found = await connection.execute(_FIND, {"district": actor.district_id, "today": actor.today, "soon": soon})
    return [Reminder(row.kind, row.id, row.concerned) for row in found]
