"""The embedded PostgreSQL server: prepared, started, asked for an answer, stopped."""

import asyncio
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NewType, Self
from urllib.parse import quote

from achieve.core.children import ChildProcess, Watchdog, end_of_log, kill_group, launch
from achieve.core.embedded.accounts import bare_environment
from achieve.core.embedded.cluster import (
    DATABASE,
    OWNER,
    SETTINGS,
    THROW_AWAY_SETTINGS,
    clear_leftovers,
    ensure_cluster,
    server_argv,
)
from achieve.core.embedded.failures import PostgresFailed
from achieve.core.embedded.lock import HomeLock, is_locked
from achieve.core.embedded.places import Places, choose_places, make_home, remove_places

DatabaseUrl = NewType("DatabaseUrl", str)

URL_NAME = "database-url"
SECONDS_TO_START = 60.0
SECONDS_TO_STOP = 10.0
LARGEST_LOG_BYTES = 10_000_000
TEMPORARY_PREFIX = "achieve-temporary-"


class EmbeddedPostgres:
    """A server under one home folder. One object serves one run; its methods are called from the main thread.

    Either `start` and `stop`, or, below a supervisor, `prepare`, `child` and at the end `close`.
    """

    def __init__(self, home: Path, settings: Mapping[str, str] = SETTINGS) -> None:
        self.home = home.absolute()
        self._settings = settings
        self._lock = HomeLock(self.home)
        self._places: Places | None = None
        self._server: subprocess.Popen[bytes] | None = None
        self._watchdog = Watchdog()

    @classmethod
    def temporary(cls) -> "TemporaryPostgres":
        """A server for tests, whose data go with it and which does not wait for the disk."""
        return TemporaryPostgres()

    def prepare(self) -> DatabaseUrl:
        """Take the home folder and make the files of the server where there are none yet.

        Raises HomeInUse when another run has the folder, and PostgresFailed.
        """
        make_home(self.home)
        self._lock.take()
        try:
            self._places = choose_places(self.home)
            ensure_cluster(self._places, self._settings)
            self._write_url()
        except BaseException:
            self.close()
            raise
        return self.url

    @property
    def remark(self) -> str | None:
        """What to tell the person about the places of the files, if they are not where one looks for them."""
        return self._chosen_places.remark

    @property
    def url(self) -> DatabaseUrl:
        """The address of the service's database, for its owner, who is no superuser."""
        return self._url_of(OWNER, DATABASE)

    @property
    def superuser_url(self) -> DatabaseUrl:
        """The address for the one who may do everything: for tests and for looking after the server."""
        return self._url_of("postgres", DATABASE)

    def child(self) -> ChildProcess:
        """The server as a child of a supervisor."""
        places = self._chosen_places
        return ChildProcess(
            name="postgres",
            argv=server_argv(places, self._settings),
            env=bare_environment(),
            ready=self.answers,
            before=self._make_way,
            stop_signal=signal.SIGINT,  # Fast shutdown: sessions are ended, what was committed is written.
            account=places.account,
            log_path=places.log,
            folder=Path("/"),
            # The sessions of a server that was killed hold on to its shared memory until their statement ends.
            attempts=12,
            ready_within=SECONDS_TO_START,
        )

    async def answers(self) -> bool:
        """Whether the database answers a query now."""
        return await asyncio.to_thread(self._answers)

    def start(self) -> DatabaseUrl:
        """Prepare the server, start it, and wait until it answers. Raises HomeInUse and PostgresFailed."""
        url = self.prepare()
        try:
            self._start_and_wait()
        except BaseException:
            self.stop()
            raise
        return url

    def stop(self) -> None:
        """Stop the server and let go of the home folder."""
        if self._server is not None:
            _stop(self._server)
            self._watchdog.release(self._server.pid)
            self._server = None
        self._watchdog.close()
        self.close()

    def close(self) -> None:
        """Let go of the home folder."""
        if self._places is not None:
            remove_places(self._places)
            self._url_path.unlink(missing_ok=True)
        self._lock.give_back()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def _chosen_places(self) -> Places:
        if self._places is None:
            raise PostgresFailed("The embedded PostgreSQL is not prepared yet.")
        return self._places

    @property
    def _url_path(self) -> Path:
        return self.home / URL_NAME

    def _url_of(self, user: str, database: str) -> DatabaseUrl:
        return DatabaseUrl(f"postgresql://{user}@/{database}?host={quote(str(self._chosen_places.sockets), safe='')}")

    def _write_url(self) -> None:
        self._url_path.touch(mode=0o600)
        self._url_path.write_text(f"{self.url}\n")

    def _make_way(self) -> None:
        places = self._chosen_places
        clear_leftovers(places)
        if places.log.exists() and places.log.stat().st_size > LARGEST_LOG_BYTES:
            places.log.replace(places.log.with_suffix(".log.1"))

    def _answers(self) -> bool:
        places = self._chosen_places
        try:
            asked = subprocess.run(  # noqa: S603  # The arguments come from our own code.
                [places.programs / "psql", "-X", "-q", "-c", "select 1"],
                env={
                    **bare_environment(),
                    "PGHOST": str(places.sockets),
                    "PGUSER": OWNER,
                    "PGDATABASE": DATABASE,
                    "PGCONNECT_TIMEOUT": "5",
                },
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=6,
                cwd="/",
            )
        except subprocess.TimeoutExpired:
            return False
        return asked.returncode == 0

    def _start_and_wait(self) -> None:
        deadline = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < deadline:
            self._launch()
            if self._answers_before(deadline):
                return
            # It ended. The sessions of a killed server may hold on to its memory for a moment: once more.
            time.sleep(0.5)
            if not _may_pass_by_itself(self._chosen_places.log):
                break
        raise PostgresFailed(f"PostgreSQL did not start. The end of its log:\n{end_of_log(self._chosen_places.log)}")

    def _launch(self) -> None:
        child = self.child()
        self._make_way()
        log = os.open(self._chosen_places.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            self._server = launch(child, log)
        finally:
            os.close(log)
        self._watchdog.watch(self._server.pid, child.stop_signal)

    def _answers_before(self, deadline: float) -> bool:
        """False as soon as the server has ended, or when the time is over."""
        while time.monotonic() < deadline:
            if self._server is None or self._server.poll() is not None:
                return False
            if self._answers():
                return True
            time.sleep(0.05)
        return False


class TemporaryPostgres(EmbeddedPostgres):
    """A server that is gone with all of its data when it stops."""

    def __init__(self) -> None:
        _remove_abandoned()
        home = Path(tempfile.mkdtemp(prefix=TEMPORARY_PREFIX))
        home.chmod(0o711 if os.geteuid() == 0 else 0o700)
        super().__init__(home, {**SETTINGS, **THROW_AWAY_SETTINGS})

    def close(self) -> None:
        """Remove everything."""
        super().close()
        _remove(self.home)


def running_url(home: Path) -> DatabaseUrl | None:
    """The address of the database that a run under this home serves now, for other programs of the same user."""
    url_path = home / URL_NAME
    if not url_path.exists() or not is_locked(home):
        return None
    return DatabaseUrl(url_path.read_text().strip())


def _stop(server: subprocess.Popen[bytes]) -> None:
    for number in (signal.SIGINT, signal.SIGQUIT):
        server.send_signal(number)
        try:
            server.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            continue
        return
    kill_group(server.pid)
    server.wait()


def _may_pass_by_itself(log: Path) -> bool:
    return "pre-existing shared memory block" in end_of_log(log)


def _remove_abandoned() -> None:
    """Remove what was left by temporary servers whose owner was killed."""
    an_hour_ago = time.time() - 3600
    for home in Path(tempfile.gettempdir()).glob(f"{TEMPORARY_PREFIX}*"):
        # Another run may remove the same one at the same time.
        with suppress(FileNotFoundError):
            seen = home.stat()
            if seen.st_uid == os.geteuid() and seen.st_mtime < an_hour_ago and not is_locked(home):
                _remove(home)


def _remove(home: Path) -> None:
    shutil.rmtree((home / "postgres").resolve(), ignore_errors=True)
    shutil.rmtree(home, ignore_errors=True)
