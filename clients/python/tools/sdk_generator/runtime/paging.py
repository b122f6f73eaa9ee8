"""Lists that fetch their pages while they are read."""

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from typing import Any, Generic, Protocol, TypeVar

from achieve_sdk._core.calls import AsyncSender, Call, Sender

Item = TypeVar("Item")
ItemOut_co = TypeVar("ItemOut_co", covariant=True)


class PageOf(Protocol[ItemOut_co]):
    """What every page has."""

    @property
    def data(self) -> Sequence[ItemOut_co]:
        """The items of this page."""
        ...

    @property
    def next_cursor(self) -> str | None:
        """The place of the next page; None on the last."""
        ...


Page = TypeVar("Page", bound=PageOf[Any])


class Pager(Generic[Page, Item]):
    """A list: iterate for all items, `pages()` for its pages, `page()` for one. Nothing is sent before."""

    def __init__(self, sender: Sender, call: Call, page: type[Page]) -> None:
        self._sender = sender
        self._call = call
        self._page = page

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.data

    def pages(self) -> Iterator[Page]:
        """Each page, the first one included."""
        page = self.page()
        yield page
        while page.next_cursor is not None:
            page = self.page(page.next_cursor)
            yield page

    def page(self, cursor: str | None = None) -> Page:
        """The page at a cursor that an earlier page gave as `next_cursor`; without one, the first."""
        return self._sender.send(_at(self._call, cursor), self._page)


class AsyncPager(Generic[Page, Item]):
    """A list: `async for` over it for all items, `pages()` for its pages, `await page()` for one."""

    def __init__(self, sender: AsyncSender, call: Call, page: type[Page]) -> None:
        self._sender = sender
        self._call = call
        self._page = page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """Each page, the first one included."""
        page = await self.page()
        yield page
        while page.next_cursor is not None:
            page = await self.page(page.next_cursor)
            yield page

    async def page(self, cursor: str | None = None) -> Page:
        """The page at a cursor that an earlier page gave as `next_cursor`; without one, the first."""
        return await self._sender.send(_at(self._call, cursor), self._page)


def _at(call: Call, cursor: str | None) -> Call:
    return call if cursor is None else replace(call, query={**call.query, "cursor": cursor})
