"""What judging progress needs to lock, load and write: sets of (learner, competency), one statement for all of them.

The statements run on the driver's own connection, inside of the session's transaction: thousands of rows a second pass
here, and no objects of the ORM are made on the way.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

import orjson
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.db import driver_connection
from achieve.core.ids import DistrictId
from achieve.progress.documents import Kept
from achieve.progress.rows import MasteryPolicyRow, Progress
from achieve.progress.rules import Decay, Level, MasteryMethod, MasteryPolicy, Predict, ScalePoints, Score, ScoreKind
from achieve.progress.rules.nearest import PolicyInForce, nearest_policy
from achieve.progress.rules.standings import Judging

if TYPE_CHECKING:
    import asyncpg


Pair = tuple[UUID, UUID]
"""A learner and a competency."""

_PAIRS = "unnest($2::uuid[], $3::uuid[]) with ordinality as f (learner_id, competency_id, place)"
# In the order of the pairs, so that two writers of several pairs never wait for each other in a circle.
_CLAIM = """
insert into progress (district_id, id, version, created_at, updated_at, learner_id, competency_id, is_habit, state,
    evidence_count, kinds, explanation)
select $1, f.id, 0, $5, $5, f.learner_id, f.competency_id, c.is_habit, 'not_started', 0, '{}', '{}'
from unnest($2::uuid[], $3::uuid[], $4::uuid[]) with ordinality as f (learner_id, competency_id, id, place)
join competency c on c.district_id = $1 and c.id = f.competency_id
order by f.place
on conflict (district_id, learner_id, competency_id) do nothing
"""
_LOCK = f"""
select p.id, p.learner_id, p.competency_id, p.is_habit, p.version, p.score, p.level, p.state, p.since, p.evidence_count,
    p.kinds::text as kinds, p.trend, p.policy_id, p.explanation::text as explanation
from {_PAIRS}
join progress p on p.district_id = $1 and p.learner_id = f.learner_id and p.competency_id = f.competency_id
order by f.place
for update of p
"""
_IN_FORCE = f"""
select e.learner_id, e.competency_id, e.id, e.score, e.percent, e.points_possible, e.kind, e.item_group, e.observed_at
from {_PAIRS}
join evidence e on e.district_id = $1 and e.learner_id = f.learner_id and e.competency_id = f.competency_id
where e.is_in_force
order by f.place, e.observed_at, e.recorded_seq
"""
_WRITE = """
update progress p set version = p.version + 1, updated_at = $2, score = f.score, level = f.level, state = f.state,
    since = f.since, evidence_count = f.evidence_count, kinds = f.kinds::jsonb, trend = f.trend,
    policy_id = f.policy_id, explanation = f.explanation::jsonb
from unnest($3::uuid[], $4::float8[], $5::text[], $6::text[], $7::timestamptz[], $8::int[], $9::text[], $10::text[],
    $11::uuid[], $12::text[])
    as f (id, score, level, state, since, evidence_count, kinds, trend, policy_id, explanation)
where p.district_id = $1 and p.id = f.id
"""
_SUBJECTS = """
select c.id, c.framework_id, c.scale_id, s.points_possible, s.mastery_points, s.proficient_points,
    s.levels::text as levels
