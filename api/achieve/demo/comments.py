"""The demo's comments: Bethel's leader asks a teacher about a step, and the teacher answers. The texts are ours."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.schemas.comments import CommentCreate
from achieve.plans.service.comments import create_comment


async def build_demo_comments(session: AsyncSession, leader: Actor, teacher: Actor, step_id: UUID) -> UUID:
    """A question about a step and its answer. Returns the id of the question."""
    assert teacher.person_id is not None  # noqa: S101 - a person of the demo.
    asked = CommentCreate(
        subject_id=step_id, text="Which of the examples did the team use again?", mentions=[teacher.person_id]
    )
    asked_id = await create_comment(session, leader, asked)
    answer = CommentCreate(
        subject_id=step_id, reply_to_id=asked_id, text="The two with a blank line for the learner's own words."
    )
    await create_comment(session, teacher, answer)
    return asked_id
