"""For tests of privacy: a learner of whom every table that mentions people has something, and short ways to ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from tests.world import World

REASON = "The family has moved away for good."
ALL_ENDS: dict[str, Any] = {"although": ["open_enrollments", "open_roles", "open_steps"]}


@dataclass(frozen=True, slots=True)
class Desk:
    """Asks for exports and erasures in a district."""

    world: World

    async def ask(self, kind: str, person: str, who: str = "admin", reason: str = REASON) -> dict[str, Any]:
        """A request, as its creation answers."""
        given = {"kind": kind, "person_id": self.world.id(person), "reason": reason}
        return self._good(await self.world[who].post("/v1/privacy-requests", json=given), 201)

    async def act(self, request: Mapping[str, Any], suffix: str, who: str = "admin", **body: object) -> httpx.Response:
        """Do something with a request, of the version that is given."""
        headers = {"if-match": f'"{request["version"]}"'}
        return await self.world[who].post(f"/v1/privacy-requests/{request['id']}/{suffix}", json=body, headers=headers)

    async def done(self, request: Mapping[str, Any], suffix: str, who: str = "admin", **body: object) -> dict[str, Any]:
        """As act, where nothing stands against it."""
        return self._good(await self.act(request, suffix, who, **body), 200)

    async def erase(self, person: str) -> dict[str, Any]:
        """Erase somebody, whatever they are still needed for."""
        request = await self.ask("erasure", person)
        approved = await self.done(request, "approve")
        previewed = await self.done(approved, "preview")
        return await self.done(previewed, "erase", **ALL_ENDS)

    async def archive(self, person: str) -> bytes:
        """Everything known of somebody."""
        request = await self.ask("export", person)
        await self.done(request, "approve")
        answer = await self.world["admin"].get(f"/v1/privacy-requests/{request['id']}/archive")
        assert answer.status_code == 200, answer.text
        return answer.content

    @staticmethod
    def _good(answer: httpx.Response, status: int) -> dict[str, Any]:
        assert answer.status_code == status, answer.text
        return answer.json()


def uuid_of(world: World, name: str) -> UUID:
    """An id of the world."""
    return world.ids[name]
