"""The way to a district's provider and back: code, PKCE, state and nonce, with the browser that set out."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode, urlsplit
from uuid import UUID

import orjson
import structlog
from sqlalchemy import text
from sqlmodel import col, delete

from achieve.accounts.authentication import Authenticator
from achieve.accounts.providers.discovery import Discovery
from achieve.accounts.providers.fetching import ProviderClient, ProviderFailed
from achieve.accounts.providers.finding import Provider, find_linked_account, find_provider
from achieve.accounts.providers.id_tokens import IdTokenRefused, verify_id_token
from achieve.accounts.providers.rows import ProviderVisit
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.ids import DistrictId
from achieve.core.secrets import lookup_hash, new_token

CALLBACK_PATH = "/sign-in/provider/back"
VISIT_LIVES = timedelta(minutes=10)

_log = structlog.get_logger("achieve.sign_in")
_SIGN_IN = service("sign-in")
# Locked rows are skipped: two processes that tidy up at the same time must not wait for one another.
_FORGET_ENDED = text(
    """
    delete from provider_visit where state_hash in (
        select state_hash from provider_visit where expires_at < :now order by expires_at limit 100
        for update skip locked)
    """
)


class NotSignedIn(Exception):
    """The provider has not signed the person in, or nobody knows it here. Its text is for the person."""


class NotAnswered(Exception):
    """The provider cannot be asked at the moment. Its text is for the person."""


@dataclass(frozen=True, slots=True)
class Returned:
    """Somebody who has come back and is known. destination: where they were on the way to."""

    account_id: UUID
    provider: Provider
    destination: str


@dataclass(frozen=True, slots=True)
class _SetOut:
    provider: Provider
    nonce: str
    verifier: str
    destination: str


class ProviderSignIn:
    """Sign-in with the providers of districts."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._database = authenticator.database
        self._seal = authenticator.seal
        self._client = ProviderClient(authenticator.settings)
        self._discovery = Discovery(self._client)
        self._callback = f"{authenticator.issuer}{CALLBACK_PATH}"

    async def provider_of(self, district_id: DistrictId) -> Provider | None:
        """The provider of a district."""
        return await find_provider(self._database, self._seal, district_id)

    async def set_out(self, district_id: DistrictId, browser: str, destination: str) -> str:
        """The address to send a browser to. Raises NotSignedIn, NotAnswered."""
        provider = await self.provider_of(district_id)
        if provider is None:
            raise NotSignedIn("This district has no sign-in page of its own.")
        try:
            endpoints = await self._discovery.endpoints(provider.issuer)
        except ProviderFailed as failure:
            raise self._not_answered(provider, failure) from failure
        state, nonce, verifier = (new_token("") for _ in range(3))
        await self._remember(provider, state, browser, destination, {"nonce": nonce, "verifier": verifier})
        asked = {
            "response_type": "code",
            "client_id": provider.client_id,
            "redirect_uri": self._callback,
            "scope": "openid email profile",
            "state": state,
            "nonce": nonce,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        joined = "&" if urlsplit(endpoints.authorization).query else "?"
        return f"{endpoints.authorization}{joined}{urlencode(asked)}"

    async def come_back(self, browser: str, answer: Mapping[str, str]) -> Returned:
        """Who has come back. Raises NotSignedIn, NotAnswered."""
        set_out = await self._set_out(browser, answer.get("state", ""))
        provider = set_out.provider
        if "code" not in answer or answer.get("iss", provider.issuer) != provider.issuer:
            raise NotSignedIn("Your district has not signed you in.")
        try:
            claims = await self._claims(set_out, answer["code"])
        except ProviderFailed as failure:
            raise self._not_answered(provider, failure) from failure
        except IdTokenRefused as refusal:
            _log.warning("id_token_refused", district_id=str(provider.district_id))
            raise NotSignedIn("What your district has sent does not prove who you are.") from refusal
        account_id = await find_linked_account(self._database, provider, claims)
        if account_id is None:
            raise NotSignedIn(
                "Your district has signed you in, but you have no account here yet. Ask your district's administrators."
            )
        return Returned(account_id, provider, set_out.destination)

    async def _claims(self, set_out: _SetOut, code: str) -> Mapping[str, object]:
        provider = set_out.provider
        endpoints = await self._discovery.endpoints(provider.issuer)
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._callback,
            "client_id": provider.client_id,
            "code_verifier": set_out.verifier,
        }
        proof = None
        if provider.secret is not None and endpoints.posts_secret:
            form["client_secret"] = provider.secret
        elif provider.secret is not None:
            proof = (provider.client_id, provider.secret)
        answer = await self._client.post(endpoints.token, form, proof)
        return await verify_id_token(self._discovery, endpoints, provider.client_id, set_out.nonce, answer)

    async def _remember(
        self, provider: Provider, state: str, browser: str, destination: str, secrets: Mapping[str, str]
    ) -> None:
        now = clock.now()
        async with self._database.writing(None, _SIGN_IN, "visit_provider") as session:
            connection = await session.connection()
            await connection.execute(_FORGET_ENDED, {"now": now})
            session.add(
                ProviderVisit(
                    state_hash=lookup_hash(state),
                    browser_hash=lookup_hash(browser),
                    district_id=provider.district_id,
                    sealed=self._seal.close(orjson.dumps(secrets).decode()),
                    destination=destination,
                    expires_at=now + VISIT_LIVES,
                )
            )

    async def _set_out(self, browser: str, state: str) -> _SetOut:
        """What was remembered when this browser set out, once. Raises NotSignedIn."""
        own = (
            col(ProviderVisit.state_hash) == lookup_hash(state),
            col(ProviderVisit.browser_hash) == lookup_hash(browser),
        )
        async with self._database.writing(None, _SIGN_IN, "visit_provider") as session:
            taken = delete(ProviderVisit).where(*own).returning(ProviderVisit)
            visit = (await session.exec(taken)).scalars().first()
        if visit is None or visit.expires_at <= clock.now():
            raise NotSignedIn("This sign-in was begun too long ago, or in another browser. Begin again.")
        provider = await self.provider_of(DistrictId(visit.district_id))
        if provider is None:
            raise NotSignedIn("This district has no sign-in page of its own.")
        secrets: Mapping[str, str] = orjson.loads(self._seal.open(visit.sealed))
        return _SetOut(provider, secrets["nonce"], secrets["verifier"], visit.destination)

    def _not_answered(self, provider: Provider, failure: ProviderFailed) -> NotAnswered:
        _log.warning("identity_provider_failed", district_id=str(provider.district_id), reason=str(failure))
        return NotAnswered("Your district's sign-in page does not answer as it should. Try again in some minutes.")


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
