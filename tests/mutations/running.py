"""Runs mutants, each in a process of its own: a fork of one that has made the app and the district, and not asked."""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import httpx
import orjson
from fastapi import FastAPI

from achieve.app import make_app
from achieve.core.settings import Settings
from tests.access.cast import Stage, signed_in
from tests.access.checks import District
from tests.access.staging import staged
from tests.access.uncommitted import uncommitted
from tests.database import settings_for
from tests.mutations.mutants import Mutant
from tests.mutations.slices import slice_of, wrong_under

# fell over: it could not be compared, as where a token has grown old or the database is gone. Nothing has noticed it.
Fate = Literal["killed", "survived", "fell over", "no operation yet"]
# The tokens of machine clients live for a quarter of an hour.
_STAGE_LASTS = 500.0


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a mutant. why: the first difference that gave it away, or what made it fall over."""

    mutant: Mutant
    fate: Fate
    why: str


def run_mutants(mutants: Iterable[Mutant], database_url: str) -> Iterator[Result]:
    """Run them one after the other. database_url: of an empty server with the schema in it."""
    with tempfile.TemporaryDirectory() as home:
        settings = settings_for(database_url, Path(home))
        district, made_at = _district(settings), time.monotonic()
        app = make_app(settings)
        for mutant in mutants:
            if time.monotonic() - made_at > _STAGE_LASTS:
                district, made_at = _district(settings), time.monotonic()
            if slice_of(district, mutant).is_empty:
                yield Result(mutant, "no operation yet", "")
            else:
                yield _in_process_of_its_own(mutant, district, app)


def _district(settings: Settings) -> District:
    return asyncio.run(_made(settings))


async def _made(settings: Settings) -> District:
    app = make_app(settings)
    async with app.router.lifespan_context(app):
        url = settings.database_url.get_secret_value() if settings.database_url else ""
        async with staged(app, app.state.context, url) as district:
            return district


def _in_process_of_its_own(mutant: Mutant, district: District, app: FastAPI) -> Result:
    ours, its = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(ours)
        _be_the_process(mutant, district, app, its)
    os.close(its)
    with os.fdopen(ours, "rb") as told:
        fate, why = orjson.loads(told.read() or b'["fell over", "It ended without a word."]')
    os.waitpid(process, 0)
    return Result(mutant, fate, why)


def _be_the_process(mutant: Mutant, district: District, app: FastAPI, told: int) -> None:
    """Break the rule, ask, tell, and end at once: nothing of the parent's is to be cleaned up here."""
    fate, why = _fate(mutant, district, app)
    os.write(told, orjson.dumps([fate, why[:500]]))
    os.close(told)
    sys.stdout.flush()
    os._exit(0)


def _fate(mutant: Mutant, district: District, app: FastAPI) -> tuple[Fate, str]:
    try:
        mutant.apply()
        wrong = asyncio.run(_wrong(mutant, district, app))
    except BaseException as error:  # noqa: BLE001 - it is told, and the process ends whatever it was.
        return "fell over", f"{type(error).__name__}: {error}"
    return ("killed", wrong[0]) if wrong else ("survived", "")


async def _wrong(mutant: Mutant, district: District, app: FastAPI) -> list[str]:
    async with app.router.lifespan_context(app):
        clients = {name: _again(app, client) for name, client in district.stage.world.clients.items()}
        stage = Stage(replace(district.stage.world, clients=clients), district.stage.things, district.stage.askers)
        with uncommitted(app.state.context.database):
            return await wrong_under(replace(district, stage=stage), mutant)


def _again(app: FastAPI, client: httpx.AsyncClient) -> httpx.AsyncClient:
    return signed_in(app, client.headers["authorization"].removeprefix("Bearer "))
