"""Asks a child over HTTP whether it is ready."""

import httpx

from achieve.core.children import ReadyCheck


def answers_at(url: str) -> ReadyCheck:
    """A check that the address answers with success. No proxy of the environment gets between."""

    async def is_ready() -> bool:
        async with httpx.AsyncClient(timeout=5.0, trust_env=False) as client:
            try:
                answer = await client.get(url)
            except httpx.TransportError:
                return False
        return answer.is_success

    return is_ready
