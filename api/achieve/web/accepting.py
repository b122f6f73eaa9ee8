"""Which of several kinds of content a client prefers, by its `Accept` header. Source: RFC 9110 §12.5.1."""

from collections.abc import Sequence

_Range = tuple[str, float]


def preferred(accept: str, offered: Sequence[str]) -> str | None:
    """The kind to answer with, or None where none is accepted.

    offered: lower-case kinds; of those that are wanted alike, one that is named outright goes first, then the first.
    """
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    if not ranges:
        return offered[0]
    wanted = [(*_wish(kind, ranges), -place, kind) for place, kind in enumerate(offered)]
    quality, _, _, kind = max(wanted)
    return kind if quality > 0 else None


def _wish(kind: str, ranges: Sequence[_Range]) -> tuple[float, bool]:
    """How much a kind is wanted, and whether it is named outright. The narrowest range that covers it counts."""
    for covering in (kind, f"{kind.partition('/')[0]}/*", "*/*"):
        qualities = [quality for name, quality in ranges if name == covering]
        if qualities:
            return max(qualities), covering == kind
    return 0.0, False


def _range(part: str) -> _Range:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    stated = next((each.removeprefix("q=") for each in parameters if each.startswith("q=")), "1")
    try:
        quality = float(stated)
    except ValueError:
        return name, 0.0
    return name, quality if 0 <= quality <= 1 else 0.0
