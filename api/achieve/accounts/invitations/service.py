"""The verbs of invitations."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find, find_version, require_allowed
from achieve.access.roles import Action, Resource
from achieve.accounts.invitations import events, making, rules
from achieve.accounts.invitations.making import NewInvitation
from achieve.accounts.invitations.rows import Invitation
from achieve.accounts.invitations.schemas import InvitationCreate
from achieve.accounts.invitations.shapes import RULES
from achieve.accounts.rules import check_email
from achieve.core.errors import NotFound
from achieve.core.ids import PersonId
from achieve.outbox.events import record
from achieve.people.rows import Person
from achieve.people.shapes import PERSON_RULES
from achieve.web.operations import Target
from achieve.web.shown_secret import show_once


async def create_invitation(session: AsyncSession, actor: Actor, given: InvitationCreate) -> UUID:
    """Invite a person of the district to sign in, or to set a new password.

    `link` is shown in this answer and never again, nor when the request is sent again with its idempotency key: then
    invite anew. An earlier invitation that was not used ends. An account that opens more than this person keeps its
    password: with that, the person links it.
    """
    await require_allowed(session, actor, Resource.INVITATIONS, Action.WRITE, {})
    person = await _person(session, actor, given.person_id)
    made = await make_invitation(session, actor, person)
    await show_once(session, made.id, made.link)
    return made.id


async def make_invitation(session: AsyncSession, actor: Actor, person: Person) -> NewInvitation:
    """An invitation, for an actor who may have one made. Raises NotInvitable, EmailRefused."""
    email = check_email(rules.check_invitable(person.email, is_active=person.is_active))
    made = await making.add_invitation(session, actor.district_id, PersonId(person.id), email)
    record(session, actor, events.INVITATION_CREATED, made.id)
    return made


async def _person(session: AsyncSession, actor: Actor, person_id: UUID) -> Person:
    try:
        return await find(session, actor, Person, PERSON_RULES, person_id)
    except NotFound as error:
        raise rules.unknown_person() from error


async def delete_invitation(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Withdraw an invitation: its link leads nowhere from now on."""
    actor.require(Resource.INVITATIONS, Action.DELETE)
    invitation = await find_version(session, actor, Invitation, RULES, target.id, target.version, Action.DELETE)
    await making.end_invitation(session, invitation)
    record(session, actor, events.INVITATION_DELETED, invitation.id)
