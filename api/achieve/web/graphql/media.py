"""Which kind of content an answer has: what the `Accept` header prefers of the two that GraphQL over HTTP knows."""

from dataclasses import dataclass

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"


@dataclass(frozen=True, slots=True, order=True)
class _Preference:
    """How much a kind is wanted. Named outright goes before a wildcard; by a wildcard, plain JSON comes first."""

    quality: float
    is_named: bool
    is_first_choice: bool


def answer_type(accept: str) -> str | None:
    """The kind of content to answer with, or None where neither is accepted. Nothing said means plain JSON."""
    if not accept.strip():
        return JSON
    ranges = [_range(part) for part in accept.split(",")]
    preferred = {kind: _preference(kind, ranges) for kind in (GRAPHQL, JSON)}
    best = max(preferred, key=lambda kind: preferred[kind])
    return best if preferred[best].quality > 0 else None


def _preference(kind: str, ranges: list[tuple[str, float]]) -> _Preference:
    for wanted in (kind, "application/*", "*/*"):
        qualities = [quality for name, quality in ranges if name == wanted]
        if qualities:
            is_named = wanted == kind
            return _Preference(max(qualities), is_named, is_named == (kind == GRAPHQL))
    return _Preference(0.0, is_named=False, is_first_choice=False)


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    stated = next((each.removeprefix("q=") for each in parameters if each.startswith("q=")), "1")
    try:
        quality = float(stated)
    except ValueError:
        return name, 0.0
    return name, quality if 0 <= quality <= 1 else 0.0
