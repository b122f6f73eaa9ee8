"""What is asked about districts beside reading them, over REST and GraphQL."""

from uuid import UUID

from pydantic import Field

from achieve.accounts.tenants.counting import COUNTED, count_in_district
from achieve.accounts.tenants.schemas import DistrictCounts
from achieve.core.schemas import Input
from achieve.web.questions import Asker, RootQuestion


class _Counted(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the district.")


async def _count(asker: Asker, given: _Counted) -> DistrictCounts:
    async with asker.reading() as connection:
        return await count_in_district(connection, asker.actor, given.id)


DISTRICT_COUNTS = RootQuestion(
    "district_counts",
    "How many webhook endpoints, API clients and keys a district has, for administrators of the platform; null where "
    "there is no such district.",
    DistrictCounts,
    _Counted,
    _count,
    path="/districts/{id}/counts",
    lines=COUNTED,
)

QUESTIONS = (DISTRICT_COUNTS,)
