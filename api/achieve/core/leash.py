"""Ties a program to its owner: it is told to stop when the owner ends, however the owner ends.

A script of the standard library alone. It is started by its path, outside of the environment, so that it costs some
milliseconds and runs before the rights of the owner are given up. `achieve.core.children` is its only caller.
"""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import NoReturn

PR_SET_PDEATHSIG = 1  # Source: <linux/prctl.h>.
SECONDS_TO_STOP = 10.0
OWNER_HAS_ENDED = 125
CANNOT_START = 127


def main(words: Sequence[str]) -> None:
    """Run the verb named first: `hold OWNER SIGNAL UID GID PROGRAM...` or `watch`."""
    verb, *rest = words
    VERBS[verb](rest)


def hold(words: Sequence[str]) -> NoReturn:
    """Become the program, as the account that is named (-1: the present one), tied to the owner where Linux can do it.

    The tie is made after the change of account, because that change removes it.
    """
    owner_id, stop_signal, uid, gid = (int(word) for word in words[:4])
    _become(uid, gid)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, stop_signal, 0, 0, 0)
    if os.getppid() != owner_id:
        sys.exit(OWNER_HAS_ENDED)
    _replace_this_program(list(words[4:]))


def watch(_words: Sequence[str]) -> None:
    """Read `+ GROUP SIGNAL` and `- GROUP` until the owner is gone, then stop every process group that is left."""
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    groups: dict[int, int] = {}
    for line in sys.stdin:
        sign, group, *stop_signal = line.split()
        if sign == "+":
            groups[int(group)] = int(stop_signal[0])
        else:
            groups.pop(int(group), None)
    _stop_all(groups)


def _become(uid: int, gid: int) -> None:
    if uid < 0:
        return
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)


def _replace_this_program(argv: list[str]) -> NoReturn:
    # Python ignores these two for itself, and what is ignored stays so in the program that comes after.
    for ignored in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(ignored, signal.SIG_DFL)
    try:
        os.execvp(argv[0], argv)  # noqa: S606  # The program is named by the owner's code; no shell is wanted.
    except OSError as error:
        sys.stderr.write(f"{argv[0]} cannot be started: {error.strerror}\n")
        sys.exit(CANNOT_START)


def _stop_all(groups: Mapping[int, int]) -> None:
    for group, stop_signal in groups.items():
        _signal_group(group, stop_signal)
    deadline = time.monotonic() + SECONDS_TO_STOP
    while time.monotonic() < deadline and any(_signal_group(group, 0) for group in groups):
        time.sleep(0.05)
    for group in groups:
        _signal_group(group, signal.SIGKILL)


def _signal_group(group: int, number: int) -> bool:
    """False when nobody of the group is left."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)
        return True
    return False


VERBS: Mapping[str, Callable[[Sequence[str]], None]] = {"hold": hold, "watch": watch}

if __name__ == "__main__":
    main(sys.argv[1:])
