"""A district ends: by one instant, which is asked for wherever somebody gets in or something in it changes."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.accounts import queries
from achieve.accounts.tenants.finding import bind, lock_district_alone
from achieve.core import clock
from achieve.core.errors import Conflict
from achieve.core.ids import DistrictId
from achieve.web.operations import NoBody, Target


class DistrictHoldsLearners(Conflict):
    """There are records of learners in the district: they are nobody's once it has ended."""

    code = "district_holds_learners"
    title = "The district still holds records of learners"


async def end_district(session: AsyncSession, actor: Actor, target: Target, _given: NoBody) -> UUID:
    """End a district, for good: nobody gets into it any more, and nothing in it changes.

    Its tokens, clients and invitations are refused from then on, in all processes within two seconds, its webhooks and
    sign-ins end, and it stays in the list with the time of its end. Refused with `district_holds_learners` while it
    holds records of learners: its administrators export and erase them first.
    """
    district = await lock_district_alone(session, actor, target)
    district_id = DistrictId(district.id)
    await bind(session, district_id)
    if await queries.holds_learners(session, district_id):
        raise DistrictHoldsLearners("Let its administrators export the records of all learners and erase them first.")
    district.ended_at = district.updated_at = clock.now()
    district.version += 1
    return district_id
