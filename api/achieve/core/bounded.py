"""Bounds: a cache in which the entry that was used longest ago makes room, and slots for so many at a time."""

from collections import OrderedDict
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class BoundedCache(Generic[Key, Value]):
    """At most `bound` entries, which together weigh at most `heaviest`. For one event loop; making must not wait.

    weigh: what an entry weighs; it must not change while the entry is kept. Nothing, unless it is given.
    """

    def __init__(
        self, bound: int, *, heaviest: int = 0, weigh: Callable[[Key, Value], int] = lambda _key, _value: 0
    ) -> None:
        self._bound = bound
        self._heaviest = heaviest
        self._weigh = weigh
        self._weight = 0
        self._entries: OrderedDict[Key, Value] = OrderedDict()

    def get_or_make(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value kept under the key, or a new one that is kept from now on."""
        if key in self._entries:
            self._entries.move_to_end(key)
            return self._entries[key]
        value = make()
        self.put(key, value)
        return value

    def get(self, key: Key) -> Value | None:
        """The value kept under the key, if any."""
        if key in self._entries:
            self._entries.move_to_end(key)
        return self._entries.get(key)

    def put(self, key: Key, value: Value) -> None:
        """Keep a value, and let go of the oldest where it is too much. What is too heavy by itself is not kept."""
        self.forget(key)
        weight = self._weigh(key, value)
        if weight > self._heaviest:
            return
        self._entries[key] = value
        self._weight += weight
        while len(self._entries) > self._bound or self._weight > self._heaviest:
            self.forget(next(iter(self._entries)))

    def forget(self, key: Key) -> None:
        """Let go of the entry, if it is there."""
        if key in self._entries:
            self._weight -= self._weigh(key, self._entries.pop(key))

    def __len__(self) -> int:
        return len(self._entries)


class Slots:
    """At most so many at a time. For one event loop; nobody waits."""

    def __init__(self, number: int) -> None:
        self._free = number

    @contextmanager
    def taken(self, refusal: Callable[[], Exception]) -> Generator[None]:
        """A slot for the block. Raises the refusal where none is free."""
        if not self._free:
            raise refusal()
        self._free -= 1
        try:
            yield
        finally:
            self._free += 1
