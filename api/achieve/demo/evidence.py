"""Evidence of learning for the demo classes: a believable school year to date, the same for the same seed and day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from random import Random
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import system_actor
from achieve.competencies.rules import FOUR_POINTS, HABITS
from achieve.core.db import driver_connection
from achieve.core.ids import DistrictId
from achieve.demo.district import school_year_of
from achieve.demo.frameworks import ELA_FRAMEWORK, HABITS_FRAMEWORK, MATH_FRAMEWORK
from achieve.demo.learning import (
    Moment,
    Pupil,
    before,
    habit_moments,
    make_pupil,
    target_moments,
    weeks_until,
)
from achieve.evidence.rows import Evidence
from achieve.evidence.rules import ScaleOfEvidence
from achieve.evidence.showings import Showing
from achieve.progress import service as progress

SEED = 2026
LEARNERS_AT_ONCE = 60

_SUBJECTS = {ELA_FRAMEWORK: "ela", MATH_FRAMEWORK: "math"}

# A class without a framework takes the one about its subject.
_CHOOSE_FRAMEWORKS = """
update class k set framework_id = f.id
from framework f
where k.district_id = $1 and f.district_id = $1 and k.framework_id is null and f.case_identifier = any($2::uuid[])
  and exists (select 1 from unnest(k.subjects) ks, unnest(f.subjects) fs where lower(ks) = lower(fs))
"""
_PLACES = """
select x.value as key, e.person_id as learner_id, p.grade_levels[1] as grade, k.id as class_id, f.case_identifier,
    (select t.person_id from enrollment t where t.district_id = $1 and t.class_id = k.id and t.role = 'teacher'
     order by t.is_primary desc, t.id limit 1) as teacher_id
from enrollment e
join class k on k.district_id = $1 and k.id = e.class_id
join framework f on f.district_id = $1 and f.id = k.framework_id and f.case_identifier = any($2::uuid[])
join person p on p.district_id = $1 and p.id = e.person_id
join external_id x on x.district_id = $1 and x.resource_id = e.person_id and x.kind = 'people'
where e.district_id = $1 and e.role = 'learner'
order by x.value, f.case_identifier
"""
_TARGETS = """
select f.case_identifier as framework, c.id, c.code, c.education_levels
from competency c
join framework f on f.district_id = $1 and f.id = c.framework_id and f.case_identifier = any($2::uuid[])
where c.district_id = $1 and c.is_judged
order by c.place
"""
_SCALES = {
    is_habit: ScaleOfEvidence(scale.points_possible, [(level.code, level.value) for level in scale.levels])
    for is_habit, scale in ((False, FOUR_POINTS), (True, HABITS))
}


@dataclass(frozen=True, slots=True)
class _Place:
    """A learner in a class. key: the learner's id in the roster, which is the same every time."""

    key: str
    learner_id: UUID
    grade: str
    class_id: UUID
    framework: UUID
    teacher_id: UUID


@dataclass(frozen=True, slots=True)
class _Target:
    id: UUID
    code: str
    grades: Sequence[str]


Targets = Mapping[UUID, Sequence[_Target]]
"""By the identifier of their framework, in the order of the tree."""


async def write_demo_evidence(session: AsyncSession, district_id: DistrictId, today: date) -> int:
    """Evidence for every learner of a class whose framework is one of the demo's. Returns how many pieces."""
    await session.flush()
    connection = await driver_connection(session)
    await connection.execute(_CHOOSE_FRAMEWORKS, district_id, list(_SUBJECTS))
    places = [_Place(*row.values()) for row in await connection.fetch(_PLACES, district_id, list(_SUBJECTS))]
    targets = await _targets(session, district_id)
    actor = system_actor(district_id, today)
    written = 0
    for learners in _in_groups(places):
        showings = sorted(_showings(learners, targets, today), key=lambda each: each.observed_at)
        mistakes = [each for each in showings if each.supersedes_id]
        # What is corrected must be there before its correction.
        for batch in ([each for each in showings if not each.supersedes_id], mistakes):
            await progress.record_showings(session, actor, batch)
            written += len(batch)
    return written


async def _targets(session: AsyncSession, district_id: DistrictId) -> Targets:
    connection = await driver_connection(session)
    targets: dict[UUID, list[_Target]] = {framework: [] for framework in (*_SUBJECTS, HABITS_FRAMEWORK)}
    for row in await connection.fetch(_TARGETS, district_id, list(targets)):
        targets[row["framework"]].append(_Target(row["id"], row["code"], row["education_levels"]))
    return targets


def _in_groups(places: Sequence[_Place]) -> Iterator[Sequence[Sequence[_Place]]]:
    """The places of each learner together, some learners at a time."""
    learners = [list(places_of) for _, places_of in groupby(places, key=lambda place: place.key)]
    for start in range(0, len(learners), LEARNERS_AT_ONCE):
        yield learners[start : start + LEARNERS_AT_ONCE]


def _showings(learners: Sequence[Sequence[_Place]], targets: Targets, today: date) -> Iterator[Showing]:
    for places in learners:
        random = Random(f"{SEED} {places[0].key}")  # noqa: S311 - a made-up year needs the same numbers each time.
        pupil = make_pupil(random)
        for place in places:
            yield from _in_subject(place, pupil, targets[place.framework], today, random)
        habits = [each for each in targets[HABITS_FRAMEWORK] if places[0].grade in each.grades]
        yield from _of_habits(places[0], pupil, habits, today, random)


def _in_subject(
    place: _Place, pupil: Pupil, targets: Sequence[_Target], today: date, random: Random
) -> Iterator[Showing]:
    year = school_year_of(today)
    of_grade = [target for target in targets if place.grade in target.grades]
    in_subject = replace(pupil, ability=pupil.ability + random.gauss(0, 0.4))
    for number, target in enumerate(of_grade):
        moments = target_moments(in_subject, number, len(of_grade), _SUBJECTS[place.framework], year.starts_on, random)
        for moment in before(moments, today):
            yield from _said(place, target, moment, is_habit=False)


def _of_habits(
    place: _Place, pupil: Pupil, habits: Sequence[_Target], today: date, random: Random
) -> Iterator[Showing]:
    if not habits:
        return
    year = school_year_of(today)
    weeks = weeks_until(year.starts_on, year.ends_on, today)
    for number, moment in habit_moments(pupil, len(habits), weeks, year.starts_on, random):
        yield from _said(place, habits[number], moment, is_habit=True)


def _said(place: _Place, target: _Target, moment: Moment, *, is_habit: bool) -> Iterator[Showing]:
    """A moment as evidence; one that was entered by mistake first comes with its correction."""
    scale = _SCALES[is_habit]
    right = Showing(
        learner_id=place.learner_id,
        competency_id=target.id,
        is_habit=is_habit,
        kind=moment.kind,
        observed_at=moment.observed_at,
        score=moment.score,
        level=scale.level_of(moment.score),
        method=moment.method,
        context=moment.context,
        form=None if moment.form is None else f"{target.code} {moment.form}",
        class_id=place.class_id,
        judged_by_id=place.teacher_id,
        feedback=moment.feedback,
        comment=moment.comment,
    )
    if moment.mistaken_for is None:
        yield right
        return
    wrong = replace(right, id=Evidence.fresh_id(), score=moment.mistaken_for, comment=None, feedback=None)
    wrong = replace(wrong, level=scale.level_of(moment.mistaken_for))
    yield wrong
    yield replace(right, supersedes_id=wrong.id)
