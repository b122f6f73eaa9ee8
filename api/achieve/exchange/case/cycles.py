"""Finds a cycle among nodes that must not have one."""

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

Following = Mapping[UUID, Sequence[UUID]]


def find_cycle(following: Following) -> list[UUID]:
    """The nodes of one cycle, the first repeated at the end; empty where there is none.

    Walks with a list of its own instead of the call stack: the depth is the file's to choose.
    """
    finished: set[UUID] = set()
    for start in following:
        cycle = [] if start in finished else _cycle_from(start, following, finished)
        if cycle:
            return cycle
    return []


def _cycle_from(start: UUID, following: Following, finished: set[UUID]) -> list[UUID]:
    path = [start]
    on_path = {start}
    branches: list[Iterator[UUID]] = [iter(following[start])]
    while branches:
        node = next(branches[-1], None)
        if node is None:
            branches.pop()
            on_path.discard(path[-1])
            finished.add(path.pop())
        elif node in on_path:
            return [*path[path.index(node) :], node]
        elif node not in finished:
            path.append(node)
            on_path.add(node)
            branches.append(iter(following.get(node, ())))
    return []
