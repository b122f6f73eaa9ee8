"""The roster: schools, people, classes, and who sits in which class."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from achieve.access.roles import Role
from achieve.people.rows import Enrollment, ExternalId, Organization, Person, RoleAssignment, SchoolClass
from benchmarks.district.copying import Batch
from benchmarks.district.frameworks import FRAMEWORK_ID
from benchmarks.district.numbered_ids import numbered_id
from benchmarks.district.sizes import CLASSES_PER_TEACHER, GRADES, LEARNERS_PER_CLASS, Size

_GIVEN = ("Amara", "Bao", "Carmen", "Dmitri", "Elif", "Farid", "Grace", "Hiro", "Ines", "Jamal", "Kaia", "Luis", "Mei")
_FAMILY = ("Abbott", "Baptiste", "Chen", "Diallo", "Ellis", "Fuentes", "Garcia", "Haddad", "Ito", "Johnson", "Kim")
# A class takes every seventh learner of its grade, so that no class is a run of neighbours.
_SEATING = 7


class Roster:
    """Who is where, by number. People are numbered learners first, then teachers, leaders and the administrator."""

    def __init__(self, size: Size, district_id: UUID, begins_on: date) -> None:
        self._size = size
        self._district_id = district_id
        self._begins_on = begins_on
        self.teachers = size.teachers_per_school * size.schools
        self.classes = size.classes_per_school * size.schools

    def school_id(self, school: int) -> UUID:
        return numbered_id(Organization.type_code, school + 1)

    def class_id(self, number: int) -> UUID:
        return numbered_id(SchoolClass.type_code, number)

    def learner_id(self, learner: int) -> UUID:
        return numbered_id(Person.type_code, learner)

    def teacher_id(self, teacher: int) -> UUID:
        return numbered_id(Person.type_code, self._size.learners + teacher)

    def leader_id(self, school: int) -> UUID:
        return numbered_id(Person.type_code, self._size.learners + self.teachers + school)

    @property
    def administrator_id(self) -> UUID:
        return numbered_id(Person.type_code, self._size.learners + self.teachers + self._size.schools)

    def school_of_class(self, number: int) -> int:
        return number % self._size.schools

    def teacher_of_class(self, number: int) -> int:
        """The teachers of a school are numbered as its classes are: every so-and-so-many of all."""
        schools = self._size.schools
        return number // schools // CLASSES_PER_TEACHER * schools + number % schools

    def grade_of_learner(self, learner: int) -> int:
        return learner // self._size.schools % len(GRADES)

    def grade_of_class(self, number: int) -> int:
        return number // self._size.schools % len(GRADES)

    def class_of_learner(self, learner: int) -> int:
        """The first class of a learner."""
        return self._class_number(learner % self._size.schools, self.grade_of_learner(learner), self._seat(learner))

    def learners_of_class(self, number: int) -> list[int]:
        school, place = number % self._size.schools, number // self._size.schools
        grade, rank = place % len(GRADES), place // len(GRADES)
        first = rank * LEARNERS_PER_CLASS
        return [self._learner(school, grade, seat) for seat in range(first, first + LEARNERS_PER_CLASS)]

    def batches(self) -> Iterator[Batch]:
        """All rows of the roster."""
        yield Batch(Organization, self._organizations())
        yield Batch(Person, self._people())
        yield Batch(ExternalId, self._external_ids())
        yield Batch(SchoolClass, self._classes())
        yield Batch(RoleAssignment, self._assignments())
        yield Batch(Enrollment, self._enrollments())

    @property
    def _people_count(self) -> int:
        return self._size.learners + self.teachers + self._size.schools + 1

    def _class_number(self, school: int, grade: int, seat: int) -> int:
        rank = seat // LEARNERS_PER_CLASS
        return (rank * len(GRADES) + grade) * self._size.schools + school

    def _learner(self, school: int, grade: int, seat: int) -> int:
        place = seat * _SEATING % self._size.learners_per_grade
        return (place * len(GRADES) + grade) * self._size.schools + school

    def _seat(self, learner: int) -> int:
        place = learner // self._size.schools // len(GRADES)
        return place * pow(_SEATING, -1, self._size.learners_per_grade) % self._size.learners_per_grade

    def _organizations(self) -> Iterator[dict[str, object]]:
        district = self._district_id
        yield {"id": district, "name": "Measured", "kind": "district", "ancestor_ids": [district], "parent_id": None}
        for school in range(self._size.schools):
            school_id = self.school_id(school)
            yield {
                "id": school_id,
                "name": f"School {school}",
                "kind": "school",
                "ancestor_ids": [school_id, district],
                "parent_id": district,
            }

    def _people(self) -> Iterator[dict[str, object]]:
        for number in range(self._people_count):
            is_learner = number < self._size.learners
            yield self._person(number, GRADES[self.grade_of_learner(number)] if is_learner else None)

    def _person(self, number: int, grade: str | None) -> dict[str, object]:
        return {
            "id": numbered_id(Person.type_code, number),
            "given_name": _GIVEN[number % len(_GIVEN)],
            "family_name": f"{_FAMILY[number % len(_FAMILY)]}-{number % 997}",
            "email": f"person{number}@measured.example",
            "grade_levels": [] if grade is None else [grade],
            "is_learner": grade is not None,
            "is_active": True,
        }

    def _external_ids(self) -> Iterator[dict[str, object]]:
        for number in range(self._people_count):
            yield {
                "id": numbered_id(ExternalId.type_code, number),
                "system": "sis",
                "kind": "people",
                "value": f"{number:08}",
                "resource_id": numbered_id(Person.type_code, number),
            }

    def _classes(self) -> Iterator[dict[str, object]]:
        for number in range(self.classes):
            grade = GRADES[self.grade_of_class(number)]
            yield {
                "id": self.class_id(number),
                "organization_id": self.school_id(self.school_of_class(number)),
                "title": f"ELA {grade}, section {number}",
                "grade_levels": [grade],
                "subjects": ["ELA"],
                "framework_id": FRAMEWORK_ID,
            }

    def _assignments(self) -> Iterator[dict[str, object]]:
        schools = self._size.schools
        learners = ((self.learner_id(each), self.school_id(each % schools)) for each in range(self._size.learners))
        teachers = ((self.teacher_id(each), self.school_id(each % schools)) for each in range(self.teachers))
        leaders = ((self.leader_id(each), self.school_id(each)) for each in range(schools))
        administrators = ((self.administrator_id, self._district_id),)
        people = {
            Role.LEARNER: learners,
            Role.TEACHER: teachers,
            Role.SCHOOL_LEADER: leaders,
            Role.DISTRICT_ADMIN: administrators,
        }
        named = ((role, *each) for role, some in people.items() for each in some)
        for number, (role, person_id, organization_id) in enumerate(named):
            yield {
                "id": numbered_id(RoleAssignment.type_code, number),
                "person_id": person_id,
                "organization_id": organization_id,
                "role": role,
                "begins_on": self._begins_on,
            }

    def _enrollments(self) -> Iterator[dict[str, object]]:
        """Seat by seat through all classes, as rosters come in by learner: the rows of a class lie far apart."""
        seats = [self.learners_of_class(number) for number in range(self.classes)]
        members = [
            *((number, self.teacher_id(self.teacher_of_class(number)), "teacher") for number in range(self.classes)),
            *(
                (number, self.learner_id(seats[number][seat]), "learner")
                for seat in range(LEARNERS_PER_CLASS)
                for number in range(self.classes)
            ),
        ]
        for number, (class_number, person_id, role) in enumerate(members):
            yield {
                "id": numbered_id(Enrollment.type_code, number),
                "class_id": self.class_id(class_number),
                "person_id": person_id,
                "role": role,
                "is_primary": role == "teacher",
                "begins_on": self._begins_on,
            }
