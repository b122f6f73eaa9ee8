"""Makes the files of a PostgreSQL server, and says how the server is started on them."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from achieve.core.embedded.accounts import run_as
from achieve.core.embedded.failures import PostgresFailed
from achieve.core.embedded.places import SOCKET_NAME, Places

OWNER = "achieve"
DATABASE = "achieve"

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "port": "5432",
    "unix_socket_permissions": "0700",
    "shared_buffers": "256MB",
    "max_connections": "100",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m ",
    # A refused row, or the statement that brought it, may hold a learner's name.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "cluster_name": "achieve",
}
# For data that nobody misses: what a test wrote before the machine stopped.
THROW_AWAY_SETTINGS: Mapping[str, str] = {
    "shared_buffers": "128MB",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "io_method": "sync",
}
# The owner is no superuser, as on a managed server: row security holds for it too.
FIRST_STATEMENTS = f"""
create role {OWNER} login createdb createrole
create database {DATABASE} owner {OWNER}
"""
SECONDS_FOR_FAST_STOP = 10.0
SECONDS_FOR_STOP_AT_ONCE = 5.0


def ensure_cluster(places: Places, settings: Mapping[str, str]) -> None:
    """Make the files unless they are there. Raises PostgresFailed, also for files of another major version."""
    if (places.files / "PG_VERSION").exists():
        _check_version(places)
        return
    staging = places.folder / "data.new"
    shutil.rmtree(staging, ignore_errors=True)
    _run(places, "initdb", *_initdb_arguments(staging), *_without_waiting(settings))
    _run(places, "postgres", "--single", "-D", str(staging), "postgres", typed=FIRST_STATEMENTS)
    # Renamed last, so that files that were cut off half-way are made anew.
    staging.rename(places.files)


def server_argv(places: Places, settings: Mapping[str, str]) -> list[str]:
    """The command that starts the server."""
    stated = {"unix_socket_directories": f'"{places.sockets}"', **settings}
    options = [word for name, setting in stated.items() for word in ("-c", f"{name}={setting}")]
    return [str(places.programs / "postgres"), "-D", str(places.files), *options]


def clear_leftovers(places: Places) -> None:
    """Make the files free for a new server after one that was killed; one whose owner is gone is stopped.

    PostgreSQL does this itself except where the recorded process id now belongs to another program of the same user.
    Whether sessions are still attached to the old shared memory it checks in any case.
    """
    pid_file = places.files / "postmaster.pid"
    pid = _recorded_pid(pid_file)
    if pid is not None and _serves(pid, places.files):
        _stop(pid, places.files)
    for leftover in (pid_file, places.sockets / SOCKET_NAME, places.sockets / f"{SOCKET_NAME}.lock"):
        leftover.unlink(missing_ok=True)


def _initdb_arguments(staging: Path) -> list[str]:
    # The built-in provider sorts alike on every system, and an upgrade of the system never spoils an index.
    return [
        f"--pgdata={staging}",
        "--username=postgres",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        # The socket lies in a folder that only the account of the server, and root, can enter; there is no port.
        "--auth-local=trust",
        "--auth-host=reject",
        "--no-instructions",
    ]


def _without_waiting(settings: Mapping[str, str]) -> list[str]:
    return ["--no-sync", "--no-data-checksums"] if settings.get("fsync") == "off" else []


def _run(places: Places, program: str, *arguments: str, typed: str = "") -> None:
    answer = run_as(places.account, [str(places.programs / program), *arguments], typed=typed)
    if answer.returncode != 0 or "ERROR:" in answer.stdout:
        raise PostgresFailed(f"The files of PostgreSQL could not be made in {places.folder}:\n{answer.stdout.strip()}")


def _check_version(places: Places) -> None:
    made_by = (places.files / "PG_VERSION").read_text().strip()
    version = run_as(places.account, [str(places.programs / "postgres"), "--version"]).stdout.split()[-1]
    if version.partition(".")[0] != made_by:
        raise PostgresFailed(
            f"{places.files} was made by PostgreSQL {made_by}, and this is PostgreSQL {version}. "
            "Move the data over with pg_upgrade or pg_dump, or choose another ACHIEVE_HOME."
        )


def _recorded_pid(pid_file: Path) -> int | None:
    try:
        first_line = pid_file.read_text().partition("\n")[0].strip()
    except FileNotFoundError:
        return None
    return int(first_line) if first_line.isdecimal() else None


def _serves(pid: int, files: Path) -> bool:
    """Whether the process is a server on these files: its command names them."""
    command_line = Path(f"/proc/{pid}/cmdline")
    if Path("/proc/self").exists():
        with suppress(FileNotFoundError):
            return os.fsencode(files) in command_line.read_bytes().split(b"\0")
        return False
    shown = subprocess.run(  # noqa: S603  # The one argument is a number.
        ["/bin/ps", "-ww", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return f" -D {files} " in shown.stdout


def _stop(pid: int, files: Path) -> None:
    for number, seconds in (
        (signal.SIGINT, SECONDS_FOR_FAST_STOP),
        (signal.SIGQUIT, SECONDS_FOR_STOP_AT_ONCE),
        (signal.SIGKILL, SECONDS_FOR_STOP_AT_ONCE),
    ):
        with suppress(ProcessLookupError):
            os.kill(pid, number)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if not _serves(pid, files):
                return
            time.sleep(0.05)
    raise PostgresFailed(f"An old PostgreSQL (process {pid}) still runs on {files} and could not be stopped.")
