"""The verbs of districts, for administrators of the platform, who are in none.

Their transaction is bound to no district. For what they make it is bound to that district, and to no other: what is in
it already they do not see.
"""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.accounts.rules import check_email
from achieve.accounts.tenants.finding import bind, lock_district
from achieve.accounts.tenants.making import Administrator, add_administrator, make_district, new_district_id
from achieve.accounts.tenants.schemas import AdministratorCreate, DistrictCreate, DistrictUpdate
from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.web.operations import Target
from achieve.web.shown_secret import show_once


async def create_district(session: AsyncSession, actor: Actor, given: DistrictCreate) -> UUID:
    """Begin a district: its name, the organization at its root, and its first administrator.

    `invitation_link` is shown in this answer and never again, nor when the request is sent again with its idempotency
    key: then add an administrator. Pass it on to the administrator, and to nobody else.
    """
    await require_allowed(session, actor, Resource.DISTRICTS, Action.WRITE, {Anchor.DISTRICT: None})
    district_id = new_district_id()
    await bind(session, district_id)
    link = await make_district(session, district_id, given.name, _administrator(given))
    await show_once(session, district_id, link)
    return district_id


async def update_district(session: AsyncSession, actor: Actor, target: Target, given: DistrictUpdate) -> None:
    """Rename a district. The organization at its root keeps its name: that one is in the district, and its own."""
    found = await lock_district(session, actor, target)
    if given.name is not None:
        found.name = given.name
    found.version += 1
    found.updated_at = clock.now()


async def add_district_administrator(
    session: AsyncSession, actor: Actor, target: Target, given: AdministratorCreate
) -> UUID:
    """Add an administrator to a district, as when it has lost the ones it had.

    `invitation_link` is shown in this answer and never again.
    """
    found = await lock_district(session, actor, target)
    district_id, email = DistrictId(found.id), check_email(given.email)
    await bind(session, district_id)
    await show_once(session, district_id, await add_administrator(session, district_id, _administrator(given), email))
    return district_id


def _administrator(given: DistrictCreate | AdministratorCreate) -> Administrator:
    return Administrator(given.given_name, given.family_name, given.email)
