"""The actor: who is asking, in which district, as what. Made once per request from a verified token."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from achieve.access.matrix import CLIENT_RULES, MATRIX
from achieve.access.roles import Action, Resource, Role, Rows
from achieve.core.authors import Author, AuthorKind
from achieve.core.errors import Forbidden
from achieve.core.ids import ClientId, DistrictId, PersonId

_READING = frozenset({Action.READ, Action.COUNT})
_FOR_CLIENTS = _READING | {Action.WRITE, Action.DELETE}


@dataclass(frozen=True, slots=True)
class Actor:
    """A person with roles, or a machine client with scopes, in one district.

    scopes: what the token is limited to, `<area>:<read|write>`; None for a person's own unlimited token.
    school_ids: the schools a client is limited to; None for the whole district.
    account_id: of an administrator of the platform, who is no person of a district.
    """

    district_id: DistrictId
    person_id: PersonId | None
    client_id: ClientId | None
    roles: frozenset[Role]
    scopes: frozenset[str] | None
    today: date
    school_ids: tuple[UUID, ...] | None = None
    account_id: UUID | None = None

    def granted(self, resource: Resource, action: Action) -> "tuple[tuple[Role | None, Rows], ...]":
        """What the permission table gives this actor: pairs of the role (None for a client) and its rows."""
        return () if self.missing_scopes(resource, action) else self.unlimited(resource, action)

    def may(self, resource: Resource, action: Action) -> bool:
        """Whether any row of the resource is open to this action."""
        return bool(self.granted(resource, action))

    def require(self, resource: Resource, action: Action) -> None:
        """Raises Forbidden when no row of the resource is open to this action."""
        self.require_any(action, resource)

    def require_any(self, action: Action, *resources: Resource) -> None:
        """Raises Forbidden when no row of any of the resources is open to this action."""
        if not any(self.may(resource, action) for resource in resources):
            raise self.refusal(action, *resources)

    def refusal(self, action: Action, *resources: Resource) -> Forbidden:
        """Why none of the resources is open to this action: for want of scopes, where only those are missing."""
        limited = [resource for resource in resources if self.unlimited(resource, action)]
        if missing := [f"`{scope}`" for resource in limited[:1] for scope in self.missing_scopes(resource, action)]:
            return Forbidden(f"The token lacks the scope {' and '.join(missing)}.")
        return Forbidden(f"Your role does not include this for {resources[0].value.replace('_', ' ')}.")

    def require_person(self, why: str) -> PersonId:
        """Who it is, where only somebody can do this. Raises Forbidden, which says why, for a machine client."""
        if self.person_id is None:
            raise Forbidden(why)
        return self.person_id

    @property
    def author(self) -> Author:
        """The actor as the author of a change."""
        if self.person_id is not None:
            return Author(AuthorKind.PERSON, self.person_id)
        if self.client_id is not None:
            return Author(AuthorKind.CLIENT, self.client_id)
        return Author(AuthorKind.ACCOUNT, self.account_id)

    @property
    def signature(self) -> "tuple[object, ...]":
        """What of the actor shapes a statement: statements are cached by it, and never by who exactly asks."""
        return (self.roles, self.scopes, self.client_id is not None, self.school_ids is not None)

    def unlimited(self, resource: Resource, action: Action) -> "tuple[tuple[Role | None, Rows], ...]":
        """What the table gives, whatever the scopes of the token."""
        if self.client_id is not None:
            return _given_to_clients(resource, action, is_limited=self.school_ids is not None)
        table = MATRIX[resource]
        return tuple((role, rows) for role in sorted(self.roles) if role in table for rows in table[role].rows(action))

    def missing_scopes(self, resource: Resource, action: Action) -> list[str]:
        """The scopes that the action needs and the token does not have. Nothing is written that is not read."""
        verbs = ("read",) if action in _READING else ("read", "write")
        needed = [f"{CLIENT_RULES[resource].area}:{verb}" for verb in verbs]
        return [] if self.scopes is None else [scope for scope in needed if scope not in self.scopes]


def _given_to_clients(resource: Resource, action: Action, *, is_limited: bool) -> "tuple[tuple[None, Rows], ...]":
    rule = CLIENT_RULES[resource]
    if rule.rows is None or action not in _FOR_CLIENTS or not (rule.writable or action in _READING):
        return ()
    if rule.rows is not Rows.ALL or not is_limited:
        return ((None, rule.rows),)
    return ((None, rule.limited if action in _READING else Rows.CLIENT_SCHOOLS),)


def system_actor(district_id: DistrictId, today: date) -> Actor:
    """The service itself, for imports and calculations. No role opens anything to it: it only says who acted."""
    return Actor(district_id, None, None, frozenset(), None, today)
