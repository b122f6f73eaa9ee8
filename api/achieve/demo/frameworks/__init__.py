"""The demo district's own frameworks: CASE 1.1 files, and the identifiers by which the rest of the demo knows them."""

from pathlib import Path
from uuid import UUID

_HERE = Path(__file__).parent

FRAMEWORK_FILES: tuple[Path, ...] = (
    _HERE / "ela-3-8.json",
    _HERE / "math-3-8.json",
    _HERE / "habits-of-work.json",
)

ELA_FRAMEWORK = UUID("e1a8adee-9da0-5471-9ac6-62b35f1b46ac")
MATH_FRAMEWORK = UUID("6a3d796f-78f3-5a8e-bb49-aeb7a7bad88b")
HABITS_FRAMEWORK = UUID("d318e9a6-89cb-5b60-99d5-5deed93096c7")

DEMO_COMPETENCY = UUID("f3f5a7a5-ecc8-555d-abf0-f99f675023ec")
"""ELA.4.RI.2: a grade 4 learner finds the main idea of a text, shows its support and sums the text up."""
