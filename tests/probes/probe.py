"""A probe: one request as somebody, of a family of probes, and how many ids or values it tries at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import httpx

Check: TypeAlias = Callable[[httpx.Response], str]


def _nothing_more(_answer: httpx.Response) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Probe:
    """One request. tries: what of the hidden it asks for. check: what else is wrong with an answer, in words."""

    family: str
    path: str
    method: str = "GET"
    params: "tuple[tuple[str, str], ...]" = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Mapping[str, Any] | None = None
    tries: int = 1
    check: Check = _nothing_more

    async def send(self, client: httpx.AsyncClient) -> httpx.Response:
        """Send it."""
        return await client.request(
            self.method, self.path, params=list(self.params), headers=dict(self.headers), json=self.body
        )
