"""What a cell of the permission table holds: the rows for each action, and the conditions that change them."""

from dataclasses import dataclass
from enum import StrEnum

from achieve.access.roles import Action, Rows

SMALLEST_GROUP = 10


class Condition(StrEnum):
    """What changes a cell and is not a set of rows. Each is kept by the code that does what the cell opens."""

    NAMELESS = "without names"
    SUMMARY = "a summary"
    STAFF_ALONE = "staff alone"
    NO_PLATFORM_ROLES = "no platform roles"
    NO_ADMIN_ROLES = "never administrators' roles"
    SUPERSEDED = "superseded, never deleted"
    TWO_PEOPLE = "by two people"
    NOT_ACADEMIC = "never in academic payloads"
    APPOINTS = "appoints the committee"
    UNTIL_SUBMITTED = "until submitted"
    WITH_REASON = "with a reason"


@dataclass(frozen=True, slots=True)
class Grant:
    """The rows that one role may do something to, of one resource; none where empty.

    count: of which rows the role sees figures but not the rows. propose: what it may ask another to decide.
    smallest_group: figures about fewer learners are suppressed, and with them whatever would reveal them.
    """

    read: tuple[Rows, ...] = ()
    count: tuple[Rows, ...] = ()
    write: tuple[Rows, ...] = ()
    delete: tuple[Rows, ...] = ()
    propose: tuple[Rows, ...] = ()
    approve: tuple[Rows, ...] = ()
    conditions: tuple[Condition, ...] = ()
    smallest_group: int = 0

    def rows(self, action: Action) -> tuple[Rows, ...]:
        """The rows for an action. Who may read rows may count them."""
        by_action = {
            Action.READ: self.read,
            Action.COUNT: (*self.read, *self.count),
            Action.WRITE: self.write,
            Action.DELETE: self.delete,
            Action.PROPOSE: self.propose,
            Action.APPROVE: self.approve,
        }
        return by_action[action]


@dataclass(frozen=True, slots=True)
class ClientRule:
    """The scope area that opens a resource to machine clients; `writable` says whether `<area>:write` exists.

    rows: which a client reaches; None where none can. Then the area only limits people's own tokens.
    limited: which of all rows a client reads that is limited to schools. It writes those of its schools alone.
    offered: whether a client can be given the area at all. Where not, it only limits people's own tokens.
    ahead: nothing stands on this line yet, so neither clients nor people's tokens are offered the area.
    """

    area: str
    writable: bool = True
    rows: Rows | None = Rows.ALL
    limited: Rows = Rows.CLIENT_SCHOOLS
    offered: bool = True
    ahead: bool = False
    conditions: tuple[Condition, ...] = ()
    smallest_group: int = 0
