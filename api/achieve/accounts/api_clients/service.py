"""The verbs of API clients."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.accounts import queries
from achieve.accounts.api_clients import events, redirects, rules
from achieve.accounts.api_clients.schemas import ApiClientCreate, ApiClientUpdate
from achieve.accounts.api_clients.secrets import add_client_secret, end_client_secrets
from achieve.accounts.api_clients.shapes import RULES
from achieve.accounts.oauth.families import end_families_of_client
from achieve.accounts.oauth.places import forget_client, register_client
from achieve.accounts.rows import ApiClient
from achieve.core.ids import ClientId, DistrictId
from achieve.outbox.events import record
from achieve.web.operations import Target
from achieve.web.shown_secret import show_once


@dataclass(frozen=True, slots=True)
class ClientMade:
    """A client that was just made. secret: shown now, and never again; None for a public one."""

    client_id: ClientId
    secret: str | None


async def create_api_client(session: AsyncSession, actor: Actor, given: ApiClientCreate) -> UUID:
    """Create an API client.

    `client_secret` is shown in this answer and never again, nor when the request is sent again with its idempotency
    key: then rotate it. A public client has none.
    """
    await require_allowed(session, actor, Resource.API_CLIENTS, Action.WRITE, {Anchor.CLIENT: actor.client_id})
    made = await make_client(session, actor, given)
    if made.secret is not None:
        await show_once(session, made.client_id, made.secret)
    return made.client_id


async def make_client(session: AsyncSession, actor: Actor, given: ApiClientCreate) -> ClientMade:
    """A new client, for an actor who may have one made. Raises what the rules say of it."""
    redirects.check_reachable(given.redirect_uris, is_public=given.is_public)
    client = ApiClient(
        district_id=actor.district_id,
        id=ApiClient.fresh_id(),
        name=given.name,
        description=given.description,
        scopes=rules.check_scopes(given.scopes),
        school_ids=await _schools(session, actor, given.school_ids),
        redirect_uris=redirects.check_redirects(given.redirect_uris),
        is_public=given.is_public,
    )
    rules.check_not_wider(actor, client.scopes)
    session.add(client)
    register_client(session, actor.district_id, ClientId(client.id))
    await session.flush()
    client_id = ClientId(client.id)
    record(session, actor, events.CLIENT_CREATED, client_id)
    return ClientMade(client_id, None if client.is_public else add_client_secret(session, actor.district_id, client_id))


async def update_api_client(session: AsyncSession, actor: Actor, target: Target, given: ApiClientUpdate) -> None:
    """Change an API client, disable it, or make it active again."""
    client = await _client(session, actor, target)
    changes = given.changes()
    if given.name is not None:
        client.name = given.name
    if "description" in changes:
        client.description = given.description
    if "school_ids" in changes:
        client.school_ids = await _schools(session, actor, given.school_ids)
    if given.is_active is not None:
        client.is_active = given.is_active
        if not client.is_active:
            await end_families_of_client(session, ClientId(client.id))
    _change_scopes(actor, client, given.scopes)
    await _change_redirects(session, client, given)
    client.touch()
    record(session, actor, events.CLIENT_UPDATED, client.id, changed=changes)


async def delete_api_client(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete an API client with its secrets and its webhook endpoints. Its tokens are refused at once."""
    actor.require(Resource.API_CLIENTS, Action.DELETE)
    client = await find_version(session, actor, ApiClient, RULES, target.id, target.version, Action.DELETE)
    await end_client_secrets(session, actor.district_id, ClientId(client.id))
    await forget_client(session, actor.district_id, ClientId(client.id))
    await end_families_of_client(session, ClientId(client.id))
    await session.delete(client)
    record(session, actor, events.CLIENT_DELETED, client.id)


async def _client(session: AsyncSession, actor: Actor, target: Target) -> ApiClient:
    actor.require(Resource.API_CLIENTS, Action.WRITE)
    client = await find_version(session, actor, ApiClient, RULES, target.id, target.version)
    rules.check_not_wider(actor, client.scopes)
    return client


async def _schools(session: AsyncSession, actor: Actor, given: Collection[UUID] | None) -> list[UUID] | None:
    known = await queries.find_schools(session, actor.district_id, list(given or ()))
    return rules.check_schools(given, known)


def _change_scopes(actor: Actor, client: ApiClient, scopes: Collection[str] | None) -> None:
    if scopes is not None:
        client.scopes = rules.check_scopes(scopes)
        rules.check_not_wider(actor, client.scopes)


async def _change_redirects(session: AsyncSession, client: ApiClient, given: ApiClientUpdate) -> None:
    if given.redirect_uris is not None:
        client.redirect_uris = redirects.check_redirects(given.redirect_uris)
    if given.is_public is not None:
        client.is_public = given.is_public
    redirects.check_reachable(client.redirect_uris, is_public=client.is_public)
    if client.is_public:
        await end_client_secrets(session, DistrictId(client.district_id), ClientId(client.id))
