"""What comparing and checking need to know of a plan's history: ids and numbers. What is shown the engine reads."""

from typing import TYPE_CHECKING
from uuid import UUID

from achieve.core.ids import DistrictId

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_NEWEST = "select coalesce(max(r.number), 1) from plan_revision r where r.district_id = $1 and r.plan_id = $2"
_BEFORE = """select p.id from plan p join plan this on this.district_id = $1 and this.id = $2
    where p.district_id = $1 and p.organization_id = this.organization_id and p.kind = this.kind
        and p.begins_on < this.begins_on order by p.begins_on desc, p.id limit 1"""


async def newest_revision(connection: "ReadConnection", district_id: DistrictId, plan_id: UUID) -> int:
    """The number of a plan's newest revision; of an unknown plan one that nothing has."""
    return await connection.fetchval(_NEWEST, district_id, plan_id)


async def plan_before(connection: "ReadConnection", district_id: DistrictId, plan_id: UUID) -> UUID | None:
    """The last plan of the same organization and kind that began earlier."""
    return await connection.fetchval(_BEFORE, district_id, plan_id)
