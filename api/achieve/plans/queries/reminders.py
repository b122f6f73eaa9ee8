"""What a district is to be reminded of on a day, and whether it has been already. Each statement names the district."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Date, Uuid, bindparam, text
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows.reminders import ReminderDay
from achieve.plans.shapes.concern import LOOKS_AFTER, MAY_SEE_TO, RUNS
from achieve.plans.shapes.staleness import LEFT_ALONE_SINCE, REVIEW_DUE_ON

_REVIEW_DUE_ON = REVIEW_DUE_ON.format(t="p")
_IS_STALE = f"""not exists (select 1 from plan_revision r where r.district_id = :district and r.plan_id = p.id
 and r.made_at >= {LEFT_ALONE_SINCE})"""
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
    "plan.review_due": f"""p.id, {_NOBODY} from plan p where {_IN_FORCE} and {_REVIEW_DUE_ON} < :today""",
    "plan.stale": f"""p.id, {_NOBODY} from plan p where {_IN_FORCE} and {_IS_STALE}""",
}
_ALL = " union all ".join(f"select '{kind}' as kind, {found}" for kind, found in _REMINDERS.items())
_FIND = text(
    f"select f.kind, f.id, f.concerned from ({_ALL}) as f (kind, id, concerned) order by f.kind, f.id"
).bindparams(bindparam("district", type_=Uuid()), bindparam("today", type_=Date()), bindparam("soon", type_=Date()))
# What concerns somebody: a step that is due with who sees to it, a plan with nobody; each with its organization.
_CONCERNING = f"""select distinct s.responsible_id, s.organization_id {_OPEN_STEPS} and s.due_on <= :soon
 union select null, p.organization_id from plan p where {_IN_FORCE} and ({_REVIEW_DUE_ON} <= :soon or {_IS_STALE})"""
_FIND_PEOPLE = text(
    f"""select distinct held.person_id from ({_CONCERNING}) as due (responsible_id, organization_id)
 join organization place on place.district_id = :district and place.id = due.organization_id
 join role_assignment held on held.district_id = :district and {RUNS.format(role="held")}
 and ({LOOKS_AFTER.format(role="held", place="place")}
 or (held.person_id = due.responsible_id and {MAY_SEE_TO.format(role="held", place="place")}))
 join person who on who.district_id = :district and who.id = held.person_id and who.is_active
 order by held.person_id"""
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


async def find_people(session: AsyncSession, actor: Actor, soon: date) -> Sequence[UUID]:
    """The members of staff whom something of plans concerns today: their digest holds at least that.

    What was agreed in coaching makes nobody one of them: that somebody has agreed to something is for the two alone.
    """
    connection = await session.connection()
    given = {"district": actor.district_id, "today": actor.today, "soon": soon}
    return list((await connection.execute(_FIND_PEOPLE, given)).scalars())
