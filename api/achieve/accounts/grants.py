"""The grants: what a client or a person shows, and the access token that each gets for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from achieve.access.matrix import personal_scopes
from achieve.access.roles import Role
from achieve.accounts import queries
from achieve.accounts.authentication import Authenticator
from achieve.accounts.clients import authenticate_client, proof_of
from achieve.accounts.passwords import PasswordCheck
from achieve.accounts.queries import AccountFound
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.rules import email_key
from achieve.accounts.tokens import UNLIMITED, AccessClaims, scope_text
from achieve.core import clock
from achieve.core.ids import DistrictId

DEVELOPMENT_CLIENT = "development-sign-in"


@dataclass(frozen=True, slots=True)
class TokenGranted:
    """A new access token. expires_in: seconds."""

    access_token: str
    expires_in: int
    scope: str


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whom a token stands for."""

    id: UUID
    district_id: DistrictId | None
    roles: frozenset[Role]
    client_id: str


class Grants:
    """The ways to an access token that this installation offers."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._authenticator = authenticator
        self._database = authenticator.database
        self._passwords = PasswordCheck() if authenticator.settings.development_sign_in else None

    @property
    def offered(self) -> list[str]:
        """The grant types."""
        return ["client_credentials", *(["password"] if self._passwords else [])]

    async def grant(self, form: Mapping[str, str], authorization: str) -> TokenGranted:
        """The token for a request of the token endpoint. Raises OAuthRefusal."""
        grant_type = form.get("grant_type")
        if grant_type is None:
            raise OAuthRefusal("invalid_request", "Name the grant_type.")
        if grant_type == "client_credentials":
            return await self._to_client(form, authorization)
        if grant_type == "password" and self._passwords is not None:
            return await self._to_person(form, self._passwords)
        raise OAuthRefusal("unsupported_grant_type", "This grant type is not offered here.")

    async def _to_client(self, form: Mapping[str, str], authorization: str) -> TokenGranted:
        client = await authenticate_client(self._database, self._authenticator.uses, proof_of(authorization, form))
        scopes = _asked(form, client.scopes) or client.scopes
        return await self._token(_Subject(client.id, client.district_id, frozenset(), str(client.id)), scopes)

    async def _to_person(self, form: Mapping[str, str], passwords: PasswordCheck) -> TokenGranted:
        scopes = _asked({} if form.get("scope") == UNLIMITED else form, personal_scopes())
        account = await self._account(form, passwords)
        if account.is_platform_admin and "district_id" not in form:
            return await self._token(_platform(account), scopes)
        district_id = await self._district(form)
        async with self._database.reading(district_id) as connection:
            person_id = await queries.find_person_of_account(connection, district_id, account.id)
            roles = person_id and await queries.find_roles(connection, district_id, person_id, clock.today())
        if person_id is None or roles is None:
            raise _wrong_password()
        return await self._token(_Subject(person_id, district_id, roles, DEVELOPMENT_CLIENT), scopes)

    async def _account(self, form: Mapping[str, str], passwords: PasswordCheck) -> AccountFound:
        if "username" not in form or "password" not in form:
            raise OAuthRefusal("invalid_request", "Send username and password.")
        async with self._database.reading(None) as connection:
            account = await queries.find_account(connection, email_key(form["username"]))
        matches = await passwords.matches(form["password"], account.password_hash if account else None)
        if account is None or not matches:
            raise _wrong_password()
        return account

    async def _district(self, form: Mapping[str, str]) -> DistrictId:
        if "district_id" in form:
            try:
                return DistrictId(UUID(form["district_id"]))
            except ValueError as error:
                raise _wrong_password() from error
        async with self._database.reading(None) as connection:
            district_id = await queries.find_only_district(connection)
        if district_id is None:
            raise OAuthRefusal("invalid_request", "Name the district_id: there is not just one district here.")
        return district_id

    async def _token(self, subject: _Subject, scopes: frozenset[str] | None) -> TokenGranted:
        life = timedelta(minutes=self._authenticator.settings.access_token_minutes)
        now = clock.now().replace(microsecond=0)
        claims = AccessClaims(
            subject=subject.id,
            jti=uuid4(),
            issued_at=now,
            expires_at=now + life,
            district_id=subject.district_id,
            roles=subject.roles,
            scopes=scopes,
            client_id=subject.client_id,
        )
        token = await self._authenticator.sign(claims)
        return TokenGranted(token, int(life.total_seconds()), scope_text(scopes))


def _asked(form: Mapping[str, str], allowed: frozenset[str]) -> frozenset[str] | None:
    """The scopes asked for; None when none are named. Raises OAuthRefusal for one that is not allowed."""
    asked = frozenset(form.get("scope", "").split())
    if not asked <= allowed:
        raise OAuthRefusal("invalid_scope", "Not all of these scopes can be given.")
    return asked or None


def _platform(account: AccountFound) -> _Subject:
    return _Subject(account.id, None, frozenset({Role.PLATFORM_ADMIN}), DEVELOPMENT_CLIENT)


def _wrong_password() -> OAuthRefusal:
    return OAuthRefusal("invalid_grant", "The e-mail address and the password do not belong together here.")
