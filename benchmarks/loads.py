"""How often something is answered: by wrk where it is installed, else by connections of our own in Python."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

_CONNECTIONS = Path(__file__).with_name("connections.py")
_WRK = shutil.which("wrk")
LOAD = "wrk" if _WRK else "python"
# Statuses of 400 and more are counted by wrk itself; of what is below, `body` has made sure before.
_SCRIPT = """
wrk.method = %(method)s
wrk.body = %(body)s
%(headers)s
function done(summary)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format('\\n{"answers": %%d, "seconds": %%f, "failed": %%d}\\n',
    summary.requests, summary.duration / 1e6, failed))
end
"""


class NotAnswered(SystemExit):
    """What is measured does not answer with status 200."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that is sent again and again."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: str | None = None

    @classmethod
    def query(
        cls, path: str, query: str, variables: Mapping[str, object], headers: Mapping[str, str] | None = None
    ) -> "Asked":
        """A GraphQL document with its variables."""
        body = json.dumps({"query": query, "variables": variables})
        return cls("POST", path, {**(headers or {}), "Content-Type": "application/json"}, body)

    def as_text(self) -> str:
        """The request as it goes over the wire."""
        length = {} if self.body is None else {"Content-Length": str(len(self.body.encode()))}
        headers = {"Host": "measured", **self.headers, **length}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"{self.method} {self.path} HTTP/1.1\r\n{lines}\r\n{self.body or ''}"


def body(port: int, asked: Asked) -> object:
    """The JSON of one answer. Raises NotAnswered."""
    sent = None if asked.body is None else asked.body.encode()
    request = Request(f"http://127.0.0.1:{port}{asked.path}", sent, dict(asked.headers), method=asked.method)
    try:
        with urlopen(request, timeout=60) as answer:  # noqa: S310 - as above
            found, status = answer.read(), answer.status
    except HTTPError as error:
        found, status = error.read(), error.code
    if status != HTTPStatus.OK:
        raise NotAnswered(f"{asked.method} {asked.path}: {status} {found[:500]!r}")
    return json.loads(found)


def rate(port: int, asked: Asked, seconds: int, connections: int) -> float:
    """Answers per second. Raises NotAnswered."""
    found = (_by_wrk if _WRK else _by_connections)(port, asked, seconds, connections)
    if found.get("failed"):
        raise NotAnswered(f"{asked.method} {asked.path}: {found['failed']} were not answered.")
    return found["answers"] / found["seconds"]


def _by_wrk(port: int, asked: Asked, seconds: int, connections: int) -> dict[str, float]:
    headers = "\n".join(f"wrk.headers[{_lua(name)}] = {_lua(value)}" for name, value in asked.headers.items())
    written = {"method": _lua(asked.method), "body": _lua(asked.body), "headers": headers}
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(_SCRIPT % written)
        script.flush()
        options = ["--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s", "--timeout", "30s"]
        address = f"http://127.0.0.1:{port}{asked.path}"
        return _printed([_WRK or "wrk", *options, "--script", script.name, address])


def _by_connections(port: int, asked: Asked, seconds: int, connections: int) -> dict[str, float]:
    given = {"port": port, "request": asked.as_text(), "seconds": seconds, "connections": connections}
    return _printed([sys.executable, str(_CONNECTIONS), json.dumps(given)])


def _printed(command: list[str]) -> dict[str, float]:
    answer = subprocess.run(command, check=False, capture_output=True, text=True)
    if answer.returncode != 0:
        raise NotAnswered(answer.stderr[-500:])
    return json.loads(answer.stdout.splitlines()[-1])


def _lua(text: str | None) -> str:
    """Text as Lua writes it, which is as JSON does for what is sent here: ASCII."""
    return "nil" if text is None else json.dumps(text)
