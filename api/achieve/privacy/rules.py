"""When a request may be decided, and when a person may be erased. Pure."""

from collections.abc import Collection, Sequence

from achieve.core.errors import Conflict, FieldError, Forbidden, Invalid
from achieve.core.ids import PersonId
from achieve.privacy.words import RequestKind, RequestStatus

OBLIGATIONS = ("open_enrollments", "open_roles", "open_steps")


class RequestDecided(Conflict):
    """The request was approved or refused before."""

    code = "privacy_request_decided"
    title = "This request has been decided"


class RequestNotApproved(Conflict):
    """What is asked for has not been approved, or was refused."""

    code = "privacy_request_not_approved"
    title = "This request is not approved"


class OtherRequest(Conflict):
    """This is done to requests of the other kind."""

    code = "privacy_request_of_other_kind"
    title = "The request is not of this kind"


class EffectsUnknown(Conflict):
    """Nobody has looked at what the erasure would do."""

    code = "erasure_effects_unknown"
    title = "See first what the erasure would do"


class StillNeeded(Conflict):
    """The person has open obligations, and the order does not say that they may end."""

    code = "person_still_needed"
    title = "The person is still needed"


class AlreadyErased(Conflict):
    """Nothing is known of this person any more."""

    code = "person_already_erased"
    title = "This person has been erased"


def check_undecided(status: RequestStatus) -> None:
    """Raises RequestDecided."""
    if status is not RequestStatus.REQUESTED:
        raise RequestDecided("Make a new request, if there is a new reason.")


def check_is_person(person_id: PersonId | None) -> PersonId:
    """Raises Forbidden."""
    if person_id is None:
        raise Forbidden("A person decides on this, not a machine.")
    return person_id


def check_decider(person_id: PersonId | None, about: object) -> PersonId:
    """Who decides is a person, and not the one whom it concerns. Raises Forbidden."""
    if person_id == about:
        raise Forbidden("Somebody else decides on what concerns you.")
    return check_is_person(person_id)


def check_kind(kind: RequestKind, wanted: RequestKind) -> None:
    """Raises OtherRequest."""
    if kind is not wanted:
        raise OtherRequest(f"Only a request of the kind `{wanted.value}` can be treated like this.")


def check_approved(status: RequestStatus) -> None:
    """Raises RequestNotApproved."""
    if status in (RequestStatus.REQUESTED, RequestStatus.REFUSED):
        raise RequestNotApproved("An administrator has to approve it first.")


def check_obligations(found: Sequence[str], although: Collection[str]) -> None:
    """What the person is still needed for must have been named. Raises Invalid and StillNeeded."""
    if unknown := sorted(set(although) - set(OBLIGATIONS)):
        places = [FieldError(f"/although/{list(although).index(each)}", "unknown_word", "") for each in unknown]
        raise Invalid(f"Obligations are: {', '.join(OBLIGATIONS)}.", errors=places)
    if unnamed := [each for each in found if each not in although]:
        raise StillNeeded("End it first, or name it in `although`.", obligations=unnamed)
