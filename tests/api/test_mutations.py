"""A rule of the permission table that is lost or loosened is noticed; `python -m tests.mutations` tries every one."""

import subprocess
import sys
from pathlib import Path

from tests.mutations.equivalents import EQUIVALENT
from tests.mutations.mutants import all_mutants

ROOT = Path(__file__).parents[2]


def test_a_sample_of_broken_rules_is_noticed_and_what_makes_no_difference_is_not() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.mutations", "--sample", "12"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    told = ran.stdout + ran.stderr
    assert ran.returncode == 0, told
    assert "12 killed, 0 survived, 6 equivalent, " in ran.stdout.splitlines()[-1], told


def test_what_makes_no_difference_is_still_a_mutant() -> None:
    assert set(EQUIVALENT) - {each.name for each in all_mutants()} == set()
