"""What administrators of the platform count in a district: figures of rows that they do not see."""

from typing import TYPE_CHECKING, Final
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.roles import Action, Resource, Rows
from achieve.accounts.tenants.schemas import DistrictCounts
from achieve.core import clock
from achieve.core.db import bind_district
from achieve.core.errors import Forbidden, NotFound

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

COUNTED: Final = (Resource.WEBHOOKS, Resource.API_CLIENTS, Resource.KEYS)
# Endpoints are another feature's rows: here they are known by the name of their table.
_COUNTS = """
    select
        (select count(*) from webhook_endpoint w where w.district_id = $1) as webhook_endpoint_count,
        (select count(*) from api_client c where c.district_id = $1) as api_client_count,
        (select count(*) from personal_access_token p where p.district_id = $1 and p.expires_at > $2)
            as personal_access_token_count
    from district d
    where d.id = $1
"""


async def count_in_district(connection: "ReadConnection", actor: Actor, district_id: UUID) -> DistrictCounts:
    """Count in any district. Raises Forbidden, NotFound.

    Row security shows the rows of the bound district alone, so the transaction is bound to this one while it is
    counted, and to that of the actor again afterwards: the caller may go on reading in it. Where counting fails in
    between, nothing more is read in the transaction at all.
    """
    require_counting(actor)
    await connection.execute(bind_district(district_id))
    found = await connection.fetchrow(_COUNTS, district_id, clock.now())
    await connection.execute(bind_district(actor.district_id))
    if found is None:
        raise NotFound("There is nothing with this id that you may see.")
    return DistrictCounts(id=district_id, **found)


def require_counting(actor: Actor) -> None:
    """Raises Forbidden unless figures of every district are open to the actor. Who reads in one is not meant."""
    for line in (Resource.DISTRICTS, *COUNTED):
        if not _reaches_every_district(actor.unlimited(line, Action.COUNT)):
            raise Forbidden("Your role does not include counting in districts.")
        if not actor.may(line, Action.COUNT):
            raise actor.refusal(Action.COUNT, line)


def _reaches_every_district(granted: tuple[tuple[object, Rows], ...]) -> bool:
    return any(rows is Rows.EVERY_DISTRICT for _, rows in granted)
