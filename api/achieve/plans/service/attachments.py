"""The verbs of attachments."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find, find_version
from achieve.access.roles import Action, Resource
from achieve.core.errors import Conflict
from achieve.outbox.events import record
from achieve.plans import queries
from achieve.plans.events import attachments as events
from achieve.plans.queries.attachments import count_attachments, settle
from achieve.plans.rows import Attachment, LooseContent, MonitoringEvidence
from achieve.plans.rules.attachments import check_may_attach
from achieve.plans.schemas.attachments import AttachedFile
from achieve.plans.shapes.row_rules import MONITORING_RULES
from achieve.web.operations import Target


async def check_attachable(session: AsyncSession, actor: Actor, evidence_id: UUID) -> MonitoringEvidence:
    """Evidence to which the actor may attach a file: who may correct it may. It is locked.

    Raises NotFound, Forbidden, PlanArchived, TooManyAttachments.
    """
    actor.require_any(Action.WRITE, Resource.MONITORING)
    evidence = await find(session, actor, MonitoringEvidence, MONITORING_RULES, evidence_id, Action.WRITE)
    await queries.require_open_plan(session, actor, evidence.plan_id)
    check_may_attach(await count_attachments(session, actor.district_id, evidence.id))
    return evidence


async def announce_content(session: AsyncSession, actor: Actor) -> UUID:
    """Say that a content is about to be kept, under the id that its attachment will have.

    It is committed before the content is there: whatever happens then, somebody knows of it.
    """
    loose = LooseContent(district_id=actor.district_id, id=Attachment.fresh_id())
    session.add(loose)
    await session.flush()
    return loose.id


async def attach_file(session: AsyncSession, actor: Actor, target: Target, given: AttachedFile) -> UUID:
    """Attach a file to monitoring evidence. Its content is kept already."""
    evidence = await check_attachable(session, actor, target.id)
    if not await settle(session, actor.district_id, given.attachment_id):
        raise Conflict("It took too long to keep the file. Send it again.")
    attachment = Attachment(
        district_id=actor.district_id,
        id=given.attachment_id,
        plan_id=evidence.plan_id,
        monitoring_evidence_id=evidence.id,
        organization_id=evidence.organization_id,
        observer_id=evidence.observer_id,
        uploaded_by_id=actor.person_id,
        **given.model_dump(exclude={"attachment_id"}),
    )
    session.add(attachment)
    await session.flush()
    record(session, actor, events.ATTACHMENT_ADDED, attachment.id, ("file_name", "media_type", "size_bytes"))
    return attachment.id


async def delete_attachment(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Remove an attachment, with its content. Who may correct the evidence may."""
    actor.require_any(Action.WRITE, Resource.MONITORING)
    attachment = await find_version(session, actor, Attachment, MONITORING_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, attachment.plan_id)
    await session.delete(attachment)
    await session.flush()
    record(session, actor, events.ATTACHMENT_DELETED, attachment.id)
