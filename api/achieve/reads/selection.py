"""Selections: what a request asks of a shape, as pure structure. Values stand apart, so statements can be cached.

REST builds one from `fields=` and `expand=`, GraphQL from the document. A `Slot` is the place of a value in `Values`.
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from achieve.access.scopes import Binding

Slot: TypeAlias = int


@dataclass(slots=True)
class Values:
    """The values of one request, by slot."""

    values: list[Binding] = field(default_factory=list[Binding])

    def add(self, value: Binding) -> Slot:
        """Keep a value, and return its place."""
        self.values.append(value)
        return len(self.values) - 1


@dataclass(frozen=True, slots=True)
class Leaf:
    """A plain field under a response key."""

    key: str
    field: str


@dataclass(frozen=True, slots=True)
class Literally:
    """A fixed text under a response key: `__typename`."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class One:
    """A single related object."""

    key: str
    relation: str
    chosen: "Selection"


@dataclass(frozen=True, slots=True)
class Whole:
    """All of a bounded relation as a plain list."""

    key: str
    relation: str
    chosen: "Selection"


@dataclass(frozen=True, slots=True)
class Many:
    """A page of a relation."""

    key: str
    relation: str
    page: "Page"


@dataclass(frozen=True, slots=True)
class OneOf:
    """A single related object of one of several kinds. branches: what is asked of each, by the name of its shape."""

    key: str
    relation: str
    branches: "tuple[tuple[str, Selection], ...]"


Pick: TypeAlias = Leaf | Literally | One | Whole | Many | OneOf


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked of one object, in the order of the answer.

    Statements are looked up by it, and it is a tree: its hash is worked out once (measured: 12 µs a request otherwise).
    """

    picks: tuple[Pick, ...]
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(self.picks))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, slots=True)
class Condition:
    """One filter with its value, or with an array of values."""

    filter: str
    slot: Slot
    repeated: bool


@dataclass(frozen=True, slots=True)
class PagePart:
    """A part of a page under a response key.

    items: a list of objects. edges: a list of edges. page_info: an object of parts. The rest are single values.
    """

    key: str
    kind: Literal[
        "items", "edges", "page_info", "has_more", "next_cursor", "start_cursor", "end_cursor", "has_previous", "total"
    ]
    chosen: Selection | None = None
    edge: "tuple[EdgePart | Literally, ...]" = ()
    parts: "tuple[PagePart | Literally, ...]" = ()


@dataclass(frozen=True, slots=True)
class EdgePart:
    """A part of an edge: its cursor, or its node."""

    key: str
    kind: Literal["cursor", "node"]
    chosen: Selection | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A keyset page: which rows, in which order, how many, from where, and which parts the answer has.

    after: slots of the sort key and the id to go on from.
    """

    limit: Slot
    sort: str
    descending: bool
    parts: tuple["PagePart | Literally", ...]
    conditions: tuple[Condition, ...] = ()
    after: tuple[Slot, Slot] | None = None
