"""The contract of districts."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Line, Name
from achieve.core.schemas import Input, Output, Resource, Update

GivenName = Annotated[Name, Field(description="Given name of the administrator, 1–200 characters.")]
FamilyName = Annotated[Name, Field(description="Family name of the administrator, 1–200 characters.")]
Email = Annotated[Line, Field(description="E-mail address with which the administrator will sign in.")]


class District(Resource):
    """A school district: a tenant of the service."""

    name: Name
    ended_at: datetime | None = Field(
        description="When the district ended: since then nobody gets into it, and nothing in it changes. Null while it "
        "goes on."
    )
    invitation_link: str | None = Field(
        description="The page on which a new administrator sets a password, good once, for 7 days. Shown once: in the "
        "answer that makes the administrator; null in every other one."
    )


class DistrictCounts(Output):
    """How many ways a district has opened to systems and scripts: numbers, and nothing of what is counted.

    They say what stands in the district, also in one that has ended, where none of it works any more.
    """

    id: UUID = Field(description="Id of the district.")
    webhook_endpoint_count: int = Field(description="Number of webhook endpoints, paused and disabled ones among them.")
    api_client_count: int = Field(description="Number of API clients, disabled ones among them.")
    personal_access_token_count: int = Field(
        description="Number of keys: personal access tokens whose time is not over."
    )


class DistrictCreate(Input):
    """A new district, and who administers it."""

    name: Name
    given_name: GivenName
    family_name: FamilyName
    email: Email


class DistrictUpdate(Update, of=District):
    """A change of a district, as a merge patch."""

    name: Name | None = Field(None, description="What the district is called from now on, 1–200 characters.")


class AdministratorCreate(Input):
    """One more administrator of a district."""

    given_name: GivenName
    family_name: FamilyName
    email: Email
