"""A status as it is answered. All parts are checked at once: a plan may have thousands."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date

from pydantic import TypeAdapter

from achieve.plans.rules import status as rules
from achieve.plans.schemas.status import StatusReport
from achieve.plans.standing.tree import Tree

_ROLL_UP = (
    "step → strategy → implementation plan → initiative → goal → plan, and measure → goal. A part stands as its worst "
    "part, or as its own reasons where they are worse: done, on_track, at_risk, off_track. A part in which nothing has "
    "moved for stale_after_days is stale, and what it is part of is off_track. It is done when all of its parts are."
)
_REPORT = TypeAdapter(StatusReport)


def report(
    tree: Tree, standings: Mapping[str, rules.Standing], worked_out: tuple[date, rules.Limits], truncated: Sequence[str]
) -> StatusReport:
    """The answer. worked_out: as of which day, and within which limits."""
    *parts, whole = tree.parts
    as_of, limits = worked_out
    return _REPORT.validate_python(
        {
            **_part(whole, standings[whole.id]),
            "as_of": as_of,
            "parts": [
                {**_part(each, standings[each.id]), "parent_ids": tree.parents[each.id]} for each in reversed(parts)
            ],
            "formula": {"roll_up": _ROLL_UP, **asdict(limits)},
            "truncated": truncated,
        },
        from_attributes=True,
    )


def _part(part: rules.Part, standing: rules.Standing) -> dict[str, object]:
    return {
        "id": part.id,
        "kind": part.kind,
        "status": standing.status,
        "reasons": standing.reasons,
        "reason_count": max(len(standing.told), len(standing.reasons)),
        "counts": standing.counts,
    }
