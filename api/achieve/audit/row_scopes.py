"""What the permission table's word about the platform's log means in SQL."""

from achieve.access.roles import Anchor, Rows
from achieve.access.scopes import TRUE, register


def register_row_scopes() -> None:
    """Tell the registry. Called once, by the composition root."""
    register(Rows.TECHNICAL, Anchor.DISTRICT, TRUE)
