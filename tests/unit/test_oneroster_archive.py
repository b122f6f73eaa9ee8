"""An archive that cannot be trusted is refused as a whole, before anything in it is believed."""

from contextlib import suppress
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.exchange.oneroster import RosterRefused, read_package
from achieve.exchange.oneroster.archive import Limits, open_archive
from tests.unit.rosters import manifest, refused, refused_files, sound_files, write_package


@pytest.mark.parametrize(
    "name", ["roster/users.csv", "../users.csv", "/users.csv", "..\\users.csv", "C:users.csv", ".."]
)
def test_files_stand_at_the_top_level(tmp_path: Path, name: str) -> None:
    assert refused_files(tmp_path, sound_files() | {name: "x"}) == [(None, None, None, "path_in_archive")]


def test_what_is_no_zip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_text("hello")
    unreadable = [(None, None, None, "unreadable_archive")]
    assert refused(tmp_path / "text.zip") == unreadable
    assert refused(tmp_path / "missing.zip") == unreadable
    assert refused(tmp_path) == unreadable


def test_an_encrypted_package_is_refused(tmp_path: Path) -> None:
    path = write_package(tmp_path / "secret.zip", {"manifest.csv": manifest()})
    packed = bytearray(path.read_bytes())
    packed[6] |= 1  # The flags of the file itself, and of its entry in the table of contents.
    packed[packed.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(packed)
    assert refused(path) == [(None, None, None, "encrypted_archive")]


def test_a_package_packed_by_an_unusual_method_is_refused(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "bzip2.zip", "w", ZIP_BZIP2) as package:
        package.writestr("manifest.csv", manifest())
    assert refused(tmp_path / "bzip2.zip") == [(None, None, None, "unreadable_archive")]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "twice.zip", "w") as package:
        package.writestr("manifest.csv", manifest())
        package.writestr("manifest.csv", manifest())
    assert refused(tmp_path / "twice.zip") == [(None, None, None, "duplicate_file")]


@pytest.mark.parametrize("limits", [Limits(archive_bytes=2000), Limits(unpacked_bytes=9000), Limits(members=1)])
def test_an_archive_beyond_a_limit_is_refused_before_it_is_unpacked(tmp_path: Path, limits: Limits) -> None:
    with ZipFile(tmp_path / "bomb.zip", "w", ZIP_DEFLATED) as package:
        package.writestr(ZipInfo("stored.csv"), b"0" * 3000)
        package.writestr("deflated.csv", b"0" * 7000)
    with pytest.raises(RosterRefused) as refusal, open_archive(tmp_path / "bomb.zip", limits):
        pass
    assert [problem.code for problem in refusal.value.problems] == ["archive_too_large"]


def test_a_table_of_contents_of_unreasonable_length_is_not_read(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "many.zip", "w") as package:
        for number in range(18):
            package.writestr(str(number).zfill(2) + "x" * 65000, b"")
    assert refused(tmp_path / "many.zip") == [(None, None, None, "unreadable_archive")]


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    places = refused_files(tmp_path, sound_files() | {"orgs.csv": "x" * (1 << 20)})
    assert places == [(None, None, None, "archive_too_large")]


@given(
    edits=st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 255)), min_size=1, max_size=8),
    cut=st.integers(0, 9),
)
def test_a_damaged_archive_is_read_or_refused_and_never_crashes(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, int]], cut: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, text in sound_files().items():
            package.writestr(name, text)
    packed = bytearray(path.read_bytes())
    for place, value in edits:
        packed[place % len(packed)] = value
    path.write_bytes(packed[: len(packed) - cut])
    with suppress(RosterRefused):
        read_package(path)
