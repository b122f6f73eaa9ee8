"""What a personal access token can be given, and until when."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from achieve.access.actor import Actor
from achieve.access.matrix import personal_scopes
from achieve.accounts.rules import LONGEST_PERSONAL_LIFE, LifeRefused, UnknownScope
from achieve.core.errors import Conflict, FieldError, Forbidden

MOST_TOKENS: Final = 50
# Of a token that stands in the address of a calendar: alone, and good for nothing else.
CALENDAR_SCOPES: Final = frozenset({"calendar:read"})
# What such a token reads with.
CALENDAR_READS: Final = frozenset({"plans:read"})


class TooManyTokens(Conflict):
    """The person has as many tokens as one can have."""

    code = "too_many_tokens"
    title = "There are too many personal access tokens"


def check_scopes(actor: Actor, scopes: Collection[str] | None) -> list[str] | None:
    """The scopes, each once and in order; None for whatever the person may.

    Raises UnknownScope with their places, and Forbidden where the token that asks may less than the one it wants.
    """
    if scopes is not None:
        _check_known(scopes)
        _check_calendar_alone(scopes)
    if actor.scopes is not None and (scopes is None or not actor.scopes >= set(scopes)):
        raise Forbidden("A token that is limited to scopes makes only tokens that have no others.")
    return None if scopes is None else sorted(set(scopes))


def end_of(expires_on: date, today: date) -> datetime:
    """The end of the last day. Raises LifeRefused for a day that is over, or too far ahead."""
    if not today <= expires_on <= today + LONGEST_PERSONAL_LIFE:
        sentence = f"Choose today, or a day within {LONGEST_PERSONAL_LIFE.days} days."
        raise LifeRefused(sentence, errors=[FieldError("/expires_on", LifeRefused.code, sentence)])
    return datetime.combine(expires_on + timedelta(days=1), time(), UTC)


def check_room(tokens: int) -> None:
    """Raises TooManyTokens. tokens: how many the person has that have not ended."""
    if tokens >= MOST_TOKENS:
        raise TooManyTokens(f"End one first: {MOST_TOKENS} is the most.")


def _check_known(scopes: Collection[str]) -> None:
    known = personal_scopes() | CALENDAR_SCOPES
    errors = [
        FieldError(f"/scopes/{place}", UnknownScope.code, "There is no such scope.")
        for place, scope in enumerate(scopes)
        if scope not in known
    ]
    if errors:
        raise UnknownScope("Use scopes such as `plans:read`.", errors=errors)


def _check_calendar_alone(scopes: Collection[str]) -> None:
    if set(scopes) > CALENDAR_SCOPES:
        sentence = "A token for the address of a calendar has `calendar:read` alone."
        raise UnknownScope(sentence, errors=[FieldError("/scopes", UnknownScope.code, sentence)])
