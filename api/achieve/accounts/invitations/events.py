"""What is told of invitations: only to those who may read them, as they hold addresses."""

from functools import partial

from achieve.outbox.events import EventType

_of_invitation = partial(EventType, path="invitations", area="invitations", learner_data=True)

INVITATION_CREATED = _of_invitation("invitation.created", description="Somebody was invited to sign in.")
INVITATION_ACCEPTED = _of_invitation("invitation.accepted", description="Somebody has used an invitation.")
INVITATION_DELETED = _of_invitation("invitation.deleted", description="An invitation was withdrawn.")

EVENTS = (INVITATION_ACCEPTED, INVITATION_CREATED, INVITATION_DELETED)
