"""Whom one can invite, and what becomes of the account when an invitation is used."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from achieve.core.errors import Conflict, FieldError, Invalid
from achieve.core.ids import DistrictId, PersonId


class NotInvitable(Conflict):
    """Somebody who has no e-mail address, or is no longer there."""

    code = "person_not_invitable"
    title = "This person cannot be invited"


class Outcome(StrEnum):
    """What the password that somebody sends with an invitation is."""

    NEW_ACCOUNT = "new account"
    NEW_PASSWORD = "new password"  # noqa: S105 - a word, no secret.
    PRESENT_PASSWORD = "present password"  # noqa: S105 - as above


@dataclass(frozen=True, slots=True)
class AccountThere:
    """An account with the address of the invitation. places: behind whom it stands, in which districts."""

    id: UUID
    password_hash: str | None
    is_platform_admin: bool
    places: Collection[tuple[DistrictId, PersonId]]


def unknown_person() -> Invalid:
    """The refusal of a person whom the caller does not see."""
    sentence = "There is nobody with this id whom you may see."
    return Invalid(sentence, errors=[FieldError("/person_id", "unknown_reference", sentence)])


def check_invitable(email: str | None, *, is_active: bool) -> str:
    """The address to invite somebody by. Raises NotInvitable."""
    if not is_active:
        raise NotInvitable("The person is not there at present.")
    if not email:
        raise NotInvitable("Enter the person's e-mail address first.")
    return email


def decide(account: AccountThere | None, district_id: DistrictId, person_id: PersonId) -> Outcome:
    """What the password is taken for.

    An account that is nobody else's gets it as its new one. One that opens more than this person, in another district
    or on the platform, is not for one district to take over: it is linked when the password is the one that it has.
    """
    if account is None:
        return Outcome.NEW_ACCOUNT
    own = {(district_id, person_id)}
    is_own_alone = set(account.places) == own or (not account.places and account.password_hash is None)
    if is_own_alone and not account.is_platform_admin:
        return Outcome.NEW_PASSWORD
    return Outcome.PRESENT_PASSWORD
