"""Recording evidence together with the judgement that follows from it, in one transaction.

The two belong to two features: evidence does not know progress. This one is above, so here they meet.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.evidence import service as evidence
from achieve.evidence.schemas import EvidenceCreate
from achieve.evidence.showings import Showing
from achieve.progress.service.judging import hold, judge


async def record_evidence(session: AsyncSession, actor: Actor, given: EvidenceCreate) -> UUID:
    """Record what a learner has shown. The learner's progress is judged anew before this answers.

    Evidence is never changed or deleted. To correct it, record it anew and name what it supersedes.
    """
    showing = await evidence.admit(session, actor, given)
    await record_showings(session, actor, [showing])
    return showing.id


async def record_showings(session: AsyncSession, actor: Actor, showings: Sequence[Showing]) -> None:
    """Record evidence that was checked, one piece or thousands, and judge what it is about.

    The progress is locked first: the order of recording is then the order in which writers got the lock.
    """
    if not showings:
        return
    held = await hold(session, actor.district_id, {(each.learner_id, each.competency_id) for each in showings})
    await evidence.add(session, actor, showings)
    await judge(session, actor, held)
