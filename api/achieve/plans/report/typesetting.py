"""Typeset one report: its JSON comes in on standard input, the PDF goes out on standard output.

Run as a process of its own by `paper`: a typesetter that takes long can be ended, and what it keeps in memory ends with
it. It gets the words of one plan and nothing else.
"""

import sys
from pathlib import Path

import typst

_TEMPLATES = Path(__file__).parent / "templates"
_ACCESSIBLE = "ua-1"


def typeset(report: str) -> bytes:
    """The report as a tagged PDF, by the rules of PDF/UA-1 where every letter has a font.

    report: as JSON, whose strings are never read as markup. Where no font on this machine has a letter, the standard
    would refuse the whole report; it is made without its mark then, tagged all the same.
    """
    try:
        return _compile(report, [_ACCESSIBLE])
    except typst.TypstError:
        return _compile(report, [])


def _compile(report: str, standards: "list[typst.PDFStandard]") -> bytes:
    return typst.compile(str(_TEMPLATES / "report.typ"), sys_inputs={"report": report}, pdf_standards=standards)


if __name__ == "__main__":
    sys.stdout.buffer.write(typeset(sys.stdin.buffer.read().decode()))
