"""A program under test: a supervisor with the children that its arguments name, which note in a folder what they do."""

import asyncio
import signal
import sys
from pathlib import Path

from achieve.core.children import ChildProcess
from achieve.core.embedded import EmbeddedPostgres
from achieve.demo.supervisor import Supervisor

# Notes each life, and its end when it is asked to stop.
TOY = """
import os, pathlib, signal, sys, time
notes, name = pathlib.Path(sys.argv[1]), sys.argv[2]
def note(word):
    with notes.open("a") as file:
        file.write(f"{word} {name} {os.getpid()}\\n")
def leave(*_):
    note("stopped")
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
if name == "stubborn":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if name == "broken":
    sys.exit("The port is taken.")
if name == "parent" and os.fork() == 0:
    name = "grandchild"
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
note("started")
print(f"{name} is here")
time.sleep(300)
"""


async def run(folder: Path, names: list[str]) -> None:
    async with Supervisor() as supervisor:
        for name in names:
            await supervisor.start(_child(folder, name))
        _note(folder, "started supervisor 0")
        await supervisor.wait()
    _note(folder, "stopped supervisor 0")


def main() -> None:
    folder, *names = sys.argv[1:]
    asyncio.run(run(Path(folder), names))


def _child(folder: Path, name: str) -> ChildProcess:
    if name == "postgres":
        server = EmbeddedPostgres(folder / "home")
        _note(folder, f"url {server.prepare()} 0")
        return server.child()
    return ChildProcess(
        name=name,
        argv=[sys.executable, "-c", TOY, str(folder / "notes"), name],
        ready=lambda: _has_started(folder, name),
        stop_signal=signal.SIGTERM,
    )


async def _has_started(folder: Path, name: str) -> bool:
    notes = folder / "notes"
    return notes.exists() and f"started {name} " in notes.read_text()


def _note(folder: Path, line: str) -> None:
    with (folder / "notes").open("a") as file:
        file.write(f"{line}\n")


if __name__ == "__main__":
    main()
