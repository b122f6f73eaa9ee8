"""A rule of the permission table that is lost or loosened is noticed; `python -m tests.mutations` tries every one."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_sample_of_broken_rules_is_noticed() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.mutations", "--sample", "12"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (ran.returncode, ran.stdout.splitlines()[-1]) == (0, "12 killed, 0 survived."), ran.stdout + ran.stderr
