"""`python -m tests.fuzz`: schemathesis as each of the eight roles, all checks and phases; no answer may be a fault."""

import asyncio
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from xml.etree import ElementTree as ET

import typer

from achieve.app import make_app
from achieve.core.logging import configure_logging
from achieve.core.settings import Settings
from achieve.web.server import make_server
from tests.access.staging import staged
from tests.database import settings_for, temporary_database

# Who stands for each role.
ACTORS = {
    "platform_admin": "platform",
    "district_admin": "admin",
    "school_leader": "leader",
    "coach": "coach",
    "teacher": "teacher",
    "learner": "learner",
    "guardian": "guardian",
    "client": "sis",
}
_FAULT = "Server error"


def main(
    role: Annotated[list[str] | None, typer.Option(help="Only as these roles.")] = None,
    examples: Annotated[int, typer.Option(help="How many requests an operation gets in each phase, at the most.")] = 10,
) -> None:
    """Run it as each role, and say what the checks found."""
    with temporary_database() as url, tempfile.TemporaryDirectory() as home:
        settings = settings_for(url, Path(home))
        configure_logging(settings)
        tokens = asyncio.run(_tokens(settings, url))
        with _served(settings) as address:
            faults = sum(_run_as(each, address, tokens[each], examples, Path(home)) for each in role or ACTORS)
    typer.echo(f"{len(role or ACTORS)} roles, {faults} answers that are faults of the service.")
    sys.exit(bool(faults))


def _run_as(role: str, address: str, token: str, examples: int, home: Path) -> int:
    """Run it as one role and tell what the checks found. Returns how many answers are faults."""
    counted = _run(address, token, examples, home)
    told = ", ".join(f"{count} {name}" for name, count in counted.most_common()) or "nothing"
    typer.echo(f"{role}: {told}")
    return sum(count for name, count in counted.items() if _FAULT in name)


async def _tokens(settings: Settings, url: str) -> dict[str, str]:
    app = make_app(settings)
    async with app.router.lifespan_context(app), staged(app, app.state.context, url) as district:
        clients = district.stage.world.clients
        return {role: clients[name].headers["authorization"] for role, name in ACTORS.items()}


@contextmanager
def _served(settings: Settings) -> Generator[str]:
    """The service behind a real socket, in a thread."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = make_server(make_app(settings), settings)
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(20)


def _run(address: str, token: str, examples: int, home: Path) -> Counter[str]:
    """What the checks found, by their titles. A stream is read for as long as it lasts: it is left out."""
    report = home / "report.xml"
    command = [str(Path(sys.executable).with_name("schemathesis")), "run", f"{address}/openapi.json"]
    command += ["--checks", "all", "--phases", "examples,coverage,fuzzing,stateful", "--max-examples", str(examples)]
    command += ["--header", f"Authorization: {token}", "--exclude-path", "/v1/events/stream", "--continue-on-failure"]
    command += ["--report", "junit", "--report-junit-path", str(report), "--generation-deterministic", "--no-shrink"]
    ran = subprocess.run(command, cwd=home, check=False, capture_output=True, text=True)
    assert report.exists(), ran.stdout[-2_000:] + ran.stderr[-2_000:]
    return _titles(report)


def _titles(report: Path) -> Counter[str]:
    """Each finding is a line `- Title` in the text of a failure."""
    found: Counter[str] = Counter()
    for failure in ET.parse(report).iter("failure"):  # noqa: S314 - as above.
        text = f"{failure.get('message') or ''}\n{failure.text or ''}"
        found.update(line.removeprefix("- ").strip() for line in text.splitlines() if line.startswith("- "))
    return found


if __name__ == "__main__":
    typer.run(main)
