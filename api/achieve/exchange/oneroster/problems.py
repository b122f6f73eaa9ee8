"""What can be wrong with a roster package, and the refusal that lists it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from achieve.core.errors import FieldError, Invalid

MOST_PROBLEMS = 100  # Enough to see what an export does wrong; a list of thousands helps nobody.


class ProblemCode(StrEnum):
    """Why a package is refused. A code is never reused."""

    UNREADABLE_ARCHIVE = "unreadable_archive"
    ENCRYPTED_ARCHIVE = "encrypted_archive"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    PATH_IN_ARCHIVE = "path_in_archive"
    DUPLICATE_FILE = "duplicate_file"
    MISSING_FILE = "missing_file"
    UNDECLARED_FILE = "undeclared_file"
    UNSUPPORTED_VERSION = "unsupported_version"
    MISSING_PROPERTY = "missing_property"
    DUPLICATE_PROPERTY = "duplicate_property"
    BAD_PROPERTY = "bad_property"
    NOT_UTF8 = "not_utf8"
    BAD_CSV = "bad_csv"
    NO_ROWS = "no_rows"
    WRONG_CELL_COUNT = "wrong_cell_count"
    MISSING_COLUMN = "missing_column"
    COLUMNS_OUT_OF_ORDER = "columns_out_of_order"
    UNKNOWN_COLUMN = "unknown_column"
    DUPLICATE_COLUMN = "duplicate_column"
    MISSING_VALUE = "missing_value"
    ONLY_IN_DELTA = "only_in_delta"
    TOO_LONG = "too_long"
    CONTROL_CHARACTER = "control_character"
    BAD_ID = "bad_id"
    BAD_BOOLEAN = "bad_boolean"
    BAD_DATE = "bad_date"
    BAD_INSTANT = "bad_instant"
    BAD_YEAR = "bad_year"
    BAD_TERM = "bad_term"
    BAD_USER_ID = "bad_user_id"
    EMPTY_LIST_ITEM = "empty_list_item"
    DUPLICATE_ID = "duplicate_id"
    UNKNOWN_REFERENCE = "unknown_reference"
    NOT_A_SCHOOL = "not_a_school"
    PARENT_CYCLE = "parent_cycle"
    OWN_AGENT = "own_agent"
    END_BEFORE_BEGIN = "end_before_begin"
    NOT_ONE_DISTRICT = "not_one_district"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong at one place. Its sentence never repeats what the file says.

    file: a name of the standard, or None for the archive as a whole.
    line: where the row begins, the header being line 1; None for the file as a whole.
    column: a name of the standard, never one that the sender made up; None for the whole row.
    """

    file: str | None
    line: int | None
    column: str | None
    code: ProblemCode
    sentence: str

    @property
    def place(self) -> str:
        """The place in words, such as `orgs.csv, line 2, column status`."""
        line = None if self.line is None else f"line {self.line}"
        column = None if self.column is None else f"column {self.column}"
        return ", ".join(part for part in (self.file, line, column) if part is not None) or "the archive"

    @property
    def pointer(self) -> str:
        """The place as a pointer, such as `/orgs.csv/2/status`."""
        return "".join(f"/{part}" for part in (self.file, self.line, self.column) if part is not None)


class RosterRefused(Invalid):
    """A roster package that is not imported, with the reasons; nothing of it is taken over."""

    code = "roster_refused"
    title = "The roster package was refused"

    def __init__(self, problems: Sequence[Problem]) -> None:
        first, more = problems[0], len(problems) - 1
        rest = "" if more == 0 else f" ({more} more {'problem' if more == 1 else 'problems'} listed)"
        super().__init__(
            f"The roster package was refused at {first.place}: {first.sentence}{rest}",
            errors=[FieldError(problem.pointer, problem.code, problem.sentence) for problem in problems],
        )
        self.problems = tuple(problems)


class Problems:
    """Collects what is wrong, and refuses at once when the list is full."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(
        self, code: ProblemCode, sentence: str, *, file: str, line: int | None = None, column: str | None = None
    ) -> None:
        """Note one problem. Raises RosterRefused when it is one too many to go on."""
        self._found.append(Problem(file, line, column, code, sentence))
        if len(self._found) >= MOST_PROBLEMS:
            raise RosterRefused(self._found) from None  # What failed before may quote the cell.

    def refuse_if_any(self) -> None:
        """Raises RosterRefused unless all was well so far."""
        if self._found:
            raise RosterRefused(self._found)


def refuse_archive(code: ProblemCode, sentence: str) -> RosterRefused:
    """The refusal of an archive that cannot be opened or trusted as a whole."""
    return RosterRefused([Problem(None, None, None, code, sentence)])
