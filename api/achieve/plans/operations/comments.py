"""The writes of comments."""

from achieve.plans.schemas import comments as schemas
from achieve.plans.service import comments as service
from achieve.plans.shapes.comments import COMMENT
from achieve.web.operations import creates, deletes, updates

COMMENT_OPERATIONS = (
    creates(COMMENT, schemas.CommentCreate, service.create_comment),
    updates(COMMENT, schemas.CommentUpdate, service.update_comment),
    deletes(COMMENT, service.delete_comment),
)
