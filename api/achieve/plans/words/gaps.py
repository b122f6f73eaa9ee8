"""The words of gaps: differences between two populations."""

from enum import StrEnum


class GapMovement(StrEnum):
    """How a gap has moved, and by whom. narrowed_by_loss: those ahead lost at least as much as those behind gained."""

    NARROWED_BY_GAIN = "narrowed_by_gain"
    NARROWED_BY_LOSS = "narrowed_by_loss"
    UNCHANGED = "unchanged"
    WIDENED = "widened"
