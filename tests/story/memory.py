"""How much memory a process of the service takes."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.story.service import Service


@dataclass(frozen=True, slots=True)
class Memory:
    """The memory of the API's process, as Linux counts it."""

    pid: int

    def watch(self) -> int:
        """What it holds now, in bytes. Its peak is counted from here."""
        Path(f"/proc/{self.pid}/clear_refs").write_text("5")
        return self._of("VmRSS")

    def peak(self) -> int:
        """The most that it has held."""
        return self._of("VmHWM")

    def _of(self, name: str) -> int:
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


def memory_of(service: Service) -> Memory:
    """The memory of its API. The test skips where peaks are not counted."""
    pid = service.running["serve"].pid
    if not Path(f"/proc/{pid}/clear_refs").exists():
        pytest.skip("Peaks of memory are counted on Linux only.")
    return Memory(pid)
