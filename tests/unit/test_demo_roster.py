"""The demo district's roster: sound by our own reader, of the promised size, and the same every time."""

from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from achieve.demo import roster
from achieve.demo.district import school_year_of
from achieve.exchange.oneroster import RosterPackage, read_package
from achieve.exchange.oneroster.records import SourcedId
from achieve.exchange.oneroster.terms import COACH, EnrollmentRole, RoleName

DAY = date(2026, 11, 2)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> RosterPackage:
    path = tmp_path_factory.mktemp("demo") / "roster.zip"
    roster.write_demo_roster(path, DAY)
    return read_package(path)


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    paths = [tmp_path / "first.zip", tmp_path / "second.zip"]
    for path in paths:
        roster.write_demo_roster(path, DAY)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert sha256(paths[0].read_bytes()).hexdigest() == (
        "a7e2775523e63bb12b66cc4232a1030e0fe49ab4862953bacd57bebe8a29cb87"
    )


def test_another_seed_gives_another_district(tmp_path: Path) -> None:
    roster.write_demo_roster(tmp_path / "first.zip", DAY)
    roster.write_demo_roster(tmp_path / "second.zip", DAY, seed=7)
    first, second = read_package(tmp_path / "first.zip"), read_package(tmp_path / "second.zip")
    assert [user.given_name for user in first.users] != [user.given_name for user in second.users]
    assert [user.sourced_id for user in first.users] == [user.sourced_id for user in second.users]


def test_it_is_one_district_of_two_schools_in_one_year_of_two_terms(demo: RosterPackage) -> None:
    assert [(org.sourced_id, org.kind, org.parent_id) for org in demo.orgs] == [
        (roster.DISTRICT, "district", None),
        (roster.BETHEL, "school", roster.DISTRICT),
        (roster.REYNOLDS, "school", roster.DISTRICT),
    ]
    assert [(session.kind, session.starts_on, session.ends_on) for session in demo.academic_sessions] == [
        ("schoolYear", date(2026, 8, 17), date(2027, 8, 17)),
        ("term", date(2026, 8, 17), date(2027, 1, 19)),
        ("term", date(2027, 1, 19), date(2027, 8, 17)),
    ]


def test_it_has_600_learners_40_staff_and_250_guardians(demo: RosterPackage) -> None:
    people: dict[str, set[str]] = {}
    for role in demo.roles:
        people.setdefault(role.role, set()).add(role.user_id)
    guardians = people.pop(RoleName.GUARDIAN) | people.pop(RoleName.PARENT)
    learners = people.pop(RoleName.STUDENT)
    staff = {user_id for user_ids in people.values() for user_id in user_ids}
    assert (len(learners), len(staff), len(guardians), len(demo.users)) == (600, 40, 250, 890)
    assert {role: len(user_ids) for role, user_ids in people.items()} == {
        "districtAdministrator": 1,
        "principal": 2,
        "siteAdministrator": 1,
        "ext:coach": 2,
        "counselor": 2,
        "aide": 2,
        "teacher": 31,
    }
    assert [len(demo.classes), len(demo.demographics)] == [40, 600]


def test_from_grade_3_on_each_learner_is_in_one_class_of_each_subject(demo: RosterPackage) -> None:
    subjects = {taught.sourced_id: taught.subjects[0] for taught in demo.classes}
    grades = {user.sourced_id: user.grades for user in demo.users}
    taken: dict[SourcedId, list[str]] = {}
    for enrollment in demo.enrollments:
        if enrollment.role is EnrollmentRole.STUDENT:
            taken.setdefault(enrollment.user_id, []).append(subjects[enrollment.class_id])
    expected = {"KG": ["Primary Studies"], "01": ["Primary Studies"], "02": ["Primary Studies"]}
    core = ["English Language Arts", "Mathematics"]
    assert len(taken) == 600
    assert all(sorted(names) == expected.get(grades[learner][0], core) for learner, names in taken.items())


def test_classes_are_of_believable_size_and_some_are_multi_age(demo: RosterPackage) -> None:
    sizes = Counter(seat.class_id for seat in demo.enrollments if seat.role is EnrollmentRole.STUDENT)
    assert (len(sizes), min(sizes.values()), max(sizes.values())) == (40, 26, 29)
    assert Counter(len(taught.grades) for taught in demo.classes) == {1: 27, 3: 13}


def test_each_class_has_one_lead_and_multi_age_classes_are_co_taught(demo: RosterPackage) -> None:
    teachers = [seat for seat in demo.enrollments if seat.role is EnrollmentRole.TEACHER]
    assert Counter(Counter(seat.class_id for seat in teachers if seat.is_primary).values()) == {1: 40}
    assert sum(not seat.is_primary for seat in teachers) == 12


def test_the_demo_people_belong_together(demo: RosterPackage) -> None:
    (taught,) = (taught for taught in demo.classes if taught.sourced_id == roster.DEMO_CLASS)
    seats = [seat for seat in demo.enrollments if seat.class_id == roster.DEMO_CLASS]
    assert (taught.title, taught.grades, taught.school_id) == ("ELA 4A", ("04",), roster.BETHEL)
    assert [seat.user_id for seat in seats if seat.role is EnrollmentRole.TEACHER] == [roster.DEMO_TEACHER]
    assert roster.DEMO_LEARNER in {seat.user_id for seat in seats}
    assert len(seats) == 29
    (learner,) = (user for user in demo.users if user.sourced_id == roster.DEMO_LEARNER)
    assert learner.agent_ids == (roster.DEMO_GUARDIAN,)


@pytest.mark.parametrize(
    ("person", "role", "org"),
    [
        (roster.DEMO_DISTRICT_ADMIN, RoleName.DISTRICT_ADMINISTRATOR, roster.DISTRICT),
        (roster.DEMO_PRINCIPAL, RoleName.PRINCIPAL, roster.BETHEL),
        (roster.DEMO_COACH, COACH, roster.BETHEL),
        (roster.DEMO_TEACHER, RoleName.TEACHER, roster.BETHEL),
        (roster.DEMO_LEARNER, RoleName.STUDENT, roster.BETHEL),
        (roster.DEMO_GUARDIAN, RoleName.GUARDIAN, roster.BETHEL),
    ],
)
def test_each_demo_person_has_the_role_of_the_name(demo: RosterPackage, person: str, role: str, org: str) -> None:
    assert [(held.role, held.org_id) for held in demo.roles if held.user_id == person] == [(role, org)]


def test_guardians_are_guardians_of_somebody_of_their_family(demo: RosterPackage) -> None:
    families = {user.sourced_id: user.family_name for user in demo.users}
    links = [(user, agent) for user in demo.users for agent in user.agent_ids]
    assert len({agent for _, agent in links}) == 250
    assert all(user.family_name == families[agent] for user, agent in links)


def test_mail_goes_nowhere(demo: RosterPackage) -> None:
    assert all(user.email and user.email.endswith("@example.org") for user in demo.users)


@pytest.mark.parametrize(
    ("day", "starts_on"),
    [
        (date(2026, 8, 16), date(2025, 8, 17)),
        (date(2026, 8, 17), date(2026, 8, 17)),
        (date(2027, 2, 28), date(2026, 8, 17)),
        (date(2031, 7, 4), date(2030, 8, 17)),
    ],
)
def test_every_day_lies_in_a_school_year(day: date, starts_on: date) -> None:
    year = school_year_of(day)
    assert year.starts_on == starts_on
    assert year.starts_on <= day < year.ends_on
