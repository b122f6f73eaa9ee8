"""`achieve demo`: the whole service on one machine, with a demo district, kept alive until Ctrl-C."""

import asyncio
import os
import socket
import sys
from datetime import timedelta
from pathlib import Path

import orjson
from pydantic import SecretStr

from achieve.core import clock
from achieve.core.children import ChildProcess
from achieve.core.db import Database
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.secrets import seal_of
from achieve.core.settings import PREFIX, Settings
from achieve.declarations import bind_names
from achieve.demo.access import PASSWORD, Demo, open_access
from achieve.demo.loading import load_district
from achieve.demo.readiness import answers_at
from achieve.demo.supervisor import Supervisor
from achieve.migrations.state import migrate
from achieve.outbox.events import write_events

_LISTENER_OFFSET = 100
_MONTH = timedelta(days=30)


class PortTaken(OSError):
    """Another program listens on the port."""


async def run_demo(settings: Settings) -> None:
    """Bring everything up, print how to use it, and stay. Raises PortTaken, HomeInUse, PostgresFailed."""
    home = settings.home.absolute()
    _refuse_taken_port(settings)
    await asyncio.to_thread(home.mkdir, parents=True, exist_ok=True)
    server = None if settings.database_url else EmbeddedPostgres(home)
    try:
        async with Supervisor() as supervisor:
            running = await _with_database(supervisor, server, settings, home)
            await migrate(running)
            demo = await _load(running)
            _write_summary(home, running, demo)
            api, *others = _children(running, demo)
            await supervisor.start(api)
            _print_welcome(home, running, demo)
            for child in others:
                await supervisor.start(child)
            await supervisor.wait()
    finally:
        if server is not None:
            server.close()


async def _with_database(
    supervisor: Supervisor, server: EmbeddedPostgres | None, settings: Settings, home: Path
) -> Settings:
    """The settings of the children: a database that answers, a kept key, and what only a demo may do."""
    demo_only = {"home": home, "development_sign_in": True, "webhook_private_addresses": True}
    if server is None:
        return settings.model_copy(update=demo_only)
    url = server.prepare()
    await supervisor.start(server.child())
    return settings.model_copy(update={**demo_only, "database_url": SecretStr(url)})


async def _load(settings: Settings) -> Demo:
    bind_names()
    database = Database(settings, before_commit=write_events)
    await database.open()
    try:
        district_id = await load_district(database)
        listener = f"http://127.0.0.1:{_listener_port(settings)}/"
        return await open_access(database, district_id, seal_of(settings), listener)
    finally:
        await database.close()


def _children(settings: Settings, demo: Demo) -> list[ChildProcess]:
    env = _environment(settings)
    command = [sys.executable, "-m", "achieve.cli"]
    listen = [*command, "webhook-listen", "--port", str(_listener_port(settings))]
    return [
        ChildProcess("api", [*command, "serve"], env, ready=answers_at(f"{_address(settings)}/readyz")),
        ChildProcess("webhooks", listen, {**env, "WEBHOOK_SECRET": demo.webhook_secret}),
        ChildProcess("worker", [*command, "worker"], env),
    ]


def _environment(settings: Settings) -> dict[str, str]:
    """The children's environment: what is set, with the demo's own decisions."""
    given = {
        "HOME": str(settings.home),
        "PORT": str(settings.port),
        "DATABASE_URL": settings.database_url.get_secret_value() if settings.database_url else "",
        "DEVELOPMENT_SIGN_IN": "true",
        "WEBHOOK_PRIVATE_ADDRESSES": "true",
        "LOG_LEVEL": "warning",
        "LOG_FORMAT": "console",
    }
    return {**os.environ, **{f"{PREFIX}{name}": value for name, value in given.items() if value}}


def _refuse_taken_port(settings: Settings) -> None:
    for port in (settings.port, _listener_port(settings)):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((settings.host, port))
            except OSError as error:
                raise PortTaken(f"Port {port} is in use. Choose another one with ACHIEVE_PORT.") from error


def _listener_port(settings: Settings) -> int:
    return settings.port + _LISTENER_OFFSET


def _address(settings: Settings) -> str:
    return f"http://{settings.host}:{settings.port}"


def _write_summary(home: Path, settings: Settings, demo: Demo) -> None:
    """`demo.json`: addresses, tokens and ids, for scripts. Only its owner may read it."""
    summary = {"base_url": _address(settings), **demo.summary()}
    fresh = home / "demo.json.new"
    fresh.touch(mode=0o600)
    fresh.write_bytes(orjson.dumps(summary, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    fresh.replace(home / "demo.json")


def _print_welcome(home: Path, settings: Settings, demo: Demo) -> None:
    address = _address(settings)
    token = f'-H "Authorization: Bearer {demo.tokens["district_admin"]}"'
    teacher = f'-H "Authorization: Bearer {demo.tokens["teacher"]}"'
    leader = f'-H "Authorization: Bearer {demo.tokens["school_leader"]}"'
    query = '{"query": "{ plans { nodes { title goals { nodes { statement } } } } }"}'
    lines = [
        "",
        f"Achieve is ready at {address}",
        "",
        f"Sign-ins (password for all: {PASSWORD}):",
        *(f"  {role.replace('_', ' '):<15} {email}" for role, email in demo.emails.items()),
        f"The page to sign in on: {address}/sign-in (for a front end of your own: client_id {demo.front_end_id})",
        f"Tokens and ids for scripts: {home / 'demo.json'}",
        "",
        "Try:",
        "  # a class's grid, as its teacher",
        f"  curl -s {teacher} {address}/v1/classes/{demo.ids['class']}/progress",
        "  # plans with their goals, in GraphQL",
        f"  curl -s {token} -H 'Content-Type: application/json' -d '{query}' {address}/graphql",
        "  # change a step, and see the signed webhook arrive below",
        f"  curl -s -X PATCH {leader} -H 'If-Match: *' -H 'Content-Type: application/json' "
        f'-d \'{{"due_on": "{clock.today() + _MONTH}"}}\' {address}/v1/steps/{demo.ids["step"]}',
        "",
        "Ctrl-C stops everything.",
        "",
    ]
    sys.stdout.write("\n".join(lines))
    sys.stdout.flush()
