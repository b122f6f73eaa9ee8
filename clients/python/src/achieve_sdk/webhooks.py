"""Receiving webhooks: nothing is believed before its signature has been verified."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast
from uuid import UUID

from standardwebhooks import Webhook
from standardwebhooks.webhooks import EmptyWebhookSecretError, WebhookVerificationError

from achieve_sdk._core.model import Model, model
from achieve_sdk._core.values import read
from achieve_sdk.errors import AchieveError


class WebhookRefused(AchieveError):
    """The message was not signed with this secret, not now, or not as it arrived. Answer it with a 4xx."""


@model
class WebhookSubject(Model):
    """What happened: ids and names of changed fields, never their values."""

    id: UUID
    """Id of the event: the same in every attempt to deliver it."""
    district_id: UUID
    """The district."""
    seq: int
    """Number in the feed of the district, the same as in `client.events`."""
    aggregate_id: UUID
    """Id of what it is about."""
    changed: list[str]
    """Names of the fields that were changed."""
    href: str
    """Path of what it is about."""


@model
class WebhookEvent(Model):
    """A verified message."""

    type: str
    """`resource.verb`, such as `step.completed`."""
    timestamp: datetime
    """When it happened."""
    data: WebhookSubject
    """What it is about."""


def verify(headers: Mapping[str, str], body: bytes | str, secret: str | Sequence[str]) -> WebhookEvent:
    """The event of a message whose signature is right. Raises WebhookRefused.

    headers: in any case. body: as it arrived; JSON that was parsed and written again has another signature.
    secret: the endpoint's `whsec_…`; during a rotation both, the old one and the new one.
    """
    secrets = [secret] if isinstance(secret, str) else secret
    if not secrets:
        raise WebhookRefused("No secret was given.")
    *others, last = secrets
    for each in others:
        try:
            return _verified(headers, body, each)
        except WebhookRefused:
            continue
    return _verified(headers, body, last)


def _verified(headers: Mapping[str, str], body: bytes | str, secret: str) -> WebhookEvent:
    try:
        content: object = Webhook(secret).verify(body, dict(headers))
    except (WebhookVerificationError, EmptyWebhookSecretError) as error:
        raise WebhookRefused(f"{error}.") from error
    except ValueError as error:
        # The library leaves what it cannot decode as it is: the secret, a signature, the body.
        raise WebhookRefused("The secret, the signature or the body cannot be decoded.") from error
    if not isinstance(content, Mapping):
        raise WebhookRefused("The body is not an event.")
    return read(WebhookEvent, cast("Mapping[str, object]", content))
