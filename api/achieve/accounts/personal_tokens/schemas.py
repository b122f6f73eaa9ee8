"""The contract of personal access tokens."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from achieve.core.fields import Day, Name, ReadInstant
from achieve.core.schemas import Input, Resource

_MOST_SCOPES = 100

Scopes = Annotated[
    list[Annotated[str, StringConstraints(min_length=1, max_length=100)]] | None,
    Field(
        max_length=_MOST_SCOPES,
        description="What it is limited to, `<area>:read` and `<area>:write`; null for whatever the person may. "
        "`calendar:read`, alone: for the address of a calendar, and good for nothing else.",
    ),
]


class PersonalAccessToken(Resource):
    """A token for a person's own scripts. It may what the person may, or less. The token itself is kept as a hash."""

    person_id: UUID = Field(description="The person that it stands for.")
    name: Name
    scopes: Scopes
    first_characters: str = Field(description="How it begins, so that you recognize it: `ach_pat_` and 4 characters.")
    expires_at: ReadInstant = Field(description="When it ends by itself.")
    last_used_at: ReadInstant | None = Field(
        description="When it was used last, to the minute; null while it has not been."
    )
    token: str | None = Field(
        description="The token, `ach_pat_…`. Shown once: in the answer that makes it; null in every other one."
    )


class PersonalAccessTokenCreate(Input):
    """A new token of your own."""

    name: Name
    scopes: Scopes = None
    expires_on: Day = Field(description="Last day on which it works, in UTC: today, or up to 366 days later.")
