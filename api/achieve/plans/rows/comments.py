"""Tables of comments on parts of plans, and of the people who are mentioned in them.

What a comment is on may come and go with the history of a plan, so no key refers to it; with its plan a comment goes.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, instant, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.comments import CommentSubjectKind


class Comment(ResourceRow, table=True):
    """What somebody says about a part of a plan. text: null once the comment is deleted."""

    __tablename__ = "comment"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("organization_id", "organization"),
        references("reply_to_id", "comment", cascade=True),
        references("author_id", "person"),
        one_of("subject_kind", CommentSubjectKind),
        CheckConstraint("(text is null) = (deleted_at is not null)", name="empty_when_deleted"),
        listed_by("comment", "created_at"),
        listed_by("comment", "subject_id", "created_at"),
        listed_by("comment", "plan_id", "created_at"),
        listed_by("comment", "organization_id"),
        listed_by("comment", "reply_to_id"),
        listed_by("comment", "author_id"),
    )
    type_code = 0x0C3

    subject_id: UUID
    subject_kind: str = text()
    plan_id: UUID | None = Field(default=None)
    organization_id: UUID
    reply_to_id: UUID | None = Field(default=None)
    author_id: UUID
    text: str | None = text(nullable=True)
    deleted_at: datetime | None = instant(nullable=True)


class Mention(ResourceRow, table=True):
    """A person who is mentioned in a comment. It keeps where the comment is, which says who sees it."""

    __tablename__ = "mention"
    __table_args__ = (
        references("comment_id", "comment", cascade=True),
        references("person_id", "person", cascade=True),
        references("organization_id", "organization"),
        one_of("subject_kind", CommentSubjectKind),
        UniqueConstraint("district_id", "comment_id", "person_id"),
        listed_by("mention", "person_id"),
        listed_by("mention", "organization_id"),
    )
    type_code = 0x0C4

    comment_id: UUID
    person_id: UUID
    organization_id: UUID
    subject_kind: str = text()
