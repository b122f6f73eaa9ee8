"""A standing as the progress row keeps it, and what differs between two of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from achieve.progress.rules import Reason, ScoreKind
from achieve.progress.rules.nearest import PolicyInForce
from achieve.progress.rules.standings import Judging, Standing

Document = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Kept:
    """What a progress row says. Fields are named as the columns of `Progress`."""

    score: float | None
    level: str | None
    state: str
    since: datetime | None
    evidence_count: int
    kinds: Document
    trend: str | None
    policy_id: UUID | None
    explanation: Document

    def differing(self, other: "Kept") -> list[str]:
        """The names of the columns that differ."""
        return [name for name in COLUMNS if getattr(self, name) != getattr(other, name)]


COLUMNS = tuple(Kept.__dataclass_fields__)
_KINDS = tuple((kind, kind.value) for kind in ScoreKind)


def kept(standing: Standing, judging: Judging, decided_by: PolicyInForce) -> Kept:
    """A standing with its explanation, as it is stored and shown."""
    return Kept(
        score=standing.score,
        level=standing.level,
        state=standing.state.value,
        since=standing.since,
        evidence_count=standing.evidence_count,
        kinds={word: standing.kinds.get(kind, 0) for kind, word in _KINDS},
        trend=None if standing.trend is None else standing.trend.value,
        policy_id=decided_by.id,
        explanation=_explanation(standing, judging, decided_by),
    )


def _explanation(standing: Standing, judging: Judging, decided_by: PolicyInForce) -> Document:
    """The document that the schema `Explanation` describes."""
    decision, policy, scale = standing.decision, judging.policy, judging.scale
    return {
        "policy": {
            "id": None if decided_by.id is None else str(decided_by.id),
            "edition": decided_by.edition,
            "method": policy.method.value,
            "weight": policy.weight,
            "n": policy.n,
            "rounding": policy.rounding,
            "counts_practice": policy.counts_practice,
        },
        "scale": {
            "points_possible": scale.points_possible,
            "proficient_points": scale.proficient_points,
            "mastery_points": scale.mastery_points,
        },
        "counted": decision.counted,
        "reasons": [_reason(reason) for reason in decision.reasons],
        "used": [{"evidence_id": used.key, "score": used.score} for used in decision.used],
        "ignored": [{"evidence_id": ignored.key, "code": ignored.code.value} for ignored in decision.ignored],
    }


def _reason(reason: Reason) -> Document:
    return {
        "code": reason.code.value,
        "score": reason.score,
        "mean": reason.mean,
        "weight": reason.weight,
        "mastery_points": reason.mastery_points,
        "needed": reason.needed,
        "found": reason.found,
    }
