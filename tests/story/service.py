"""The service as it runs in production: a database, `achieve migrate`, the API and the worker as processes."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx
import pytest
from sqlalchemy.engine import make_url

from achieve.core.children import ChildProcess, end_of_log, kill_group, launch
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.settings import PREFIX

ROOT = Path(__file__).parents[2]
SECONDS_TO_START = 60.0
SECONDS_TO_STOP = 30.0


@dataclass
class Service:
    """A running service. Whatever it starts ends with the test, also when that is killed. settings: of its own."""

    home: Path
    database_url: str
    port: int
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    running: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict[str, "subprocess.Popen[bytes]"])

    @property
    def url(self) -> str:
        """Where the API is."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> Mapping[str, str]:
        """What its processes are told: nothing of what is set for the tests themselves."""
        own = {
            "HOME": str(self.home),
            "DATABASE_URL": self.database_url,
            "PORT": str(self.port),
            "WEBHOOK_PRIVATE_ADDRESSES": "true",
            "LOG_LEVEL": "warning",
            **self.settings,
        }
        others = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        return {**others, **{f"{PREFIX}{name}": value for name, value in own.items()}}

    def achieve(self, *arguments: str) -> str:
        """Run a command of the service to its end, and return what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "achieve.cli", *arguments],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=SECONDS_TO_START,
            check=False,
        )
        assert done.returncode == 0, f"achieve {' '.join(arguments[:2])}: {done.stderr}"
        return done.stdout.strip()

    def start(self, command: str) -> None:
        """Start `serve` or `worker`."""
        log_path = self.home / f"{command}.log"
        argv = [sys.executable, "-m", "achieve.cli", command]
        child = ChildProcess(command, argv, self.environment, folder=ROOT, log_path=log_path)
        with log_path.open("ab") as log:
            self.running[command] = launch(child, log.fileno())

    def wait_until_ready(self) -> None:
        """Wait until the API answers that it is ready."""
        eventually(self._is_ready, SECONDS_TO_START, lambda: end_of_log(self.home / "serve.log"))

    def stop(self) -> dict[str, int]:
        """Ask all processes to end; their exit codes, by command."""
        codes: dict[str, int] = {}
        for command in reversed(list(self.running)):
            process = self.running.pop(command)
            process.send_signal(signal.SIGTERM)
            try:
                codes[command] = process.wait(SECONDS_TO_STOP)
            finally:
                kill_group(process.pid)
        return codes

    def _is_ready(self) -> bool:
        assert self.running["serve"].poll() is None, end_of_log(self.home / "serve.log")
        try:
            return httpx.get(f"{self.url}/readyz", timeout=5, trust_env=False).is_success
        except httpx.TransportError:
            return False


@contextmanager
def running_service(folder: Path, **settings: str) -> Generator[Service]:
    """The whole service on an empty database, migrated. folder: for its home. settings: names in upper case."""
    with empty_database() as url:
        service = Service(folder, url, free_port(), settings=settings)
        service.achieve("migrate")
        try:
            service.start("serve")
            service.start("worker")
            service.wait_until_ready()
            yield service
        finally:
            codes = service.stop()
        # uvicorn ends by the signal itself, once it has ended in good order.
        assert codes == {"serve": -signal.SIGTERM, "worker": 0}


@contextmanager
def empty_database() -> Generator[str]:
    """The address of a database of the test's own: on the server of ACHIEVE_DATABASE_URL, else on an embedded one."""
    given = os.environ.get(f"{PREFIX}DATABASE_URL")
    if given is None:
        with EmbeddedPostgres.temporary() as server:
            yield server.url
        return
    name = f"achieve_test_{uuid4().hex}"
    asyncio.run(_execute(given, f"create database {name}"))
    try:
        yield make_url(given).set(database=name).render_as_string(hide_password=False)
    finally:
        asyncio.run(_execute(given, f"drop database {name} with (force)"))


def free_port(*, beside: Sequence[int] = ()) -> int:
    """A port that nobody listens on. beside: distances of other ports that must be free, too."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if all(port + distance < 65_536 and _is_free(port + distance) for distance in beside):
            return port


def eventually(
    holds: Callable[[], bool], seconds: float = 30.0, otherwise: Callable[[], str] = lambda: "It did not come true."
) -> None:
    """Wait until something holds. otherwise: what to say when it does not in so many seconds."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            pytest.fail(f"Not within {seconds:.0f} seconds. {otherwise()}")
        time.sleep(0.05)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
