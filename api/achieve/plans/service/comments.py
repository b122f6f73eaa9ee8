"""The verbs of comments. What is said is changed by its author alone."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.core import clock
from achieve.core.errors import Forbidden
from achieve.outbox.events import record
from achieve.plans import queries
from achieve.plans.events import comments as events
from achieve.plans.queries.people import as_actor
from achieve.plans.refusals import not_valid
from achieve.plans.rows import (
    Adjustment,
    Goal,
    ImplementationPlan,
    Indicator,
    Initiative,
    Measure,
    MonitoringEvidence,
    Plan,
    Priority,
    Step,
    Strategy,
)
from achieve.plans.rows.comments import Comment, Mention
from achieve.plans.rules import comments as rules
from achieve.plans.schemas.comments import CommentCreate, CommentUpdate
from achieve.plans.service.changes import apply
from achieve.plans.service.subjects import Subjects, find_subject
from achieve.plans.shapes.comments import COMMENT_RULES
from achieve.plans.shapes.row_rules import GOAL_RULES, MONITORING_RULES, PLAN_RULES, STAFF_RULES, STEP_RULES
from achieve.plans.words.comments import CommentSubjectKind
from achieve.web.operations import Target

_SUBJECTS: Subjects = {
    Plan: PLAN_RULES,
    Goal: GOAL_RULES,
    Step: STEP_RULES,
    MonitoringEvidence: MONITORING_RULES,
    **dict.fromkeys((Priority, Measure, Initiative, ImplementationPlan, Strategy, Indicator, Adjustment), STAFF_RULES),
}
_LINES = (Resource.PLAN_COMMENTS, Resource.DISTRICT_COMMENTS, Resource.MONITORING_COMMENTS)


async def create_comment(session: AsyncSession, actor: Actor, given: CommentCreate) -> UUID:
    """Comment on a part of a plan, or reply to a comment on it. Who is mentioned must be able to see that part."""
    actor.require_any(Action.WRITE, *_LINES)
    subject = await find_subject(session, actor, _SUBJECTS, given.subject_id, "/subject_id")
    kind, organization_id = CommentSubjectKind(subject.table_name()), _organization_of(subject)
    line = _line_of(actor, kind, organization_id)
    anchors: dict[Anchor, UUID | None] = {Anchor.ORGANIZATION: organization_id, Anchor.OWNER: actor.person_id}
    await require_allowed(session, actor, line, Action.WRITE, anchors)
    author_id = actor.require_person("Only people comment.")
    await _check_reply(session, actor, given)
    await _check_mentions(session, actor, line, organization_id, given.mentions)
    comment = Comment(
        district_id=actor.district_id,
        id=Comment.fresh_id(),
        subject_kind=kind,
        plan_id=_plan_of(subject),
        organization_id=organization_id,
        author_id=author_id,
        **given.model_dump(exclude={"mentions"}),
    )
    session.add(comment)
    await session.flush()
    record(session, actor, events.COMMENT_CREATED, comment.id, given.model_fields_set)
    await _mention(session, actor, comment, given.mentions)
    return comment.id


async def update_comment(session: AsyncSession, actor: Actor, target: Target, given: CommentUpdate) -> None:
    """Change what one has said, and whom one mentions."""
    comment = await _find(session, actor, target, Action.WRITE)
    rules.check_not_deleted(comment.deleted_at)
    changes, also = given.changes(), list[str]()
    if given.mentions is not None:
        changes.pop("mentions")
        also = await _change_mentions(session, actor, comment, given.mentions)
    if changed := apply(comment, changes, also=also):
        record(session, actor, events.COMMENT_UPDATED, comment.id, changed)


async def delete_comment(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a comment: its text and its mentions go, its place and its replies stay."""
    comment = await _find(session, actor, target, Action.DELETE)
    rules.check_not_deleted(comment.deleted_at)
    comment.text, comment.deleted_at = None, clock.now()
    comment.touch()
    for mention in await _mentions_of(session, comment):
        await session.delete(mention)
    await session.flush()
    record(session, actor, events.COMMENT_DELETED, comment.id, ["deleted_at", "mentions", "text"])


async def _find(session: AsyncSession, actor: Actor, target: Target, action: Action) -> Comment:
    actor.require_any(action, *_LINES)
    return await find_version(session, actor, Comment, COMMENT_RULES, target.id, target.version, action)


async def _check_reply(session: AsyncSession, actor: Actor, given: CommentCreate) -> None:
    if given.reply_to_id is not None:
        to = await queries.find_referred(session, actor, Comment, COMMENT_RULES, given.reply_to_id, "/reply_to_id")
        rules.check_reply(given.subject_id, to.subject_id, to.reply_to_id)


async def _check_mentions(
    session: AsyncSession, actor: Actor, line: Resource, organization_id: UUID, people: Sequence[UUID]
) -> None:
    """Each is somebody whom the author sees, and who sees what the comment is on. Raises Invalid."""
    for place, person_id in enumerate(people):
        pointer = f"/mentions/{place}"
        await queries.check_staff(session, actor, person_id, pointer)
        other = await as_actor(session, actor, person_id)
        try:
            await require_allowed(session, other, line, Action.READ, {Anchor.ORGANIZATION: organization_id})
        except Forbidden:
            message = "This person may not see what the comment is on."
            raise not_valid(pointer, "may_not_see_it", message) from None


async def _change_mentions(session: AsyncSession, actor: Actor, comment: Comment, people: Sequence[UUID]) -> list[str]:
    """Mention these and no others. Names the field when that is a change."""
    present = {mention.person_id: mention for mention in await _mentions_of(session, comment)}
    if set(present) == set(people):
        return []
    line = _line_of(actor, CommentSubjectKind(comment.subject_kind), comment.organization_id)
    await _check_mentions(session, actor, line, comment.organization_id, people)
    for person_id, mention in present.items():
        if person_id not in people:
            await session.delete(mention)
    await _mention(session, actor, comment, [each for each in people if each not in present])
    return ["mentions"]


async def _mention(session: AsyncSession, actor: Actor, comment: Comment, people: Collection[UUID]) -> None:
    for person_id in dict.fromkeys(people):
        mention = Mention(
            district_id=comment.district_id,
            id=Mention.fresh_id(),
            comment_id=comment.id,
            person_id=person_id,
            organization_id=comment.organization_id,
            subject_kind=comment.subject_kind,
        )
        session.add(mention)
        record(session, actor, events.PERSON_MENTIONED, mention.id, ["comment_id", "person_id"], concerns=[person_id])
    await session.flush()


async def _mentions_of(session: AsyncSession, comment: Comment) -> Sequence[Mention]:
    wanted = select(Mention).where(
        col(Mention.district_id) == comment.district_id, col(Mention.comment_id) == comment.id
    )
    return (await session.exec(wanted)).all()


def _line_of(actor: Actor, kind: CommentSubjectKind, organization_id: UUID) -> Resource:
    """The line of the permission table for comments on such a part."""
    if kind is CommentSubjectKind.MONITORING_EVIDENCE:
        return Resource.MONITORING_COMMENTS
    return Resource.DISTRICT_COMMENTS if organization_id == actor.district_id else Resource.PLAN_COMMENTS


def _organization_of(subject: object) -> UUID:
    """Every part of a plan keeps its organization."""
    return getattr(subject, "organization_id")  # noqa: B009 - the parts have no base that says so.


def _plan_of(subject: object) -> UUID | None:
    """An initiative serves several plans, and is part of none of them alone."""
    return subject.id if isinstance(subject, Plan) else getattr(subject, "plan_id", None)
