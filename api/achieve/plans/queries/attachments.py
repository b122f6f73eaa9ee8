"""What the verbs of attachments, and the job that removes contents, need to know. Each statement names the district."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.ids import DistrictId
from achieve.plans.rows import Attachment, LooseContent


async def count_attachments(session: AsyncSession, district_id: DistrictId, evidence_id: UUID) -> int:
    """How many attachments a piece of evidence has."""
    wanted = select(func.count()).where(
        col(Attachment.district_id) == district_id, col(Attachment.monitoring_evidence_id) == evidence_id
    )
    return (await session.exec(wanted)).one()


async def settle(session: AsyncSession, district_id: DistrictId, attachment_id: UUID) -> bool:
    """A content is loose no more. Whether it was."""
    removed = await session.exec(
        delete(LooseContent).where(col(LooseContent.district_id) == district_id, col(LooseContent.id) == attachment_id)
    )
    return removed.rowcount == 1


async def loose_since(session: AsyncSession, district_id: DistrictId, latest: datetime, most: int) -> Sequence[UUID]:
    """Contents that have been loose at this instant, locked; those that another worker sees to are left out."""
    wanted = (
        select(LooseContent.id)
        .where(col(LooseContent.district_id) == district_id, col(LooseContent.loose_since) <= latest)
        .order_by(col(LooseContent.loose_since))
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return (await session.exec(wanted)).all()


async def kept_of(session: AsyncSession, district_id: DistrictId, contents: Sequence[UUID]) -> frozenset[UUID]:
    """Which of these contents an attachment has."""
    wanted = select(Attachment.id).where(col(Attachment.district_id) == district_id, col(Attachment.id).in_(contents))
    return frozenset((await session.exec(wanted)).all())
