"""The actor: who is asking, in which district, as what. Made once per request from a verified token."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from achieve.access.matrix import CLIENT_RULES, MATRIX
from achieve.access.roles import Action, Resource, Role, Rows
from achieve.core.errors import Forbidden
from achieve.core.ids import ClientId, DistrictId, PersonId

_READING = frozenset({Action.READ, Action.COUNT})
_FOR_CLIENTS = _READING | {Action.WRITE, Action.DELETE}


@dataclass(frozen=True, slots=True)
class Actor:
    """A person with roles, or a machine client with scopes, in one district.

    scopes: what the token is limited to, `<area>:<read|write>`; None for a person's own unlimited token.
    school_ids: the schools a client is limited to; None for the whole district.
    """

    district_id: DistrictId
    person_id: PersonId | None
    client_id: ClientId | None
    roles: frozenset[Role]
    scopes: frozenset[str] | None
    today: date
    school_ids: tuple[UUID, ...] | None = None

    def granted(self, resource: Resource, action: Action) -> "tuple[tuple[Role | None, Rows], ...]":
        """What the permission table gives this actor: pairs of the role (None for a client) and its rows."""
        if self.client_id is not None:
            return self._granted_to_client(resource, action)
        if not self._in_scope(resource, action):
            return ()
        table = MATRIX[resource]
        return tuple((role, rows) for role in sorted(self.roles) if role in table for rows in table[role].rows(action))

    def may(self, resource: Resource, action: Action) -> bool:
        """Whether any row of the resource is open to this action."""
        return bool(self.granted(resource, action))

    def require(self, resource: Resource, action: Action) -> None:
        """Raises Forbidden when no row of the resource is open to this action."""
        if not self.may(resource, action):
            raise Forbidden(f"Your role does not include this for {resource.value.replace('_', ' ')}.")

    @property
    def signature(self) -> "tuple[object, ...]":
        """What of the actor shapes a statement: statements are cached by it, and never by who exactly asks."""
        return (self.roles, self.scopes, self.client_id is not None, self.school_ids is not None)

    def _granted_to_client(self, resource: Resource, action: Action) -> "tuple[tuple[Role | None, Rows], ...]":
        rule = CLIENT_RULES[resource]
        if rule.rows is None or action not in _FOR_CLIENTS or not self._in_scope(resource, action):
            return ()
        return ((None, rule.rows),) if action in _READING or rule.writable else ()

    def _in_scope(self, resource: Resource, action: Action) -> bool:
        verb = "read" if action in _READING else "write"
        return self.scopes is None or f"{CLIENT_RULES[resource].area}:{verb}" in self.scopes


def system_actor(district_id: DistrictId, today: date) -> Actor:
    """The service itself, for imports and calculations. No role opens anything to it: it only says who acted."""
    return Actor(district_id, None, None, frozenset(), None, today)
