"""What can be done with invitations."""

from achieve.accounts.invitations import schemas, service
from achieve.accounts.invitations.shapes import INVITATION
from achieve.web.operations import creates, deletes

OPERATIONS = (
    creates(INVITATION, schemas.InvitationCreate, service.create_invitation, secret=True),
    deletes(INVITATION, service.delete_invitation, versioned=False),
)
