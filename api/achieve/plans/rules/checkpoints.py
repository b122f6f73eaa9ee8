"""What a path may be: which checkpoints may stand between a baseline and a target."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from achieve.plans.refusals import not_valid
from achieve.plans.rules.figures import check_figure
from achieve.plans.rules.status.paths import Checkpoint
from achieve.plans.words import MeasureUnit


def check_checkpoints(
    unit: MeasureUnit, checkpoints: Sequence[Checkpoint], baseline_on: date | None, target_on: date | None
) -> None:
    """In order, each on a day of its own between the two ends, and in the range of the unit. Raises Invalid."""
    if not checkpoints:
        return
    if baseline_on is None or target_on is None:
        message = "Checkpoints lie between a baseline and a target: give both, or no checkpoints."
        raise not_valid("/checkpoints", "incomplete", message)
    for place, each in enumerate(checkpoints):
        check_figure(unit, each.value, f"/checkpoints/{place}/value")
        if not baseline_on < each.on < target_on:
            message = "The day must be after the baseline's and before the target's."
            raise not_valid(f"/checkpoints/{place}/on", "outside_path", message)
    for place, (earlier, later) in enumerate(pairwise(checkpoints), start=1):
        if later.on <= earlier.on:
            raise not_valid(f"/checkpoints/{place}/on", "not_in_order", "Give the checkpoints by day, one a day.")
