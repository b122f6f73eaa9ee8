"""Front ends: what people sign in through. A district's own API clients, and those of the whole installation."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit
from uuid import UUID

from achieve.accounts.authentication import Authenticator
from achieve.accounts.clients import authenticate_client, proof_of
from achieve.accounts.queries import GOES_ON
from achieve.accounts.refusals import invalid_client
from achieve.core.db import Database
from achieve.core.ids import ClientId, DistrictId

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

# A program on the person's own machine listens on whichever port is free. Source: RFC 8252 §7.3.
_LOOPBACK = frozenset({"127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class FrontEnd:
    """A client that is not disabled. district_id: None for one of the whole installation.

    scopes: the most that it may be given; None for everything that the person may. is_limited: to some schools, which
    people are not: it cannot act for them.
    """

    id: ClientId
    name: str
    district_id: DistrictId | None
    redirect_uris: tuple[str, ...]
    is_public: bool
    scopes: frozenset[str] | None
    is_limited: bool = False

    def returns_to(self, uri: str) -> bool:
        """Whether people may be sent there: an address as it is registered, or at another port of the own machine."""
        return any(uri == registered or _differs_by_port(uri, registered) for registered in self.redirect_uris)


async def find_front_end(database: Database, client_id: str) -> FrontEnd | None:
    """The front end of this id, if it is active."""
    try:
        identifier = UUID(client_id)
    except ValueError:
        return None
    async with database.reading(None) as connection:
        found = await _of_installation(connection, identifier)
        district_id = await _district_of(connection, identifier)
    if found is not None or district_id is None:
        return found
    async with database.reading(district_id) as connection:
        return await _of_district(connection, district_id, identifier)


async def authenticate_front_end(authenticator: Authenticator, form: Mapping[str, str], authorization: str) -> FrontEnd:
    """The front end that calls: by its secret, or, where it can keep none, by its id. Raises OAuthRefusal."""
    database = authenticator.database
    if authorization or "client_secret" in form:
        client = await authenticate_client(database, authenticator.uses, proof_of(authorization, form))
        proven = await find_front_end(database, str(client.id))
        if proven is None:
            raise invalid_client()
        return proven
    named = await find_front_end(database, form.get("client_id", ""))
    if named is None or not named.is_public:
        raise invalid_client()
    return named


async def _of_installation(connection: "ReadConnection", identifier: UUID) -> FrontEnd | None:
    record = await connection.fetchrow(
        "select name, redirect_uris from front_end where id = $1 and is_active", identifier
    )
    if record is None:
        return None
    uris = tuple(record["redirect_uris"])
    return FrontEnd(ClientId(identifier), record["name"], None, uris, is_public=True, scopes=None)


async def _district_of(connection: "ReadConnection", identifier: UUID) -> DistrictId | None:
    return await connection.fetchval("select district_id from client_place where client_id = $1", identifier)


async def _of_district(connection: "ReadConnection", district_id: DistrictId, identifier: UUID) -> FrontEnd | None:
    record = await connection.fetchrow(
        f"""
        select name, redirect_uris, is_public, scopes, school_ids
        from api_client where district_id = $1 and id = $2 and is_active and {GOES_ON}
        """,
        district_id,
        identifier,
    )
    if record is None:
        return None
    return FrontEnd(
        ClientId(identifier),
        record["name"],
        district_id,
        tuple(record["redirect_uris"]),
        record["is_public"],
        frozenset(record["scopes"]),
        is_limited=record["school_ids"] is not None,
    )


def _differs_by_port(uri: str, registered: str) -> bool:
    try:
        asked, known = urlsplit(uri), urlsplit(registered)
        is_native = known.scheme == "http" and known.hostname in _LOOPBACK
        return is_native and asked.port != 0 and _without_port(asked) == _without_port(known)
    except ValueError:
        return False


def _without_port(parts: SplitResult) -> tuple[object, ...]:
    return parts.scheme, parts.hostname, parts.username, parts.password, parts.path, parts.query, parts.fragment
