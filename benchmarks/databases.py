"""One PostgreSQL with both sizes of the district in it, each in a database of its own."""

import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from pydantic import SecretStr

from achieve import migrations
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.embedded.cluster import SETTINGS, THROW_AWAY_SETTINGS
from achieve.core.settings import Settings
from achieve.migrations.state import migrate
from benchmarks import district
from benchmarks.district import Measured, Size, load, tell_apart

_DATABASE = "/achieve?"
# As a person would have them, without waiting for the disk, and with room for a load at one go.
_SETTINGS = {**SETTINGS, **THROW_AWAY_SETTINGS, "shared_buffers": SETTINGS["shared_buffers"], "max_wal_size": "4GB"}
_PEER = "create role peer login bypassrls"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A district in its database. url: for the service; peer_url: for a role that sees all rows without policies."""

    measured: Measured
    url: str
    peer_url: str


class Databases:
    """The server of one run."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self._server = server

    async def district(self, size: Size, name: str) -> Loaded:
        """The district of this size, loaded unless a run before has kept it."""
        kept = f"{name}_{_edition()}"
        superuser = await asyncpg.connect(self._server.superuser_url)
        try:
            if not await superuser.fetchval("select true from pg_database where datname = $1", kept):
                await self._load(superuser, size, name, kept)
        finally:
            await superuser.close()
        peer_url = self._address(self._server.url, kept).replace("//achieve@", "//peer@")
        return Loaded(tell_apart(size), self._address(self._server.url, kept), peer_url)

    async def _load(self, superuser: "asyncpg.Connection[asyncpg.Record]", size: Size, name: str, kept: str) -> None:
        """Renamed last: what was cut off half-way is made anew."""
        begun, unfinished = time.monotonic(), f"loading_{name}"
        for old in await superuser.fetch("select datname from pg_database where datname ~ $1", f"^(loading_)?{name}"):
            await superuser.execute(f'drop database "{old["datname"]}" with (force)')
        await superuser.execute(f'create database "{unfinished}" owner achieve')
        url = self._address(self._server.url, unfinished)
        await migrate(Settings.model_validate({"database_url": SecretStr(url)}))
        connection = await asyncpg.connect(self._address(self._server.superuser_url, unfinished))
        await load(connection, size)
        await _let_peers_read(connection)
        await connection.close()
        await superuser.execute(f'alter database "{unfinished}" rename to "{kept}"')
        sys.stderr.write(f"{name}: {size.learners:,} learners loaded in {time.monotonic() - begun:.0f} s\n")

    def _address(self, url: str, database: str) -> str:
        return url.replace(_DATABASE, f"/{database}?")


@contextmanager
def databases(*, kept: bool) -> Generator[Databases]:
    """A server in the block. kept: its data stay in the cache folder for the next run."""
    with ExitStack() as stack:
        home = cache_folder() / "postgres" if kept else Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if not kept and os.geteuid() == 0:
            # PostgreSQL runs as another account, which must get through.
            home.chmod(0o711)
        yield Databases(stack.enter_context(EmbeddedPostgres(home, _SETTINGS)))


def cache_folder() -> Path:
    """The folder for what is kept from run to run: loaded districts, and what peers install."""
    base = os.environ.get("XDG_CACHE_HOME")
    folder = (Path(base) if base else Path.home() / ".cache") / "achieve-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


async def _let_peers_read(connection: "asyncpg.Connection[asyncpg.Record]") -> None:
    if not await connection.fetchval("select true from pg_roles where rolname = 'peer'"):
        await connection.execute(_PEER)
    await connection.execute(
        "grant usage on schema public to peer; grant select on all tables in schema public to peer"
    )


def _edition() -> str:
    """Changes with the schema and with what is loaded."""
    folders = (Path(str(migrations.__file__)).parent / "versions", Path(str(district.__file__)).parent)
    files = sorted(path for folder in folders for path in folder.glob("*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]
