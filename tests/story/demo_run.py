"""`achieve demo` as a person runs it: its output, its processes, and what it wrote down."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import orjson

from achieve.core.settings import PREFIX
from tests.story.folders import folder_within_reach
from tests.story.service import ROOT, eventually, free_port

LISTENER_DISTANCE = 100
# The first start makes the database and loads a year of evidence.
SECONDS_TO_LOAD = 240.0
SECONDS_TO_END = 30.0


@dataclass
class DemoRun:
    """A demo under a home folder. It can be started, ended and started again."""

    folder: Path
    port: int = field(default_factory=lambda: free_port(beside=[LISTENER_DISTANCE]))
    program: "subprocess.Popen[bytes] | None" = None
    _log_starts_at: int = 0

    @property
    def home(self) -> Path:
        """ACHIEVE_HOME."""
        return self.folder / "home"

    @property
    def summary(self) -> Mapping[str, Any]:
        """What `demo.json` says."""
        return cast("Mapping[str, Any]", orjson.loads((self.home / "demo.json").read_bytes()))

    @property
    def url(self) -> str:
        """Where the API is."""
        return f"http://127.0.0.1:{self.port}"

    def output(self) -> str:
        """What it has printed since it was started last."""
        return (self.folder / "output").read_text()[self._log_starts_at :]

    def start(self) -> float:
        """Start it and wait until it says that it is ready. Returns how many seconds that took."""
        log_path = self.folder / "output"
        self._log_starts_at = len(log_path.read_text()) if log_path.exists() else 0
        others = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        environment = {**others, f"{PREFIX}HOME": str(self.home), f"{PREFIX}PORT": str(self.port)}
        began_at = time.monotonic()
        with log_path.open("ab") as log:
            self.program = subprocess.Popen(
                [sys.executable, "-m", "achieve.cli", "demo"],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        eventually(self._is_ready, SECONDS_TO_LOAD, self.output)
        return time.monotonic() - began_at

    def processes(self) -> dict[int, str]:
        """The demo's process and all that come from it, by id, with their commands."""
        assert self.program is not None
        table = _process_table()
        found = {self.program.pid: table[self.program.pid][1]}
        while grown := {pid: what for pid, (parent, what) in table.items() if parent in found and pid not in found}:
            found |= grown
        return found

    def pid_of(self, words: str) -> int:
        """The process of the demo whose command has these words."""
        return next(pid for pid, what in self.processes().items() if re.search(words, what))

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        """Send a signal, and wait for its end. Returns the exit code."""
        assert self.program is not None
        self.program.send_signal(number)
        return self.program.wait(SECONDS_TO_END)

    def _is_ready(self) -> bool:
        assert self.program is not None
        assert self.program.poll() is None, self.output()
        return "Ctrl-C stops everything." in self.output()


@contextmanager
def running_demo() -> Generator[DemoRun]:
    """A demo on a home of its own; whatever the test did to it, nothing of it is left."""
    with folder_within_reach() as folder:
        demo = DemoRun(folder)
        try:
            demo.start()
            yield demo
        finally:
            if demo.program is not None and demo.program.poll() is None:
                demo.stop()
            # Where the folder was closed to PostgreSQL's user, a link leads to the files.
            shutil.rmtree((demo.home / "postgres").resolve(), ignore_errors=True)


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that is dead and only not yet collected does not count."""
    return pid in _process_table()


def _process_table() -> dict[int, tuple[int, str]]:
    """Parent and command of every process that runs."""
    if not Path("/proc/self").exists():
        shown = subprocess.run(["ps", "-eo", "pid=,ppid=,stat=,args="], capture_output=True, text=True, check=True)
        rows = [line.split(None, 3) for line in shown.stdout.splitlines()]
        return {int(pid): (int(parent), what) for pid, parent, state, what in rows if not state.startswith("Z")}
    found: dict[int, tuple[int, str]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(FileNotFoundError, ProcessLookupError):
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            if state != "Z":
                found[int(folder.name)] = (int(parent), command)
    return found
