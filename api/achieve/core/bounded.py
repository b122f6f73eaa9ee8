"""Bounds: a cache in which the entry that was used longest ago makes room, and slots for so many at a time."""

from collections import OrderedDict
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class BoundedCache(Generic[Key, Value]):
    """At most `bound` entries. For one event loop; making a value must not wait."""

    def __init__(self, bound: int) -> None:
        self._bound = bound
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
        """Keep a value, and let go of the oldest when there are too many."""
        self._entries[key] = value
        self._entries.move_to_end(key)
        while len(self._entries) > self._bound:
            self._entries.popitem(last=False)

    def forget(self, key: Key) -> None:
        """Let go of the entry, if it is there."""
        self._entries.pop(key, None)

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
