"""Authorization requests: what a front end asks of a person, checked in the order in which it can be trusted.

Until the front end and its address are known, whoever sends somebody here learns nothing by it: the person is told, on
a page. From then on the front end is told, by a redirect. Source: RFC 6749 §4.1.2.1, RFC 9700 §4.11.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit
from uuid import UUID

from achieve.accounts.oauth.front_ends import FrontEnd, find_front_end
from achieve.accounts.oauth.scopes import chosen_scopes
from achieve.accounts.refusals import OAuthRefusal
from achieve.core.db import Database
from achieve.core.ids import DistrictId

AUTHORIZE_PATH = "/oauth/authorize"
LONGEST_QUERY = 8_000
_LONGEST_STATE = 2_000
_MOST_PARAMETERS = 40
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")  # The SHA-256 of the verifier. Source: RFC 7636 §4.2.
_PRINTABLE = re.compile(r"[\x20-\x7e]*")

Reason = Literal[
    "invalid_request", "unauthorized_client", "access_denied", "unsupported_response_type", "invalid_scope"
]


class Untrusted(Exception):
    """Who asks, or where the answer is to go, is not known. Its text is for the person."""


@dataclass
class Declined(Exception):
    """A request of a known front end that cannot be granted: it is told at its own address."""

    returning: "Returning"
    reason: Reason
    description: str


@dataclass(frozen=True, slots=True)
class Returning:
    """Where the answer goes. state: as it was sent."""

    redirect_uri: str
    state: str | None

    @property
    def origin(self) -> str:
        """The origin of the address: what a page must allow its form to lead to."""
        parts = urlsplit(self.redirect_uri)
        return f"{parts.scheme}://{parts.netloc}"

    def address(self, issuer: str, **answer: str) -> str:
        """The address with the answer in its query. Source of `iss`: RFC 9207."""
        known = {**answer, "iss": issuer, **({} if self.state is None else {"state": self.state})}
        joined = "&" if urlsplit(self.redirect_uri).query else "?"
        return f"{self.redirect_uri}{joined}{urlencode(known)}"


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """What a front end asks for. query: as it came, to be read again. district_id: None where the person chooses."""

    query: str
    front_end: FrontEnd
    returning: Returning
    challenge: str
    scopes: frozenset[str] | None
    district_id: DistrictId | None


def sign_in_path(query: str) -> str:
    """The sign-in page that leads back to a request."""
    return f"/sign-in?{urlencode({'to': f'{AUTHORIZE_PATH}?{query}'})}"


async def read_request(database: Database, query: str) -> AuthorizationRequest:
    """The request that a query makes. Raises Untrusted and Declined."""
    pairs = _pairs(query)
    sent = dict(pairs)
    front_end, redirect_uri = await _trusted(database, pairs)
    state = sent.get("state")
    if state is not None and (len(state) > _LONGEST_STATE or _PRINTABLE.fullmatch(state) is None):
        raise Declined(Returning(redirect_uri, None), "invalid_request", "The state is too long, or not plain text.")
    returning = Returning(redirect_uri, state)
    _check_form(sent, len(sent) < len(pairs), returning)
    if front_end.is_limited:
        raise Declined(returning, "unauthorized_client", "A client of some schools cannot act for people.")
    return AuthorizationRequest(
        query,
        front_end,
        returning,
        sent["code_challenge"],
        _scopes(sent, front_end, returning),
        _district(sent, front_end, returning),
    )


def _pairs(query: str) -> Sequence[tuple[str, str]]:
    """The parameters that have a value."""
    if len(query) > LONGEST_QUERY:
        raise Untrusted("The address is too long.")
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS, errors="strict")
    except ValueError as error:
        raise Untrusted("The address cannot be read.") from error
    return [pair for pair in pairs if pair[1]]


async def _trusted(database: Database, pairs: Sequence[tuple[str, str]]) -> tuple[FrontEnd, str]:
    clients = [value for name, value in pairs if name == "client_id"]
    uris = [value for name, value in pairs if name == "redirect_uri"]
    front_end = await find_front_end(database, clients[0]) if len(clients) == 1 else None
    if front_end is None:
        raise Untrusted("The application that sent you here is not registered, or has been disabled.")
    if len(uris) != 1 or not front_end.returns_to(uris[0]):
        raise Untrusted("The application wants you sent to an address that is not registered for it.")
    return front_end, uris[0]


def _check_form(sent: Mapping[str, str], is_repeated: bool, returning: Returning) -> None:
    if is_repeated:
        raise Declined(returning, "invalid_request", "Send each parameter once.")
    if "request" in sent or "request_uri" in sent:
        raise Declined(returning, "invalid_request", "Send the parameters themselves.")
    if sent.get("response_type") != "code":
        raise Declined(returning, "unsupported_response_type", "The response_type is code.")
    if sent.get("response_mode", "query") != "query":
        raise Declined(returning, "invalid_request", "The response_mode is query.")
    if sent.get("code_challenge_method") != "S256" or _CHALLENGE.fullmatch(sent.get("code_challenge", "")) is None:
        raise Declined(returning, "invalid_request", "Send a code_challenge with the method S256.")


def _scopes(sent: Mapping[str, str], front_end: FrontEnd, returning: Returning) -> frozenset[str] | None:
    try:
        return chosen_scopes(sent.get("scope", ""), front_end.scopes)
    except OAuthRefusal as refusal:
        raise Declined(returning, "invalid_scope", refusal.description) from refusal


def _district(sent: Mapping[str, str], front_end: FrontEnd, returning: Returning) -> DistrictId | None:
    if "district_id" not in sent:
        return front_end.district_id
    try:
        named = DistrictId(UUID(sent["district_id"]))
    except ValueError as error:
        raise Declined(returning, "invalid_request", "The district_id is not an id.") from error
    if front_end.district_id not in (None, named):
        raise Declined(returning, "access_denied", "The application is not registered in this district.")
    return named
