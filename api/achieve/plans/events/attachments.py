"""What happens to attachments."""

from achieve.plans.events.kinds import about_plans

ATTACHMENT_ADDED = about_plans("attachment.added", "attachments", "A file was attached to monitoring evidence.")
ATTACHMENT_DELETED = about_plans("attachment.deleted", "attachments", "An attachment was removed, with its content.")

ATTACHMENT_EVENTS = (ATTACHMENT_ADDED, ATTACHMENT_DELETED)
