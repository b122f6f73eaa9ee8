"""Which scopes a front end gets for a person."""

from achieve.access.matrix import personal_scopes
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.tokens import UNLIMITED


def chosen_scopes(asked: str, most: frozenset[str] | None) -> frozenset[str] | None:
    """The scopes that are asked for, or without any the most that can be given; None for whatever the person may.

    Raises OAuthRefusal for one that cannot be given.
    """
    named = frozenset(asked.split())
    if not named or (named == frozenset({UNLIMITED}) and most is None):
        return most
    if not named <= (personal_scopes() if most is None else most):
        raise OAuthRefusal("invalid_scope", "Not all of these scopes can be given.")
    return named
