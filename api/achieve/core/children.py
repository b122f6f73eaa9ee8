"""Describes a child process, and starts it so that it does not outlive its owner."""

import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from achieve.core import leash

LOG_LINES_SHOWN = 15
LOG_BYTES_READ = 16_384

ReadyCheck = Callable[[], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Account:
    """The user of the operating system that a child runs as."""

    name: str
    uid: int
    gid: int


@dataclass(frozen=True, slots=True)
class ChildProcess:
    """What to run, how to tell that it is ready, and how to stop it.

    before: called each time before it starts, also before it is started again; may block.
    log_path: where its output goes; None passes it on to the owner.
    account: None for the owner's own.
    attempts: how often it may end before it was ready for the first time.
    ready_within: seconds.
    """

    name: str
    argv: Sequence[str]
    env: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    ready: ReadyCheck | None = None
    before: Callable[[], None] | None = None
    stop_signal: signal.Signals = signal.SIGTERM
    account: Account | None = None
    log_path: Path | None = None
    folder: Path | None = None
    attempts: int = 3
    ready_within: float = 60.0

    @property
    def held_argv(self) -> list[str]:
        """The command that ties the child to the process that runs it.

        It must be run by a thread that lives as long as the owner does: on Linux the tie is to the thread.
        """
        account = (self.account.uid, self.account.gid) if self.account else (-1, -1)
        words = (os.getpid(), self.stop_signal.value, *account)
        return [*_leash("hold"), *map(str, words), *self.argv]

    @property
    def whole_env(self) -> Mapping[str, str]:
        """The environment, with Python told to write its output at once, line by line."""
        return {"PYTHONUNBUFFERED": "1", **self.env}


class Watchdog:
    """A process that stops what it was told to watch as soon as its owner is gone, also by kill -9.

    On Linux the kernel does this too for the children themselves; the watchdog does it for their whole process
    groups, and on other systems.
    """

    def __init__(self) -> None:
        self._groups: dict[int, int] = {}
        self._watcher: subprocess.Popen[bytes] | None = None

    @property
    def watcher_id(self) -> int | None:
        """The process id of the watcher, if there is one."""
        return self._watcher.pid if self._watcher else None

    def watch(self, group: int, stop_signal: signal.Signals) -> None:
        """Begin to watch a process group, given by the id of its leader."""
        self._groups[group] = stop_signal.value
        self._tell(f"+ {group} {stop_signal.value}\n")

    def release(self, group: int) -> None:
        """Stop watching a group that has ended."""
        if self._groups.pop(group, None) is not None:
            self._tell(f"- {group}\n")

    def close(self) -> None:
        """Let the watcher stop what is still watched, and end."""
        if self._watcher is None:
            return
        self._watcher.communicate()
        self._watcher = None

    def _tell(self, line: str) -> None:
        if self._watcher is None or not self._write(self._watcher, line):
            self._watcher = self._begin()

    def _begin(self) -> subprocess.Popen[bytes]:
        # A session of its own: the Ctrl-C of a terminal must not reach it.
        watcher = subprocess.Popen(  # noqa: S603  # Our own script.
            _leash("watch"),
            stdin=subprocess.PIPE,
            # It lives a little longer than its owner: who reads the owner's output must not wait for it.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd="/",
            start_new_session=True,
        )
        self._write(watcher, "".join(f"+ {group} {number}\n" for group, number in self._groups.items()))
        return watcher

    @staticmethod
    def _write(watcher: subprocess.Popen[bytes], line: str) -> bool:
        if watcher.stdin is None:
            return False
        try:
            watcher.stdin.write(line.encode())
        except BrokenPipeError:
            # The watcher was killed: another takes its place.
            watcher.communicate()
            return False
        return True


def launch(child: ChildProcess, output: int) -> subprocess.Popen[bytes]:
    """Start the child in a process group of its own, with both of its outputs on the file that is open as `output`."""
    return subprocess.Popen(  # noqa: S603  # The arguments come from our own code.
        child.held_argv,
        env=child.whole_env,
        cwd=child.folder,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        process_group=0,
    )


def kill_group(group: int) -> None:
    """End at once whoever is left of a process group."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def end_of_log(log_path: Path) -> str:
    """The last lines of a child's log, or a word that there are none."""
    if not log_path.exists():
        return "(there is no log)"
    with log_path.open("rb") as log:
        log.seek(max(0, log_path.stat().st_size - LOG_BYTES_READ))
        lines = log.read().decode(errors="replace").splitlines()
    return "\n".join(lines[-LOG_LINES_SHOWN:]) or "(the log is empty)"


def _leash(verb: str) -> list[str]:
    # -I -S: neither the environment's packages nor anything in PYTHONPATH may get between.
    return [sys.executable, "-I", "-S", leash.__file__, verb]
