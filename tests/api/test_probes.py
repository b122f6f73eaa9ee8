"""Nothing leaks to whoever should not see it, whatever they ask; `python -m tests.probes` asks much more."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.app import make_app
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.access.checks import District
from tests.access.staging import staged
from tests.probes.control import scopes_switched_off
from tests.probes.running import rebound, run_probes, with_canaries

SHARE = 0.02


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[District]:
    async with staged(app, context, database_url) as district:
        yield await with_canaries(district, database_url)


async def test_nothing_leaks(app: FastAPI, context: Context, district: District) -> None:
    outcome = await run_probes(app, context, district, SHARE)
    assert outcome.leaks == []
    assert outcome.faults == []
    assert outcome.total > 1_000


async def test_without_scopes_the_probes_find_leaks(settings: Settings, district: District) -> None:
    # An app of its own: its statements are made anew, without the scopes.
    app = make_app(settings)
    async with app.router.lifespan_context(app):
        with scopes_switched_off():
            outcome = await run_probes(app, app.state.context, rebound(district, app), SHARE / 10)
    assert len(outcome.leaks) > 10
