"""For tests of districts: somebody to administer one, beginning one, and ending one."""

from collections.abc import Mapping
from uuid import uuid4

import asyncpg
import httpx

from achieve.core.db import bind_district
from tests.world import World

ANY_VERSION: Mapping[str, str] = {"If-Match": "*"}


def somebody() -> dict[str, str]:
    """Who is to administer a district."""
    return {"given_name": "Ada", "family_name": "Quillfeather", "email": f"{uuid4().hex}@new.example"}


async def begin(platform: httpx.AsyncClient, person: Mapping[str, str]) -> dict[str, str]:
    """A new district, as its creation answers."""
    answer = await platform.post("/v1/districts", json={"name": "Hollowbrook District", **person})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def end(
    platform: httpx.AsyncClient, district_id: object, headers: Mapping[str, str] = ANY_VERSION
) -> httpx.Response:
    """Ask for the end of a district."""
    return await platform.post(f"/v1/districts/{district_id}/end", headers=headers)


async def erase_learners(superuser: "asyncpg.Connection[asyncpg.Record]", world: World) -> None:
    """Leave no learner in a district who was not erased."""
    async with superuser.transaction():
        await superuser.execute(bind_district(world.district_id))
        await superuser.execute(
            "update person set erased_at = now(), is_active = false where district_id = $1 and is_learner",
            world.district_id,
        )
