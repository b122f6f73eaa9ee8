"""`python -m tests.figures`: runs what tries to get in, and prints how much was tried and what came of it."""

import subprocess
import sys
from pathlib import Path

import typer

ROOT = Path(__file__).parents[1]
# What is run, and how many lines of its end are its figures.
COMMANDS: tuple[tuple[str, tuple[str, ...], int], ...] = (
    ("Probes: requests for what is not the asker's", ("tests.probes",), 25),
    ("The control: the same with the row scopes switched off", ("tests.probes", "--control", "--share", "0.05"), 1),
    ("Mutations of the permission table", ("tests.mutations",), 2),
    ("Forged and misused tokens", ("pytest", "-q", "-p", "no:cacheprovider", "tests/api/test_accounts_tokens.py"), 1),
    ("schemathesis as each of the eight roles, all checks and phases", ("tests.fuzz",), 9),
)


def main() -> None:
    """Run all of it. Ends with 1 where something is not as it should be."""
    codes = [_run(title, command, lines) for title, command, lines in COMMANDS]
    sys.exit(1 if any(codes) else 0)


def _run(title: str, command: tuple[str, ...], lines: int) -> int:
    ran = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    typer.echo(f"\n{title} (python -m {' '.join(command)})")
    for line in ran.stdout.rstrip().splitlines()[-lines:]:
        typer.echo(f"  {line}")
    return ran.returncode


if __name__ == "__main__":
    main()
