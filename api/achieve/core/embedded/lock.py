"""Keeps a folder to one run at a time: two servers on the same files would destroy them."""

import fcntl
import os
import time
from pathlib import Path
from typing import Self

from achieve.core.embedded.failures import HomeInUse

LOCK_NAME = "lock"
# A look by `is_locked`, or a program that is just being started, may hold the lock for some milliseconds.
SECONDS_OF_PATIENCE = 1.0


class HomeLock:
    """A lock on a folder, which the kernel gives back when its holder ends, however it ends."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._descriptor: int | None = None

    def take(self) -> None:
        """Take the lock. Raises HomeInUse."""
        descriptor = _open(self._home)
        deadline = time.monotonic() + SECONDS_OF_PATIENCE
        while not _try(descriptor, fcntl.LOCK_EX):
            if time.monotonic() > deadline:
                raise _in_use(self._home, descriptor)
            time.sleep(0.02)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        self._descriptor = descriptor

    def give_back(self) -> None:
        """Let another run use the folder."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(self, *_: object) -> None:
        self.give_back()


def is_locked(home: Path) -> bool:
    """Whether a run uses the folder now."""
    if not (home / LOCK_NAME).exists():
        return False
    descriptor = _open(home)
    try:
        return not _try(descriptor, fcntl.LOCK_SH)
    finally:
        os.close(descriptor)


def _open(home: Path) -> int:
    try:
        return os.open(home / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError as error:
        raise HomeInUse(f"{home} belongs to another user. Set ACHIEVE_HOME to a folder of your own.") from error


def _try(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _in_use(home: Path, descriptor: int) -> HomeInUse:
    holder = os.pread(descriptor, 20, 0).decode().strip() or "unknown"
    os.close(descriptor)
    return HomeInUse(
        f"{home} is in use by another run of Achieve (process {holder}). "
        "Stop that one first, or set ACHIEVE_HOME to another folder."
    )
