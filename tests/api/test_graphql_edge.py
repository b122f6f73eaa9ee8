"""Documents made to be costly, sent to a server that runs by itself: each is answered in a blink, whatever it says."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from achieve.core.settings import Settings
from tests.api.graphql_attacks import ATTACKS
from tests.story.service import Service, free_port
from tests.world import World

LONGEST_S = 0.5
TRIALS = 3
_TICKS_PER_S = os.sysconf("SC_CLK_TCK")


@pytest.fixture(scope="module")
def service(settings: Settings, database_url: str) -> Iterator[Service]:
    """The API as a process of its own."""
    if not Path("/proc/self/stat").exists():
        pytest.skip("What a process has used is read from /proc, which is not here.")
    service = Service(settings.home, database_url, free_port())
    service.start("serve")
    try:
        service.wait_until_ready()
        yield service
    finally:
        service.stop()


@pytest.fixture(scope="module")
def client(service: Service, world: World) -> Iterator[httpx.Client]:
    """The administrator there."""
    headers = {"authorization": world["admin"].headers["authorization"], "content-type": "application/json"}
    with httpx.Client(base_url=service.url, headers=headers, timeout=30, trust_env=False) as client:
        client.post("/graphql", content=b'{"query":"{__typename}"}')
        yield client


@pytest.mark.parametrize("name", ATTACKS)
def test_a_costly_document_is_answered_at_once(service: Service, client: httpx.Client, name: str) -> None:
    """The most CPU of three trials counts; of the waits the shortest, as other programs may keep the machine busy."""
    attack, used, waited = ATTACKS[name], list[float](), list[float]()
    for trial in range(TRIALS):
        used_before, started = _cpu_s(service), time.perf_counter()
        answer = client.post("/graphql", content=attack.body(trial))
        waited.append(time.perf_counter() - started)
        used.append(_cpu_s(service) - used_before)
        errors = answer.json().get("errors")
        assert (errors and errors[0]["extensions"]["code"]) == attack.code
    size = len(attack.body(0))
    sys.stdout.write(f"{max(used):.2f} s CPU, {min(waited):.3f} s wall, {size:>9,} bytes: {name}\n")
    assert max(used) < LONGEST_S
    assert min(waited) < LONGEST_S


def test_the_sizes_are_those_that_are_named() -> None:
    sizes = {len(attack.document) for name, attack in ATTACKS.items() if "bytes, " in name}
    assert sizes == {658, 802, 1_090}


def _cpu_s(service: Service) -> float:
    """What the API has used of the processor until now."""
    stat = Path(f"/proc/{service.running['serve'].pid}/stat").read_text(encoding="ascii")
    user, system = stat.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / _TICKS_PER_S
