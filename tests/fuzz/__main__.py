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
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated
from xml.etree import ElementTree as ET

import httpx
import typer

from achieve.app import make_app
from achieve.core.logging import configure_logging
from achieve.core.settings import Settings
from achieve.web.server import make_server
from tests.access.staging import staged
from tests.database import settings_for, temporary_database
from tests.fuzz.counting import Counted

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
# It may end the token that is asked with: it is asked last.
_ENDS_TOKENS = "/v1/personal-access-tokens/{id}"
# It is read for as long as it lasts.
_STREAM = "/v1/events/stream"
PHASES = "examples,coverage,fuzzing,stateful"


def main(
    role: Annotated[list[str] | None, typer.Option(help="Only as these roles.")] = None,
    examples: Annotated[int, typer.Option(help="How many requests an operation gets in each phase, at the most.")] = 10,
    phases: Annotated[str, typer.Option(help="Only these phases.")] = PHASES,
) -> None:
    """Run it as each role, and say what the checks found. Ends with 1 where there was a 5xx, or the door shut."""
    with temporary_database() as url, tempfile.TemporaryDirectory() as home:
        settings = settings_for(url, Path(home))
        configure_logging(settings)
        counted = Counted(make_app(settings))
        with _served(counted, settings) as address:
            fuzzing = _Fuzzing(address, Path(home), examples, phases)
            is_well = [_run_as(each, counted, fuzzing, settings) for each in role or ACTORS]
    sys.exit(not all(is_well))


def _run_as(role: str, counted: Counted, fuzzing: "_Fuzzing", settings: Settings) -> bool:
    """Run it as one role and tell what came of it. Returns whether there was no fault, and who asked was let in."""
    # A district for each: what one role has ended, others would ask for in vain. And tokens grow old.
    token = asyncio.run(_token(ACTORS[role], settings))
    counted.begin()
    found = fuzzing.run(token, "--exclude-path", _ENDS_TOKENS)
    is_let_in = httpx.get(f"{fuzzing.address}/v1/me", headers={"authorization": token}).status_code != 401
    found += fuzzing.run(token, "--include-path", _ENDS_TOKENS)
    answers, faults = counted.answers.total(), counted.faults
    told = ", ".join(f"{count} {name}" for name, count in found.most_common()) or "nothing"
    typer.echo(
        f"{role}: {answers:,} answers, {counted.good:,} of them 2xx, {len(faults):,} 5xx, "
        f"{'let in' if is_let_in else 'shut out'} to the end; {told}"
    )
    for each in sorted(set(faults)):
        typer.echo(f"  {each}")
    return is_let_in and not faults


async def _token(name: str, settings: Settings) -> str:
    """A new district, and the token of somebody in it."""
    app = make_app(settings)
    url = settings.database_url.get_secret_value() if settings.database_url else ""
    async with app.router.lifespan_context(app), staged(app, app.state.context, url) as district:
        return district.stage.world.clients[name].headers["authorization"]


@contextmanager
def _served(app: Counted, settings: Settings) -> Generator[str]:
    """The service behind a real socket, in a thread."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = make_server(app, settings)
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(20)


@dataclass(frozen=True, slots=True)
class _Fuzzing:
    """How it is run."""

    address: str
    home: Path
    examples: int
    phases: str

    def run(self, token: str, *paths: str) -> Counter[str]:
        """What the checks found, by their titles. paths: which are asked, as options."""
        report = self.home / "report.xml"
        report.unlink(missing_ok=True)
        command = [str(Path(sys.executable).with_name("schemathesis")), "run", f"{self.address}/openapi.json"]
        command += ["--checks", "all", "--phases", self.phases, "--max-examples", str(self.examples)]
        command += ["--header", f"Authorization: {token}", "--exclude-path", _STREAM, *paths]
        command += ["--report", "junit", "--report-junit-path", str(report), "--generation-deterministic"]
        command += ["--continue-on-failure", "--no-shrink"]
        ran = subprocess.run(command, cwd=self.home, check=False, capture_output=True, text=True)
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
