"""What somebody is to look at today, as a question."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.digesting import read_digest
from achieve.plans.schemas.digest import Digest
from achieve.plans.shapes.digest import MOST_COMMITMENTS, MOST_PLANS, MOST_STEPS
from achieve.web.questions import Asker, RootQuestion


class _OfPerson(Input):
    """A person."""

    id: UUID = Field(description="Id of the person: your own.")


async def _read(asker: Asker, given: _OfPerson) -> Digest:
    async with asker.reading() as connection:
        return await read_digest(connection, asker.context.engine, asker.actor, given.id)


DIGEST = RootQuestion(
    "digest",
    "What you are to look at today; null for anybody else's.",
    Digest,
    _OfPerson,
    _read,
    most=MOST_STEPS + 2 * MOST_PLANS + MOST_COMMITMENTS,
    path="/digests/{id}",
    lines=(Resource.DIGESTS,),
)
