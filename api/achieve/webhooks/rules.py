"""Decisions about webhooks: what an endpoint may hear of, and what an answer means for a delivery. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from achieve.access.actor import Actor
from achieve.access.matrix import CLIENT_RULES, client_scopes
from achieve.access.roles import Action
from achieve.accounts.rules import UnknownScope
from achieve.core.errors import Conflict, FieldError, Forbidden, Invalid
from achieve.webhooks.schedule import Outcome, next_attempt_at, outcome_of
from achieve.webhooks.sender import Answer
from achieve.webhooks.words import DeliveryState

MOST_ENDPOINTS = 50


class UnknownEventType(Invalid):
    """A type of event that does not exist."""

    code = "unknown_event_type"
    title = "There is no such type of event"


class ClientLimitedToSchools(Forbidden):
    """Events do not name schools: a client that is limited to some cannot follow them."""

    code = "client_limited_to_schools"
    title = "A client that is limited to schools cannot have webhook endpoints"


class TooManyEndpoints(Conflict):
    """The owner has as many endpoints as it can have."""

    code = "too_many_endpoints"
    title = "There are too many webhook endpoints"


class EndpointInactive(Conflict):
    """Nothing is sent to an endpoint that is not active."""

    code = "endpoint_inactive"
    title = "The webhook endpoint is not active"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a delivery after an attempt. gone: its endpoint wants nothing any more."""

    state: DeliveryState
    next_attempt_at: datetime | None = None
    gone: bool = False


def check_event_types(names: Collection[str], known: Collection[str]) -> list[str]:
    """The types, each once and in order. Raises UnknownEventType."""
    errors = [
        FieldError(f"/event_types/{place}", UnknownEventType.code, "There is no such type of event.")
        for place, name in enumerate(names)
        if name not in known
    ]
    if errors:
        raise UnknownEventType("Use types of the list of events.", errors=errors)
    return sorted(set(names))


def check_scopes(actor: Actor, scopes: Collection[str]) -> list[str]:
    """The scopes, each once and in order. Raises UnknownScope; Forbidden for what the actor may not read itself."""
    readable = {scope for scope in client_scopes() if scope.endswith(":read")}
    errors = [
        FieldError(f"/scopes/{place}", UnknownScope.code, "This is no scope that reads.")
        for place, scope in enumerate(scopes)
        if scope not in readable
    ]
    if errors:
        raise UnknownScope("Use scopes that read, such as `evidence:read`.", errors=errors)
    if not all(_may_read(actor, scope.removesuffix(":read")) for scope in scopes):
        raise Forbidden("An endpoint can be given only scopes of what you may read yourself.")
    return sorted(set(scopes))


def check_owner(actor: Actor, endpoints: int) -> None:
    """Raises ClientLimitedToSchools and TooManyEndpoints. endpoints: how many the owner has already."""
    if actor.school_ids is not None:
        raise ClientLimitedToSchools("Use a client of the whole district.")
    if endpoints >= MOST_ENDPOINTS:
        raise TooManyEndpoints(f"Delete one first: {MOST_ENDPOINTS} is the most.")


def judge(attempt: int, answer: Answer, at: datetime, jitter: float) -> Verdict:
    """What an answer means. attempt: its number, from 1. at: when it came. jitter: from -1 to 1, drawn outside."""
    match outcome_of(answer.status):
        case Outcome.DELIVERED:
            return Verdict(DeliveryState.DELIVERED)
        case Outcome.DISABLE:
            return Verdict(DeliveryState.FAILED, gone=True)
        case Outcome.RETRY:
            again_at = next_attempt_at(attempt, at, jitter, answer.retry_after)
            return Verdict(DeliveryState.PENDING if again_at else DeliveryState.FAILED, again_at)


def _may_read(actor: Actor, area: str) -> bool:
    """Every line of the area must be open: those of one area are one scope for a client, but not for a role."""
    return all(actor.may(resource, Action.READ) for resource, rule in CLIENT_RULES.items() if rule.area == area)
