"""A status as it is answered, in plain values. A plan may have thousands of parts: what several share is made once."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date

from achieve.plans.rules import status as rules
from achieve.plans.schemas.status import StandingOverride, StatusReport
from achieve.plans.standing.sources import Override
from achieve.plans.standing.tree import Tree
from achieve.plans.words.status import DerivedStatus
from achieve.web.questions import PlainAnswer

_ROLL_UP = (
    "step → strategy → implementation plan → initiative → goal → plan, and measure → goal. A part stands as its worst "
    "part, or as its own reasons where they are worse: done, on_track, at_risk, off_track. A part in which nothing has "
    "moved for stale_after_days is stale, and what it is part of is off_track. It is done when all of its parts are. "
    "Where somebody has said that a part stands otherwise, that counts until it ends, and derived_status what it hides."
)


def report(
    tree: Tree, standings: Mapping[str, rules.Standing], worked_out: tuple[date, rules.Limits], truncated: Sequence[str]
) -> PlainAnswer[StatusReport]:
    """The answer. worked_out: as of which day, and within which limits."""
    *parts, whole = tree.parts
    as_of, limits = worked_out
    telling = _Telling(standings, tree.overrides)
    values = {
        **telling.part(whole),
        "as_of": as_of,
        "parts": [telling.part(each, parent_ids=tree.parents[each.id]) for each in reversed(parts)],
        "formula": {"roll_up": _ROLL_UP, **asdict(limits)},
        "truncated": truncated,
    }
    return PlainAnswer(StatusReport, values)


@dataclass(frozen=True, slots=True)
class _Telling:
    """What has been told. told: by the identity of a reason, which is told again by all that its part is in."""

    standings: Mapping[str, rules.Standing]
    overrides: Mapping[str, Override]
    told: dict[int, Mapping[str, object]] = field(default_factory=dict[int, Mapping[str, object]])

    def part(self, part: rules.Part, **also: object) -> dict[str, object]:
        """What is said of every part, and what is said of it also."""
        standing = self.standings[part.id]
        return {
            "id": part.id,
            "kind": part.kind,
            "status": part.override.status if part.override else standing.status,
            "derived_status": standing.status,
            "override": _override(self.overrides[part.id]) if part.override else None,
            "reasons": [self._reason(each) for each in standing.reasons],
            "reason_count": sum(standing.told.values()) or len(standing.reasons),
            "counts": _counts(standing.counts) if standing.counts else _NO_COUNTS,
            **also,
        }

    def _reason(self, reason: rules.Reason) -> Mapping[str, object]:
        if id(reason) not in self.told:
            self.told[id(reason)] = reason._asdict()
        return self.told[id(reason)]


def _override(override: Mapping[str, object]) -> Mapping[str, object]:
    return {name: override[name] for name in StandingOverride.model_fields}


def _counts(counts: Mapping[DerivedStatus, int]) -> Mapping[str, int]:
    return {status.value: counts.get(status, 0) for status in DerivedStatus}


_NO_COUNTS = _counts({})
