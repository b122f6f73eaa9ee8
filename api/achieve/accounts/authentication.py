"""Who is asking: a bearer token becomes an actor, by what the database says of its person, client or account now."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.accounts import queries
from achieve.accounts.age import is_younger
from achieve.accounts.freshness import generation
from achieve.accounts.keys import Keys
from achieve.accounts.personal_tokens.making import PERSONAL_TOKEN_PREFIX, end_token
from achieve.accounts.personal_tokens.rules import CALENDAR_READS, CALENDAR_SCOPES
from achieve.accounts.revocations import Revocations
from achieve.accounts.rows import CredentialKind
from achieve.accounts.tokens import AccessClaims, TokenRefused, has_ended, key_of, sign_token, verify_token
from achieve.accounts.uses import Uses
from achieve.core import clock
from achieve.core.bounded import BoundedCache
from achieve.core.db import Database
from achieve.core.errors import Unauthenticated
from achieve.core.ids import ClientId, DistrictId, PersonId
from achieve.core.secrets import Seal, lookup_hash
from achieve.core.settings import Settings

NO_DISTRICT = DistrictId(UUID(int=0))

# Every statement asks again whether the relation that opens a row is active, and this process's own changes count at
# once: the age only decides whether what another process has ended is told by an empty answer or by a refusal.
_ACTOR_IS_KEPT = timedelta(seconds=1)
_KEPT = 10_000
_LONGEST_TOKEN = 4_096
_SENTENCE = "The access token is not valid, or no longer. Get a new one and try again."


@dataclass(frozen=True, slots=True)
class Identity:
    """An accepted token: the actor, and what the token says of itself.

    subject: the person, client or platform account. client_id: as the token names it; None for a personal token.
    claims: of an access token. credential_id: of a personal access token.
    """

    actor: Actor
    subject: UUID
    issued_at: datetime
    expires_at: datetime | None
    client_id: str | None = None
    claims: AccessClaims | None = None
    credential_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Recent:
    actor: Actor
    jti: UUID | None
    generation: int
    looked_up_at: datetime
    ends_at: datetime

    @property
    def is_fresh(self) -> bool:
        if self.generation != generation() or clock.now() >= self.ends_at:
            return False
        return is_younger(self.looked_up_at, _ACTOR_IS_KEPT)


class Authenticator:
    """Accepts and makes tokens. One per process."""

    def __init__(self, database: Database, settings: Settings, seal: Seal) -> None:
        self.database = database
        self.settings = settings
        self.issuer = issuer_of(settings)
        self.seal = seal
        self.keys = Keys(database, seal)
        self.revocations = Revocations(database)
        self.uses = Uses(database)
        self._verified: BoundedCache[str, tuple[str, AccessClaims]] = BoundedCache(_KEPT)
        self._recent: BoundedCache[str, _Recent] = BoundedCache(_KEPT)

    async def authenticate(self, token: str) -> Actor:
        """The actor of a bearer token, as of the last second. Raises Unauthenticated, with the same words whyever."""
        try:
            hashed = _hashed(token)
            recent = self._recent.get(hashed)
            if recent is None or not recent.is_fresh:
                return await self._looked_up(token, hashed)
            if recent.jti is not None:
                await self._refuse_revoked(recent.jti)
        except TokenRefused as error:
            raise invalid_token() from error
        return recent.actor

    async def authenticate_calendar(self, token: str) -> Actor:
        """The actor of a token that stands in the address of a calendar: its person, who may read plans and no more.

        Raises Unauthenticated.
        """
        try:
            identity = await self._of_personal_token(_hashed(token), for_calendar=True)
        except TokenRefused as error:
            raise invalid_token() from error
        self._note_use(identity)
        return replace(identity.actor, scopes=CALENDAR_READS)

    async def authenticate_now(self, token: str) -> Actor:
        """The actor, as of this moment: for what changes something. Raises Unauthenticated."""
        return (await self.identify(token)).actor

    async def identify(self, token: str) -> Identity:
        """The actor and the token's own facts, as of this moment. Raises Unauthenticated."""
        try:
            return await self._identify(token, _hashed(token))
        except TokenRefused as error:
            raise invalid_token() from error

    async def sign(self, claims: AccessClaims) -> str:
        """An access token that says so."""
        ring = await self.keys.ring()
        return sign_token(claims, self.issuer, ring.kid, ring.signing)

    async def revoke(self, identity: Identity) -> None:
        """End a token: here at once, in other processes within two seconds."""
        if identity.claims is not None:
            await self.revocations.add(identity.claims)
        if identity.credential_id is not None:
            district_id = identity.actor.district_id
            async with self.database.writing(district_id, identity.actor.author, "revoke_token") as session:
                await end_token(session, district_id, identity.credential_id)

    def _note_use(self, identity: Identity) -> None:
        if identity.credential_id is not None and identity.actor.person_id is not None:
            self.uses.note(identity.actor.district_id, identity.credential_id)

    async def _looked_up(self, token: str, hashed: str) -> Actor:
        as_of, now = generation(), clock.now()
        identity = await self._identify(token, hashed)
        self._note_use(identity)
        jti = identity.claims.jti if identity.claims else None
        ends_at = identity.expires_at or now + _ACTOR_IS_KEPT
        self._recent.put(hashed, _Recent(identity.actor, jti, as_of, now, ends_at))
        return identity.actor

    async def _identify(self, token: str, hashed: str) -> Identity:
        if token.startswith(PERSONAL_TOKEN_PREFIX):
            return await self._of_personal_token(hashed)
        return await self._of_access_token(await self._verified_claims(token, hashed))

    async def _verified_claims(self, token: str, hashed: str) -> AccessClaims:
        """What the token says, from memory if it was verified before and its key has not been withdrawn since."""
        kid, claims = self._verified.get(hashed) or (key_of(token), None)
        key = await self.keys.public_key(kid)
        if key is None:
            raise TokenRefused
        if claims is None:
            claims = verify_token(token, self.issuer, key)
            self._verified.put(hashed, (kid, claims))
        if has_ended(claims):
            raise TokenRefused
        await self._refuse_revoked(claims.jti)
        return claims

    async def _refuse_revoked(self, jti: UUID) -> None:
        if await self.revocations.includes(jti):
            raise TokenRefused

    async def _of_access_token(self, claims: AccessClaims) -> Identity:
        if claims.district_id is None:
            actor = await self._platform_actor(claims.subject, _front_end_of(claims))
        elif claims.is_of_client:
            actor = await self._client_actor(claims.district_id, ClientId(claims.subject), claims.scopes)
        else:
            person_id = PersonId(claims.subject)
            actor = await self._person_actor(
                claims.district_id, person_id, claims.scopes, claims.roles, _front_end_of(claims)
            )
        return Identity(actor, claims.subject, claims.issued_at, claims.expires_at, claims.client_id, claims)

    async def _of_personal_token(self, hashed: str, *, for_calendar: bool = False) -> Identity:
        kind = CredentialKind.PERSONAL_ACCESS_TOKEN
        async with self.database.reading(None) as connection:
            found = await queries.find_credential(connection, kind, hashed, clock.now())
        # What stands in addresses may be read by many: it opens calendars, and nothing else opens them.
        if found is None or (found.scopes == CALENDAR_SCOPES) is not for_calendar:
            raise TokenRefused
        if found.district_id is not None and found.person_id is not None:
            subject = found.person_id
            actor = await self._person_actor(found.district_id, subject, found.scopes, frozenset(Role))
        elif found.district_id is None and found.account_id is not None:
            subject = found.account_id
            actor = await self._platform_actor(subject)
        else:
            raise TokenRefused
        return Identity(actor, subject, found.created_at, found.expires_at, credential_id=found.id)

    async def _person_actor(
        self,
        district_id: DistrictId,
        person_id: PersonId,
        scopes: frozenset[str] | None,
        at_most: frozenset[Role],
        client_id: UUID | None = None,
    ) -> Actor:
        async with self.database.reading(district_id) as connection:
            found = await queries.find_roles(connection, district_id, person_id, client_id)
        if found is None:
            raise TokenRefused
        return Actor(district_id, person_id, None, found.roles & at_most, scopes, found.today)

    async def _client_actor(self, district_id: DistrictId, client_id: ClientId, scopes: frozenset[str] | None) -> Actor:
        async with self.database.reading(district_id) as connection:
            client = await queries.find_client(connection, district_id, client_id)
        if client is None or scopes is None:
            raise TokenRefused
        return Actor(district_id, None, client_id, frozenset(), scopes & client.scopes, client.today, client.school_ids)

    async def _platform_actor(self, account_id: UUID, client_id: UUID | None = None) -> Actor:
        async with self.database.reading(None) as connection:
            is_admin = await queries.is_platform_admin(connection, account_id, client_id)
        if not is_admin:
            raise TokenRefused
        return Actor(
            NO_DISTRICT,
            None,
            None,
            frozenset({Role.PLATFORM_ADMIN}),
            None,
            clock.today(),
            account_id=account_id,
        )


def _front_end_of(claims: AccessClaims) -> UUID | None:
    """What a person has signed in through; None for development sign-in, which is no client."""
    try:
        return UUID(claims.client_id)
    except ValueError:
        return None


def issuer_of(settings: Settings) -> str:
    """The name of this service in its tokens: the address that clients see."""
    return (settings.base_url or f"http://{settings.host}:{settings.port}").rstrip("/")


def invalid_token() -> Unauthenticated:
    """The one refusal of every token that cannot be accepted (RFC 6750 §3.1)."""
    refusal = Unauthenticated(_SENTENCE)
    refusal.headers["www-authenticate"] = (
        f'Bearer realm="achieve", error="invalid_token", error_description="{_SENTENCE}"'
    )
    return refusal


def _hashed(token: str) -> str:
    if len(token) > _LONGEST_TOKEN or not token.isascii():
        raise TokenRefused
    return lookup_hash(token)
