"""Pages of documentation: the examples in them, and whether an answer is the one that the page shows.

A block of bash, python or graphql is an example, and runs. A block of json or text directly below one is its answer.
Of a JSON answer, the members that are shown must be there; a list that ends in "…" may go on. "…" stands for any
value, in a text for any characters, and as a line of its own in a printed answer for any lines.
A comment directly above a block says what is special about it: `not run: WHY`, `needs: PROGRAM`, `as: ROLE`.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

RUNNABLE = frozenset({"bash", "python", "graphql"})
_ANSWERS = frozenset({"json", "text"})
_BLOCK = re.compile(
    r"(?:^<!--(?P<marks>[^\n]*?)-->\n)?^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
_ANY = "…"


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block. line: where its text begins. marks: what the comment above says, by word."""

    page: str
    line: int
    language: str
    text: str
    marks: Mapping[str, str]
    follows_directly: bool

    @property
    def place(self) -> str:
        """Where it stands, for people."""
        return f"{self.page}:{self.line}"


@dataclass(frozen=True, slots=True)
class Example:
    """Something to run, and the answer that the page shows, if it shows one."""

    block: Block
    answer: Block | None


def examples_of(path: Path) -> list[Example]:
    """The examples of a page, in their order."""
    blocks = blocks_of(path)
    following = [*blocks[1:], None][: len(blocks)]
    return [
        Example(block, after if after and after.follows_directly and after.language in _ANSWERS else None)
        for block, after in zip(blocks, following, strict=True)
        if block.language in RUNNABLE and "not run" not in block.marks
    ]


def blocks_of(path: Path) -> list[Block]:
    """All fenced blocks of a page that name their language."""
    return list(_blocks(path.name, path.read_text(encoding="utf-8")))


def difference_in_json(shown: str, got: object) -> str | None:
    """Where an answer is not as the page shows it, in words; None where it is."""
    return _difference(json.loads(shown), got, "the answer")


def difference_in_text(shown: str, got: str) -> str | None:
    """The same for what was printed."""
    lines = (r"(?:[^\n]*\n)*" if line.strip() == _ANY else _pattern(line) + r"\n" for line in shown.splitlines())
    return None if re.fullmatch("".join(lines), got) else f"shown:\n{shown}\nprinted:\n{got}"


def _blocks(page: str, text: str) -> Iterator[Block]:
    end = -1
    for found in _BLOCK.finditer(text):
        between = text[end : found.start()] if end >= 0 else "…"
        line = text.count("\n", 0, found.start("text")) + 1
        yield Block(
            page, line, found["language"], found["text"], _marks(found["marks"]), follows_directly=not between.strip()
        )
        end = found.end()


def _marks(comment: str | None) -> Mapping[str, str]:
    parts = (part.partition(":") for part in (comment or "").split(";"))
    return {name.strip(): value.strip() for name, _, value in parts if name.strip()}


def _difference(shown: object, got: object, place: str) -> str | None:
    if isinstance(shown, dict):
        return _difference_of_objects(cast("Mapping[str, object]", shown), got, place)
    if isinstance(shown, list):
        return _difference_of_lists(cast("Sequence[object]", shown), got, place)
    if shown == _ANY or (isinstance(shown, str) and isinstance(got, str) and _fits(shown, got)):
        return None
    same = shown == got and isinstance(shown, bool) == isinstance(got, bool)
    return None if same else f"{place} is {got!r}, not {shown!r}"


def _difference_of_objects(shown: Mapping[str, object], got: object, place: str) -> str | None:
    if not isinstance(got, dict):
        return f"{place} is {got!r}, not an object"
    found = cast("Mapping[str, object]", got)
    for name, value in shown.items():
        if name not in found:
            return f"{place} has no {name}, but {', '.join(found)}"
        if told := _difference(value, found[name], f"{place}.{name}"):
            return told
    return None


def _difference_of_lists(shown: Sequence[object], got: object, place: str) -> str | None:
    if not isinstance(got, list):
        return f"{place} is {got!r}, not a list"
    found = cast("Sequence[object]", got)
    goes_on = bool(shown) and shown[-1] == _ANY
    wanted = shown[:-1] if goes_on else shown
    if len(found) < len(wanted) or (len(found) > len(wanted) and not goes_on):
        return f"{place} has {len(found)} members, not {len(wanted)}"
    told = (_difference(each, found[at], f"{place}[{at}]") for at, each in enumerate(wanted))
    return next((each for each in told if each), None)


def _fits(shown: str, got: str) -> bool:
    return re.fullmatch(_pattern(shown), got, re.DOTALL) is not None


def _pattern(shown: str) -> str:
    return "[^\n]*".join(re.escape(part) for part in shown.rstrip().split(_ANY)) + "[ \r]*"
