"""The service with its answers counted, whatever those who ask make of them."""

from collections import Counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Counted:
    """An app, how often it has answered with which status, and what it was asked where that was a fault."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.begin()

    def begin(self) -> None:
        """Count from here."""
        self.answers: Counter[int] = Counter()
        self.faults: list[str] = []

    @property
    def good(self) -> int:
        """How many were answered with what they asked for."""
        return sum(count for status, count in self.answers.items() if 200 <= status < 300)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass it on."""

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._note(scope, message["status"])
            await send(message)

        try:
            await self.app(scope, receive, noted)
        except Exception:
            self._note(scope, 500)
            raise

    def _note(self, scope: Scope, status: int) -> None:
        self.answers[status] += 1
        if status >= 500:
            self.faults.append(f"{scope['method']} {scope['path']}: {status}")
