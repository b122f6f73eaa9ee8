"""Why going back to an earlier revision of a plan is refused."""

from achieve.core.errors import Conflict


class InitiativeDeleted(Conflict):
    """Initiatives of that revision were deleted since, and are not the actor's to add. `initiatives`: their ids."""

    code = "initiative_deleted"
    title = "An initiative of that revision is gone"
