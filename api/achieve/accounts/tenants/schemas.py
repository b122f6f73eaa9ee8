"""The contract of districts."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from achieve.core.fields import Line, Name
from achieve.core.schemas import Input, Resource, Update

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
