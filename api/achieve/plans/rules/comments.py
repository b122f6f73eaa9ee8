"""What a comment may reply to, and whether it can still be changed."""

from datetime import datetime
from uuid import UUID

from achieve.plans.refusals import not_valid
from achieve.plans.refusals.comments import CommentDeleted


def check_reply(subject_id: UUID, of_subject_id: UUID, of_reply_to_id: UUID | None) -> None:
    """of_…: of the comment that is replied to. Threads are one level deep. Raises Invalid."""
    if of_subject_id != subject_id:
        raise not_valid("/reply_to_id", "of_another_subject", "Reply to a comment on the same thing.")
    if of_reply_to_id is not None:
        raise not_valid("/reply_to_id", "reply_to_a_reply", "Reply to the comment that this one replies to.")


def check_not_deleted(deleted_at: datetime | None) -> None:
    """Raises CommentDeleted."""
    if deleted_at is not None:
        raise CommentDeleted("Write a new comment instead.")
