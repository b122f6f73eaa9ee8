"""What may be issued: e-mail addresses, scopes and lives of credentials that are accepted."""

import re
from collections.abc import Collection
from datetime import timedelta

from achieve.access.matrix import client_scopes, personal_scopes
from achieve.core.errors import Invalid

LONGEST_PERSONAL_LIFE = timedelta(days=366)
LONGEST_NAME = 200

_LONGEST_EMAIL = 254
_EMAIL = re.compile(r"[^\s@\x00-\x1f\x7f]+@[^\s@\x00-\x1f\x7f]+")


class EmailRefused(Invalid):
    """Not an e-mail address."""

    code = "email_refused"
    title = "The e-mail address cannot be used"


class UnknownScope(Invalid):
    """A scope that does not exist, or cannot be given to this kind of token."""

    code = "unknown_scope"
    title = "There is no such scope"


class LifeRefused(Invalid):
    """A credential would live too long, or not at all."""

    code = "lifetime_refused"
    title = "The token cannot live that long"


class ClientNameRefused(Invalid):
    """A client without a name that people can read."""

    code = "client_name_refused"
    title = "The client needs a name"


def email_key(email: str) -> str:
    """The form in which addresses are compared: people type the same one with other capitals."""
    return email.strip().lower()


def check_email(email: str) -> str:
    """The address as it is kept. Raises EmailRefused."""
    key = email_key(email)
    if len(key) > _LONGEST_EMAIL or _EMAIL.fullmatch(key) is None or not key.isprintable():
        raise EmailRefused("Give an e-mail address, such as name@example.org.")
    return key


def check_personal_scopes(scopes: Collection[str] | None) -> list[str] | None:
    """The scopes of a person's own token, in order; None for everything that the person may. Raises UnknownScope."""
    return None if scopes is None else _known(scopes, personal_scopes())


def check_client_scopes(scopes: Collection[str]) -> list[str]:
    """The scopes of a client, in order. Raises UnknownScope."""
    return _known(scopes, client_scopes())


def check_life(life: timedelta) -> None:
    """Raises LifeRefused."""
    if not timedelta(0) < life <= LONGEST_PERSONAL_LIFE:
        raise LifeRefused(f"A personal access token lives from a moment to {LONGEST_PERSONAL_LIFE.days} days.")


def check_client_name(name: str) -> str:
    """The name as it is kept. Raises ClientNameRefused."""
    kept = name.strip()
    if not 0 < len(kept) <= LONGEST_NAME or not kept.isprintable():
        raise ClientNameRefused(f"Give the client a name of 1 to {LONGEST_NAME} characters.")
    return kept


def _known(scopes: Collection[str], known: frozenset[str]) -> list[str]:
    if not set(scopes) <= known:
        raise UnknownScope("Use scopes of the list in the service's metadata, such as `plans:read`.")
    return sorted(set(scopes))
