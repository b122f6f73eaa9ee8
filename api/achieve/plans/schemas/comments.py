"""The contract of comments and mentions."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import ReadInstant, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.plans import OrganizationId
from achieve.plans.words.comments import CommentSubjectKind

Mentions = Annotated[
    list[UUID],
    Field(max_length=20, description="Ids of the people who are mentioned: such as may see what the comment is on."),
]

_SUBJECT = (
    "What it is on: a plan, priority, goal, measure, initiative, implementation plan, strategy, step, indicator, "
    "adjustment or monitoring evidence. Its id says which."
)
_REPLY_TO = "The comment on the same thing that this one replies to; null for one that replies to none."
_TEXT = "What is said, 1–20,000 characters; without names of learners."


class Comment(Resource):
    """What somebody says about a part of a plan. It is seen by the staff who see that part.

    Only its author changes it. Deleted, it loses its text and its mentions and keeps its place and its replies.
    """

    subject_id: UUID = Field(description=_SUBJECT)
    subject_kind: CommentSubjectKind = Field(description="Of which kind that is.")
    plan_id: UUID | None = Field(description="The plan that it is part of; null for an initiative.")
    organization_id: OrganizationId
    reply_to_id: UUID | None = Field(description=_REPLY_TO)
    author_id: UUID = Field(description="Who says it.")
    text: Text | None = Field(description="What is said; null once the comment is deleted.")
    deleted_at: ReadInstant | None = Field(description="When it was deleted, RFC 3339 in UTC; else null.")
    mentions: Mentions


class CommentCreate(Input):
    """A new comment of the person who sends it."""

    subject_id: UUID = Field(description=_SUBJECT)
    reply_to_id: UUID | None = Field(default=None, description=f"{_REPLY_TO} A reply has no replies.")
    text: Text = Field(description=_TEXT)
    mentions: Mentions = Field(default_factory=list[UUID])


class CommentUpdate(Update, of=Comment, kept=("text",)):
    """A change of a comment by its author."""

    text: Text | None = Field(default=None, description=_TEXT)
    mentions: Mentions | None = Field(default=None, description="Ids of the people who are mentioned, all of them.")


class Mention(Resource):
    """A person who is mentioned in a comment. It is there as long as the comment mentions them."""

    comment_id: UUID = Field(description="The comment.")
    person_id: UUID = Field(description="Who is mentioned.")
    organization_id: OrganizationId
    subject_kind: CommentSubjectKind = Field(description="Of which kind is what the comment is on.")
