"""CSV as RFC 4180 has it, in which no cell is a formula to a spreadsheet.

A text that a spreadsheet could take for a formula gets an apostrophe in front, and so does one that begins with an
apostrophe: who reads the file with a program takes one leading apostrophe off, and has the text.
Source: OWASP, CSV Injection.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

Cells = Sequence[str | None]

_RISKY = frozenset("=+-@\t\r\n'＝＋－＠")
# A number is none of a formula's beginnings to be afraid of, and it should stay one.
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def csv_lines(rows: Iterable[Cells]) -> bytes:
    """Rows as lines. A null is an empty cell."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([[_harmless(cell) for cell in row] for row in rows])
    return text.getvalue().encode()


def _harmless(cell: str | None) -> str | None:
    if cell and cell[0] in _RISKY and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
