"""Settles what the records of a package refer to outside of it: earlier imports must have brought that."""

from collections.abc import Iterator

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.problems import ProblemCode, Problems
from achieve.exchange.oneroster.records import Pointer, Record
from achieve.exchange.roster_import import storing, tables
from achieve.exchange.roster_import.intake import Intake, active

_TARGETS = {
    RosterFile.ORGS: tables.ORGANIZATIONS,
    RosterFile.ACADEMIC_SESSIONS: tables.ACADEMIC_SESSIONS,
    RosterFile.COURSES: tables.COURSES,
    RosterFile.CLASSES: tables.CLASSES,
    RosterFile.USERS: tables.PEOPLE,
}


async def settle_references(intake: Intake) -> None:
    """Find what is referred to but not in the package. Raises RosterRefused for what is not known either.

    A record that is taken back in the same package counts as not in it; what it refers to itself does not matter.
    """
    outside = list(_outside(intake))
    for file, collection in _TARGETS.items():
        wanted = {pointer.sourced_id for _, pointer in outside if pointer.target is file}
        intake.ids[file] = await storing.find_ids(intake.session, intake.district_id, collection, wanted)
    problems = Problems()
    for record, pointer in outside:
        if pointer.sourced_id not in intake.ids[pointer.target]:
            sentence = f"There is no record of this id in {pointer.target}, nor from an earlier import."
            problems.add(
                ProblemCode.UNKNOWN_REFERENCE, sentence, file=record.file, line=record.line, column=pointer.column
            )
    problems.refuse_if_any()


def _outside(intake: Intake) -> Iterator[tuple[Record, Pointer]]:
    by_file = intake.package.by_file()
    inside = {file: {record.sourced_id for record in active(records)} for file, records in by_file.items()}
    for records in by_file.values():
        for record in active(records):
            for pointer in record.pointers():
                if pointer.sourced_id not in inside[pointer.target]:
                    yield record, pointer
