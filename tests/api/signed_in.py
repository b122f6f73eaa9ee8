"""Callers with a token of their own, for tests about tokens."""

from collections.abc import AsyncGenerator, Collection
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx
from fastapi import FastAPI

from achieve.accounts import service
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.world import World


@asynccontextmanager
async def as_token(app: FastAPI, token: str) -> AsyncGenerator[httpx.AsyncClient]:
    """A caller with this token."""
    headers = {"authorization": f"Bearer {token}"}
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as client:
        yield client


async def token_limited_to(context: Context, world: World, person: str, scopes: Collection[str]) -> str:
    """A personal access token of somebody in a world, limited to scopes."""
    async with context.database.writing(world.district_id) as session:
        return await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids[person]), timedelta(hours=1), scopes
        )
