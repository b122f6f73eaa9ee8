"""`python -m tests.figures`: runs what tries to get in, and says in a table how much was tried and what came of it."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from tests.figures.reading import (
    Figure,
    Ran,
    all_met,
    read_control,
    read_fuzzing,
    read_mutants,
    read_probes,
    read_tokens,
)

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Part:
    """A command. lines: how many of its end are worth a look. read: what they say in figures."""

    title: str
    command: tuple[str, ...]
    lines: int
    read: Callable[[Ran], list[Figure]]


_TOKENS = Part(
    "Forged and misused tokens",
    ("pytest", "-q", "-rA", "-p", "no:cacheprovider", "tests/api/test_accounts_tokens.py"),
    1,
    read_tokens,
)
_CONTROL = Part(
    "The control: the probes with the row scopes switched off",
    ("tests.probes", "--control", "--share", "0.05"),
    1,
    read_control,
)
WHOLE = (
    Part("Probes: requests for what is not the asker's", ("tests.probes",), 25, read_probes),
    _CONTROL,
    Part("Mutations of the permission table", ("tests.mutations",), 1, partial(read_mutants, least=500)),
    _TOKENS,
    Part(
        "schemathesis as each of the eight roles, all checks and phases",
        ("tests.fuzz",),
        30,
        partial(read_fuzzing, least=10_000),
    ),
)
QUICK = (
    Part("A fifth of the probes", ("tests.probes", "--share", "0.2"), 1, read_probes),
    _CONTROL,
    Part("Some mutations", ("tests.mutations", "--sample", "60"), 1, partial(read_mutants, least=60)),
    _TOKENS,
    Part(
        "schemathesis as each of the eight roles, all checks, few examples",
        ("tests.fuzz", "--examples", "5", "--phases", "fuzzing,stateful"),
        30,
        partial(read_fuzzing, least=500),
    ),
)


def main(
    quick: Annotated[bool, typer.Option("--quick", help="Try less of it: some minutes, not half an hour.")] = False,
) -> None:
    """Run all of it. Ends with 1 where something is not as it should be."""
    figures = [figure for part in (QUICK if quick else WHOLE) for figure in _run(part)]
    typer.echo("")
    for line in _table(figures):
        typer.echo(line)
    sys.exit(not all_met(figures))


def _run(part: Part) -> list[Figure]:
    began = time.monotonic()
    ran = subprocess.run([sys.executable, "-m", *part.command], cwd=ROOT, capture_output=True, text=True, check=False)
    typer.echo(f"\n{part.title} (python -m {' '.join(part.command)}, {time.monotonic() - began:.0f} s)")
    for line in _shown(part, ran):
        typer.echo(f"  {line}")
    return part.read(Ran(ran.stdout, ran.returncode))


def _shown(part: Part, ran: subprocess.CompletedProcess[str]) -> list[str]:
    """What is worth a look: where something is wrong, what stands before the figures as well, and why it broke off."""
    if ran.returncode:
        return [*_end(ran.stdout, 60), *_end(ran.stderr, 20)]
    return _end(ran.stdout, part.lines)


def _end(told: str, lines: int) -> list[str]:
    return told.rstrip().splitlines()[-lines:]


def _table(figures: Iterable[Figure]) -> Iterable[str]:
    rows = [("Figure", "Required", "Found", "Met")]
    rows += [(each.name, each.required, each.found, "yes" if each.is_met else "NO") for each in figures]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


if __name__ == "__main__":
    typer.run(main)
