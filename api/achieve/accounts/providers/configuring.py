"""How a district's identity provider is entered, for the command and the API alike: a district has one, or none."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.providers import rules
from achieve.accounts.providers.ending import end_sign_ins
from achieve.accounts.providers.fetching import provider_policy
from achieve.accounts.providers.rows import EmailDomain, IdentityProvider, Matching
from achieve.accounts.rows import District
from achieve.core.db import settings_of
from achieve.core.errors import NotFound
from achieve.core.ids import DistrictId
from achieve.core.secrets import seal_of


@dataclass(frozen=True, slots=True)
class Described:
    """What a provider is, but for its secret."""

    issuer: str
    client_id: str
    matching: Matching = Matching.EMAIL
    claim: str | None = None
    external_system: str | None = None


@dataclass(frozen=True, slots=True)
class ProviderDescription(Described):
    """As an operator enters it. secret: None for a public client. domains: of the e-mail addresses that it signs in."""

    secret: str | None = None
    domains: Collection[str] = ()


async def configure_provider(session: AsyncSession, district_id: DistrictId, given: ProviderDescription) -> None:
    """Let the district's people sign in there, in place of where they did. Raises ProviderRefused, EmailDomainTaken."""
    provider = await _find_provider(session, district_id)
    if provider is None:
        await add_provider(session, district_id, given, given.secret)
    else:
        before = description_of(provider)
        describe(session, provider, given)
        keep_secret(session, provider, given.secret)
        provider.is_active = True
        await keep_change(session, provider, before)
    await set_domains(session, district_id, given.domains)


async def disable_provider(session: AsyncSession, district_id: DistrictId) -> None:
    """Let nobody sign in there any more. Raises NotFound."""
    provider = await _provider(session, district_id)
    provider.is_active = False
    await keep_change(session, provider, description_of(provider))
    await set_domains(session, district_id, ())


async def add_provider(
    session: AsyncSession, district_id: DistrictId, given: Described, secret: str | None
) -> IdentityProvider:
    """The provider of a district that has none. Raises ProviderRefused."""
    provider = IdentityProvider(
        district_id=district_id, id=IdentityProvider.fresh_id(), issuer="", client_id="", matching=given.matching
    )
    describe(session, provider, given)
    keep_secret(session, provider, secret)
    session.add(provider)
    await session.flush()
    return provider


async def keep_change(session: AsyncSession, provider: IdentityProvider, before: Described) -> None:
    """Write a change. Where it is another provider now, finds people otherwise or is not in use, what it began ends."""
    provider.touch()
    # Written first: who is just coming back waits for the row, and then sees what has become of it.
    await session.flush()
    if not provider.is_active or description_of(provider) != before:
        await end_sign_ins(session, DistrictId(provider.district_id))


async def remove_provider(session: AsyncSession, provider: IdentityProvider) -> None:
    """Forget a provider, with its domains, and end what was begun with it."""
    district_id = DistrictId(provider.district_id)
    await session.delete(provider)
    await session.flush()
    await set_domains(session, district_id, ())
    await end_sign_ins(session, district_id)


def describe(session: AsyncSession, provider: IdentityProvider, given: Described) -> None:
    """Let the provider be what is given. Raises ProviderRefused."""
    rules.check_matching(given.matching, given.claim, given.external_system)
    provider.issuer = rules.check_issuer(given.issuer, provider_policy(settings_of(session)))
    provider.client_id = rules.check_client(given.client_id)
    provider.matching, provider.claim, provider.external_system = given.matching, given.claim, given.external_system


def keep_secret(session: AsyncSession, provider: IdentityProvider, secret: str | None) -> None:
    """Seal the secret. None: a public client."""
    provider.sealed_secret = None if secret is None else seal_of(settings_of(session)).close(secret)


async def set_domains(session: AsyncSession, district_id: DistrictId, domains: Collection[str]) -> None:
    """Let the district's provider sign in the addresses of these. Raises ProviderRefused, EmailDomainTaken."""
    wanted = rules.check_domains(domains)
    await session.exec(delete(EmailDomain).where(col(EmailDomain.district_id) == district_id))
    for domain in wanted:
        fresh = insert(EmailDomain).values(domain=domain, district_id=district_id)
        taken_over = fresh.on_conflict_do_update(
            index_elements=["domain"],
            set_={"district_id": district_id},
            where=col(EmailDomain.district_id).in_(select(District.id).where(col(District.ended_at).is_not(None))),
        )
        if (await session.exec(taken_over)).rowcount == 0:
            raise rules.EmailDomainTaken("Another district signs in the addresses of one of these domains.")


async def name_domains(session: AsyncSession, district_id: DistrictId, domains: Collection[str]) -> None:
    """As above, for a provider that is there. Raises NotFound as well."""
    provider = await _provider(session, district_id)
    await set_domains(session, district_id, domains)
    provider.touch()


def description_of(provider: IdentityProvider) -> Described:
    """What the provider is."""
    matching = Matching(provider.matching)
    return Described(provider.issuer, provider.client_id, matching, provider.claim, provider.external_system)


async def _provider(session: AsyncSession, district_id: DistrictId) -> IdentityProvider:
    provider = await _find_provider(session, district_id)
    if provider is None:
        raise NotFound("The district has no identity provider.")
    return provider


async def _find_provider(session: AsyncSession, district_id: DistrictId) -> IdentityProvider | None:
    own = select(IdentityProvider).where(col(IdentityProvider.district_id) == district_id).with_for_update()
    return (await session.exec(own)).first()
