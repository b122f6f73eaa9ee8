"""What a district's identity provider can be."""

import re
from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

from achieve.access.actor import Actor
from achieve.accounts.providers.rows import IdentityProvider, Matching
from achieve.core.addresses import AddressPolicy, UrlRefused, check_url
from achieve.core.errors import Conflict, FieldError, Forbidden, Invalid

_DOMAIN = re.compile(r"(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}")
_LONGEST_WORD = 200


class ProviderRefused(Invalid):
    """An identity provider that could not be used as it is described."""

    code = "identity_provider_refused"
    title = "The identity provider cannot be used"


class EmailDomainTaken(Conflict):
    """Addresses of the domain are signed in by another district."""

    code = "email_domain_taken"
    title = "The domain belongs to another district"


def check_token(actor: Actor) -> None:
    """Raises Forbidden where a limited token would let somebody in who may do more than it may."""
    if actor.scopes is not None:
        raise Forbidden("A token that is limited to scopes cannot say where people sign in.")


def check_secret_moves(provider: IdentityProvider, changes: Mapping[str, object]) -> None:
    """Raises ProviderRefused where the secret of one provider would be sent to another."""
    is_another = changes.get("issuer", provider.issuer) != provider.issuer
    if is_another and provider.sealed_secret is not None and "client_secret" not in changes:
        sentence = "Send the secret of the new provider, or null: the one that is kept is for the one before."
        raise ProviderRefused(sentence, errors=[FieldError("/client_secret", ProviderRefused.code, sentence)])


def check_issuer(issuer: str, policy: AddressPolicy) -> str:
    """The issuer as it is kept: exactly as it names itself. Raises ProviderRefused."""
    try:
        check_url(issuer, policy)
    except UrlRefused as refused:
        raise ProviderRefused(str(refused)) from None
    if urlsplit(issuer).query:
        raise ProviderRefused("An issuer has no query.")
    return issuer


def check_client(client_id: str) -> str:
    """The client id that the provider has given. Raises ProviderRefused."""
    if not 0 < len(client_id) <= _LONGEST_WORD or not client_id.isprintable():
        raise ProviderRefused("Give the client id that the provider has for this service.")
    return client_id


def check_matching(matching: Matching, claim: str | None, external_system: str | None) -> None:
    """Raises ProviderRefused where it is not said by what people are found."""
    named = [word for word in (claim, external_system) if word]
    if any(len(word) > _LONGEST_WORD or not word.isprintable() for word in named):
        raise ProviderRefused("Name the claim and the system in a few words.")
    if matching is Matching.EXTERNAL_ID and len(named) < 2:
        raise ProviderRefused("Name the claim that holds the external id, and the system that the id is of.")
    if matching is Matching.EMAIL and named:
        raise ProviderRefused("People who are found by e-mail address need no claim and no system.")


def check_domains(domains: Collection[str]) -> list[str]:
    """The domains as they are compared. Raises ProviderRefused."""
    kept = sorted({domain.strip().lower().removeprefix("@") for domain in domains})
    if any(_DOMAIN.fullmatch(domain) is None for domain in kept):
        raise ProviderRefused("Give domains such as district.example.")
    return kept
