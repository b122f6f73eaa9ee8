"""The contract of invitations."""

from uuid import UUID

from pydantic import Field

from achieve.core.fields import ReadInstant
from achieve.core.schemas import Input, Resource


class Invitation(Resource):
    """A person of the district may sign in here: by a link that is good once, for 7 days."""

    person_id: UUID = Field(description="Who is invited.")
    email: str = Field(description="The address with which the person signs in, as it was when they were invited.")
    expires_at: ReadInstant = Field(description="Until when the link is good.")
    accepted_at: ReadInstant | None = Field(description="When it was used; null while it has not been.")
    link: str | None = Field(
        description="The page on which the person sets a password. Shown once: in the answer that makes it; null in "
        "every other one. Whoever has it can sign in as the person: send it to nobody else."
    )


class InvitationCreate(Input):
    """Whom to invite. Somebody who signs in already sets a new password by it: a lost one is replaced."""

    person_id: UUID = Field(description="An active person of the district who has an e-mail address.")
