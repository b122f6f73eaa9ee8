"""Judging progress anew: for one learner and competency or for thousands, in the same few statements."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.outbox.events import record
from achieve.progress import queries
from achieve.progress.documents import Kept, kept
from achieve.progress.events import COMPETENCY_MASTERED, HABIT_CHANGED, PROGRESS_CHANGED
from achieve.progress.queries import Held, Pair
from achieve.progress.rules import ProgressState
from achieve.progress.rules.standings import stand
from achieve.progress.schemas import Progress

BATCH = 5_000
"""Pairs that are judged in one go, so that memory does not grow with the district."""

_SHOWN = frozenset(Progress.model_fields)


async def hold(session: AsyncSession, district_id: DistrictId, pairs: Collection[Pair]) -> Sequence[Held]:
    """Lock the progress of these pairs: whoever else records evidence for one of them waits until this has ended."""
    return await queries.hold(session, district_id, pairs, clock.now())


async def judge(session: AsyncSession, actor: Actor, held: Sequence[Held]) -> int:
    """Decide the held progress from the evidence in force, write what changed, and say so. Returns how many changed."""
    pairs = [each.pair for each in held]
    scores = await queries.scores_in_force(session, actor.district_id, pairs)
    judgings = await queries.judgings(session, actor.district_id, {competency for _, competency in pairs})
    changes: dict[UUID, Kept] = {}
    for each in held:
        judging, policy = judgings[each.pair[1]]
        now = kept(stand(scores.get(each.pair, ()), judging), judging, policy)
        changed = each.kept.differing(now)
        if changed or each.is_new:
            changes[each.id] = now
            _record(session, actor, each, now, changed)
    await queries.write(session, actor.district_id, changes, clock.now())
    return len(changes)


async def recompute(session: AsyncSession, actor: Actor, pairs: Collection[Pair]) -> int:
    """Judge these pairs anew. Returns how many changed: none, where they were judged with their evidence."""
    ordered = sorted(set(pairs))
    changed = 0
    for start in range(0, len(ordered), BATCH):
        held = await hold(session, actor.district_id, ordered[start : start + BATCH])
        changed += await judge(session, actor, held)
    return changed


async def recompute_learner(session: AsyncSession, actor: Actor, learner_id: UUID) -> int:
    """Judge all of one learner's progress anew, and hold it locked. Returns how many changed."""
    return await recompute(session, actor, await queries.pairs_of(session, actor.district_id, learner_id))


async def recompute_district(session: AsyncSession, actor: Actor) -> int:
    """Judge everything anew, as after a change of policy. Returns how many changed."""
    return await recompute(session, actor, await queries.every_pair(session, actor.district_id))


def _record(session: AsyncSession, actor: Actor, held: Held, now: Kept, changed: Sequence[str]) -> None:
    shown = [name for name in changed if name in _SHOWN]
    if not shown:
        return
    record(session, actor, HABIT_CHANGED if held.is_habit else PROGRESS_CHANGED, held.id, shown)
    if "state" in shown and now.state == ProgressState.MASTERED and not held.is_habit:
        record(session, actor, COMPETENCY_MASTERED, held.id, ("state",))
