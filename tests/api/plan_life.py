"""For tests of the history of plans: a plan to which things happen, each of any kind, through the public API."""

from collections.abc import Awaitable, Callable, Mapping
from random import Random
from typing import NamedTuple

import httpx

from tests.api.attachment_desk import send
from tests.api.plan_beginnings import BEGINNINGS, Chance
from tests.api.plan_desk import Json, Planned, change, create, delete, read

# What one may put in other words, by where it is found.
_WORDED: Mapping[str, str] = {
    "priorities": "finding",
    "goals": "statement",
    "measures": "population",
    "measurements": "note",
    "initiatives": "gap",
    "look-fors": "statement",
    "observations": "note",
    "phases": "name",
    "phase-metrics": "statement",
    "commitment-readings": "note",
    "implementation-plans": "summary",
    "strategies": "description",
    "steps": "title",
    "step-resources": "description",
    "obstacles": "statement",
    "indicators": "population",
    "monitoring-cycles": "question",
    "monitoring-evidence": "narrative",
    "adjustments": "reason",
    "adjustment-outcomes": "note",
    "teams": "purpose",
}
# What may come to stand otherwise, and which fields say so.
_TURNED: Mapping[str, tuple[Json, ...]] = {
    "steps": tuple({"status": each} for each in ("not_started", "in_progress", "blocked", "done", "dropped")),
    "step-resources": ({"is_secured": True}, {"is_secured": False}),
    "obstacles": ({"state": "accepted"}, {"state": "open", "ended_on": None}),
    "monitoring-cycles": (
        {"state": "doing"},
        {"state": "studied", "learned": "It helps."},
        {"state": "acted", "decision": "adopt"},
        {"state": "dropped"},
    ),
    "saved-questions": ({"required_share": 70}, {"required_share": 100}),
    "team-members": ({"role": "lead"}, {"role": "recorder"}),
    "look-fors": ({"is_retired": True}, {"is_retired": False}),
    "observations": ({"withdrawn_because": "Another class."},),
}
_DROPPED = (
    "priorities",
    "goals",
    "measures",
    "measurements",
    "initiatives",
    "look-fors",
    "phases",
    "phase-metrics",
    "implementation-plans",
    "strategies",
    "steps",
    "step-resources",
    "obstacles",
    "indicators",
    "monitoring-cycles",
    "saved-questions",
    "teams",
    "team-members",
)


class Moment(NamedTuple):
    """What was recorded at a revision: when it was made, and the document right after it."""

    made_at: str
    document: Json


class Life:
    """Bethel's plan, and what it was at each revision since the life began."""

    def __init__(self, planned: Planned, seed: int) -> None:
        self._planned, self._random = planned, Random(seed)
        self._leader = planned["leader"]
        self.path = f"plans/{planned.ids.plan}"
        self.recorded: dict[int, Moment] = {}

    async def begin(self) -> None:
        """Record the plan as it is, and add a part of each kind, in any order."""
        await self._record()
        for path in self._random.sample(sorted(BEGINNINGS), len(BEGINNINGS)):
            await create(self._leader, path, BEGINNINGS[path](self._chance()))
            await self._record()

    async def goes_on(self) -> None:
        """Something happens that may be refused; then nothing has."""
        happens: Callable[[], Awaitable[httpx.Response | None]] = self._random.choice(
            [
                self._added,
                self._reworded,
                self._turned,
                self._turned,
                self._dropped,
                self._dropped,
                self._attached,
                self._retitled,
            ]
        )
        answer = await happens()
        if answer is not None:
            assert answer.status_code < 500, answer.text
        await self._record()

    async def document(self, **at: int | str) -> Json:
        """The plan with all that is in it, now or earlier."""
        return await read(self._leader, f"{self.path}/document", **at)

    async def attachments(self) -> dict[str, str]:
        """The files that are attached in the plan, each with the evidence that it is attached to."""
        found = (await read(self._leader, "attachments", limit=200))["data"]
        return {each["id"]: each["monitoring_evidence_id"] for each in found}

    async def restored(self, revision: int) -> None:
        """Go back to a revision, and record what is then."""
        given = {"revision": revision, "newest_revision": max(self.recorded)}
        answer = await self._leader.post(f"/v1/{self.path}/restore", json=given)
        assert answer.status_code == 200, answer.text
        await self._record()

    async def last_seen(self, initiative_id: str) -> Json | None:
        """The last document with an initiative that is still there; it may have left the plan meanwhile."""
        if (await self._leader.get(f"/v1/initiatives/{initiative_id}")).status_code == 404:
            return None
        seen = (self.recorded[each].document for each in sorted(self.recorded, reverse=True))
        return next(each for each in seen if initiative_id in {of["id"] for of in each["initiatives"]})

    @property
    def now(self) -> Json:
        """The document as it was recorded last."""
        return self.recorded[max(self.recorded)].document

    async def _record(self) -> None:
        newest = (await read(self._leader, f"{self.path}/revisions", sort="-made_at", limit=1))["data"][0]
        self.recorded[newest["number"]] = Moment(newest["made_at"], await self.document())

    async def _added(self) -> httpx.Response | None:
        path = self._random.choice(sorted(BEGINNINGS))
        try:
            given = BEGINNINGS[path](self._chance())
        except IndexError:
            return None
        return await self._leader.post(f"/v1/{path}", json=given)

    async def _reworded(self) -> httpx.Response | None:
        path = self._random.choice(sorted(_WORDED))
        return await self._changed(path, {_WORDED[path]: self._chance().words()})

    async def _retitled(self) -> httpx.Response | None:
        return await change(self._leader, self.path, {"title": self._chance().words()}, self.now["version"])

    async def _turned(self) -> httpx.Response | None:
        path = self._random.choice(sorted(_TURNED))
        return await self._changed(path, self._random.choice(_TURNED[path]))

    async def _changed(self, path: str, fields: Json) -> httpx.Response | None:
        if part := self._chance().any_of(path):
            return await change(self._leader, f"{path}/{part['id']}", fields, part["version"])
        return None

    async def _dropped(self) -> httpx.Response | None:
        path = self._random.choice(_DROPPED)
        if part := self._chance().any_of(path):
            return await delete(self._leader, f"{path}/{part['id']}", part["version"])
        return None

    async def _attached(self) -> httpx.Response | None:
        if evidence := self._chance().any_of("monitoring-evidence"):
            return await send(self._planned["coach"], evidence["id"])
        return None

    def _chance(self) -> Chance:
        return Chance(self._random, self.now)
