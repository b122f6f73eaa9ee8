"""After an erasure the whole database, as `pg_dump` writes it, holds nothing that was the person's."""

import asyncio
import base64
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from fastapi import FastAPI
from sqlalchemy.engine import make_url

from achieve.core.embedded import places
from achieve.privacy.register import REGISTER
from achieve.web.context import Context
from tests.api.privacy_desk import Desk
from tests.api.privacy_filling import fill_everything, name_again
from tests.api.privacy_stuffing import name_everywhere, stuff
from tests.world import make_world


async def _dump(database_url: str) -> bytes:
    """Everything, as one who sees all districts writes it."""
    url = make_url(database_url).set(username="postgres").render_as_string(hide_password=False)
    program = _installed() / "pg_dump"
    child = await asyncio.create_subprocess_exec(
        str(program), "--dbname", url, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    written, complaints = await child.communicate()
    assert child.returncode == 0, complaints.decode()
    return written


def _installed() -> Path:
    return places._installed_programs()  # pyright: ignore[reportPrivateUsage] the programs of the wheel.


def _disguises(text: str) -> Iterator[bytes]:
    """A text as it is, as hexadecimal digits, and as base64 at each of the three places it can begin."""
    raw = text.encode()
    yield raw
    yield raw.hex().encode()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + raw).decode()
        # The characters at both ends depend on what stands beside the text.
        yield encoded[4 if shift else 0 : -4].encode()


async def test_a_dump_of_the_database_has_no_trace_of_an_erased_person(
    app: FastAPI, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]", database_url: str
) -> None:
    canary = f"stowaway{uuid4().hex}"
    async with make_world(app, context, "Stowaway") as world:
        filled = await fill_everything(context, world, superuser)
        named = await name_everywhere(superuser, filled)
        stuffed = await stuff(superuser, filled, canary)
        # The names that are looked for are the ones that somebody has.
        await name_again(filled, superuser)
        before = await _dump(database_url)
        await Desk(world).erase("learner")
        after = await _dump(database_url)

    wanted = {
        (table.name, column)
        for table in REGISTER
        if table.about_rows and table.name not in ("erased_external_id", "erasure")
        for column in (*table.own, *table.labels, *table.sealed)
    } | {(table.name, column) for table in REGISTER for column in table.written}
    # A day and a list of ids, in which no words can be.
    assert wanted - stuffed == {("person", "birth_date"), ("event", "concerned_ids")}
    prose = {(table.name, column) for table in REGISTER for column in table.prose_columns}
    assert prose - named == set()

    who = filled.who
    known = [canary, who.given, who.preferred, who.family, who.email, who.phone, str(who.born)]
    for trace in (*known, who.sourced_id):
        assert any(each in before for each in _disguises(trace)), trace
        assert _places(after, trace) == [], trace
    assert canary.encode().hex().encode() in before


def _places(dump: bytes, trace: str) -> list[str]:
    """The tables in whose rows a trace is."""
    table, found = b"", list[str]()
    for line in dump.splitlines():
        table = line.split()[1] if line.startswith(b"COPY ") else table
        found += [table.decode() for each in _disguises(trace) if each in line]
    return found


async def test_disguises_are_found() -> None:
    for prefix in ("", "a", "ab", "abc"):
        hidden = base64.b64encode(f"{prefix}somebody's name, and more".encode())
        assert any(each in hidden for each in _disguises("somebody's name"))
    assert b"somebody".hex().encode() in list(_disguises("somebody"))


pytestmark = pytest.mark.usefixtures("app")
