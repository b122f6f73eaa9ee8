"""The writes of attachments. A file itself comes over REST alone: `plans/attachments/rest.py`."""

from dataclasses import replace

from achieve.access.roles import Action
from achieve.plans import shapes
from achieve.plans.service.attachments import delete_attachment
from achieve.web.operations import deletes

# Evidence is corrected, never deleted, so nobody has the right to delete; this corrects it.
ATTACHMENT_OPERATIONS = (replace(deletes(shapes.ATTACHMENT, delete_attachment), action=Action.WRITE),)
