"""`python -m tests.mutations [words]`: break each rule of the permission table, and see who notices."""

import random
import sys
from collections import Counter
from typing import Annotated

import typer

from achieve.core.logging import configure_logging
from achieve.core.settings import Settings
from tests.database import temporary_database
from tests.mutations.mutants import EQUIVALENT, Mutant, all_mutants
from tests.mutations.running import Result, run_mutants

SEED = 20_260_901


def main(
    words: Annotated[list[str] | None, typer.Argument(help="Only the mutants with these words in their names.")] = None,
    sample: Annotated[int, typer.Option(help="Run so many, chosen by a fixed seed; 0 for all.")] = 0,
    seed: Annotated[int, typer.Option(help="Choose others.")] = SEED,
) -> None:
    """Run them, and say what became of them."""
    configure_logging(Settings.model_validate({"log_level": "error"}))
    mutants = [each for each in all_mutants() if all(word in each.name for word in words or ())]
    if sample:
        random.Random(seed).shuffle(mutants)
    survivors = _run(mutants, sample)
    sys.exit(1 if survivors else 0)


def _run(mutants: list[Mutant], most: int) -> int:
    counted: Counter[str] = Counter()
    ahead: set[str] = set()
    with temporary_database() as url:
        for result in run_mutants([each for each in mutants if each.name not in EQUIVALENT], url):
            counted[result.fate] += 1
            _tell(result, ahead)
            if most and counted["killed"] + counted["survived"] == most:
                break
    typer.echo(f"No operation yet ({counted['no operation yet']} mutants): {', '.join(sorted(ahead))}.")
    typer.echo(f"{counted['killed']} killed, {counted['survived']} survived.")
    return counted["survived"]


def _tell(result: Result, ahead: set[str]) -> None:
    if result.fate == "survived":
        typer.echo(f"survived: {result.mutant.name}")
    if result.fate == "no operation yet":
        ahead.add(f"{result.mutant.line.value} ({result.mutant.action.name.lower()})")


typer.run(main)
