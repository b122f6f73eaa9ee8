"""Makes access tokens: what one will say is settled first, and signed once the transaction that gives it is over."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from achieve.access.roles import Role
from achieve.accounts.authentication import Authenticator
from achieve.accounts.tokens import AccessClaims, scope_text
from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.core.settings import Settings


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a token stands for. district_id: None for a platform administrator."""

    id: UUID
    district_id: DistrictId | None
    roles: frozenset[Role]
    client_id: str


@dataclass(frozen=True, slots=True)
class TokenGranted:
    """A new access token, and the refresh token beside it where there is one. expires_in: seconds."""

    access_token: str
    expires_in: int
    scope: str
    refresh_token: str | None = None


def claims_for(subject: Subject, scopes: frozenset[str] | None, settings: Settings) -> AccessClaims:
    """What a new access token will say."""
    now = clock.now().replace(microsecond=0)
    return AccessClaims(
        subject=subject.id,
        jti=uuid4(),
        issued_at=now,
        expires_at=now + timedelta(minutes=settings.access_token_minutes),
        district_id=subject.district_id,
        roles=subject.roles,
        scopes=scopes,
        client_id=subject.client_id,
    )


async def sign(authenticator: Authenticator, claims: AccessClaims, refresh_token: str | None = None) -> TokenGranted:
    """The answer with the signed token."""
    token = await authenticator.sign(claims)
    life = int((claims.expires_at - claims.issued_at).total_seconds())
    return TokenGranted(token, life, scope_text(claims.scopes), refresh_token)
