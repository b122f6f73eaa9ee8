"""The permission table: for each resource and role, which rows may be read, written, deleted and approved."""

from achieve.access.matrix.clients import CLIENT_RULES, client_scopes, personal_scopes
from achieve.access.matrix.grants import ClientRule, Condition, Grant
from achieve.access.matrix.table import MATRIX

__all__ = [
    "CLIENT_RULES",
    "MATRIX",
    "ClientRule",
    "Condition",
    "Grant",
    "client_scopes",
    "personal_scopes",
]
