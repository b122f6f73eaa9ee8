"""Random lives of a plan: it reads at each revision as it was recorded then, and going back restores what there was."""

from collections.abc import AsyncIterator, Awaitable, Callable
from random import Random
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import (
    Json,
    Planned,
    a_measure,
    a_step,
    another_day,
    change,
    create,
    delete,
    planned_world,
    read,
)

_CHANGES = 25
_RESTORED = 3
# What a restored part has anew, and what stays as it is whatever the plan goes back to.
_ANEW = frozenset({"version", "updated_at"})
_STANDING = frozenset({"status", "is_published", "approved_at", "approved_by_id", "initiatives"})


class Life:
    """A plan to which things happen, each through the public API."""

    def __init__(self, planned: Planned, seed: int) -> None:
        self._planned, self._random = planned, Random(seed)
        self._leader = planned["leader"]
        self.path = f"plans/{planned.ids.plan}"

    async def document(self, **at: int) -> Json:
        return await read(self._leader, f"{self.path}/document", **at)

    async def newest(self) -> int:
        revisions: list[Json] = []
        cursor: dict[str, str] = {}
        while True:
            page = await read(self._leader, f"{self.path}/revisions", limit=200, **cursor)
            revisions += page["data"]
            if not page["has_more"]:
                return max(each["number"] for each in revisions)
            cursor = {"cursor": page["next_cursor"]}

    async def goes_on(self) -> None:
        """Something happens that may be refused; then nothing has."""
        happens: Callable[[], Awaitable[object]] = self._random.choice(
            [self._goal, self._measure, self._measured, self._step, self._reworded, self._dropped, self._seen]
        )
        await happens()

    async def restored(self, revision: int) -> httpx.Response:
        given = {"revision": revision, "newest_revision": await self.newest()}
        return await self._leader.post(f"/v1/{self.path}/restore", json=given)

    async def _goal(self) -> None:
        given = {"plan_id": str(self._planned.ids.plan), "statement": self._words(), "area": "academics"}
        await create(self._leader, "goals", given)

    async def _measure(self) -> None:
        await create(self._leader, "measures", a_measure((await self._one_of("goals"))["id"], metric=self._words()))

    async def _measured(self) -> None:
        measure = await self._one_of("measures")
        given = {"measure_id": measure["id"], "value": self._random.randint(1, 99), "measured_on": another_day()}
        await create(self._leader, "measurements", given)

    async def _step(self) -> None:
        await create(self._leader, "steps", a_step(self._planned, title=self._words()))

    async def _reworded(self) -> None:
        kind, field = self._random.choice([("goals", "statement"), ("steps", "title"), ("measures", "population")])
        part = await self._one_of(kind)
        await change(self._leader, f"{kind}/{part['id']}", {field: self._words()}, part["version"])

    async def _dropped(self) -> None:
        kind = self._random.choice(["goals", "steps", "measures"])
        part = await self._one_of(kind)
        await delete(self._leader, f"{kind}/{part['id']}", part["version"])

    async def _seen(self) -> None:
        given = {"indicator_id": (await self._one_of("indicators"))["id"], "observed_on": another_day()}
        await create(self._planned["coach"], "monitoring-evidence", {**given, "narrative": self._words()})

    async def _one_of(self, listed: str) -> Json:
        return self._random.choice((await self.document())[listed])

    def _words(self) -> str:
        return f"Words {self._random.randint(1, 10**9)}"


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_each_moment_reads_as_it_was_and_can_be_gone_back_to(planned: Planned, seed: int) -> None:
    life, chance = Life(planned, seed), Random(seed)
    recorded = {await life.newest(): await life.document()}
    for _ in range(_CHANGES):
        await life.goes_on()
        recorded[await life.newest()] = await life.document()
    assert len(recorded) > _CHANGES / 2
    for revision, then in recorded.items():
        assert await life.document(revision=revision) == then, revision
    for revision in chance.sample(sorted(recorded), _RESTORED):
        assert (await life.restored(revision)).status_code == 200
        assert _lasting(await life.document()) == _lasting(recorded[revision]), revision
    for revision, then in recorded.items():
        assert await life.document(revision=revision) == then, revision


def _lasting(document: Json) -> Json:
    return {name: _plain(value) for name, value in document.items() if name not in _ANEW | _STANDING}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return sorted((_plain(each) for each in value), key=str)  # pyright: ignore[reportUnknownVariableType] JSON is untyped.
    return {name: each for name, each in value.items() if name not in _ANEW} if isinstance(value, dict) else value  # pyright: ignore[reportUnknownVariableType] as above