from competency c
join scale s on s.district_id = $1 and s.id = c.scale_id
where c.district_id = $1 and c.id = any($2::uuid[])
"""
_PAIRS_OF = """
select e.competency_id from evidence e where e.district_id = $1 and e.learner_id = $2
union
select p.competency_id from progress p where p.district_id = $1 and p.learner_id = $2
order by 1
"""
_EVERY_PAIR = """
select e.learner_id, e.competency_id from evidence e where e.district_id = $1
union
select p.learner_id, p.competency_id from progress p where p.district_id = $1
order by 1, 2
"""


@dataclass(frozen=True, slots=True)
class Held:
    """A progress row that this transaction has locked. is_new: made just now, with nothing in it."""

    id: UUID
    pair: Pair
    is_habit: bool
    is_new: bool
    kept: Kept


async def hold(
    session: AsyncSession, district_id: DistrictId, pairs: Collection[Pair], now: datetime
) -> Sequence[Held]:
    """Lock the progress rows of the pairs, making those that there are none of yet."""
    await session.flush()
    connection = await driver_connection(session)
    learners, competencies = _arrays(pairs)
    new_ids = [Progress.fresh_id() for _ in learners]
    await connection.execute(_CLAIM, district_id, learners, competencies, new_ids, now)
    return [_held(row) for row in await connection.fetch(_LOCK, district_id, learners, competencies)]


async def scores_in_force(
    session: AsyncSession, district_id: DistrictId, pairs: Collection[Pair]
) -> Mapping[Pair, Sequence[Score]]:
    """The evidence in force as the engine reads it, in the order of time, and of recording where that is equal."""
    connection = await driver_connection(session)
    scores: dict[Pair, list[Score]] = defaultdict(list)
    for row in await connection.fetch(_IN_FORCE, district_id, *_arrays(pairs)):
        scores[row["learner_id"], row["competency_id"]].append(
            Score(
                score=row["score"],
                observed_at=row["observed_at"],
                percent=row["percent"],
                points_possible=row["points_possible"],
                kind=ScoreKind(row["kind"]),
                group=row["item_group"],
                key=str(row["id"]),
            )
        )
    return scores


async def judgings(
    session: AsyncSession, district_id: DistrictId, competency_ids: Collection[UUID]
) -> Mapping[UUID, tuple[Judging, PolicyInForce]]:
    """How each competency is judged: on its scale, by the nearest policy."""
    connection = await driver_connection(session)
    subjects = await connection.fetch(_SUBJECTS, district_id, list(competency_ids))
    levels = {row["scale_id"]: _levels(row["levels"]) for row in subjects}
    policies = await _policies(session, district_id, {row["framework_id"] for row in subjects}, competency_ids)
    found: dict[UUID, tuple[Judging, PolicyInForce]] = {}
    for row in subjects:
        policy = nearest_policy(policies, row["framework_id"], row["id"])
        scale = ScalePoints(row["points_possible"], row["mastery_points"], row["proficient_points"])
        found[row["id"]] = (Judging(policy.policy, scale, levels[row["scale_id"]]), policy)
    return found


async def write(session: AsyncSession, district_id: DistrictId, changes: Mapping[UUID, Kept], now: datetime) -> None:
    """Write what progress rows say now."""
    if not changes:
        return
    connection = await driver_connection(session)
    kept = list(changes.values())
    await connection.execute(
        _WRITE,
        district_id,
        now,
        list(changes),
        [each.score for each in kept],
        [each.level for each in kept],
        [each.state for each in kept],
        [each.since for each in kept],
        [each.evidence_count for each in kept],
        [orjson.dumps(each.kinds).decode() for each in kept],
        [each.trend for each in kept],
        [each.policy_id for each in kept],
        [orjson.dumps(each.explanation).decode() for each in kept],
    )


async def pairs_of(session: AsyncSession, district_id: DistrictId, learner_id: UUID) -> Sequence[Pair]:
    """What there is evidence or progress of for one learner."""
    connection = await driver_connection(session)
    return [(learner_id, row["competency_id"]) for row in await connection.fetch(_PAIRS_OF, district_id, learner_id)]


async def every_pair(session: AsyncSession, district_id: DistrictId) -> Sequence[Pair]:
    """All pairs of the district that have evidence or progress."""
    connection = await driver_connection(session)
    return [(row["learner_id"], row["competency_id"]) for row in await connection.fetch(_EVERY_PAIR, district_id)]


async def _policies(
    session: AsyncSession, district_id: DistrictId, framework_ids: Collection[UUID], competency_ids: Collection[UUID]
) -> Sequence[PolicyInForce]:
    policy = MasteryPolicyRow
    wanted = select(policy).where(col(policy.district_id) == district_id, col(policy.is_in_force))
    near = or_(col(policy.framework_id).is_(None), col(policy.framework_id).in_(framework_ids))
    found = await session.exec(wanted.where(near))
    return [_policy(row) for row in found if row.competency_id is None or row.competency_id in competency_ids]


def _policy(row: MasteryPolicyRow) -> PolicyInForce:
    policy = MasteryPolicy(
        method=MasteryMethod(row.method),
        weight=row.weight,
        n=row.n,
        rounding=row.rounding,
        decay=None if row.decay is None else Decay(row.decay),
        predict=None if row.predict is None else Predict(row.predict),
        zero=row.zero,
        clamp=row.clamp,
        counts_practice=row.counts_practice,
    )
    return PolicyInForce(policy, row.id, row.edition, row.framework_id, row.competency_id)


def _levels(document: str) -> tuple[Level, ...]:
    return tuple(Level(each["code"], float(each["value"])) for each in orjson.loads(document))


def _held(row: "asyncpg.Record") -> Held:
    kept = Kept(
        score=row["score"],
        level=row["level"],
        state=row["state"],
        since=row["since"],
        evidence_count=row["evidence_count"],
        kinds=orjson.loads(row["kinds"]),
        trend=row["trend"],
        policy_id=row["policy_id"],
        explanation=orjson.loads(row["explanation"]),
    )
    return Held(row["id"], (row["learner_id"], row["competency_id"]), row["is_habit"], row["version"] == 0, kept)


def _arrays(pairs: Collection[Pair]) -> tuple[list[UUID], list[UUID]]:
    ordered = sorted(set(pairs))
    return [learner for learner, _ in ordered], [competency for _, competency in ordered]
