"""A district with some rows of each kind that generated documents ask for, ended relations and drafts among them."""

from datetime import timedelta
from random import Random
from uuid import UUID, uuid4

from sqlalchemy import text

from achieve.competencies.rows import Competency, Framework
from achieve.core import clock
from achieve.outbox.rows import Event
from achieve.people.rows import Enrollment, Organization, Person, SchoolClass
from achieve.plans.rows import Plan
from achieve.progress.rows import MasteryPolicyRow
from achieve.web.context import Context
from tests.api.test_kinds import a_competency, a_framework
from tests.world import World

_NAMES = ('Zoë "Z"', "Ångström", "O'Neil \\ Co", "李", "a", "B")
_AREAS = ("roster", "evidence", "habits")


async def fill(context: Context, world: World) -> None:
    """Put everything into a world."""
    await _add_teams(context, world)
    await _enrol(context, world)
    frameworks, competencies = await _add_frameworks(context, world)
    await _add_policies(context, world, [*frameworks, *competencies])
    await _add_events(context, world, [*frameworks, *competencies])


async def _add_teams(context: Context, world: World) -> None:
    """Four departments of one name, so that orders have ties."""
    district, school = world.district_id, world.ids["bethel"]
    async with context.database.writing(district) as session:
        for identifier in (Organization.fresh_id() for _ in range(4)):
            session.add(
                Organization(
                    district_id=district,
                    id=identifier,
                    parent_id=school,
                    name="Team",
                    kind="department",
                    ancestor_ids=[identifier, school, district],
                )
            )


async def _enrol(context: Context, world: World) -> None:
    """Six learners, and four more classes with some of them in each; the teacher's place in the last has ended."""
    random = Random(7)
    people = [
        Person(
            district_id=world.district_id,
            id=Person.fresh_id(),
            given_name=name,
            family_name=name[::-1],
            preferred_name=name if number % 2 else None,
            is_learner=True,
            email=f"{number}@equal.example",
            phone="1" if number % 3 else None,
        )
        for number, name in enumerate(_NAMES)
    ]
    classes = [
        SchoolClass(
            district_id=world.district_id,
            id=SchoolClass.fresh_id(),
            organization_id=world.ids[random.choice(["bethel", "reynolds"])],
            title=f"Seminar {number // 2}",
            grade_levels=[],
            subjects=["ELA", "Math"],
        )
        for number in range(4)
    ]
    async with context.database.writing(world.district_id) as session:
        session.add_all([*people, *classes])
        await session.flush()
        for number, each in enumerate(classes):
            for place, person in enumerate(random.sample(people, number)):
                session.add(_place(world, each.id, person.id, "learner", ended=place % 3 == 1))
        session.add(_place(world, classes[1].id, world.ids["teacher"], "aide", ended=False))
        session.add(_place(world, classes[3].id, world.ids["teacher"], "teacher", ended=True))
        session.add(_place(world, classes[2].id, world.ids["learner"], "learner", ended=True))


def _place(world: World, class_id: UUID, person_id: UUID, role: str, *, ended: bool) -> Enrollment:
    today = clock.today()
    return Enrollment(
        district_id=world.district_id,
        id=Enrollment.fresh_id(),
        class_id=class_id,
        person_id=person_id,
        role=role,
        begins_on=today - timedelta(days=9),
        ends_on=today - timedelta(days=1) if ended else None,
    )


async def _add_frameworks(context: Context, world: World) -> tuple[list[UUID], list[UUID]]:
    """A published framework and a draft, with three competencies each."""
    frameworks = {status: Framework.fresh_id() for status in ("published", "draft")}
    competencies: list[UUID] = []
    async with context.database.writing(world.district_id) as session:
        for status, identifier in frameworks.items():
            framework = a_framework(world.district_id, identifier, f"A {status}")
            framework.status = status
            session.add(framework)
        await session.flush()
        for identifier in frameworks.values():
            parent = None
            for place in range(3):
                node = a_competency(world.district_id, Competency.fresh_id(), identifier, f"Number {place}")
                node.place, node.parent_id, node.code = place, parent, f"N.{place}" if place else None
                session.add(node)
                await session.flush()
                parent = node.id
                competencies.append(node.id)
    return [*frameworks.values()], competencies


async def _add_policies(context: Context, world: World, reaches: list[UUID]) -> None:
    async with context.database.writing(world.district_id) as session:
        for reach in [None, *reaches]:
            of_framework = reach is not None and reach in reaches[:2]
            session.add(
                MasteryPolicyRow(
                    district_id=world.district_id,
                    id=MasteryPolicyRow.fresh_id(),
                    framework_id=reach if of_framework else None,
                    competency_id=None if of_framework else reach,
                    method="latest",
                )
            )


async def _add_events(context: Context, world: World, taught: list[UUID]) -> None:
    """About something of every kind, of a kind that is not read, of nobody, and of no kind; by all kinds of actors."""
    random = Random(11)
    async with context.database.writing(world.district_id) as session:
        connection = await session.connection()
        classes = list((await connection.execute(text("select id from class"))).scalars())
        policies = list((await connection.execute(text("select id from mastery_policy"))).scalars())
        places = [world.ids[name] for name in ("district", "bethel", "learner", "teacher", "guardian", "sis")]
        missing = [Person.fresh_id(), Plan.fresh_id(), uuid4()]
        about = [*places, *missing, *taught, *classes, *policies[:2], world.ids["learner_enrollment"]]
        authors = [None, world.ids["admin"], world.ids["teacher"], world.ids["sis"], Person.fresh_id()]
        for seq, subject in enumerate(about, 1):
            session.add(
                Event(
                    district_id=world.district_id,
                    id=Event.fresh_id(),
                    seq=seq,
                    type=random.choice(["person.updated", "class.updated"]),
                    area=random.choice(_AREAS),
                    is_learner_data=random.random() < 0.4,
                    aggregate_id=subject,
                    changed=["title"],
                    href="/v1/somewhere",
                    actor_id=random.choice(authors),
                )
            )
