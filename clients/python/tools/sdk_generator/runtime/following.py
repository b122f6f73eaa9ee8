"""Following a feed: asks again and again for what came after the last that was seen."""

import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Protocol, TypeVar

import anyio

from achieve_sdk._core.paging import AsyncPager, Pager


class Numbered(Protocol):
    """What stands in a feed."""

    @property
    def seq(self) -> int:
        """Its number; later ones have larger numbers."""
        ...


Item = TypeVar("Item", bound=Numbered)


def follow_blocking(after: int, every: float, pages: Callable[[int], Pager[Any, Item]]) -> Iterator[Item]:
    """What stands after a number, then what comes, without end. every: seconds between two looks at an empty feed."""
    while True:
        seen = after
        for item in pages(after):
            yield item
            after = item.seq
        if after == seen:
            time.sleep(every)


async def follow_async(after: int, every: float, pages: Callable[[int], AsyncPager[Any, Item]]) -> AsyncIterator[Item]:
    """What stands after a number, then what comes, without end. every: seconds between two looks at an empty feed."""
    while True:
        seen = after
        async for item in pages(after):
            yield item
            after = item.seq
        if after == seen:
            await anyio.sleep(every)
