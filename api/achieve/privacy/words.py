"""The words of requests for an export or an erasure."""

from enum import StrEnum


class RequestKind(StrEnum):
    """What is asked for."""

    EXPORT = "export"
    ERASURE = "erasure"


class RequestStatus(StrEnum):
    """Where a request stands."""

    REQUESTED = "requested"
    APPROVED = "approved"
    REFUSED = "refused"
    RUNNING = "running"
    DONE = "done"


class Effect(StrEnum):
    """What an erasure does to rows of a table."""

    DELETED = "deleted"
    ENDED = "ended"
    CLEARED = "cleared"
    PSEUDONYMISED = "pseudonymised"
    KEPT = "kept"
    NAME_REPLACED = "name_replaced"
