"""What an import did, in numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from achieve.core.ids import DistrictId


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of one kind of resource.

    ended: no longer in the roster, and given an end. kept: no longer in the roster, but nothing that can end.
    left_out: in the roster, but without a meaning here.
    """

    created: int = 0
    updated: int = 0
    ended: int = 0
    unchanged: int = 0
    kept: int = 0
    left_out: int = 0

    @property
    def is_change(self) -> bool:
        """Whether anything was written."""
        return bool(self.created or self.updated or self.ended)

    def __str__(self) -> str:
        named = {
            "created": self.created,
            "updated": self.updated,
            "ended": self.ended,
            "unchanged": self.unchanged,
            "no longer in the roster": self.kept,
            "left out": self.left_out,
        }
        return ", ".join(f"{count} {name}" for name, count in named.items() if count) or "none"


@dataclass(frozen=True, slots=True)
class RosterImportSummary:
    """What an import did. counts: by kind, in the words of the REST collections, and `demographics`.

    erased: how many people of the roster were erased here, and so were left out.
    """

    district_id: DistrictId
    is_new_district: bool
    counts: Mapping[str, Counts]
    erased: int = 0

    @property
    def is_change(self) -> bool:
        """Whether anything was written."""
        return any(counts.is_change for counts in self.counts.values())

    def __str__(self) -> str:
        new = "new " if self.is_new_district else ""
        done = "The roster was imported into" if self.is_change else "The roster changes nothing in"
        lines = [f"  {name.replace('-', ' ')}: {counts}" for name, counts in self.counts.items()]
        left_out = [f"  left out, as they were erased here: {self.erased}"] if self.erased else []
        return "\n".join([f"{done} the {new}district {self.district_id}.", *lines, *left_out])
