"""Machine clients prove who they are at the token endpoints: by HTTP Basic, or by parameters in the body."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote_plus
from uuid import UUID

from achieve.accounts import queries
from achieve.accounts.refusals import OAuthRefusal, invalid_client
from achieve.accounts.rows import CredentialKind
from achieve.accounts.uses import Uses
from achieve.core import clock
from achieve.core.db import Database
from achieve.core.ids import ClientId, DistrictId
from achieve.core.secrets import lookup_hash


@dataclass(frozen=True, slots=True)
class Client:
    """A client that has proved its identity."""

    id: ClientId
    district_id: DistrictId
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class ClientProof:
    """The id and the secret that a client has sent."""

    client_id: str
    secret: str


def proof_of(authorization: str, form: Mapping[str, str]) -> ClientProof:
    """What the client has sent to prove its identity. Raises OAuthRefusal, also when it used two ways at once."""
    scheme, _, given = authorization.partition(" ")
    if not authorization:
        return ClientProof(form.get("client_id", ""), form.get("client_secret", ""))
    if scheme.lower() != "basic":
        raise invalid_client()
    proof = _basic(given.strip())
    if "client_secret" in form or form.get("client_id", proof.client_id) != proof.client_id:
        raise OAuthRefusal("invalid_request", "Authenticate the client in one way, not in two.")
    return proof


async def authenticate_client(database: Database, uses: Uses, proof: ClientProof) -> Client:
    """The client, if the secret is its own and it is not disabled. Raises OAuthRefusal."""
    async with database.reading(None) as connection:
        found = await queries.find_credential(
            connection, CredentialKind.CLIENT_SECRET, lookup_hash(proof.secret), clock.now()
        )
    if found is None or found.client_id is None or found.district_id is None:
        raise invalid_client()
    if found.client_id != _uuid(proof.client_id):
        raise invalid_client()
    async with database.reading(found.district_id) as connection:
        client = await queries.find_client(connection, found.district_id, found.client_id)
    if client is None:
        raise invalid_client()
    uses.note(found.district_id, found.id)
    return Client(found.client_id, found.district_id, client.scopes)


def _basic(given: str) -> ClientProof:
    try:
        client_id, colon, secret = base64.b64decode(given, validate=True).decode().partition(":")
        if not colon:
            raise invalid_client()
        # Both were form-encoded before they were joined. Source: RFC 6749 §2.3.1.
        return ClientProof(unquote_plus(client_id, errors="strict"), unquote_plus(secret, errors="strict"))
    except (binascii.Error, ValueError) as error:
        raise invalid_client() from error


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
