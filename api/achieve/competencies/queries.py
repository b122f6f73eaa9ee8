"""What the import of frameworks needs to load and to link, always inside of one district."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import CollectionAggregate, Uuid, any_, literal, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.competencies.rows import Association, Competency, Framework, Scale
from achieve.competencies.rules import Edge
from achieve.competencies.words import AssociationKind
from achieve.core import clock
from achieve.core.ids import DistrictId


async def queue_imports(session: AsyncSession, district_id: DistrictId) -> None:
    """Imports of one district follow each other: each sees all that the one before has kept."""
    queue = text("select pg_advisory_xact_lock(hashtextextended('achieve.framework ' || cast(:district as text), 0))")
    await (await session.connection()).execute(queue, {"district": str(district_id)})


async def find_framework(session: AsyncSession, district_id: DistrictId, case_identifier: UUID) -> Framework | None:
    """The framework of an earlier import."""
    wanted = select(Framework).where(
        col(Framework.district_id) == district_id, col(Framework.case_identifier) == case_identifier
    )
    return (await session.exec(wanted)).one_or_none()


async def scales_by_code(session: AsyncSession, district_id: DistrictId) -> dict[str, Scale]:
    """All scales of the district."""
    wanted = select(Scale).where(col(Scale.district_id) == district_id)
    return {scale.code: scale for scale in await session.exec(wanted)}


async def nodes_of(session: AsyncSession, district_id: DistrictId, framework_id: UUID) -> dict[UUID, Competency]:
    """The nodes of a framework, by their identifiers in CASE."""
    wanted = select(Competency).where(
        col(Competency.district_id) == district_id, col(Competency.framework_id) == framework_id
    )
    return {node.case_identifier: node for node in await session.exec(wanted)}


async def associations_of(
    session: AsyncSession, district_id: DistrictId, framework_id: UUID
) -> dict[UUID, Association]:
    """The associations that a framework states, by their identifiers in CASE."""
    wanted = select(Association).where(
        col(Association.district_id) == district_id, col(Association.framework_id) == framework_id
    )
    return {each.case_identifier: each for each in await session.exec(wanted)}


async def ids_elsewhere(
    session: AsyncSession, district_id: DistrictId, case_identifiers: Collection[UUID]
) -> dict[UUID, UUID]:
    """Ids of competencies in any framework of the district; of several with one identifier, the one that came first."""
    wanted = (
        select(Competency.case_identifier, Competency.id)
        .where(col(Competency.district_id) == district_id, col(Competency.case_identifier) == _any_of(case_identifiers))
        .order_by(col(Competency.id).desc())
    )
    return {row[0]: row[1] for row in await session.exec(wanted)}


async def link_waiting_ends(session: AsyncSession, district_id: DistrictId, framework_id: UUID) -> None:
    """Let associations of other frameworks find the nodes that they name and that have come with this framework."""
    connection = await session.connection()
    for end in ("origin", "destination"):
        link = text(
            f"""update association a set {end}_id = c.id, version = a.version + 1, updated_at = :now
            from competency c
            where a.district_id = :district and a.{end}_id is null and a.framework_id <> :framework
              and c.district_id = :district and c.framework_id = :framework
              and a.{end}_identifier = cast(c.case_identifier as text)"""
        )
        await connection.execute(link, {"now": clock.now(), "district": district_id, "framework": framework_id})


async def prerequisites(session: AsyncSession, district_id: DistrictId) -> list[Edge]:
    """All pairs of before and after in the district."""
    wanted = select(Association.origin_id, Association.destination_id).where(
        col(Association.district_id) == district_id,
        col(Association.kind) == AssociationKind.PRECEDES,
        col(Association.origin_id).is_not(None),
        col(Association.destination_id).is_not(None),
    )
    return [(row[0], row[1]) for row in await session.exec(wanted) if row[0] and row[1]]


async def codes_of(session: AsyncSession, district_id: DistrictId, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """The codes of competencies that have one."""
    wanted = select(Competency.id, Competency.code).where(
        col(Competency.district_id) == district_id, col(Competency.id) == _any_of(ids)
    )
    return {row[0]: row[1] for row in await session.exec(wanted) if row[1]}


def _any_of(ids: Collection[UUID]) -> CollectionAggregate[bool]:
    """One array: a list of single parameters has a limit that a large framework reaches."""
    return any_(literal(list(ids), ARRAY(Uuid())))
