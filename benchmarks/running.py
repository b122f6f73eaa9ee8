"""Programs that are measured, each a process of its own: started, waited for, stopped."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from urllib.error import HTTPError
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
_SECONDS_TO_START = 60.0


@contextmanager
def running(command: Sequence[str], environment: Mapping[str, str], ready: str, folder: Path = ROOT) -> Generator[None]:
    """A program in the block, from when it answers at the address `ready`, with whatever status.

    Raises SystemExit with the end of what it printed, when it does not.
    """
    with tempfile.TemporaryFile() as log:
        child = subprocess.Popen(command, cwd=folder, env={**os.environ, **environment}, stdout=log, stderr=log)
        try:
            _wait_for(ready, child, log)
            yield
        finally:
            child.send_signal(signal.SIGTERM)
            child.wait(20)


@contextmanager
def application(name: str, environment: Mapping[str, str]) -> Generator[int]:
    """A bare ASGI app, or a peer's, below the same server as the service. Gives its port."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", name, "--port", str(port), "--log-level", "warning"]
    with running(command, environment, f"http://127.0.0.1:{port}/"):
        yield port


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(url: str, child: subprocess.Popen[bytes], log: IO[bytes]) -> None:
    until = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < until and child.poll() is None:
        try:
            with urlopen(url, timeout=5):  # noqa: S310 - our own address.
                return
        except HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    log.seek(0)
    raise SystemExit(f"{url} does not answer.\n{log.read().decode()[-2_000:]}")
