"""What a commitment reading must say."""

from achieve.plans.refusals import not_valid
from achieve.plans.words.commitment import CommitmentLevel


def check_commitment(asked: int, committed: int | None, level: CommitmentLevel | None) -> None:
    """A reading counts, or judges on the scale, or both. Raises Invalid."""
    if committed is None and level is None:
        raise not_valid("/committed_count", "says_nothing", "Say how many are committed, or where the group stands.")
    if committed is not None and committed > asked:
        raise not_valid("/committed_count", "out_of_range", "No more can be committed than were asked.")
