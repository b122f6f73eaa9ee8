"""The supervisor with real processes: what is killed comes back, and nothing outlives it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import asyncpg
import pytest

from tests.story.folders import folder_within_reach

ROOT = Path(__file__).parents[2]

# Has a watchdog as its only tie to the children that it starts, as on systems other than Linux.
OWNER_WITH_WATCHDOG = """
import os, signal, subprocess, sys, time
from achieve.core.children import Watchdog
watchdog = Watchdog()
def start_sleeper():
    sleeper = subprocess.Popen(["sleep", "300"], stdout=subprocess.DEVNULL, process_group=0)
    watchdog.watch(sleeper.pid, signal.SIGTERM)
    return sleeper.pid
first = start_sleeper()
if "kill the watchdog" in sys.argv:
    os.kill(watchdog.watcher_id, signal.SIGKILL)
    os.waitid(os.P_PID, watchdog.watcher_id, os.WEXITED | os.WNOWAIT)
print(first, start_sleeper(), flush=True)
time.sleep(300)
"""


class Run:
    """A run of the program under test, and what was noted in it."""

    def __init__(self, folder: Path, *names: str) -> None:
        self.folder = folder
        self._output = (folder / "output").open("ab")
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.story.supervised", str(folder), *names],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
        )

    def notes(self, word: str) -> list[tuple[str, int]]:
        """Names and process ids that were noted with a word, in order."""
        if not (self.folder / "notes").exists():
            return []
        lines = [line.split() for line in (self.folder / "notes").read_text().splitlines()]
        return [(name, int(pid)) for noted, name, pid in lines if noted == word]

    def pids(self, name: str) -> list[int]:
        return [pid for started, pid in self.notes("started") if started == name]

    def output(self) -> str:
        return (self.folder / "output").read_text()

    def wait_until_up(self) -> None:
        eventually(lambda: "supervisor" in dict(self.notes("started")), 30)

    def postmaster(self) -> int:
        return int((self.folder / "home" / "postgres" / "data" / "postmaster.pid").read_text().split()[0])

    def end(self) -> None:
        with suppress(ProcessLookupError):
            self.program.kill()
        self.program.wait()
        self._output.close()


Start = Callable[..., Run]


@pytest.fixture
def start() -> Iterator[Start]:
    runs: list[Run] = []
    with folder_within_reach() as folder:

        def start_run(*names: str) -> Run:
            (folder / "notes").unlink(missing_ok=True)
            runs.append(Run(folder, *names))
            return runs[-1]

        yield start_run
        for run in runs:
            run.end()


def test_a_killed_child_is_started_again(start: Start) -> None:
    run = start("first", "second")
    run.wait_until_up()
    os.kill(run.pids("first")[0], signal.SIGKILL)
    eventually(lambda: len(run.pids("first")) == 2)
    assert is_alive(run.pids("first")[1])
    assert len(run.pids("second")) == 1
    assert "achieve  | first was ended by signal 9; it is started again." in run.output()
    assert "second   | second is here" in run.output()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_signal_stops_all_in_reverse_order(start: Start, number: signal.Signals) -> None:
    run = start("first", "second")
    run.wait_until_up()
    run.program.send_signal(number)
    assert run.program.wait(10) == 0
    assert [name for name, _ in run.notes("stopped")] == ["second", "first", "supervisor"]
    assert not any(is_alive(pid) for _, pid in run.notes("started") if pid)


def test_a_second_ctrl_c_does_not_wait(start: Start) -> None:
    run = start("stubborn")
    run.wait_until_up()
    run.program.send_signal(signal.SIGINT)
    eventually(lambda: "Stopping." in run.output())
    run.program.send_signal(signal.SIGINT)
    assert run.program.wait(3) == 0
    assert not is_alive(run.pids("stubborn")[0])


def test_nothing_outlives_a_supervisor_that_is_killed(start: Start) -> None:
    run = start("first", "parent")
    run.wait_until_up()
    run.program.kill()
    eventually(lambda: not any(is_alive(pid) for name in ("first", "parent", "grandchild") for pid in run.pids(name)))
    assert len(run.pids("grandchild")) == 1


@pytest.mark.parametrize("accident", ["no accident", "kill the watchdog"])
def test_the_watchdog_alone_stops_the_children_of_a_killed_owner(accident: str) -> None:
    owner = subprocess.Popen([sys.executable, "-c", OWNER_WITH_WATCHDOG, accident], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    children = [int(pid) for pid in owner.stdout.readline().split()]
    assert [is_alive(pid) for pid in children] == [True, True]
    owner.kill()
    owner.communicate()
    eventually(lambda: not any(is_alive(pid) for pid in children))


def test_a_child_that_never_comes_up_is_told_with_its_last_lines(start: Start) -> None:
    run = start("first", "broken")
    assert run.program.wait(20) == 1
    assert "broken ended with code 1 before it was ready. Its last lines:\nThe port is taken." in run.output()
    assert [name for name, _ in run.notes("stopped")] == ["first"]


async def test_a_killed_postgres_comes_back_with_its_rows(start: Start) -> None:
    run = start("postgres")
    run.wait_until_up()
    await write_row(run, "before")
    killed = run.postmaster()
    os.kill(killed, signal.SIGKILL)
    eventually(lambda: "started again" in run.output())
    eventually(lambda: run.postmaster() != killed)
    assert await eventually_read_rows(run) == ["before"]


async def test_rows_survive_when_everything_is_killed(start: Start) -> None:
    run = start("postgres", "first")
    run.wait_until_up()
    await write_row(run, "before")
    for pid in (run.program.pid, run.postmaster(), run.pids("first")[0]):
        os.kill(pid, signal.SIGKILL)
    run.program.wait()
    again = start("postgres", "first")
    again.wait_until_up()
    assert await eventually_read_rows(again) == ["before"]


async def test_rows_survive_when_the_supervisor_is_killed_and_started_at_once(start: Start) -> None:
    run = start("postgres")
    run.wait_until_up()
    await write_row(run, "before")
    postmaster = run.postmaster()
    run.program.kill()
    again = start("postgres")
    again.wait_until_up()
    assert await eventually_read_rows(again) == ["before"]
    assert not is_alive(postmaster)


def test_a_second_run_on_the_same_home_is_refused(start: Start) -> None:
    run = start("postgres")
    run.wait_until_up()
    second = subprocess.run(
        [sys.executable, "-m", "tests.story.supervised", str(run.folder), "postgres"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode == 1
    assert f"home is in use by another run of Achieve (process {run.program.pid})." in second.stderr


def eventually(holds: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with suppress(FileNotFoundError, IndexError):
            if holds():
                return
        time.sleep(0.02)
    pytest.fail(f"It did not come true in {seconds} seconds.")


def is_alive(pid: int) -> bool:
    """Whether it runs: what is dead and only not yet collected by its parent does not count."""
    if Path("/proc/self").exists():
        with suppress(FileNotFoundError, ProcessLookupError):
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        return False
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    return bool(state.strip()) and not state.startswith("Z")


async def write_row(run: Run, word: str) -> None:
    connection = await asyncpg.connect(url_of(run))
    await connection.execute("create table if not exists kept (word text)")
    await connection.execute("insert into kept values ($1)", word)
    await connection.close()


async def eventually_read_rows(run: Run) -> list[str]:
    for _ in range(200):
        with suppress(OSError, asyncpg.PostgresError):
            connection = await asyncpg.connect(url_of(run))
            rows = await connection.fetch("select word from kept")
            await connection.close()
            return [str(row["word"]) for row in rows]
        time.sleep(0.05)  # noqa: ASYNC251  # Nothing else runs on this loop.
    return pytest.fail("The database did not come back.")


def url_of(run: Run) -> str:
    return run.notes("url")[0][0]
