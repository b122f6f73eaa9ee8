"""Holds the files of a package against each other: ids, references, trees and periods."""

from collections.abc import Iterator, Mapping, Sequence

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.problems import ProblemCode, Problems
from achieve.exchange.oneroster.records import (
    AcademicSession,
    Org,
    OutsideReference,
    Pointer,
    Record,
    RosterPackage,
    SourcedId,
)
from achieve.exchange.oneroster.terms import Mode, OrgType


def check_package(package: RosterPackage, problems: Problems) -> tuple[OutsideReference, ...]:
    """Note everything that does not fit together, and return the references that this package alone cannot settle."""
    for records in package.by_file().values():
        _check_ids_are_unique(records, problems)
    outside = tuple(_unsettled_references(package, problems))
    _check_trees(package.orgs, problems)
    _check_trees(package.academic_sessions, problems)
    _check_schools(package, problems)
    _check_agents(package, problems)
    _check_periods(package, problems)
    return outside


def _check_ids_are_unique(records: Sequence[Record], problems: Problems) -> None:
    first_lines: dict[SourcedId, int] = {}
    for record in records:
        first = first_lines.setdefault(record.sourced_id, record.line)
        if first != record.line:
            _note(record, "sourcedId", ProblemCode.DUPLICATE_ID, f"Line {first} has the same id.", problems)


def _unsettled_references(package: RosterPackage, problems: Problems) -> Iterator[OutsideReference]:
    by_file = package.by_file()
    known = {file: {record.sourced_id for record in records} for file, records in by_file.items()}
    for file, records in by_file.items():
        for record in records:
            for pointer in record.pointers():
                if pointer.sourced_id in known[pointer.target]:
                    continue
                if _may_be_outside(package.modes, file, pointer):
                    yield OutsideReference(file, record.line, pointer)
                    continue
                sentence = f"There is no record of this id in {pointer.target}."
                _note(record, pointer.column, ProblemCode.UNKNOWN_REFERENCE, sentence, problems)


def _may_be_outside(modes: Mapping[RosterFile, Mode], file: RosterFile, pointer: Pointer) -> bool:
    # A bulk file holds everything there is. A bulk file that refers to a file that is absent is not complete, either.
    if modes[pointer.target] is Mode.BULK:
        return False
    return Mode.DELTA in (modes[file], modes[pointer.target])


def _check_trees(records: Sequence[Org] | Sequence[AcademicSession], problems: Problems) -> None:
    by_id = {record.sourced_id: record for record in records}
    settled: set[SourcedId] = set()
    for start in by_id:
        path: set[SourcedId] = set()
        here: SourcedId | None = start
        while here is not None and here in by_id and here not in settled and here not in path:
            path.add(here)
            here = by_id[here].parent_id
        if here is not None and here in path:
            sentence = "Following the parents from here leads back to this record."
            _note(by_id[here], "parentSourcedId", ProblemCode.PARENT_CYCLE, sentence, problems)
        settled |= path


def _check_schools(package: RosterPackage, problems: Problems) -> None:
    # Other known types are wrong; a sender's own `ext:` type may well stand for a kind of school.
    not_schools = {
        org.sourced_id for org in package.orgs if isinstance(org.kind, OrgType) and org.kind is not OrgType.SCHOOL
    }
    for record in (*package.classes, *package.enrollments):
        if record.school_id in not_schools:
            sentence = "The organization must be of type school."
            _note(record, "schoolSourcedId", ProblemCode.NOT_A_SCHOOL, sentence, problems)


def _check_agents(package: RosterPackage, problems: Problems) -> None:
    for user in package.users:
        if user.sourced_id in user.agent_ids:
            _note(user, "agentSourcedIds", ProblemCode.OWN_AGENT, "Nobody is an agent of themselves.", problems)


def _check_periods(package: RosterPackage, problems: Problems) -> None:
    for record in (*package.academic_sessions, *package.roles, *package.enrollments):
        if record.starts_on and record.ends_on and record.ends_on < record.starts_on:
            sentence = "The end lies before the beginning."
            _note(record, "endDate", ProblemCode.END_BEFORE_BEGIN, sentence, problems)


def _note(record: Record, column: str, code: ProblemCode, sentence: str, problems: Problems) -> None:
    problems.add(code, sentence, file=record.file, line=record.line, column=column)
