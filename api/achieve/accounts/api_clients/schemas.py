"""The contract of API clients."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from achieve.accounts.api_clients.redirects import LONGEST_URI
from achieve.core.fields import Line, Name, ReadInstant
from achieve.core.schemas import Input, Resource, Update

MOST_URIS = 20
_MOST_SCHOOLS = 500
_MOST_SCOPES = 100
_LONGEST_OVERLAP_H = 30 * 24

_Word = Annotated[str, StringConstraints(min_length=1, max_length=100)]
_Uri = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_URI)]

Scopes = Annotated[
    list[_Word],
    Field(max_length=_MOST_SCOPES, description="What it may at most do: `<area>:read` and `<area>:write`."),
]
SchoolIds = Annotated[
    list[UUID] | None,
    Field(
        min_length=1,
        max_length=_MOST_SCHOOLS,
        description="The schools that it is limited to; null for the whole district.",
    ),
]
RedirectUris = Annotated[
    list[_Uri],
    Field(
        max_length=MOST_URIS,
        description="Where people come back to after they have signed in, compared character by character: https, or "
        "http on the loopback address, without a fragment. Empty for a system that people do not sign in through.",
    ),
]
Purpose = Annotated[Line | None, Field(description="What it is for, 1–500 characters.")]
IsPublic = Annotated[
    bool,
    Field(
        description="Whether it is a front end that cannot keep a secret: it has none, and gets tokens only for people "
        "who sign in through it."
    ),
]


class ApiClient(Resource):
    """A system that acts for the district by scopes, or a front end through which people sign in."""

    name: Name
    description: Purpose
    scopes: Scopes
    school_ids: list[UUID] | None = Field(description="The schools it is limited to; null for the whole district.")
    redirect_uris: RedirectUris
    is_public: IsPublic
    is_active: bool = Field(description="Whether it may sign in and use its tokens.")
    client_secret: str | None = Field(
        description="Its secret, `ach_cs_…`. Shown once: in the answer that makes it; null in every other one."
    )


class ApiClientCreate(Input):
    """A new API client. Its id is the `client_id` of OAuth."""

    name: Name
    description: Purpose = None
    scopes: Scopes
    school_ids: SchoolIds = None
    redirect_uris: RedirectUris = Field(default_factory=list[str])
    is_public: IsPublic = False


class ApiClientUpdate(Update, of=ApiClient):
    """A change of an API client, as a merge patch. It counts from its next request on."""

    name: Name | None = Field(None, description="Name as people read it, 1–200 characters.")
    description: Purpose = None
    scopes: Scopes | None = Field(None, description="What it may at most do from now on.")
    school_ids: SchoolIds = None
    redirect_uris: RedirectUris | None = Field(None, description="Where people come back to from now on.")
    is_public: bool | None = Field(
        None, description="True ends its secrets. False lets it have one, which a rotation gives it."
    )
    is_active: bool | None = Field(None, description="False refuses its secrets and its tokens at once.")


class ClientSecret(Resource):
    """What may be known of a client's secret. The secret itself is kept as a hash and shown once."""

    client_id: UUID = Field(description="The client whose it is.")
    first_characters: str = Field(description="How it begins, so that you recognize it: `ach_cs_` and 4 characters.")
    ends_at: ReadInstant | None = Field(description="Until when it works; null while it is the present one.")
    last_used_at: ReadInstant | None = Field(
        description="When it was used last, to the minute; null while it has not been."
    )


class SecretRotation(Input):
    """How to replace the secret of a client."""

    previous_hours: int = Field(
        24,
        ge=0,
        le=_LONGEST_OVERLAP_H,
        description="For how many hours the secrets before it work on; 0 when they have leaked.",
    )
