"""The verbs of webhook endpoints and deliveries."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find, find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.core import clock
from achieve.core.db import settings_of
from achieve.core.errors import NotFound
from achieve.core.secrets import Seal, seal_of
from achieve.outbox.catalogue import event_types
from achieve.outbox.events import record
from achieve.outbox.rows import EventCounter
from achieve.web.operations import NoBody, Target
from achieve.web.shown_secret import show_once
from achieve.webhooks import events, queues, rules, signing
from achieve.webhooks.addresses import check_endpoint_url
from achieve.webhooks.policy import address_policy
from achieve.webhooks.rows import Delivery, WebhookEndpoint
from achieve.webhooks.schemas import KeyRotation, WebhookEndpointCreate, WebhookEndpointUpdate
from achieve.webhooks.shapes import RULES
from achieve.webhooks.words import DeliveryState, DisabledReason


async def create_endpoint(session: AsyncSession, actor: Actor, given: WebhookEndpointCreate) -> UUID:
    """Create a webhook endpoint.

    `signing_secret` is shown in this answer and never again, nor when the request is sent again with its idempotency
    key: then rotate the keys. A machine client owns what it creates; what people create is the district's.
    """
    await require_allowed(session, actor, Resource.WEBHOOKS, Action.WRITE, {Anchor.CLIENT: actor.client_id})
    rules.check_owner(actor, await _count_endpoints(session, actor))
    check_endpoint_url(given.url, address_policy(settings_of(session)))
    secret, pair, seal = signing.new_secret(), signing.new_key_pair(), _seal(session)
    endpoint = WebhookEndpoint(
        district_id=actor.district_id,
        id=WebhookEndpoint.fresh_id(),
        client_id=actor.client_id,
        url=given.url,
        event_types=rules.check_event_types(given.event_types, event_types()),
        scopes=rules.check_scopes(actor, given.scopes),
        description=given.description,
        public_key=pair.public_key,
        sealed_secret=seal.close(secret),
        sealed_private_key=seal.close(pair.private_key),
        last_seq=await _last_seq(session, actor),
    )
    session.add(endpoint)
    record(session, actor, events.ENDPOINT_CREATED, endpoint.id)
    await show_once(session, endpoint.id, secret)
    return endpoint.id


async def update_endpoint(session: AsyncSession, actor: Actor, target: Target, given: WebhookEndpointUpdate) -> None:
    """Change a webhook endpoint, pause it, or make it active again."""
    endpoint = await _endpoint(session, actor, target)
    changes = given.changes()
    if given.url is not None:
        check_endpoint_url(given.url, address_policy(settings_of(session)))
        endpoint.url = given.url
    if given.event_types is not None:
        endpoint.event_types = rules.check_event_types(given.event_types, event_types())
    if given.scopes is not None:
        endpoint.scopes = rules.check_scopes(actor, given.scopes)
    if "description" in changes:
        endpoint.description = given.description
    if given.is_active is not None:
        await _switch(session, actor, endpoint, active=given.is_active)
    endpoint.touch()
    record(session, actor, events.ENDPOINT_UPDATED, endpoint.id, changed=changes)


async def delete_endpoint(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a webhook endpoint with its deliveries. What is just being sent may still arrive."""
    endpoint = await _endpoint(session, actor, target, Action.DELETE)
    await queues.forget_due(session, actor.district_id, [endpoint.id])
    await session.delete(endpoint)
    record(session, actor, events.ENDPOINT_DELETED, endpoint.id)


async def rotate_keys(session: AsyncSession, actor: Actor, target: Target, given: KeyRotation) -> UUID:
    """Give a webhook endpoint new signing keys.

    `signing_secret` is shown in this answer and never again. Messages are signed with the old keys too, for 24 hours or
    as long as you say, so that the receiver can change over in its own time. Keys from before the last rotation end
    at once.
    """
    endpoint = await _endpoint(session, actor, target)
    secret, pair, seal, now = signing.new_secret(), signing.new_key_pair(), _seal(session), clock.now()
    _keep_previous(endpoint, now, timedelta(hours=given.previous_hours))
    endpoint.sealed_secret, endpoint.sealed_private_key = seal.close(secret), seal.close(pair.private_key)
    endpoint.public_key = pair.public_key
    endpoint.touch()
    record(session, actor, events.KEYS_ROTATED, endpoint.id, changed=["previous_secret_until", "public_key"])
    await show_once(session, endpoint.id, secret)
    return endpoint.id


