"""How deep Bethel's initiative is in the demo: what is looked for, and three days of visits to lessons."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.demo.depth_texts import ASKED, LEVEL_NAMES, LOOK_FORS, STANDINGS, WALKS
from achieve.plans.schemas import CommitmentReadingCreate, LevelSeen, LookForCreate, ObservationCreate
from achieve.plans.schemas.depth import LevelOfLookFor
from achieve.plans.service.commitment import record_commitment_reading
from achieve.plans.service.depth import add_look_for, record_observation

_CODES = tuple(LEVEL_NAMES)


async def add_look_fors(session: AsyncSession, leader: Actor, initiative_id: UUID) -> Mapping[str, UUID]:
    """The look-fors, by their short names."""
    added: dict[str, UUID] = {}
    for rank, sought in enumerate(LOOK_FORS, start=1):
        levels = [
            LevelOfLookFor(code=code, name=name, description=text)
            for (code, name), text in zip(LEVEL_NAMES.items(), sought.levels, strict=True)
        ]
        given = LookForCreate(
            initiative_id=initiative_id, aspect=sought.aspect, statement=sought.statement, levels=levels, rank=rank
        )
        added[sought.name] = await add_look_for(session, leader, given)
    return added


async def observe_lessons(
    session: AsyncSession,
    staff: Mapping[str, Actor],
    initiative_id: UUID,
    organization_id: UUID,
    look_fors: Mapping[str, UUID],
    today: date,
) -> tuple[UUID, ...]:
    """What was seen on each of the visits, the earliest first."""
    observations: list[UUID] = []
    for walk in WALKS:
        for observer, places in walk.seen:
            given = ObservationCreate(
                initiative_id=initiative_id,
                organization_id=organization_id,
                observed_on=today - timedelta(days=walk.days_ago),
                levels=[
                    LevelSeen(look_for_id=look_for, level=_CODES[place])
                    for look_for, place in zip(look_fors.values(), places, strict=True)
                ],
            )
            observations.append(await record_observation(session, staff[observer], given))
    return tuple(observations)


async def ask_who_carries_it(session: AsyncSession, leader: Actor, initiative_id: UUID, today: date) -> None:
    """How the teachers stood to it, at the beginning and lately."""
    for days_ago, committed, level, note in STANDINGS:
        given = CommitmentReadingCreate(
            initiative_id=initiative_id,
            group_asked=ASKED,
            read_on=today - timedelta(days=days_ago),
            asked_count=12,
            committed_count=committed,
            level=level,
            note=note,
        )
        await record_commitment_reading(session, leader, given)
