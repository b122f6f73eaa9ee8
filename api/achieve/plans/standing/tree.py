"""The parts of a plan or an initiative as a tree that grows: what is in what, and when something in it last changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from achieve.core import clock
from achieve.plans.rules import status as rules
from achieve.plans.standing.sources import Override
from achieve.plans.words import PartKind
from achieve.plans.words.status import DerivedStatus, StatusReasonCode

_NOTHING: Mapping[DerivedStatus, int] = MappingProxyType({})


@dataclass(slots=True)
class Tree:
    """A part is grown before what it is in is closed: from the steps upward.

    root: what is asked about. time_zone: of the district, whose days count. quiet: how many parts of which there is
    nothing to say a part has beside those below it, by how they stand. overrides: what people say of parts, by their
    ids. served_elsewhere: goals that others are aligned to: they need nothing of their own here.
    """

    root: str
    time_zone: str
    known: frozenset[str]
    parts: list[rules.Part] = field(default_factory=list[rules.Part])
    parents: dict[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    below: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    quiet: dict[str, Mapping[DerivedStatus, int]] = field(default_factory=dict[str, Mapping[DerivedStatus, int]])
    moved: dict[str, str] = field(default_factory=dict[str, str])
    overrides: Mapping[str, Override] = field(default_factory=dict[str, Override])
    served_elsewhere: set[str] = field(default_factory=set[str])

    def move(self, identifier: str, instant: str) -> None:
        """Something in a part changed at an instant."""
        if instant > self.moved.get(identifier, ""):
            self.moved[identifier] = instant

    def grow(self, part: rules.Part, parents: Sequence[str], instant: str = "") -> None:
        """Add a part to what it is in; where that is not shown here, to the whole.

        instant: when it last changed, where what it is in does not know.
        """
        found = [each for each in parents if each in self.known] or [self.root]
        self.parts.append(part)
        self.parents[part.id] = found
        for each in found:
            self.below[each].append(part.id)
            if instant:
                self.move(each, instant)

    def close(self, kind: PartKind, identifier: str, parents: Sequence[str], reasons: Sequence[rules.Reason]) -> None:
        """Add a part all of whose own parts have been added."""
        self.grow(self.whole(kind, identifier, reasons), parents, self.moved[identifier])

    def whole(self, kind: PartKind, identifier: str, reasons: Sequence[rules.Reason]) -> rules.Part:
        """A part with those in it."""
        below, quiet = self.below.get(identifier, ()), self.quiet.get(identifier, _NOTHING)
        empty = () if below or quiet or identifier in self.served_elsewhere else (_empty(kind, identifier),)
        override = self.overrides.get(identifier)
        said = self._said(kind, override) if override else None
        return rules.Part(identifier, kind, (*reasons, *empty), below, quiet=quiet, override=said)

    def worked(self, kind: PartKind, identifier: str) -> rules.Worked:
        """A part, and when something in it last changed."""
        return rules.Worked(identifier, kind, self.day_of(self.moved[identifier]))

    def day_of(self, instant: str) -> date:
        """The day of an instant that the engine wrote."""
        return clock.day_in(self.time_zone, datetime.fromisoformat(instant))

    def _said(self, kind: PartKind, override: Override) -> rules.Reason:
        status, since = DerivedStatus(override["status"]), self.day_of(override["created_at"])
        return rules.Reason(StatusReasonCode.OVERRIDDEN, status, kind, override["part_id"], since=since)


def latest(instants: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """The latest instant, or day, of each id."""
    found: dict[str, str] = {}
    for identifier, instant in instants:
        if instant > found.get(identifier, ""):
            found[identifier] = instant
    return found


def _empty(kind: PartKind, identifier: str) -> rules.Reason:
    return rules.Reason(StatusReasonCode.EMPTY, DerivedStatus.AT_RISK, kind, identifier)
