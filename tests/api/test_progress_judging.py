"""Progress is judged with the evidence that changes it: at once, by the nearest policy, and the same from nothing."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlmodel import col, delete, select

from achieve.access.actor import system_actor
from achieve.competencies.rules import FOUR_POINTS
from achieve.core import clock
from achieve.evidence.rows import Evidence
from achieve.evidence.rules import ScaleOfEvidence
from achieve.evidence.showings import Showing
from achieve.evidence.words import EvidenceKind
from achieve.progress import service
from achieve.progress.rows import MasteryPolicyRow, Progress
from achieve.web.context import Context
from tests.api.learning import ELA, MAIN_IDEA, PERSEVERES, THEME, School, school_year, show
from tests.api.plan_desk import events_about

SCALE = ScaleOfEvidence(4, [(level.code, level.value) for level in FOUR_POINTS.levels])
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
NOT_COMPARED = {"id", "version", "created_at", "updated_at"}


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Judging") as school:
        yield school


async def standing_after(school: School, *scores: float, code: str = MAIN_IDEA, **more: object) -> dict[str, Any]:
    """The progress of a new learner who has shown these."""
    learner = await school.new_learner()
    for score in scores:
        answer = await show(school["teacher"], learner, school.learning[code], score, **more)
        assert answer.status_code == 201, answer.text
    return await school.progress(learner, code)


async def adopt(school: School, **policy: object) -> MasteryPolicyRow:
    """A policy that is in force from now on."""
    async with school.context.database.writing(school.world.district_id) as session:
        row = MasteryPolicyRow.model_validate(
            {"district_id": school.world.district_id, "id": MasteryPolicyRow.fresh_id(), **policy}
        )
        session.add(row)
    return row


@pytest.fixture
async def no_policies(school: School) -> AsyncIterator[None]:
    """Takes the policies of a test away, with what they have decided."""
    yield
    async with school.context.database.writing(school.world.district_id) as session:
        await session.exec(delete(Progress).where(col(Progress.policy_id).is_not(None)))
        await session.exec(delete(MasteryPolicyRow))


@pytest.mark.parametrize(
    ("scores", "score", "level", "state", "trend"),
    [
        ((2,), 2, "2", "in_progress", None),
        ((2, 3), 2.65, "2", "in_progress", "rising"),
        ((2, 3, 4), 3.48, "3", "proficient", "rising"),
        ((2, 3, 4, 4), 3.65, "3.5", "mastered", "rising"),
        ((4, 4, 1), 2.05, "2", "in_progress", "falling"),
        ((0,), 0, None, "in_progress", None),
    ],
)
async def test_progress_follows_the_evidence(
    school: School, scores: Sequence[float], score: float, level: str | None, state: str, trend: str | None
) -> None:
    found = await standing_after(school, *scores)
    assert (found["score"], found["level"], found["state"], found["trend"]) == (score, level, state, trend)
    assert (found["evidence_count"], found["kinds"]["formative"]) == (len(scores), len(scores))
    assert (found["policy_id"], found["is_habit"]) == (None, False)


async def test_practice_decides_nothing(school: School) -> None:
    found = await standing_after(school, 4, kind="practice")
    assert (found["state"], found["score"], found["since"]) == ("not_started", None, None)
    assert found["kinds"] == {"formative": 0, "summative": 0, "performance": 0, "practice": 1}


async def test_what_was_shown_earlier_counts_as_earlier_though_it_comes_later(school: School) -> None:
    learner = await school.new_learner()
    for score, shown in ((4, "2026-02-02T09:00:00Z"), (2, "2026-01-05T09:00:00Z")):
        await show(school["teacher"], learner, school.learning[MAIN_IDEA], score, observed_at=shown)
    found = await school.progress(learner)
    assert (found["score"], found["state"]) == (3.3, "proficient")
    assert found["since"] == "2026-02-02T09:00:00+00:00"


async def test_of_equal_times_the_later_recorded_is_the_newer(school: School) -> None:
    learner = await school.new_learner()
    for score in (1, 4):
        await show(school["teacher"], learner, school.learning[MAIN_IDEA], score, observed_at="2026-02-02T09:00:00Z")
    assert (await school.progress(learner))["score"] == 2.95


async def test_questions_of_one_quiz_count_as_the_quiz(school: School) -> None:
    learner = await school.new_learner()
    for score, points in ((4, 1), (1, 3)):
        more = {"item_group": "quiz", "points_possible": points, "observed_at": f"2026-02-02T09:0{points}:00Z"}
        await show(school["teacher"], learner, school.learning[MAIN_IDEA], score, **more)
    assert (await school.progress(learner))["score"] == 1.75


async def test_progress_has_one_row_whose_version_grows(school: School) -> None:
    first = await standing_after(school, 2)
    again = await show(school["teacher"], first["learner_id"], first["competency_id"], 3)
    assert again.status_code == 201
    second = await school.progress(first["learner_id"])
    assert (second["id"], first["version"], second["version"]) == (first["id"], 1, 2)


async def test_the_feed_tells_of_progress_and_of_mastery_once(school: School) -> None:
    found = await standing_after(school, 3, 4, 4, 4)
    habit = await standing_after(school, 4, code=PERSEVERES)
    about = await events_about(school["sis"], found["id"])
    assert [kind for kind, _ in about] == [
        "progress.changed",
        "progress.changed",
        "competency.mastered",
        "progress.changed",
        "progress.changed",
    ]
    assert about[0] == ("progress.changed", ["evidence_count", "kinds", "level", "score", "since", "state"])
    assert {kind for kind, _ in await events_about(school["sis"], habit["id"])} == {"habit.changed"}


@pytest.mark.usefixtures("no_policies")
async def test_the_nearest_policy_decides_and_is_named(school: School) -> None:
    by_district = await adopt(school, method="highest")
    by_framework = await adopt(school, method="average", framework_id=school.learning.frameworks[ELA])
    by_competency = await adopt(school, method="latest", competency_id=school.learning[THEME])
    for code, policy, score in (
        (PERSEVERES, by_district, 4),
        (MAIN_IDEA, by_framework, 2.33),
        (THEME, by_competency, 2),
    ):
        found = await standing_after(school, 1, 4, 2, code=code)
        assert (found["score"], found["policy_id"]) == (score, str(policy.id)), code
    listed = (await school["learner"].get("/v1/mastery-policies", params={"is_in_force": True})).json()["data"]
    assert [each["method"] for each in listed] == ["highest", "average", "latest"]


@pytest.mark.usefixtures("no_policies")
async def test_a_new_policy_changes_what_it_is_about_when_all_is_judged_anew(school: School) -> None:
    found = await standing_after(school, 4, 2)
    assert found["score"] == 2.7
    policy = await adopt(school, method="n_mastery", n=1, competency_id=school.learning[MAIN_IDEA])
    actor = system_actor(school.world.district_id, clock.today())
    async with school.context.database.writing(school.world.district_id) as session:
        assert await service.recompute_district(session, actor) > 0
    changed = await school.progress(found["learner_id"])
    assert (changed["score"], changed["state"], changed["policy_id"]) == (4, "mastered", str(policy.id))
    async with school.context.database.writing(school.world.district_id) as session:
        assert await service.recompute_district(session, actor) == 0


async def test_two_writers_of_one_learner_and_competency_queue(school: School) -> None:
    learner = await school.new_learner()
    shows = [show(school["teacher"], learner, school.learning[MAIN_IDEA], score) for score in (1, 2, 3, 4, 1, 2, 3, 4)]
    answers = await asyncio.gather(*shows)
    assert [answer.status_code for answer in answers] == [201] * 8
    found = await school.progress(learner)
    assert (found["evidence_count"], found["version"]) == (8, 8)
    assert await _recomputed(school, [(UUID(learner), school.learning.competencies[MAIN_IDEA])]) == 0


async def test_a_refused_correction_leaves_no_trace(school: School) -> None:
    learner = await school.new_learner()
    answer = await show(school["teacher"], learner, school.learning[MAIN_IDEA], 9)
    assert answer.status_code == 422
    listed = await school["leader"].get("/v1/progress", params={"learner_id": learner})
    assert listed.json()["data"] == []


@pytest.mark.parametrize("seed", range(4))
async def test_one_by_one_in_bulk_and_from_nothing_come_to_the_same(school: School, seed: int) -> None:
    random = Random(seed)
    codes = [MAIN_IDEA, THEME, PERSEVERES, "ELA.4.WR.1"]
    learners = [UUID(await school.new_learner()) for _ in range(3)]
    showings = [_showing(school, random, random.choice(learners), random.choice(codes)) for _ in range(60)]
    twins = {learner: UUID(await school.new_learner()) for learner in learners}
    actor = system_actor(school.world.district_id, clock.today())
    for showing in showings:
        async with school.context.database.writing(school.world.district_id) as session:
            await service.record_showings(session, actor, [showing])
    async with school.context.database.writing(school.world.district_id) as session:
        bulk = [_for(twins[showing.learner_id], showing) for showing in showings]
        await service.record_showings(session, actor, bulk)
    step_by_step = await _standings(school, learners)
    assert step_by_step == await _standings(school, list(twins.values()))
    async with school.context.database.writing(school.world.district_id) as session:
        everybody = [*learners, *twins.values()]
        await session.exec(delete(Progress).where(col(Progress.learner_id).in_(everybody)))
        pairs = [(learner, school.learning.competencies[code]) for learner in everybody for code in codes]
        await service.recompute(session, actor, pairs)
    assert step_by_step == {
        key: row for key, row in (await _standings(school, learners)).items() if row["evidence_count"]
    }


async def test_corrections_come_to_the_same_from_nothing(school: School) -> None:
    learner = await school.new_learner()
    random = Random(7)
    in_force: list[str] = []
    for _ in range(25):
        corrected = random.choice(in_force) if in_force and random.random() < 0.4 else None
        more = {"supersedes_id": corrected} if corrected else {"observed_at": _moment(random).isoformat()}
        score = random.randrange(9) / 2
        answer = await show(school["teacher"], learner, school.learning[MAIN_IDEA], score, **more)
        assert answer.status_code == 201, answer.text
        in_force = [*(each for each in in_force if each != corrected), answer.json()["id"]]
    assert await _recomputed(school, [(UUID(learner), school.learning.competencies[MAIN_IDEA])]) == 0


async def _recomputed(school: School, pairs: Sequence[tuple[UUID, UUID]]) -> int:
    actor = system_actor(school.world.district_id, clock.today())
    async with school.context.database.writing(school.world.district_id) as session:
        return await service.recompute(session, actor, pairs)


def _moment(random: Random) -> datetime:
    return START + timedelta(days=random.randrange(40))


def _showing(school: School, random: Random, learner: UUID, code: str) -> Showing:
    score = random.randrange(9) / 2
    group = random.choice((None, None, "quiz"))
    return Showing(
        learner_id=learner,
        competency_id=school.learning.competencies[code],
        is_habit=code == PERSEVERES,
        kind=random.choice(list(EvidenceKind)),
        observed_at=_moment(random),
        score=score,
        level=SCALE.level_of(score),
        percent=score / 4 if group else None,
        item_group=group,
    )


def _for(learner: UUID, showing: Showing) -> Showing:
    return Showing(
        learner_id=learner,
        **{name: getattr(showing, name) for name in showing.__slots__ if name not in {"id", "learner_id"}},
    )


async def _standings(school: School, learners: Sequence[UUID]) -> dict[tuple[int, UUID], dict[str, object]]:
    """What the rows say, by the number of the learner and the competency. Evidence is named by its order."""
    async with school.context.database.writing(school.world.district_id) as session:
        evidence = await session.exec(
            select(Evidence.id).where(col(Evidence.learner_id).in_(learners)).order_by(text("recorded_seq"))
        )
        names = {str(identifier): str(number) for number, identifier in enumerate(evidence)}
        rows = (await session.exec(select(Progress).where(col(Progress.learner_id).in_(learners)))).all()
    standings: dict[tuple[int, UUID], dict[str, object]] = {}
    for row in rows:
        said = row.model_dump(exclude=NOT_COMPARED | {"learner_id"})
        said["explanation"] = _renamed(said["explanation"], names)
        standings[learners.index(row.learner_id), row.competency_id] = said
    return standings


def _renamed(explanation: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    lists = {name: explanation[name] for name in ("used", "ignored")}
    renamed = {
        name: [{**each, "evidence_id": names[each["evidence_id"]]} for each in entries]
        for name, entries in lists.items()
    }
    return {**explanation, **renamed}
