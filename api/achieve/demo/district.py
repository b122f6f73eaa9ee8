"""Who is in the demo district: schools, staff, learners, and the classes they make up. Everybody is made up."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import cycle
from random import Random
from typing import NamedTuple

from achieve.exchange.oneroster.terms import COACH, ExtensionTerm, RoleName

DISTRICT = "bethel-reynolds"
DISTRICT_NAME = "Bethel-Reynolds Community Schools"
BETHEL = "bethel-elementary"
REYNOLDS = "reynolds-middle"
SCHOOL_YEAR = "school-year"
FALL_TERM = "term-fall"
SPRING_TERM = "term-spring"
DEMO_CLASS = "bethel-ela-4a"
DEMO_LEARNER = "learner-191"
DEMO_GUARDIAN = "guardian-096"
DEMO_DISTRICT_ADMIN = "staff-01"
DEMO_PRINCIPAL = "staff-02"
DEMO_COACH = "staff-05"
DEMO_TEACHER = "staff-17"

FAMILIES = 500  # The last hundred of the 600 learners are siblings of the first hundred.


class SchoolYear(NamedTuple):
    """A school year of the demo. It has no summer, so that there are classes on whichever day somebody tries it.

    ends_on: the first day that is no longer in it, as in OneRoster.
    """

    starts_on: date
    spring_starts_on: date
    ends_on: date

    @property
    def title(self) -> str:
        """As people write it: `2026–27`."""
        return f"{self.starts_on.year}–{self.ends_on.year % 100:02}"


def school_year_of(today: date) -> SchoolYear:
    """The school year that a day lies in."""
    year = today.year if (today.month, today.day) >= (8, 17) else today.year - 1
    return SchoolYear(date(year, 8, 17), date(year + 1, 1, 19), date(year + 1, 8, 17))


class Subject(NamedTuple):
    """What a class is about. code: the subject area in the national course codes (SCED)."""

    key: str
    name: str
    short_name: str
    code: str


class Band(NamedTuple):
    """Grades of a school that share multi-age classes, and the team that teaches them.

    single_age: classes for each of the grades, of `smallest` to `largest` learners; the others go into the
    `multi_age` classes. leads, co_teachers: numbers of staff, who take turns.
    """

    school: str
    key: str
    grades: tuple[str, ...]
    subjects: tuple[Subject, ...]
    learners_per_grade: int
    single_age: int
    multi_age: int
    smallest: int
    largest: int
    leads: Sequence[int]
    co_teachers: Sequence[int]


class Learner(NamedTuple):
    """A learner. family: a number that siblings and guardians share."""

    sourced_id: str
    school: str
    grade: str
    family: int


class DemoClass(NamedTuple):
    """A class. name: without its subject, such as `4A` or `3–5 B`. teachers: the one who leads first."""

    school: str
    subject: Subject
    name: str
    sourced_id: str
    grades: tuple[str, ...]
    learners: Sequence[Learner]
    teachers: Sequence[str]


_PRIMARY = Subject("primary", "Primary Studies", "Homeroom", "23")
_CORE = (Subject("ela", "English Language Arts", "ELA", "01"), Subject("math", "Mathematics", "Math", "02"))
BANDS = (
    Band(BETHEL, "bethel", ("KG", "01", "02"), (_PRIMARY,), 36, 1, 1, 27, 27, range(11, 15), ()),
    Band(BETHEL, "bethel", ("03", "04", "05"), _CORE, 82, 2, 3, 26, 28, range(15, 24), range(24, 28)),
    Band(REYNOLDS, "reynolds", ("06", "07", "08"), _CORE, 82, 2, 3, 26, 28, range(28, 37), (37, 38, 39, 40, 4)),
)


def staff_id(number: int) -> str:
    """The id of one of the forty members of staff, counted from 1."""
    return f"staff-{number:02}"


def staff_roles() -> Mapping[str, Sequence[tuple[RoleName | ExtensionTerm, str]]]:
    """What each member of staff is, and at which organization; the main role comes first."""
    roles: list[list[tuple[RoleName | ExtensionTerm, str]]] = [
        [(RoleName.DISTRICT_ADMINISTRATOR, DISTRICT)],
        [(RoleName.PRINCIPAL, BETHEL)],
        [(RoleName.PRINCIPAL, REYNOLDS)],
        [(RoleName.SITE_ADMINISTRATOR, REYNOLDS), (RoleName.TEACHER, REYNOLDS)],
        [(COACH, BETHEL)],
        [(COACH, REYNOLDS)],
        [(RoleName.COUNSELOR, BETHEL)],
        [(RoleName.COUNSELOR, REYNOLDS)],
        [(RoleName.AIDE, BETHEL)],
        [(RoleName.AIDE, REYNOLDS)],
        *([(RoleName.TEACHER, BETHEL)] for _ in range(11, 28)),
        *([(RoleName.TEACHER, REYNOLDS)] for _ in range(28, 41)),
    ]
    return {staff_id(number): held for number, held in enumerate(roles, start=1)}


def make_learners() -> list[Learner]:
    """All learners, from the youngest to the oldest."""
    places = [(band.school, grade) for band in BANDS for grade in band.grades for _ in range(band.learners_per_grade)]
    return [
        Learner(f"learner-{place + 1:03}", school, grade, place % FAMILIES)
        for place, (school, grade) in enumerate(places)
    ]


def make_classes(learners: Sequence[Learner], random: Random) -> Iterator[DemoClass]:
    """All classes. From grade 3 on, each learner is in one class of each subject."""
    for band in BANDS:
        leads, co_teachers = cycle(band.leads), cycle(band.co_teachers)
        for subject in band.subjects:
            for name, members in _group(band, subject, learners, random):
                grades = tuple(dict.fromkeys(member.grade for member in sorted(members)))
                second = [next(co_teachers)] if len(grades) > 1 and band.co_teachers else []
                teachers = [staff_id(number) for number in (next(leads), *second)]
                key = f"{band.key}-{subject.key}-{name}".lower().replace("–", "-").replace(" ", "-")
                yield DemoClass(band.school, subject, name, key, grades, members, teachers)


def grade_label(grade: str) -> str:
    """A grade as people say it: `K`, `4`."""
    return "K" if grade == "KG" else grade.lstrip("0")


def _group(
    band: Band, subject: Subject, learners: Sequence[Learner], random: Random
) -> Iterator[tuple[str, Sequence[Learner]]]:
    others: list[Learner] = []
    for grade in band.grades:
        waiting = [learner for learner in learners if learner.grade == grade]
        if subject.key == "math":
            random.shuffle(waiting)  # Other company than in ELA, whose order keeps the demo learner in the demo class.
        for letter in "ABC"[: band.single_age]:
            size = random.randint(band.smallest, band.largest)
            yield grade_label(grade) + letter, waiting[:size]
            waiting = waiting[size:]
        others += waiting
    for group, letter in enumerate("ABC"[: band.multi_age]):
        yield f"{grade_label(band.grades[0])}–{grade_label(band.grades[-1])} {letter}", others[group :: band.multi_age]
