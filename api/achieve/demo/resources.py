"""What Bethel's steps need in the demo."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.schemas import StepResourceCreate
from achieve.plans.service.resources import add_step_resource
from achieve.plans.words.resources import ResourceKind, ResourceUnit


async def say_what_is_needed(session: AsyncSession, leader: Actor, steps: Mapping[str, UUID]) -> tuple[UUID, ...]:
    """The sessions have what they need; the visits of the partners do not yet."""
    needed = (
        StepResourceCreate(
            step_id=steps["sessions"],
            kind=ResourceKind.TRAINING,
            description="A facilitator for four afternoons",
            amount=1_200,
            unit=ResourceUnit.MONEY,
            currency="USD",
            funding_source="Title II, Part A",
            is_secured=True,
        ),
        StepResourceCreate(
            step_id=steps["partners"],
            kind=ResourceKind.SUBSTITUTES,
            description="Substitutes, so that pairs can visit each other's lessons",
            amount=12,
            unit=ResourceUnit.DAYS,
            funding_source="School budget",
        ),
    )
    return tuple([await add_step_resource(session, leader, each) for each in needed])
