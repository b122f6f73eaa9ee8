"""Read the parts of a plan: all in one statement, so that they fit together whatever others write meanwhile."""

from uuid import UUID

import orjson
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.ids import DistrictId
from achieve.core.rows import TenantRow
from achieve.plans.carrying.parts import CARRIED, Parts, Values
from achieve.plans.queries.carrying import parts_of_plan
from achieve.plans.refusals.copying import PlanTooLarge
from achieve.plans.rows import Measurement

MOST_PARTS = 5_000
_READ = (*CARRIED, Measurement)


async def gather_parts(session: AsyncSession, district_id: DistrictId, plan_id: UUID) -> Parts:
    """What a plan consists of, as far as it can be carried; of measurements the last one of each measure.

    Raises PlanTooLarge.
    """
    connection = await session.connection()
    about = {"district": district_id, "plan": plan_id, "most": MOST_PARTS + 1}
    found = orjson.loads((await connection.execute(parts_of_plan(_READ), about)).scalar_one())
    if sum(len(each) for each in found.values()) > MOST_PARTS:
        raise PlanTooLarge(f"It has more than {MOST_PARTS:,} parts: write the new plan by yourself.", most=MOST_PARTS)
    return {row: [_values(row, each) for each in found[row.table_name()]] for row in _READ}


def _values(row: type[TenantRow], stored: Values) -> Values:
    """From JSON to the kinds of the columns."""
    return row.model_validate(stored).model_dump()
