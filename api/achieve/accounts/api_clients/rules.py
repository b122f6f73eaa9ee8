"""What an API client can be given, and by whom."""

from collections.abc import Collection
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.matrix import client_scopes
from achieve.accounts.rows import ApiClient
from achieve.accounts.rules import UnknownScope
from achieve.core.errors import Conflict, FieldError, Forbidden, Invalid

MOST_SECRETS = 5


class UnknownSchool(Invalid):
    """A school that the district does not have."""

    code = "unknown_school"
    title = "There is no such school in the district"


class ClientIsPublic(Conflict):
    """A front end that cannot keep a secret."""

    code = "client_is_public"
    title = "A public client has no secret"


class TooManySecrets(Conflict):
    """Rotated again and again, while the secrets before still work."""

    code = "too_many_secrets"
    title = "The client has too many secrets"


def check_scopes(scopes: Collection[str]) -> list[str]:
    """The scopes, each once and in order. Raises UnknownScope with their places."""
    offered = client_scopes()
    errors = [
        FieldError(f"/scopes/{place}", UnknownScope.code, "This scope is not offered to clients.")
        for place, scope in enumerate(scopes)
        if scope not in offered
    ]
    if errors:
        raise UnknownScope("Use scopes of the list in the service's metadata, such as `plans:read`.", errors=errors)
    return sorted(set(scopes))


def check_schools(given: Collection[UUID] | None, known: Collection[UUID]) -> list[UUID] | None:
    """The schools, each once and in order; None for the whole district. Raises UnknownSchool with their places."""
    if given is None:
        return None
    errors = [
        FieldError(f"/school_ids/{place}", UnknownSchool.code, "There is no such school in the district.")
        for place, school_id in enumerate(given)
        if school_id not in known
    ]
    if errors:
        raise UnknownSchool("Name schools of the district.", errors=errors)
    return sorted(set(given))


def check_not_wider(actor: Actor, scopes: Collection[str]) -> None:
    """Raises Forbidden where a limited token would make or open a client that may do what the token may not."""
    if actor.scopes is not None and not actor.scopes >= set(scopes):
        raise Forbidden("A token that is limited to scopes reaches only clients that have no others.")


def check_new_secret(client: ApiClient, working: int) -> None:
    """Raises ClientIsPublic and TooManySecrets. working: how many secrets work beside the new one."""
    if client.is_public:
        raise ClientIsPublic("Change `is_public` first, if the system can keep a secret.")
    if working >= MOST_SECRETS:
        raise TooManySecrets("End one of them first: those before the present one still work.")
