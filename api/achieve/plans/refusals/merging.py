"""Why a change is not merged with those that were made since."""

from achieve.core.errors import PreconditionFailed


class ChangedSince(PreconditionFailed):
    """Fields that are to be changed have changed since they were read. `fields` names them."""

    code = "changed_since"
    title = "Somebody else has changed the same fields since you read them"
