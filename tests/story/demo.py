"""The demo as a reader of the pages has it: `achieve demo` in a checkout, with its data in `.achieve`."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from achieve.core.children import ChildProcess, end_of_log, kill_group, launch
from achieve.core.settings import PREFIX
from tests.story.folders import folder_within_reach
from tests.story.service import ROOT, SECONDS_TO_STOP, empty_database, eventually, free_port

SECONDS_TO_LOAD = 170.0
_LISTENER = 100
_HOME = ".achieve"


@dataclass(frozen=True, slots=True)
class RunningDemo:
    """A running demo. folder: where the reader is: a checkout, as far as the pages are concerned."""

    folder: Path
    environment: Mapping[str, str]

    @property
    def url(self) -> str:
        """Where the API is."""
        return str(self._summary["base_url"])

    @property
    def tokens(self) -> Mapping[str, str]:
        """Personal access tokens by role key."""
        return cast("Mapping[str, str]", self._summary["tokens"])

    @property
    def ids(self) -> Mapping[str, str]:
        """Ids of what the pages speak of, by name."""
        return cast("Mapping[str, str]", self._summary["ids"])

    @property
    def _summary(self) -> Mapping[str, object]:
        return json.loads((self.folder / _HOME / "demo.json").read_bytes())


@contextmanager
def running_demo() -> Generator[RunningDemo]:
    """A demo of the test's own, on another port."""
    with folder_within_reach() as folder, _database() as database:
        (folder / "docs").symlink_to(ROOT / "docs")
        port = free_port(beside=[_LISTENER])
        environment = {**_plain_environment(), f"{PREFIX}PORT": str(port), **database}
        log_path = folder / "demo.log"
        argv = [sys.executable, "-m", "achieve.cli", "demo"]
        with log_path.open("ab") as log:
            process = launch(ChildProcess("demo", argv, environment, folder=folder), log.fileno())
        try:
            _wait_until_ready(process, log_path)
            yield RunningDemo(folder, environment)
            process.send_signal(signal.SIGINT)
            assert process.wait(SECONDS_TO_STOP) == 0, end_of_log(log_path)
        finally:
            kill_group(process.pid)


@contextmanager
def _database() -> Generator[Mapping[str, str]]:
    """An empty database on the server of ACHIEVE_DATABASE_URL; without one, the demo brings its own."""
    if f"{PREFIX}DATABASE_URL" not in os.environ:
        yield {}
        return
    with empty_database() as url:
        yield {f"{PREFIX}DATABASE_URL": url}


def _plain_environment() -> Mapping[str, str]:
    """Nothing of what is set for the tests themselves, and this environment's programs first."""
    programs = Path(sys.executable).parent
    others = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**others, "PATH": f"{programs}:{os.environ.get('PATH', os.defpath)}"}


def _wait_until_ready(process: "subprocess.Popen[bytes]", log_path: Path) -> None:
    def is_ready() -> bool:
        assert process.poll() is None, end_of_log(log_path)
        return "Achieve is ready at " in log_path.read_text()

    eventually(is_ready, SECONDS_TO_LOAD, lambda: end_of_log(log_path))
