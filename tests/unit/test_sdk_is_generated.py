"""The committed SDK is what its generator makes of the committed OpenAPI document."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "clients" / "python" / "tools" / "generate.py"


def test_the_generated_part_of_the_sdk_equals_a_fresh_run() -> None:
    compared = subprocess.run([sys.executable, GENERATOR, "--check"], capture_output=True, text=True, check=False)
    assert (compared.stderr, compared.returncode) == ("", 0)


def test_the_generated_part_imports_nothing_that_is_written_by_hand() -> None:
    core = ROOT / "clients" / "python" / "src" / "achieve_sdk" / "_core"
    lines = [line for path in core.rglob("*.py") for line in path.read_text(encoding="utf-8").splitlines()]
    imports = [line for line in lines if line.startswith(("from achieve", "import achieve"))]
    assert imports
    assert [line for line in imports if not line.startswith("from achieve_sdk._core.")] == []
