"""What happens to comments: ids, and no words."""

from achieve.plans.events.kinds import about_plans

COMMENT_CREATED = about_plans("comment.created", "comments", "Somebody has commented on a part of a plan.")
COMMENT_UPDATED = about_plans("comment.updated", "comments", "A comment was changed by its author.")
COMMENT_DELETED = about_plans(
    "comment.deleted", "comments", "A comment was deleted; an empty one is left in its place."
)
PERSON_MENTIONED = about_plans("person.mentioned", "mentions", "Somebody was mentioned in a comment.")

COMMENT_EVENTS = (COMMENT_CREATED, COMMENT_UPDATED, COMMENT_DELETED, PERSON_MENTIONED)
