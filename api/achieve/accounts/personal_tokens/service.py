"""The verbs of personal access tokens."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.accounts.personal_tokens import events, making, rules
from achieve.accounts.personal_tokens.rows import PersonalAccessToken
from achieve.accounts.personal_tokens.schemas import PersonalAccessTokenCreate
from achieve.accounts.personal_tokens.shapes import RULES
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.outbox.events import record
from achieve.web.operations import Target
from achieve.web.shown_secret import show_once

# Those that have ended stay in the list for a while, so that their owner sees why a script has stopped.
_ENDED_ARE_KEPT: Final = timedelta(days=90)


async def create_token(session: AsyncSession, actor: Actor, given: PersonalAccessTokenCreate) -> UUID:
    """Make a personal access token of your own.

    `token` is shown in this answer and never again, nor when the request is sent again with its idempotency key: then
    end it and make another. A token that is limited to scopes makes only tokens that have no others.
    """
    await require_allowed(session, actor, Resource.KEYS, Action.WRITE, {Anchor.OWNER: actor.person_id})
    person_id = actor.require_person("Only people have personal access tokens.")
    scopes = rules.check_scopes(actor, given.scopes)
    expires_at = rules.end_of(given.expires_on, clock.today())
    now = clock.now()
    await making.forget_ended(session, actor.district_id, person_id, now - _ENDED_ARE_KEPT)
    rules.check_room(await _count_working(session, actor, person_id))
    made = making.add_token(session, actor.district_id, person_id, given.name, scopes, expires_at)
    record(session, actor, events.TOKEN_CREATED, made.id)
    await show_once(session, made.id, made.token)
    return made.id


async def end_token(session: AsyncSession, actor: Actor, target: Target) -> None:
    """End a personal access token at once: one of your own, or as a district administrator one of anybody."""
    actor.require(Resource.KEYS, Action.DELETE)
    found = await find_version(session, actor, PersonalAccessToken, RULES, target.id, target.version, Action.DELETE)
    await making.end_token(session, actor.district_id, found.id)
    record(session, actor, events.TOKEN_ENDED, found.id)


async def _count_working(session: AsyncSession, actor: Actor, person_id: PersonId) -> int:
    """How many tokens of the person have not ended."""
    counted = select(func.count()).where(
        col(PersonalAccessToken.district_id) == actor.district_id,
        col(PersonalAccessToken.person_id) == person_id,
        col(PersonalAccessToken.expires_at) > clock.now(),
    )
    return (await session.exec(counted)).one()
