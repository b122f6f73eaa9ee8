"""What a run measures on: the districts and the processes, each started when it is first asked for."""

import asyncio
from contextlib import ExitStack
from functools import cached_property

from benchmarks.comparisons import Side
from benchmarks.databases import Databases, Loaded
from benchmarks.district import FULL, HUNDREDTH
from benchmarks.floors.serving import floor_asked, floors
from benchmarks.peers.postgraphile import grid_asked, postgraphile
from benchmarks.peers.sqlmodel import sqlmodel, sqlmodel_asked
from benchmarks.reads import Read
from benchmarks.service import Service, service


class Stage:
    """Sides of comparisons, by read."""

    def __init__(self, databases: Databases, stack: ExitStack) -> None:
        self._databases = databases
        self._stack = stack

    def ours(self, read: Read) -> Side:
        """The service over the district at full size."""
        return Side(self._service.port, self._service.asked(read))

    def ours_on_fewer_rows(self, read: Read) -> Side:
        """The service over a district of a hundredth of the rows."""
        return Side(self._small_service.port, self._small_service.asked(read))

    def floor(self, read: Read) -> Side:
        """The statement by hand."""
        return Side(self._floors, floor_asked(read))

    def sqlmodel(self, read: Read) -> Side:
        """SQLModel objects through `response_model`."""
        return Side(self._sqlmodel, sqlmodel_asked(read, self._full.measured), longer=3)

    def postgraphile(self, _read: Read) -> Side:
        """PostGraphile 5. Raises NotInstalled."""
        return Side(self._postgraphile, grid_asked(self._full.measured))

    @cached_property
    def _full(self) -> Loaded:
        return asyncio.run(self._databases.district(FULL, "full"))

    @cached_property
    def _hundredth(self) -> Loaded:
        return asyncio.run(self._databases.district(HUNDREDTH, "hundredth"))

    @cached_property
    def _service(self) -> Service:
        return self._stack.enter_context(service(self._full))

    @cached_property
    def _small_service(self) -> Service:
        return self._stack.enter_context(service(self._hundredth))

    @cached_property
    def _floors(self) -> int:
        return self._stack.enter_context(floors(self._full))

    @cached_property
    def _sqlmodel(self) -> int:
        return self._stack.enter_context(sqlmodel(self._full))

    @cached_property
    def _postgraphile(self) -> int:
        return self._stack.enter_context(postgraphile(self._full))
