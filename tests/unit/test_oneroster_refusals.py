"""What makes a roster package be refused, and that the refusal names the place and nothing personal."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.exchange.oneroster import RosterRefused, read_package
from achieve.exchange.oneroster.headers import COLUMNS
from tests.unit.rosters import ROWS, Cells, manifest, refused_files, sound_files, table, with_cell, write_package

ORGS = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"


def with_rows(file: str, *more: Cells) -> dict[str, str | bytes]:
    return sound_files() | {file: table(file, [*ROWS[file], *more])}


@pytest.mark.parametrize(
    ("file", "row", "column", "value", "code"),
    [
        ("orgs.csv", 0, "sourcedId", "", "missing_value"),
        ("orgs.csv", 1, "name", "  ", "missing_value"),
        ("orgs.csv", 1, "type", "", "missing_value"),
        ("orgs.csv", 1, "type", "School", "bad_term"),
        ("orgs.csv", 1, "type", "ext:", "bad_term"),
        ("orgs.csv", 1, "status", "active", "only_in_delta"),
        ("orgs.csv", 1, "dateLastModified", "2026-11-01T00:00:00Z", "only_in_delta"),
        ("orgs.csv", 1, "name", "x" * 1001, "too_long"),
        ("orgs.csv", 1, "name", "Our\r\nSchool", "control_character"),
        ("orgs.csv", 1, "name", "School\x00", "control_character"),
        ("orgs.csv", 1, "sourcedId", " s1", "bad_id"),
        ("orgs.csv", 1, "sourcedId", "s" * 256, "bad_id"),
        ("academicSessions.csv", 0, "startDate", "", "missing_value"),
        ("academicSessions.csv", 0, "startDate", "20260801", "bad_date"),
        ("academicSessions.csv", 0, "startDate", "2026-02-30", "bad_date"),
        ("academicSessions.csv", 0, "endDate", "8/1/2027", "bad_date"),
        ("academicSessions.csv", 0, "schoolYear", "27", "bad_year"),
        ("academicSessions.csv", 0, "schoolYear", "", "missing_value"),
        ("courses.csv", 0, "orgSourcedId", "", "missing_value"),
        ("courses.csv", 0, "grades", "03,,04", "empty_list_item"),
        ("classes.csv", 0, "termSourcedIds", "", "missing_value"),
        ("classes.csv", 0, "classType", "lecture", "bad_term"),
        ("users.csv", 0, "enabledUser", "TRUE", "bad_boolean"),
        ("users.csv", 0, "enabledUser", "1", "bad_boolean"),
        ("users.csv", 0, "username", "", "missing_value"),
        ("users.csv", 0, "userIds", "LDAP:a1", "bad_user_id"),
        ("users.csv", 0, "agentSourcedIds", "u3,", "empty_list_item"),
        ("roles.csv", 0, "roleType", "ext:third", "bad_term"),
        ("roles.csv", 0, "roleType", "", "missing_value"),
        ("roles.csv", 0, "role", "administrator", "bad_term"),
        ("enrollments.csv", 0, "role", "guardian", "bad_term"),
        ("enrollments.csv", 0, "primary", "True", "bad_boolean"),
        ("demographics.csv", 0, "sex", "f", "bad_term"),
        ("demographics.csv", 0, "white", "yes", "bad_boolean"),
        ("orgs.csv", 0, "parentSourcedId", "nowhere", "unknown_reference"),
        ("academicSessions.csv", 1, "parentSourcedId", "nowhere", "unknown_reference"),
        ("courses.csv", 0, "schoolYearSourcedId", "nowhere", "unknown_reference"),
        ("courses.csv", 0, "orgSourcedId", "nowhere", "unknown_reference"),
        ("classes.csv", 0, "courseSourcedId", "nowhere", "unknown_reference"),
        ("classes.csv", 0, "schoolSourcedId", "nowhere", "unknown_reference"),
        ("classes.csv", 0, "termSourcedIds", "t1,nowhere", "unknown_reference"),
        ("users.csv", 0, "agentSourcedIds", "nobody", "unknown_reference"),
        ("users.csv", 0, "primaryOrgSourcedId", "nowhere", "unknown_reference"),
        ("roles.csv", 0, "userSourcedId", "nobody", "unknown_reference"),
        ("roles.csv", 0, "orgSourcedId", "S1", "unknown_reference"),
        ("enrollments.csv", 0, "classSourcedId", "nowhere", "unknown_reference"),
        ("enrollments.csv", 0, "schoolSourcedId", "nowhere", "unknown_reference"),
        ("enrollments.csv", 0, "userSourcedId", "nobody", "unknown_reference"),
        ("demographics.csv", 0, "sourcedId", "nobody", "unknown_reference"),
        ("classes.csv", 0, "schoolSourcedId", "d1", "not_a_school"),
        ("enrollments.csv", 0, "schoolSourcedId", "d1", "not_a_school"),
        ("users.csv", 0, "agentSourcedIds", "u1", "own_agent"),
        ("orgs.csv", 0, "parentSourcedId", "s1", "parent_cycle"),
        ("orgs.csv", 0, "parentSourcedId", "d1", "parent_cycle"),
        ("academicSessions.csv", 0, "parentSourcedId", "t1", "parent_cycle"),
        ("academicSessions.csv", 1, "endDate", "2026-07-31", "end_before_begin"),
        ("roles.csv", 1, "endDate", "2026-07-31", "end_before_begin"),
        ("enrollments.csv", 0, "endDate", "2026-08-16", "end_before_begin"),
    ],
)
def test_a_wrong_cell_is_named_by_file_line_and_column(
    tmp_path: Path, file: str, row: int, column: str, value: str, code: str
) -> None:
    assert refused_files(tmp_path, with_cell(file, row, column, value)) == [(file, row + 2, column, code)]


def test_an_id_may_stand_once_in_a_file(tmp_path: Path) -> None:
    again = {"sourcedId": "s1", "name": "Twin", "type": "school"}
    assert refused_files(tmp_path, with_rows("orgs.csv", again)) == [("orgs.csv", 4, "sourcedId", "duplicate_id")]


def test_every_problem_of_a_row_is_found(tmp_path: Path) -> None:
    spoiled = {"sourcedId": "r9", "userSourcedId": "u1", "roleType": "main", "role": "boss", "orgSourcedId": ""}
    assert refused_files(tmp_path, with_rows("roles.csv", spoiled)) == [
        ("roles.csv", 6, "roleType", "bad_term"),
        ("roles.csv", 6, "role", "bad_term"),
        ("roles.csv", 6, "orgSourcedId", "missing_value"),
    ]


def test_lines_are_counted_through_cells_of_several_lines(tmp_path: Path) -> None:
    rows = ({"sourcedId": "s2", "name": "Two\nlines\nmore", "type": "school"}, {"sourcedId": "s3", "name": "Three"})
    assert refused_files(tmp_path, with_rows("orgs.csv", *rows)) == [("orgs.csv", 7, "type", "missing_value")]


def test_a_hundred_problems_are_enough(tmp_path: Path) -> None:
    rows = [{"sourcedId": f"s{number}", "name": "School"} for number in range(500)]
    places = refused_files(tmp_path, with_rows("orgs.csv", *rows))
    assert (len(places), places[-1]) == (100, ("orgs.csv", 103, "type", "missing_value"))


@pytest.mark.parametrize("column", [*COLUMNS])
def test_a_refusal_repeats_nothing_of_what_was_sent(tmp_path: Path, column: str) -> None:
    spoiled = dict.fromkeys(ROWS[column][0], "Zorblax\x01")
    path = write_package(tmp_path / "private.zip", with_rows(column, spoiled))
    with pytest.raises(RosterRefused) as refusal:
        read_package(path)
    assert "Zorblax" not in str(refusal.value) + repr(refusal.value.problems) + repr(refusal.value.errors)


@given(text=st.one_of(st.binary(max_size=60), st.text('",\n\r\t a1é\x00', max_size=60).map(str.encode)))
def test_whatever_a_file_holds_the_answer_is_a_refusal(tmp_path_factory: pytest.TempPathFactory, text: bytes) -> None:
    files = sound_files() | {"orgs.csv": ORGS.encode() + text}
    assert {place[0] for place in refused_files(tmp_path_factory.getbasetemp(), files)} <= {*ROWS}


def test_a_refusal_points_to_the_place_and_says_how_many_more_there_are(tmp_path: Path) -> None:
    rows = ({"sourcedId": "s2", "name": "Two"}, {"sourcedId": "s3", "name": "Three"})
    with pytest.raises(RosterRefused) as refusal:
        read_package(write_package(tmp_path / "two.zip", with_rows("orgs.csv", *rows)))
    assert refusal.value.code == "roster_refused"
    place, more = "orgs.csv, line 4, column type", "(1 more problem listed)"
    assert str(refusal.value) == f"The roster package was refused at {place}: The value is required. {more}"
    assert [error.pointer for error in refusal.value.errors] == ["/orgs.csv/4/type", "/orgs.csv/5/type"]


def test_a_delta_must_state_status_and_time(tmp_path: Path) -> None:
    files = sound_files() | {"manifest.csv": manifest({"demographics.csv": "delta"})}
    assert refused_files(tmp_path, files) == [
        ("demographics.csv", 2, "status", "missing_value"),
        ("demographics.csv", 2, "dateLastModified", "missing_value"),
    ]


@pytest.mark.parametrize(
    "instant", ["2026-11-01", "2026-11-01T00:00:00", "2026-11-01T00:00:00+02:00", "2026-13-01T00:00:00Z"]
)
def test_a_time_in_a_delta_must_be_in_utc(tmp_path: Path, instant: str) -> None:
    row = {**ROWS["demographics.csv"][0], "status": "deleted", "dateLastModified": instant}
    files = {
        "manifest.csv": manifest({"demographics.csv": "delta"}),
        "demographics.csv": table("demographics.csv", [row]),
    }
    assert refused_files(tmp_path, sound_files() | files) == [
        ("demographics.csv", 2, "status", "bad_term"),
        ("demographics.csv", 2, "dateLastModified", "bad_instant"),
    ]


def test_a_delta_that_points_into_a_bulk_file_must_be_right(tmp_path: Path) -> None:
    row = {
        **ROWS["demographics.csv"][0],
        "sourcedId": "u9",
        "status": "active",
        "dateLastModified": "2026-11-01T00:00:00Z",
    }
    files = {
        "manifest.csv": manifest({"demographics.csv": "delta"}),
        "demographics.csv": table("demographics.csv", [row]),
    }
    place = ("demographics.csv", 2, "sourcedId", "unknown_reference")
    assert refused_files(tmp_path, sound_files() | files) == [place]


def test_a_bulk_file_is_incomplete_without_the_files_it_points_into(tmp_path: Path) -> None:
    files = sound_files() | {"manifest.csv": manifest({"users.csv": "absent", "roles.csv": "absent"})}
    del files["users.csv"], files["roles.csv"]
    assert refused_files(tmp_path, files) == [
        ("enrollments.csv", 2, "userSourcedId", "unknown_reference"),
        ("enrollments.csv", 3, "userSourcedId", "unknown_reference"),
        ("demographics.csv", 2, "sourcedId", "unknown_reference"),
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [(None, None, "no_rows")]),
        (ORGS, [(None, None, "no_rows")]),
        (ORGS.replace("identifier,", "") + "d1,,,D,district,\n", [(1, "identifier", "missing_column")]),
        (ORGS.replace("name,type", "type,name") + "d1,,,district,D,,\n", [(1, "name", "columns_out_of_order")]),
        (ORGS.replace("\n", ",colour\n") + "d1,,,D,district,,,red\n", [(1, None, "unknown_column")]),
        ("metadata.a," + ORGS + "x,d1,,,D,district,,\n", [(1, "sourcedId", "columns_out_of_order")]),
        (ORGS.replace("\n", ",name\n") + "d1,,,D,district,,,D\n", [(1, None, "duplicate_column")]),
        (
            ORGS.replace("name", "Name") + "d1,,,D,district,,\n",
            [(1, "name", "missing_column"), (1, None, "unknown_column")],
        ),
        (ORGS + "d1,,,D,district\n", [(2, None, "wrong_cell_count")]),
        (ORGS + 'd1,,,"D" x,district,,\n', [(2, None, "bad_csv")]),
        (ORGS + 'd1,,,D,district,,\nd2,,,"D,district,,\n', [(3, None, "bad_csv")]),
        (ORGS.encode() + b"d1,,,D,district,,\nd2,,,\xe9t\xe9,district,,\n", [(3, None, "not_utf8")]),
        (ORGS.encode("utf-16"), [(1, None, "not_utf8")]),
    ],
)
def test_a_malformed_file_is_named_by_line(
    tmp_path: Path, text: str | bytes, places: list[tuple[int | None, str | None, str]]
) -> None:
    found = refused_files(tmp_path, sound_files() | {"orgs.csv": text})
    assert found == [("orgs.csv", line, column, code) for line, column, code in places]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("name,value\n", [(1, None, "missing_column")]),
        (manifest(oneroster_version="1.1"), [(3, "value", "unsupported_version")]),
        (manifest(manifest_version="2.0"), [(2, "value", "bad_property")]),
        (manifest({"orgs.csv": "Bulk"}), [(4, "value", "bad_property")]),
        (manifest() + "file.orgs,bulk\n", [(25, "propertyName", "duplicate_property")]),
        (manifest() + "x\n", [(25, None, "wrong_cell_count")]),
        (manifest().replace("file.results,absent\n", ""), [(None, "propertyName", "missing_property")]),
        (manifest().replace("oneroster.version,1.2\n", ""), [(None, "propertyName", "missing_property")]),
    ],
)
def test_a_wrong_manifest_is_named_by_line(
    tmp_path: Path, text: str, places: list[tuple[int | None, str | None, str]]
) -> None:
    found = [
        place for place in refused_files(tmp_path, sound_files() | {"manifest.csv": text}) if place[0] != "orgs.csv"
    ]
    assert found == [("manifest.csv", line, column, code) for line, column, code in places]


def test_the_manifest_and_the_files_must_agree(tmp_path: Path) -> None:
    files = sound_files() | {"manifest.csv": manifest({"demographics.csv": "absent", "results.csv": "bulk"})}
    assert refused_files(tmp_path, files) == [
        ("demographics.csv", None, None, "undeclared_file"),
        ("results.csv", None, None, "missing_file"),
    ]


def test_a_package_needs_a_manifest(tmp_path: Path) -> None:
    assert refused_files(tmp_path, {"orgs.csv": table("orgs.csv")}) == [("manifest.csv", None, None, "missing_file")]
