"""Reads a roster package as a whole: complete, checked and typed, or refused with every reason."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from achieve.exchange.oneroster import parsing
from achieve.exchange.oneroster.archive import Archive, open_archive
from achieve.exchange.oneroster.cells import Row
from achieve.exchange.oneroster.checks import check_package
from achieve.exchange.oneroster.headers import MANIFEST, RosterFile
from achieve.exchange.oneroster.manifest import Manifest, read_manifest
from achieve.exchange.oneroster.problems import Problems
from achieve.exchange.oneroster.records import Record, RosterPackage
from achieve.exchange.oneroster.terms import Mode

AnyRecord = TypeVar("AnyRecord", bound=Record)


def read_package(path: Path) -> RosterPackage:
    """Read a OneRoster 1.2 CSV package.

    Files are held against each other only when each is sound by itself, so that one wrong cell is reported once.
    Raises RosterRefused with up to 100 problems.
    """
    problems = Problems()
    with open_archive(path) as archive:
        manifest = read_manifest(archive, problems)
        package = _read_files(archive, manifest, problems)
    problems.refuse_if_any()
    outside = check_package(package, problems)
    problems.refuse_if_any()
    return replace(package, outside_references=outside)


def _read_files(archive: Archive, manifest: Manifest, problems: Problems) -> RosterPackage:
    def read(file: RosterFile, read_row: Callable[[Row], AnyRecord]) -> tuple[AnyRecord, ...]:
        mode = manifest.modes[file]
        if mode is Mode.ABSENT or file not in archive.names:
            return ()
        return tuple(parsing.parse_file(file, archive.lines(file), mode, read_row, problems))

    return RosterPackage(
        source_name=manifest.source_name,
        source_code=manifest.source_code,
        modes=manifest.modes,
        skipped_files=tuple(sorted(set(archive.names) - {MANIFEST, *RosterFile})),
        orgs=read(RosterFile.ORGS, parsing.read_org),
        academic_sessions=read(RosterFile.ACADEMIC_SESSIONS, parsing.read_academic_session),
        courses=read(RosterFile.COURSES, parsing.read_course),
        classes=read(RosterFile.CLASSES, parsing.read_class),
        users=read(RosterFile.USERS, parsing.read_user),
        roles=read(RosterFile.ROLES, parsing.read_role),
        enrollments=read(RosterFile.ENROLLMENTS, parsing.read_enrollment),
        demographics=read(RosterFile.DEMOGRAPHICS, parsing.read_demographics),
    )
