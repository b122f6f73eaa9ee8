"""The verbs of identity providers."""

from collections.abc import Mapping
from dataclasses import fields, replace
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Resource
from achieve.accounts.providers import configuring, events, rules
from achieve.accounts.providers.configuring import Described
from achieve.accounts.providers.rows import IdentityProvider
from achieve.accounts.providers.schemas import IdentityProviderCreate, IdentityProviderUpdate
from achieve.accounts.providers.shapes import RULES
from achieve.outbox.events import record
from achieve.web.operations import Target

_SECRET = "client_secret"  # noqa: S105 - the name of a field.
_READ_AS = {_SECRET: "has_secret"}


async def create_provider(session: AsyncSession, actor: Actor, given: IdentityProviderCreate) -> UUID:
    """Let the district's people sign in with its own identity provider.

    Whoever runs the provider can sign in as anybody of the district, its administrators too, though nowhere else. So a
    token that is limited to scopes cannot enter one. `client_secret` is sealed and never shown again.
    """
    await require_allowed(session, actor, Resource.API_CLIENTS, Action.WRITE, {})
    rules.check_token(actor)
    described = Described(given.issuer, given.client_id, given.matching, given.claim, given.external_system)
    provider = await configuring.add_provider(session, actor.district_id, described, given.client_secret)
    record(session, actor, events.PROVIDER_CREATED, provider.id)
    return provider.id


async def update_provider(session: AsyncSession, actor: Actor, target: Target, given: IdentityProviderUpdate) -> None:
    """Change an identity provider, disable it, or let people sign in there again.

    Disabled, or with another `issuer`, `client_id` or way of finding people, it ends what was begun with it: signed-in
    browsers, and what front ends were given in them.
    """
    actor.require(Resource.API_CLIENTS, Action.WRITE)
    provider = await find_version(session, actor, IdentityProvider, RULES, target.id, target.version)
    rules.check_token(actor)
    changes, before = given.changes(), configuring.description_of(provider)
    rules.check_secret_moves(provider, changes)
    configuring.describe(session, provider, _described(before, changes))
    if _SECRET in changes:
        configuring.keep_secret(session, provider, given.client_secret)
    if given.is_active is not None:
        provider.is_active = given.is_active
    await configuring.keep_change(session, provider, before)
    record(session, actor, events.PROVIDER_UPDATED, provider.id, [_READ_AS.get(name, name) for name in changes])


async def delete_provider(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete an identity provider with its secret and its domains, and end what was begun with it."""
    actor.require(Resource.API_CLIENTS, Action.DELETE)
    provider = await find_version(session, actor, IdentityProvider, RULES, target.id, target.version, Action.DELETE)
    await configuring.remove_provider(session, provider)
    record(session, actor, events.PROVIDER_DELETED, target.id)


def _described(before: Described, changes: Mapping[str, object]) -> Described:
    told = {each.name: changes[each.name] for each in fields(before) if each.name in changes}
    return replace(before, **told)  # pyright: ignore[reportArgumentType] of the types that the contract has.
