"""The kinds of event that there are: each declared once by its feature, and made known here by the composition root."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

_known: dict[str, "EventType"] = {}


@dataclass(frozen=True, slots=True)
class EventType:
    """A kind of event, `resource.verb`, declared once by its feature.

    path: the REST collection of what it is about. area: the area of scopes that its content belongs to. learner_data:
    whether that is a learner's record, so that a client or an endpoint learns of it only with a scope of the area.
    description: for the catalogue.
    """

    name: str
    path: str
    description: str
    area: str
    learner_data: bool = False


def register_event_types(kinds: Iterable[EventType]) -> None:
    """Say which kinds of event there are. Called by the composition root. Raises LookupError for a name used twice."""
    for kind in kinds:
        if _known.setdefault(kind.name, kind) != kind:
            raise LookupError(f"Two kinds of event are called {kind.name}.")


def event_types() -> Mapping[str, EventType]:
    """Every kind of event by its name, in the order of the names."""
    return MappingProxyType(dict(sorted(_known.items())))
