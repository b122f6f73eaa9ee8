"""A synthetic district to measure on: classes of 30 learners, 40 competencies, one state of progress for each pair."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import insert
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.accounts.rows import District
from achieve.competencies.rows import Competency, Framework, Scale
from achieve.core import clock
from achieve.core.db import Database
from achieve.core.ids import DistrictId, PersonId, new_id
from achieve.core.rows import Row
from achieve.people.rows import Enrollment, Organization, Person, RoleAssignment, SchoolClass
from achieve.progress.rows import Progress

LEARNERS_PER_CLASS = 30
COMPETENCIES = 40
_LEVELS = ("beginning", "developing", "proficient", "advanced")
_STATES = ("in_progress", "in_progress", "proficient", "mastered")


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured: a class's grid and one of its learners, as their teacher."""

    district_id: DistrictId
    teacher_id: PersonId
    token: str
    class_id: UUID
    learner_id: UUID


async def fill(database: Database, classes: int) -> Measured:
    """A new district with this many classes."""
    district_id = DistrictId(new_id(District.type_code))
    async with database.writing(district_id) as session:
        await _add(session, District, [{"id": district_id, "name": "Measured"}])
        school = await _organizations(session, district_id)
        competencies, framework = await _framework(session, district_id)
        first = await _class(session, district_id, school, framework, competencies)
        for _ in range(classes - 1):
            await _class(session, district_id, school, framework, competencies)
        token = await accounts.create_personal_access_token(session, district_id, first[0], timedelta(days=1))
    return Measured(district_id, first[0], token, first[1], first[2])


async def _organizations(session: AsyncSession, district_id: DistrictId) -> UUID:
    school = Organization.fresh_id()
    rows = [
        {"id": district_id, "name": "Measured", "kind": "district", "ancestor_ids": [district_id], "parent_id": None},
        {
            "id": school,
            "name": "School",
            "kind": "school",
            "ancestor_ids": [school, district_id],
            "parent_id": district_id,
        },
    ]
    for row in rows:
        await _add(session, Organization, [{"district_id": district_id, **row}])
    return school


async def _framework(session: AsyncSession, district_id: DistrictId) -> tuple[list[UUID], UUID]:
    framework, scale, now = Framework.fresh_id(), Scale.fresh_id(), clock.now()
    common: dict[str, object] = {"district_id": district_id, "source_changed_at": now, "extras": {}, "source_uri": ""}
    described = {"kind": "standards", "status": "published", "title": "Measured", "subjects": ["ELA"], "creator": ""}
    await _add(session, Framework, [{**common, "id": framework, "case_identifier": uuid4(), **described}])
    points: dict[str, object] = {"points_possible": 4.0, "proficient_points": 3.0, "mastery_points": 4.0, "levels": []}
    named = {"code": "four", "title": "Four levels", "proficient_level": "proficient", "mastered_level": "advanced"}
    await _add(session, Scale, [{"district_id": district_id, "id": scale, **named, **points}])
    rows: list[dict[str, object]] = [
        {
            **common,
            "id": Competency.fresh_id(),
            "framework_id": framework,
            "scale_id": scale,
            "case_identifier": uuid4(),
            "place": place,
            "position": place,
            "kind": "learning_target",
            "code": f"ELA.4.{place}",
            "statement": f"The learner can do what target {place} says, in words of the usual length of a target.",
            "learner_statement": f"I can do what target {place} says.",
            "education_levels": ["04"],
            "is_judged": True,
            "is_habit": False,
            "is_withdrawn": False,
        }
        for place in range(COMPETENCIES)
    ]
    await _add(session, Competency, rows)
    return [row["id"] for row in rows if isinstance(row["id"], UUID)], framework


async def _class(
    session: AsyncSession, district_id: DistrictId, school: UUID, framework: UUID, competencies: list[UUID]
) -> tuple[PersonId, UUID, UUID]:
    """A class with its teacher and learners. Returns the ids of the teacher, the class and one learner."""
    class_id, begun = SchoolClass.fresh_id(), clock.today() - timedelta(days=90)
    people = [Person.fresh_id() for _ in range(LEARNERS_PER_CLASS + 1)]
    roles = [Role.TEACHER, *[Role.LEARNER] * LEARNERS_PER_CLASS]
    member = {"district_id": district_id, "begins_on": begun}
    await _add(
        session,
        Person,
        [
            {
                "district_id": district_id,
                "id": person,
                "given_name": f"Given {number}",
                "family_name": "Measured",
                "is_learner": number > 0,
                "grade_levels": ["04"],
            }
            for number, person in enumerate(people)
        ],
    )
    described = {"title": "ELA 4", "grade_levels": ["04"], "subjects": ["ELA"], "framework_id": framework}
    await _add(
        session, SchoolClass, [{"district_id": district_id, "id": class_id, "organization_id": school, **described}]
    )
    assigned = [
        {**member, "id": RoleAssignment.fresh_id(), "person_id": person, "organization_id": school, "role": role}
        for person, role in zip(people, roles, strict=True)
    ]
    await _add(session, RoleAssignment, assigned)
    enrolled = [
        {**member, "id": Enrollment.fresh_id(), "person_id": person, "class_id": class_id, "role": role}
        for person, role in zip(people, roles, strict=True)
    ]
    await _add(session, Enrollment, enrolled)
    await _add(session, Progress, [_state(district_id, person, each) for person in people[1:] for each in competencies])
    return PersonId(people[0]), class_id, people[1]


def _state(district_id: DistrictId, learner_id: UUID, competency_id: UUID) -> dict[str, object]:
    level = random.randrange(4)
    return {
        "district_id": district_id,
        "id": Progress.fresh_id(),
        "learner_id": learner_id,
        "competency_id": competency_id,
        "is_habit": False,
        "score": round(random.uniform(level, level + 1), 2),
        "level": _LEVELS[level],
        "state": _STATES[level],
        "since": clock.now(),
        "evidence_count": random.randrange(1, 12),
        "kinds": {"summative": 2},
        "trend": None,
        "explanation": {},
    }


async def _add(session: AsyncSession, row: type[Row], values: Sequence[Mapping[str, object]]) -> None:
    connection = await session.connection()
    complete = [row(**each).model_dump() for each in values]
    await connection.execute(insert(row), complete)
