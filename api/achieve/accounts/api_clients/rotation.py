"""A client's secret is replaced without an interruption: the new one works beside the old one for a while."""

from datetime import timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action, Resource
from achieve.accounts.api_clients import events, rules, secrets
from achieve.accounts.api_clients.rows import ClientSecret
from achieve.accounts.api_clients.schemas import SecretRotation
from achieve.accounts.api_clients.shapes import RULES, SECRET_RULES
from achieve.accounts.rows import ApiClient
from achieve.core import clock
from achieve.core.ids import ClientId
from achieve.outbox.events import record
from achieve.web.operations import Target
from achieve.web.shown_secret import show_once


async def rotate_secret(session: AsyncSession, actor: Actor, target: Target, given: SecretRotation) -> UUID:
    """Give an API client a new secret.

    `client_secret` is shown in this answer and never again. The secrets before it work on for 24 hours or as long as
    you say, so that the system can change over in its own time; with 0 they end at once. `secrets` says until when.
    """
    actor.require(Resource.API_CLIENTS, Action.WRITE)
    client = await find_version(session, actor, ApiClient, RULES, target.id, target.version)
    rules.check_not_wider(actor, client.scopes)
    await show_once(session, client.id, await give_new_secret(session, actor, client, given))
    return client.id


async def give_new_secret(session: AsyncSession, actor: Actor, client: ApiClient, given: SecretRotation) -> str:
    """A new secret beside those before. Raises ClientIsPublic and TooManySecrets."""
    client_id = ClientId(client.id)
    await _retire(session, actor, client_id, timedelta(hours=given.previous_hours))
    rules.check_new_secret(client, await secrets.count_working(session, actor.district_id, client_id))
    client.touch()
    record(session, actor, events.SECRET_ROTATED, client.id, changed=["secrets"])
    return secrets.add_client_secret(session, actor.district_id, client_id)


async def end_secret(session: AsyncSession, actor: Actor, target: Target) -> None:
    """End one secret of an API client at once. What it got before that works for its 15 minutes."""
    actor.require(Resource.API_CLIENTS, Action.DELETE)
    facts = await find_version(session, actor, ClientSecret, SECRET_RULES, target.id, target.version, Action.DELETE)
    await secrets.end_client_secret(session, facts)
    record(session, actor, events.SECRET_ENDED, facts.client_id, changed=["secrets"])


async def _retire(session: AsyncSession, actor: Actor, client_id: ClientId, works_for: timedelta) -> None:
    if not works_for:
        return await secrets.end_client_secrets(session, actor.district_id, client_id)
    await secrets.forget_ended(session, actor.district_id, client_id)
    return await secrets.let_secrets_end(session, actor.district_id, client_id, clock.now() + works_for)
