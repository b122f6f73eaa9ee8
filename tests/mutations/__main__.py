"""`python -m tests.mutations [words]`: break each rule of the permission table, and see who notices."""

import random
import sys
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import Annotated

import typer

from achieve.core.logging import configure_logging
from achieve.core.settings import Settings
from tests.database import temporary_database
from tests.mutations.equivalents import EQUIVALENT
from tests.mutations.mutants import all_mutants
from tests.mutations.running import Result, run_mutants

SEED = 20_260_901
_TRIED = ("killed", "survived", "fell over")


def main(
    words: Annotated[list[str] | None, typer.Argument(help="Only the mutants with these words in their names.")] = None,
    sample: Annotated[int, typer.Option(help="Run so many, and half as many equivalent ones; 0 for all.")] = 0,
    seed: Annotated[int, typer.Option(help="Choose others.")] = SEED,
) -> None:
    """Run them, and say what became of them. Ends with 1 where not all is as it should be."""
    configure_logging(Settings.model_validate({"log_level": "error"}))
    mutants = [each for each in all_mutants() if all(word in each.name for word in words or ())]
    random.Random(seed).shuffle(mutants)
    equivalent = [each for each in mutants if each.name in EQUIVALENT]
    telling = [each for each in mutants if each.name not in EQUIVALENT]
    with temporary_database() as url:
        counted = _count(run_mutants(chain(equivalent[: sample // 2 or None], telling), url), sample)
    typer.echo(
        f"{counted['killed']} killed, {counted['survived']} survived, {counted['equivalent']} equivalent, "
        f"{counted['no operation yet']} on lines without an operation yet."
    )
    is_tried = counted["killed"] + counted["equivalent"] > 0
    sys.exit(not is_tried or bool(counted["survived"] + counted["noticed"] + counted["fell over"]))


def _count(results: Iterable[Result], most: int) -> Counter[str]:
    """Tell of those that are not killed, and count all by their fates. most: how many are tried; 0 for all."""
    counted: Counter[str] = Counter()
    ahead: set[str] = set()
    for result in results:
        fate = _fate(result)
        counted[fate] += 1
        if fate == "no operation yet":
            ahead.add(f"{result.mutant.line.value} ({result.mutant.action.name.lower()})")
        elif fate != "killed":
            typer.echo(f"{fate}: {result.mutant.name}{_reason(result)}")
        if most and sum(counted[each] for each in _TRIED) == most:
            break
    typer.echo(f"No operation yet: {', '.join(sorted(ahead)) or 'none'}.")
    return counted


def _fate(result: Result) -> str:
    if result.mutant.name not in EQUIVALENT or result.fate in ("no operation yet", "fell over"):
        return result.fate
    return "equivalent" if result.fate == "survived" else "noticed"


def _reason(result: Result) -> str:
    """Why it makes no difference, what the difference is after all that it makes, or why it fell over."""
    if result.fate == "fell over" or result.mutant.name not in EQUIVALENT:
        return f": {result.why}" if result.why else ""
    return f": {EQUIVALENT[result.mutant.name] if result.fate == 'survived' else result.why}"


typer.run(main)
