"""The verbs of identity providers: a district has one, or none.

An operator says which: whoever runs it can sign in as anybody of the district, though nowhere else.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.providers import rules
from achieve.accounts.providers.fetching import provider_policy
from achieve.accounts.providers.rows import EmailDomain, IdentityProvider, Matching
from achieve.core.db import settings_of
from achieve.core.errors import NotFound
from achieve.core.ids import DistrictId
from achieve.core.secrets import seal_of


@dataclass(frozen=True, slots=True)
class ProviderDescription:
    """A provider. secret: None for a public client. domains: of the e-mail addresses that it signs in."""

    issuer: str
    client_id: str
    secret: str | None = None
    matching: Matching = Matching.EMAIL
    claim: str | None = None
    external_system: str | None = None
    domains: Collection[str] = ()


async def configure_provider(session: AsyncSession, district_id: DistrictId, given: ProviderDescription) -> None:
    """Let the district's people sign in there, in place of where they did. Raises ProviderRefused, EmailDomainTaken."""
    settings = settings_of(session)
    rules.check_matching(given.matching, given.claim, given.external_system)
    provider = await _provider(session, district_id)
    if provider is None:
        provider = IdentityProvider(
            district_id=district_id, id=IdentityProvider.fresh_id(), issuer="", client_id="", matching=given.matching
        )
        session.add(provider)
    else:
        provider.touch()
    provider.issuer = rules.check_issuer(given.issuer, provider_policy(settings))
    provider.client_id = rules.check_client(given.client_id)
    provider.sealed_secret = None if given.secret is None else seal_of(settings).close(given.secret)
    provider.matching, provider.claim, provider.external_system = given.matching, given.claim, given.external_system
    provider.is_active = True
    await session.flush()
    await _set_domains(session, district_id, rules.check_domains(given.domains))


async def disable_provider(session: AsyncSession, district_id: DistrictId) -> None:
    """Let nobody sign in there any more. Raises NotFound."""
    provider = await _provider(session, district_id)
    if provider is None:
        raise NotFound("The district has no identity provider.")
    provider.is_active = False
    provider.touch()
    await _set_domains(session, district_id, [])


async def _provider(session: AsyncSession, district_id: DistrictId) -> IdentityProvider | None:
    own = select(IdentityProvider).where(col(IdentityProvider.district_id) == district_id)
    return (await session.exec(own)).first()


async def _set_domains(session: AsyncSession, district_id: DistrictId, domains: list[str]) -> None:
    await session.exec(delete(EmailDomain).where(col(EmailDomain.district_id) == district_id))
    for domain in domains:
        fresh = insert(EmailDomain).values(domain=domain, district_id=district_id).on_conflict_do_nothing()
        if (await session.exec(fresh)).rowcount == 0:
            raise rules.EmailDomainTaken("Another district signs in the addresses of one of these domains.")
