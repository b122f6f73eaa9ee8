"""Why a comment is refused."""

from achieve.core.errors import Conflict


class CommentDeleted(Conflict):
    """The comment has been deleted: there is nothing left to change."""

    code = "comment_deleted"
    title = "The comment is deleted"