async def replay_delivery(session: AsyncSession, actor: Actor, target: Target, _given: NoBody) -> UUID:
    """Send a delivery again, from its first attempt, with the same `webhook-id`.

    One that is over is sent out of its order. One that waits for its next attempt is tried now; one that waits for an
    earlier event about the same keeps waiting.
    """
    delivery, endpoint = await _locked_delivery(session, actor, target.id)
    if not endpoint.is_active:
        raise rules.EndpointInactive("Make the endpoint active, then replay.")
    now = clock.now()
    if delivery.state == DeliveryState.PENDING:
        await queues.hasten(session, actor.district_id, delivery.id, now)
        return delivery.id
    delivery.state, delivery.attempt_count, delivery.delivered_at = DeliveryState.PENDING, 0, None
    delivery.next_attempt_at = now
    delivery.touch()
    await session.flush()
    await queues.make_due(session, actor.district_id, delivery.id, now)
    return delivery.id


async def _endpoint(
    session: AsyncSession, actor: Actor, target: Target, action: Action = Action.WRITE
) -> WebhookEndpoint:
    actor.require(Resource.WEBHOOKS, action)
    return await find_version(session, actor, WebhookEndpoint, RULES, target.id, target.version, action)


async def _locked_delivery(session: AsyncSession, actor: Actor, delivery_id: UUID) -> tuple[Delivery, WebhookEndpoint]:
    """A delivery and its endpoint, which is locked first, as everywhere. Raises NotFound and Forbidden."""
    actor.require(Resource.WEBHOOKS, Action.WRITE)
    of_delivery = select(Delivery.endpoint_id).where(
        col(Delivery.district_id) == actor.district_id, col(Delivery.id) == delivery_id
    )
    endpoint_id = (await session.exec(of_delivery)).one_or_none()
    if endpoint_id is None:
        raise NotFound("There is nothing with this id that you may see.")
    endpoint = await find(session, actor, WebhookEndpoint, RULES, endpoint_id, Action.WRITE)
    return await find(session, actor, Delivery, RULES, delivery_id, Action.WRITE), endpoint


async def _switch(session: AsyncSession, actor: Actor, endpoint: WebhookEndpoint, *, active: bool) -> None:
    if active and not endpoint.is_active:
        endpoint.last_seq = await _last_seq(session, actor)
    if not active and endpoint.is_active:
        await queues.cancel_pending(session, actor.district_id, [endpoint.id], clock.now())
    if active != endpoint.is_active:
        endpoint.is_active, endpoint.disabled_reason = active, None if active else DisabledReason.BY_OWNER


def _keep_previous(endpoint: WebhookEndpoint, now: datetime, kept_for: timedelta) -> None:
    kept = bool(kept_for)
    endpoint.sealed_previous_secret = endpoint.sealed_secret if kept else None
    endpoint.sealed_previous_private_key = endpoint.sealed_private_key if kept else None
    endpoint.previous_secret_until = now + kept_for if kept else None


async def _count_endpoints(session: AsyncSession, actor: Actor) -> int:
    owned = select(func.count()).where(
        col(WebhookEndpoint.district_id) == actor.district_id,
        col(WebhookEndpoint.client_id).is_not_distinct_from(actor.client_id),
    )
    return (await session.exec(owned)).one()


async def _last_seq(session: AsyncSession, actor: Actor) -> int:
    """The number of the newest event. What is committed meanwhile has a higher one, and is heard of."""
    counter = select(EventCounter.last_seq).where(col(EventCounter.district_id) == actor.district_id)
    return (await session.exec(counter)).one_or_none() or 0


def _seal(session: AsyncSession) -> Seal:
    return seal_of(settings_of(session))
