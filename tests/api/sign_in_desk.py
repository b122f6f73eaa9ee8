"""A front end and a browser without scripts, as people use them to sign in."""

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import parse_qs, urlsplit

import httpx
from fastapi import FastAPI

VERIFIER = "a-verifier-that-nobody-guesses-0123456789-ABCDEF"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
REDIRECT = "https://front-end.example/back?kept=1"
PASSWORD = "thunder lamp 7 quiet"
_INPUT = re.compile(r"<input\b[^>]*>")
_ATTRIBUTE = re.compile(r'\b([a-z-]+)="([^"]*)"')


@dataclass
class Browser:
    """Keeps cookies, follows redirects within the service, and stops at those that lead out of it."""

    client: httpx.AsyncClient
    page: httpx.Response = field(default_factory=lambda: httpx.Response(200))

    async def open(self, path: str, query: Mapping[str, str] | None = None) -> httpx.Response:
        """Go to an address."""
        return await self._arrive(await self.client.get(path, params=query))

    async def send(self, action: str, **changed: str) -> httpx.Response:
        """Send the form of the page that leads to this action, with some of its fields changed."""
        return await self._arrive(await self.client.post(action, data={**self.fields(action), **changed}))

    def fields(self, action: str) -> dict[str, str]:
        """The hidden fields of the form that leads to this action."""
        form = self.page.text.split(f'action="{action}"', 1)[1].split("</form>", 1)[0]
        inputs = [dict(_ATTRIBUTE.findall(each)) for each in _INPUT.findall(form)]
        return {each["name"]: unescape(each["value"]) for each in inputs if each.get("type") == "hidden"}

    async def sign_in(self, email: str, password: str = PASSWORD) -> httpx.Response:
        """Fill in the form of the sign-in page."""
        return await self.send("/sign-in", email=email, password=password)

    async def allow(self, **more: str) -> httpx.Response:
        """Allow what the page asks for."""
        return await self.send("/oauth/authorize", decision="allow", **more)

    async def _arrive(self, answer: httpx.Response) -> httpx.Response:
        while answer.is_redirect and not urlsplit(answer.headers["location"]).netloc:
            answer = await self.client.get(answer.headers["location"])
        self.page = answer
        return answer


def new_browser(app: FastAPI, base_url: str = "http://achieve.test") -> Browser:
    """A browser that has not been here."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return Browser(httpx.AsyncClient(transport=transport, base_url=base_url))


def request_of(client_id: object, **changed: str) -> dict[str, str]:
    """An authorization request that can be granted. A value of "" leaves a parameter out."""
    usual = {
        "response_type": "code",
        "client_id": str(client_id),
        "redirect_uri": REDIRECT,
        "state": "the state",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }
    return {name: value for name, value in {**usual, **changed}.items() if value}


def answer_of(response: httpx.Response) -> dict[str, str]:
    """What the front end gets at its address."""
    assert response.status_code == 303, response.text
    return {name: values[0] for name, values in parse_qs(urlsplit(response.headers["location"]).query).items()}


@dataclass(frozen=True, slots=True)
class FrontEndDesk:
    """A front end that can keep no secret, unless it has one."""

    client: httpx.AsyncClient
    client_id: str
    secret: str | None = None

    async def tokens(self, code: str, /, **changed: str) -> httpx.Response:
        """Exchange a code."""
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "code_verifier": VERIFIER}
        return await self._ask({**form, **changed})

    async def refresh(self, token: str, **more: str) -> httpx.Response:
        """Exchange a refresh token."""
        return await self._ask({"grant_type": "refresh_token", "refresh_token": token, **more})

    async def revoke(self, token: str) -> httpx.Response:
        """End a token."""
        return await self._ask({"token": token}, "/oauth/revoke")

    async def me(self, token: str) -> httpx.Response:
        """Who am I."""
        return await self.client.get("/v1/me", headers={"authorization": f"Bearer {token}"})

    async def _ask(self, form: Mapping[str, str], path: str = "/oauth/token") -> httpx.Response:
        if self.secret is not None:
            return await self.client.post(path, data=form, auth=(self.client_id, self.secret))
        return await self.client.post(path, data={"client_id": self.client_id, **form})
