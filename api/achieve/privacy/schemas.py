"""The contract of requests for an export or an erasure."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from achieve.core.fields import ReadInstant
from achieve.core.schemas import Input, Output, Resource
from achieve.privacy.words import Effect, RequestKind, RequestStatus

# PostgreSQL's text cannot hold NUL.
Reason = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=10, max_length=1_000, pattern=r"^[^\x00]*$"),
    Field(description="Why, in a sentence, 10–1,000 characters. It is erased with the person."),
]


class ErasureEffect(Output):
    """What an erasure does to some rows of one table."""

    table: str = Field(description="The table.")
    effect: Effect = Field(
        description="`deleted`; `ended`: the last day was yesterday; `cleared`: what is known of the person in it is "
        "gone; `pseudonymised`: it stays, under an id that nobody's name belongs to; `name_replaced`: the full name in "
        "a text about something else is `Erased person`."
    )
    count: int = Field(description="How many rows.")


class NamedPlace(Output):
    """A text about something else in which the person's name stands."""

    table: str = Field(description="The table.")
    field: str = Field(description="The field.")
    id: UUID = Field(description="The resource.")
    is_full_name: bool = Field(
        description="Whether the full name stands there, which an erasure replaces. Else a part of it, which may be "
        "somebody else's: see for yourself."
    )


class ErasureEffects(Output):
    """What an erasure would do, or has done, and what stands in its way."""

    tables: list[ErasureEffect] = Field(description="By table.")
    places: list[NamedPlace] = Field(description="Texts about something else that name the person, at most 200.")
    has_more_places: bool = Field(description="Whether there are more of those.")
    obligations: list[str] = Field(
        description="What the person is still needed for: `open_enrollments`, `open_roles`, `open_steps`. An erasure "
        "ends it, and must say so by `although`."
    )


class PrivacyRequest(Resource):
    """A wish that what is known of a person be handed over, or erased."""

    kind: RequestKind = Field(description="What is asked for.")
    person_id: UUID = Field(description="Whom it is about.")
    reason: str = Field(description="Why; `Erased.` once the person is erased.")
    status: RequestStatus = Field(
        description="`requested`, then `approved` or `refused`; `running` while an export has been begun and not yet "
        "been fetched whole; `done`."
    )
    requested_by_id: UUID | None = Field(description="The person who asked.")
    requested_by_client_id: UUID | None = Field(description="The machine client that asked.")
    decided_by_id: UUID | None = Field(description="The administrator who approved or refused.")
    decided_at: ReadInstant | None = Field(description="When that was.")
    refusal: str | None = Field(description="Why it was refused.")
    effects: ErasureEffects | None = Field(
        description="Of an erasure: what it would do, as last worked out, or what it has done."
    )
    done_at: ReadInstant | None = Field(description="When the archive was first fetched whole, or the person erased.")


class PrivacyRequestCreate(Input):
    """A new request. Learners may ask for themselves, guardians for their children, administrators for everybody."""

    kind: RequestKind = Field(description="What is asked for.")
    person_id: UUID = Field(description="Whom it is about.")
    reason: Reason


class Refusal(Input):
    """Why a request is refused."""

    refusal: Reason


class ErasureOrder(Input):
    """The order to erase. It cannot be undone."""

    although: list[Annotated[str, StringConstraints(min_length=1, max_length=100)]] = Field(
        default_factory=list[str],
        max_length=10,
        description="What the person is still needed for, as `effects.obligations` says: it ends with the erasure.",
    )
