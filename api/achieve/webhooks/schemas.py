"""The contract of webhook endpoints and deliveries."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from achieve.core.addresses import LONGEST_URL
from achieve.core.fields import Line, ReadInstant
from achieve.core.schemas import Input, Resource, Update
from achieve.webhooks.words import DeliveryState, DisabledReason

_Word = Annotated[str, StringConstraints(min_length=1, max_length=100)]

Url = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LONGEST_URL),
    Field(description="Where events are sent: an https URL on the public internet."),
]
EventTypes = Annotated[
    list[_Word],
    Field(max_length=200, description="Types of events that it hears of, such as `plan.created`; all when empty."),
]
Scopes = Annotated[
    list[_Word],
    Field(
        max_length=100,
        description="Scopes of learners' records, such as `evidence:read`, whose events it hears of. When empty: only "
        "of events that are not about a learner's record. Of a client's endpoint those count that the client has, too.",
    ),
]
PreviousHours = Annotated[
    int,
    Field(ge=0, le=24, description="For how many hours the old keys sign, too; 0 when they have leaked."),
]


class WebhookEndpoint(Resource):
    """Where another system hears, signed and in order, what happened here (Standard Webhooks 1.0.0)."""

    client_id: UUID | None = Field(description="The machine client that owns it; null for the district's own.")
    url: Url
    event_types: EventTypes
    scopes: Scopes
    description: Line | None = Field(description="What it is for, 1–500 characters.")
    is_active: bool = Field(description="Whether events are sent to it.")
    disabled_reason: DisabledReason | None = Field(description="Why it is not active; null while it is.")
    public_key: str = Field(description="Verifies the `v1a` signatures (ed25519), `whpk_…`.")
    signing_secret: str | None = Field(
        description="Verifies the `v1` signatures (HMAC-SHA256), `whsec_…`. Shown once: in the answer that creates the "
        "endpoint or rotates its keys; null in every other one."
    )
    previous_secret_until: ReadInstant | None = Field(
        description="Until when messages are signed with the keys before the last rotation, too."
    )


class WebhookEndpointCreate(Input):
    """A new endpoint. It hears of what happens from now on, beginning with its own creation if it wants that type."""

    url: Url
    event_types: EventTypes = Field(default_factory=list[str])
    scopes: Scopes = Field(default_factory=list[str])
    description: Line | None = Field(None, description="What it is for, 1–500 characters.")


class WebhookEndpointUpdate(Update, of=WebhookEndpoint):
    """A change of an endpoint, as a merge patch."""

    url: Url | None = Field(None, description="Where events are sent from now on, those that wait included.")
    event_types: EventTypes | None = Field(None, description="Types of events that it hears of; all when empty.")
    scopes: Scopes | None = Field(None, description="Scopes of learners' records whose events it hears of.")
    description: Line | None = Field(None, description="What it is for, 1–500 characters.")
    is_active: bool | None = Field(
        None,
        description="False cancels what waits to be sent. True begins anew: what was missed stands in the feed.",
    )


class KeyRotation(Input):
    """How to rotate the signing keys of an endpoint."""

    previous_hours: PreviousHours = 24


class Delivery(Resource):
    """One event on its way to one endpoint."""

    endpoint_id: UUID = Field(description="The endpoint.")
    event_id: UUID = Field(description="The event; also the `webhook-id` of every attempt.")
    seq: int = Field(description="Number of the event in the feed.")
    event_type: str = Field(description="Type of the event.")
    aggregate_id: UUID = Field(description="What the event is about. Events about the same are delivered in order.")
    state: DeliveryState = Field(description="Where it stands.")
    attempt_count: int = Field(description="Attempts so far, of at most 10.")
    next_attempt_at: ReadInstant | None = Field(
        description="When it is tried next; null when it is over, and while it waits for an earlier event."
    )
    last_attempt_at: ReadInstant | None = Field(description="When it was tried last.")
    last_status: int | None = Field(description="HTTP status of the last answer; null when there was none.")
    last_error: str | None = Field(description="Why there was no answer, as a stable word: `timeout`, `tls_failed`, …")
    delivered_at: ReadInstant | None = Field(description="When the endpoint accepted it with a 2xx.")
