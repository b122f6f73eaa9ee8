"""The grants: what a client or a person shows, and the tokens that each gets for it."""

from collections.abc import Mapping
from uuid import UUID

from achieve.access.matrix import personal_scopes
from achieve.access.roles import Role
from achieve.accounts import queries
from achieve.accounts.authentication import Authenticator
from achieve.accounts.clients import authenticate_client, proof_of
from achieve.accounts.issuing import Subject, TokenGranted, claims_for, sign
from achieve.accounts.oauth.codes import redeem
from achieve.accounts.oauth.refreshing import refresh
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.sign_in.checking import Known, PasswordSignIn
from achieve.accounts.tokens import UNLIMITED
from achieve.core.ids import DistrictId

DEVELOPMENT_CLIENT = "development-sign-in"


class Grants:
    """The ways to an access token that this installation offers."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._authenticator = authenticator
        self._database = authenticator.database
        self._passwords = PasswordSignIn(authenticator) if authenticator.settings.development_sign_in else None

    @property
    def offered(self) -> list[str]:
        """The grant types."""
        always = ["authorization_code", "client_credentials", "refresh_token"]
        return [*always, *(["password"] if self._passwords else [])]

    async def grant(self, form: Mapping[str, str], authorization: str) -> TokenGranted:
        """The token for a request of the token endpoint. Raises OAuthRefusal."""
        match form.get("grant_type"):
            case None:
                raise OAuthRefusal("invalid_request", "Name the grant_type.")
            case "authorization_code":
                return await redeem(self._authenticator, form, authorization)
            case "client_credentials":
                return await self._to_client(form, authorization)
            case "refresh_token":
                return await refresh(self._authenticator, form, authorization)
            case "password" if self._passwords is not None:
                return await self._to_person(form, self._passwords)
            case _:
                raise OAuthRefusal("unsupported_grant_type", "This grant type is not offered here.")

    async def _to_client(self, form: Mapping[str, str], authorization: str) -> TokenGranted:
        client = await authenticate_client(self._database, self._authenticator.uses, proof_of(authorization, form))
        scopes = _asked(form, client.scopes) or client.scopes
        return await self._token(Subject(client.id, client.district_id, frozenset(), str(client.id)), scopes)

    async def _to_person(self, form: Mapping[str, str], passwords: PasswordSignIn) -> TokenGranted:
        scopes = _asked({} if form.get("scope") == UNLIMITED else form, personal_scopes())
        if "username" not in form or "password" not in form:
            raise OAuthRefusal("invalid_request", "Send username and password.")
        known = await passwords.check(form["username"], form["password"], _named_district(form))
        if known is None:
            raise _wrong_password()
        if known.is_platform_admin and "district_id" not in form:
            platform = Subject(known.account_id, None, frozenset({Role.PLATFORM_ADMIN}), DEVELOPMENT_CLIENT)
            return await self._token(platform, scopes)
        return await self._token(await self._person(known), scopes)

    async def _person(self, known: Known) -> Subject:
        if len(known.places) != 1:
            raise OAuthRefusal("invalid_request", "Name the district_id: the account belongs to several.")
        district_id, person_id = known.places[0].district_id, known.places[0].person_id
        if district_id is None or person_id is None:
            raise _wrong_password()
        async with self._database.reading(district_id) as connection:
            found = await queries.find_roles(connection, district_id, person_id)
        if found is None:
            raise _wrong_password()
        return Subject(person_id, district_id, found.roles, DEVELOPMENT_CLIENT)

    async def _token(self, subject: Subject, scopes: frozenset[str] | None) -> TokenGranted:
        return await sign(self._authenticator, claims_for(subject, scopes, self._authenticator.settings))


def _named_district(form: Mapping[str, str]) -> DistrictId | None:
    """The district, if one is named. One that cannot be is told like one where the account does not belong."""
    if "district_id" not in form:
        return None
    try:
        return DistrictId(UUID(form["district_id"]))
    except ValueError as error:
        raise _wrong_password() from error


def _asked(form: Mapping[str, str], allowed: frozenset[str]) -> frozenset[str] | None:
    """The scopes asked for; None when none are named. Raises OAuthRefusal for one that is not allowed."""
    asked = frozenset(form.get("scope", "").split())
    if not asked <= allowed:
        raise OAuthRefusal("invalid_scope", "Not all of these scopes can be given.")
    return asked or None


def _wrong_password() -> OAuthRefusal:
    return OAuthRefusal("invalid_grant", "The e-mail address and the password do not belong together here.")
