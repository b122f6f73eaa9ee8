"""Rounding of results: as a person does it on paper, not as doubles do."""

from decimal import ROUND_HALF_UP, Context, Decimal

NOISE_DECIMALS = 9
"""What differs only beyond this decimal is the noise of double arithmetic, not a different score."""

_STEPS = tuple(Decimal(1).scaleb(-decimals) for decimals in range(NOISE_DECIMALS + 1))
# Wide enough for every double: quantize refuses a result with more digits than the context has.
_EXACT = Context(prec=330)


def without_noise(value: float) -> float:
    """Two scores that a person would call equal are equal after this (0.7 × 3 and 2.1)."""
    return round(value, NOISE_DECIMALS)


def round_half_up(value: float, decimals: int) -> float:
    """Half goes up, away from zero: 4.125 → 4.13, 2.675 → 2.68.

    value: finite. decimals: 0–9. The noise goes first: what came out as 2.6749999999999998 was 2.675 on paper.
    """
    on_paper = Decimal(repr(without_noise(value)))
    # Adding zero turns -0.0 into 0.0.
    return float(on_paper.quantize(_STEPS[decimals], ROUND_HALF_UP, _EXACT)) + 0.0
