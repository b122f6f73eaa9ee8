"""What a sound OneRoster package is read as; the samples; the standard's own documents as oracle."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.exchange.oneroster import RosterRefused, read_package
from achieve.exchange.oneroster import terms as t
from achieve.exchange.oneroster.headers import COLUMNS, UNREAD_FILES, RosterFile
from achieve.exchange.oneroster.records import Pointer, RosterPackage, SourcedId, UserId
from tests.unit.rosters import manifest, sound_files, table, with_cell, write_package

SHARED = Path(__file__).parents[2] / "../shared"
SAMPLES = SHARED / "samples/oneroster"
STANDARD = SHARED / "standards/oneroster"
needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample packages are not here")
needs_standard = pytest.mark.skipif(not STANDARD.is_dir(), reason="the documents of the standard are not here")


@pytest.fixture
def sound(tmp_path: Path) -> RosterPackage:
    return read_package(write_package(tmp_path / "sound.zip", sound_files()))


def test_organizations_form_a_tree(sound: RosterPackage) -> None:
    district, school = sound.orgs
    assert (district.sourced_id, district.name, district.kind, district.parent_id) == (
        "d1",
        "District",
        t.OrgType.DISTRICT,
        None,
    )
    assert (school.kind, school.identifier, school.parent_id, school.line) == (t.OrgType.SCHOOL, "NCES 7", "d1", 3)


def test_sessions_have_dates_and_a_year(sound: RosterPackage) -> None:
    year, term = sound.academic_sessions
    assert (year.kind, year.starts_on, year.ends_on) == ("schoolYear", date(2026, 8, 1), date(2027, 7, 1))
    assert (year.school_year, term.parent_id, term.title) == (2027, "y1", "Fall")


def test_courses_and_classes_have_lists(sound: RosterPackage) -> None:
    (course,), (taught,) = sound.courses, sound.classes
    assert (course.school_year_id, course.course_code, course.org_id) == ("y1", "ELA4", "d1")
    assert (course.grades, course.subjects, course.subject_codes) == (
        ("03", "04"),
        ("Reading", "Writing"),
        ("01", "02"),
    )
    assert (taught.course_id, taught.school_id, taught.kind) == ("co1", "s1", t.ClassType.SCHEDULED)
    assert (taught.grades, taught.term_ids, taught.periods) == (("03", "04"), ("y1", "t1"), ("1", "2"))


def test_a_person_has_names_grades_agents_and_other_ids(sound: RosterPackage) -> None:
    learner = sound.users[0]
    assert (learner.given_name, learner.middle_name, learner.family_name) == ("Ada", "B", "Fernbrook")
    assert (learner.preferred_given_name, learner.preferred_family_name) == ("Addie", "Fern")
    assert (learner.grades, learner.agent_ids, learner.primary_org_id) == (("04",), ("u3",), "s1")
    assert learner.user_ids == (UserId("LDAP", "a1"), UserId("LTI", "x:9"))
    assert (learner.email, learner.pronouns, learner.master_identifier) == ("ada@example.org", "she/her", "m1")


def test_a_person_is_enabled_unless_the_roster_says_no(sound: RosterPackage) -> None:
    assert [user.is_enabled for user in sound.users] == [True, False, True]


def test_a_person_may_have_several_roles_also_of_the_senders_own(sound: RosterPackage) -> None:
    coach, teacher = (role for role in sound.roles if role.user_id == "u2")
    assert (coach.role, coach.role_type, coach.org_id) == (t.COACH, t.RoleType.PRIMARY, "d1")
    assert (coach.starts_on, coach.ends_on) == (date(2026, 8, 1), date(2027, 7, 1))
    assert (teacher.role, teacher.role_type, teacher.starts_on) == (t.RoleName.TEACHER, t.RoleType.SECONDARY, None)


def test_enrollments_are_dated_and_know_who_leads(sound: RosterPackage) -> None:
    learner, teacher = sound.enrollments
    assert (learner.user_id, learner.class_id, learner.role) == ("u1", "c1", t.EnrollmentRole.STUDENT)
    assert (learner.starts_on, learner.ends_on, learner.is_primary) == (date(2026, 8, 17), date(2026, 12, 20), False)
    assert (teacher.role, teacher.is_primary, teacher.ends_on) == (t.EnrollmentRole.TEACHER, True, None)


def test_what_demographics_do_not_state_stays_unknown(sound: RosterPackage) -> None:
    (stated,) = sound.demographics
    assert (stated.sourced_id, stated.born_on, stated.sex) == ("u1", date(2016, 2, 29), t.Sex.FEMALE)
    assert (stated.asian, stated.white, stated.hispanic_or_latino) == (True, False, None)
    assert stated.state_of_birth == "MI"


def test_in_bulk_every_record_is_active(sound: RosterPackage) -> None:
    records = [record for records in sound.by_file().values() for record in records]
    assert {(record.status, record.modified_at) for record in records} == {(t.RecordStatus.ACTIVE, None)}
    assert (set(sound.modes.values()), sound.outside_references) == ({t.Mode.BULK}, ())


def test_a_record_prints_nothing_of_a_person(sound: RosterPackage) -> None:
    assert repr(sound.users[0]) == "<User of line 2>"
    assert "Fernbrook" not in repr(sound)


def test_passwords_are_not_read(sound: RosterPackage) -> None:
    assert not any("hunter2" in str(getattr(sound.users[0], name, "")) for name in dir(sound.users[0]))


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    files = sound_files() | {"users.csv": b"\xef\xbb\xbf" + table("users.csv", line_end="\r\n").encode()}
    package = read_package(write_package(tmp_path / "windows.zip", files))
    assert [user.sourced_id for user in package.users] == ["u1", "u2", "u3"]


def test_a_line_feed_in_a_cell_is_a_blank_and_still_counts_as_a_line(tmp_path: Path) -> None:
    package = read_package(write_package(tmp_path / "lines.zip", with_cell("orgs.csv", 0, "name", "Our\nDistrict\t7")))
    assert [(org.name, org.line) for org in package.orgs] == [("Our District 7", 2), ("School", 4)]


def test_blank_lines_are_passed_over(tmp_path: Path) -> None:
    files = sound_files() | {"orgs.csv": table("orgs.csv").replace("s1,", "\ns1,") + "\n\n"}
    package = read_package(write_package(tmp_path / "blank.zip", files))
    assert [org.line for org in package.orgs] == [2, 4]


def test_a_senders_own_columns_stand_to_the_right_and_are_left_alone(tmp_path: Path) -> None:
    lines = table("orgs.csv").splitlines()
    widened = "\n".join([lines[0] + ",metadata.colour", *(line + ",red" for line in lines[1:])])
    package = read_package(write_package(tmp_path / "own.zip", sound_files() | {"orgs.csv": widened}))
    assert [org.parent_id for org in package.orgs] == [None, "d1"]


def test_the_columns_of_the_first_edition_are_read_too(tmp_path: Path) -> None:
    header, *rows = table(
        "users.csv", [{"sourcedId": "u", "username": "n", "givenName": "G", "familyName": "F"}]
    ).split()
    header = header.replace("userMasterIdentifier,", "userMasterIdentifier,resourceSourcedIds,")
    modes = dict.fromkeys(map(str, COLUMNS), "absent") | {"users.csv": "bulk"}
    files = {"manifest.csv": manifest(modes), "users.csv": f"{header}\n{rows[0]}they\n".replace(",they", ",,they")}
    assert read_package(write_package(tmp_path / "first.zip", files)).users[0].pronouns == "they"


def test_other_files_are_named_and_not_looked_into(tmp_path: Path) -> None:
    files = {"manifest.csv": manifest({"results.csv": "bulk"}), "results.csv": b"\xff", "notes.txt": "hello"}
    package = read_package(write_package(tmp_path / "more.zip", sound_files() | files))
    assert package.skipped_files == ("notes.txt", "results.csv")


def test_the_manifest_names_the_source(tmp_path: Path) -> None:
    stated = manifest(source_systemName="Our SIS", source_systemCode="7")
    package = read_package(write_package(tmp_path / "source.zip", sound_files() | {"manifest.csv": stated}))
    assert (package.source_name, package.source_code) == ("Our SIS", "7")


def test_a_delta_states_what_changed_and_points_outside(tmp_path: Path) -> None:
    row = {
        "sourcedId": "e9",
        "status": "tobedeleted",
        "dateLastModified": "2026-11-01T10:20:30.500Z",
        "classSourcedId": "c9",
        "schoolSourcedId": "s9",
        "userSourcedId": "u9",
        "role": "student",
    }
    modes = dict.fromkeys(map(str, COLUMNS), "absent") | {"enrollments.csv": "delta"}
    files = {"manifest.csv": manifest(modes), "enrollments.csv": table("enrollments.csv", [row])}
    package = read_package(write_package(tmp_path / "delta.zip", files))
    (ended,) = package.enrollments
    assert (ended.status, package.modes[RosterFile.ENROLLMENTS]) == (t.RecordStatus.TO_BE_DELETED, t.Mode.DELTA)
    assert ended.modified_at == datetime(2026, 11, 1, 10, 20, 30, 500_000, tzinfo=UTC)
    assert package.outside_references[0] == (
        RosterFile.ENROLLMENTS,
        2,
        Pointer("classSourcedId", RosterFile.CLASSES, SourcedId("c9")),
    )
    assert [outside.pointer.sourced_id for outside in package.outside_references] == ["c9", "s9", "u9"]


@given(name=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40))
def test_any_name_is_read_back_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    path = tmp_path_factory.getbasetemp() / "names.zip"
    package = read_package(write_package(path, with_cell("users.csv", 0, "familyName", name)))
    assert package.users[0].family_name == name


@needs_samples
def test_the_sound_bulk_sample_is_read() -> None:
    package = read_package(SAMPLES / "bulk_ok.zip")
    assert [len(records) for records in package.by_file().values()] == [2, 2, 1, 1, 2, 2, 2, 1]
    assert (package.source_name, package.source_code) == ("Achieve", "ACH")


@needs_samples
def test_the_sound_delta_sample_is_read() -> None:
    (user,) = read_package(SAMPLES / "delta_ok.zip").users
    assert (user.sourced_id, user.status) == ("u1", t.RecordStatus.TO_BE_DELETED)
    assert user.modified_at == datetime(2026, 11, 1, tzinfo=UTC)


@needs_samples
@pytest.mark.parametrize(
    ("sample", "problems"),
    [
        ("header_reorder", [("orgs.csv", 1, "sourcedId", "columns_out_of_order")]),
        ("True_boolean", [("users.csv", line, "enabledUser", "bad_boolean") for line in (2, 3)]),
        ("status_in_bulk", [("orgs.csv", line, "status", "only_in_delta") for line in (2, 3)]),
        ("dangling_class_ref", [("enrollments.csv", 2, "classSourcedId", "unknown_reference")]),
    ],
)
def test_a_spoiled_sample_is_refused(sample: str, problems: list[tuple[str, int, str, str]]) -> None:
    with pytest.raises(RosterRefused) as refusal:
        read_package(SAMPLES / f"{sample}.zip")
    found = [(problem.file, problem.line, problem.column, problem.code) for problem in refusal.value.problems]
    assert found == problems


@needs_samples
def test_a_package_of_the_older_version_is_refused_with_one_clear_sentence(tmp_path: Path) -> None:
    loose = {file.name: file.read_bytes() for file in (SAMPLES / "v1p1-loose").iterdir()}
    with pytest.raises(RosterRefused) as refusal:
        read_package(write_package(tmp_path / "older.zip", loose))
    (problem,) = refusal.value.problems
    assert (problem.file, problem.line, problem.code) == ("manifest.csv", 5, "unsupported_version")
    assert problem.sentence == (
        "Only OneRoster 1.2 is read; the manifest says that this package is of another version."
    )


@needs_standard
def test_files_and_columns_are_those_of_the_standard() -> None:
    standard = json.loads((STANDARD / "csv_headers_binding_1.2.1.json").read_text())
    assert {file: list(columns) for file, columns in COLUMNS.items()} == {file: standard[file] for file in COLUMNS}
    assert {*COLUMNS, *UNREAD_FILES} == set(standard)


@needs_standard
@pytest.mark.parametrize(
    ("schema", "field", "vocabulary"),
    [
        ("OrgDType", "type", t.OrgType),
        ("AcademicSessionDType", "type", t.SessionType),
        ("ClassDType", "classType", t.ClassType),
        ("RoleDType", "role", t.RoleName),
        ("EnrollmentDType", "role", t.EnrollmentRole),
        ("DemographicsDType", "sex", t.Sex),
    ],
)
def test_open_vocabularies_are_those_of_the_standard(schema: str, field: str, vocabulary: type[t.OrgType]) -> None:
    document = json.loads((STANDARD / "onerosterv1p2rostersservice_openapi3_v1p0.json").read_text())
    options = document["components"]["schemas"][schema]["properties"][field]["anyOf"]
    assert {*vocabulary} == set(options[0]["enum"])
