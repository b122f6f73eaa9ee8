"""The contract of identity providers."""

from typing import Annotated

from pydantic import Field, StringConstraints

from achieve.accounts.providers.rows import Matching
from achieve.core.addresses import LONGEST_URL
from achieve.core.schemas import Input, Resource, Update

_LONGEST_WORD = 200
_LONGEST_SECRET = 1_000

Issuer = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LONGEST_URL),
    Field(
        description="The provider as it names itself, character by character: an https URL on the public internet, "
        "beneath which it publishes `/.well-known/openid-configuration`."
    ),
]
ClientName = Annotated[
    str,
    StringConstraints(min_length=1, max_length=_LONGEST_WORD),
    Field(description="What the provider calls this service, 1–200 characters."),
]
Word = Annotated[str, StringConstraints(min_length=1, max_length=_LONGEST_WORD)]
ClientSecret = Annotated[str, StringConstraints(min_length=1, max_length=_LONGEST_SECRET)]

_CLAIM = "The claim that holds a person's external id; null where people are found by e-mail address."
_SYSTEM = "The system that the external id is of, such as `sis`; null where people are found by e-mail address."


class IdentityProvider(Resource):
    """Where the district's people sign in with OpenID Connect. A district has one, or none."""

    issuer: Issuer
    client_id: ClientName
    has_secret: bool = Field(
        description="Whether a client secret is kept. It is sealed, sent to the provider alone, and never shown."
    )
    matching: Matching = Field(description="By what a person whom the provider names is found here.")
    claim: Word | None = Field(description=_CLAIM)
    external_system: Word | None = Field(description=_SYSTEM)
    domains: list[str] = Field(
        description="Domains whose e-mail addresses lead people here from the common sign-in page. Who runs the "
        "service enters them, as they are compared across districts."
    )
    is_active: bool = Field(description="Whether people can sign in there.")


class IdentityProviderCreate(Input):
    """A provider, in use from now on. It sends people back to `/sign-in/provider/back` of this service."""

    issuer: Issuer
    client_id: ClientName
    client_secret: ClientSecret | None = Field(
        None,
        repr=False,
        description="The secret that the provider has given, 1–1,000 characters; null for a public client.",
    )
    matching: Matching = Field(
        Matching.EMAIL, description="By what people are found: an address that the provider has verified, or an id."
    )
    claim: Word | None = Field(None, description=_CLAIM)
    external_system: Word | None = Field(None, description=_SYSTEM)


class IdentityProviderUpdate(Update, of=IdentityProvider, unread=("client_secret",)):
    """A change of a provider, as a merge patch."""

    issuer: Issuer | None = Field(None, description="Another provider. Send its `client_secret` along, or null.")
    client_id: ClientName | None = Field(None, description="What the provider calls this service from now on.")
    client_secret: ClientSecret | None = Field(
        None, repr=False, description="The new secret; null lets this service be a public client."
    )
    matching: Matching | None = Field(None, description="By what people are found from now on.")
    claim: Word | None = Field(None, description=_CLAIM)
    external_system: Word | None = Field(None, description=_SYSTEM)
    is_active: bool | None = Field(
        None, description="False lets nobody sign in there and ends what was begun with it; true opens it again."
    )
