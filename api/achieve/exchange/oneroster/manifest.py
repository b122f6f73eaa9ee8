"""Reads the manifest: which version, which files, and whether each holds everything or only what has changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from achieve.exchange.oneroster.archive import Archive
from achieve.exchange.oneroster.headers import MANIFEST, MANIFEST_COLUMNS, UNREAD_FILES, RosterFile
from achieve.exchange.oneroster.parsing import read_cells
from achieve.exchange.oneroster.problems import ProblemCode, Problems
from achieve.exchange.oneroster.terms import Mode

_FILES = (*RosterFile, *UNREAD_FILES)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the sender says of the package. modes: of each file that is read."""

    source_name: str | None
    source_code: str | None
    modes: Mapping[RosterFile, Mode]


class _Property(NamedTuple):
    line: int
    value: str


def read_manifest(archive: Archive, problems: Problems) -> Manifest:
    """The manifest, held against the files that are there. Raises RosterRefused at once for another version."""
    if MANIFEST not in archive.names:
        problems.add(ProblemCode.MISSING_FILE, "Every package needs a manifest, at its top level.", file=MANIFEST)
        problems.refuse_if_any()
    stated = _read_properties(archive, problems)
    _check_version(stated, problems)
    modes = {name: _read_mode(name, stated, problems) for name in _FILES}
    for name, mode in modes.items():
        _check_presence(name, mode, archive, problems)
    return Manifest(
        source_name=_optional(stated, "source.systemName"),
        source_code=_optional(stated, "source.systemCode"),
        modes={file: modes[file] for file in RosterFile},
    )


def _read_properties(archive: Archive, problems: Problems) -> Mapping[str, _Property]:
    stated: dict[str, _Property] = {}
    rows = read_cells(MANIFEST, archive.lines(MANIFEST), problems)
    header = next(rows, None)
    if header is None or tuple(header[1]) != MANIFEST_COLUMNS:
        sentence = "The header of the manifest must be propertyName,value."
        problems.add(ProblemCode.MISSING_COLUMN, sentence, file=MANIFEST, line=1)
        problems.refuse_if_any()
    for line, cells in rows:
        if len(cells) != len(MANIFEST_COLUMNS):
            sentence = f"The row has {len(cells)} cells, but the header has {len(MANIFEST_COLUMNS)}."
            problems.add(ProblemCode.WRONG_CELL_COUNT, sentence, file=MANIFEST, line=line)
        elif cells[0] in stated:
            sentence = "The property is stated twice."
            problems.add(ProblemCode.DUPLICATE_PROPERTY, sentence, file=MANIFEST, line=line, column="propertyName")
        else:
            stated[cells[0]] = _Property(line, cells[1])
    return stated


def _check_version(stated: Mapping[str, _Property], problems: Problems) -> None:
    version = _require("oneroster.version", stated, problems)
    if version is not None and version.value != "1.2":
        sentence = "Only OneRoster 1.2 is read; the manifest says that this package is of another version."
        _note_value(ProblemCode.UNSUPPORTED_VERSION, sentence, version, problems)
        problems.refuse_if_any()
    layout = _require("manifest.version", stated, problems)
    if layout is not None and layout.value != "1.0":
        _note_value(ProblemCode.BAD_PROPERTY, "The version of the manifest must be 1.0.", layout, problems)


def _read_mode(name: str, stated: Mapping[str, _Property], problems: Problems) -> Mode:
    declared = _require(f"file.{name.removesuffix('.csv')}", stated, problems)
    if declared is None:
        return Mode.ABSENT
    try:
        return Mode(declared.value)
    except ValueError:
        _note_value(ProblemCode.BAD_PROPERTY, "The value must be bulk, delta or absent.", declared, problems)
        return Mode.ABSENT


def _check_presence(name: str, mode: Mode, archive: Archive, problems: Problems) -> None:
    is_there = name in archive.names
    if mode is Mode.ABSENT and is_there:
        problems.add(ProblemCode.UNDECLARED_FILE, "The file is there, but the manifest does not say so.", file=name)
    if mode is not Mode.ABSENT and not is_there:
        problems.add(ProblemCode.MISSING_FILE, "The manifest names the file, but it is not there.", file=name)


def _require(name: str, stated: Mapping[str, _Property], problems: Problems) -> _Property | None:
    if name not in stated:
        sentence = f"The manifest must state {name}."
        problems.add(ProblemCode.MISSING_PROPERTY, sentence, file=MANIFEST, column="propertyName")
    return stated.get(name)


def _note_value(code: ProblemCode, sentence: str, stated: _Property, problems: Problems) -> None:
    problems.add(code, sentence, file=MANIFEST, line=stated.line, column="value")


def _optional(stated: Mapping[str, _Property], name: str) -> str | None:
    found = stated.get(name)
    return found.value if found and found.value else None
