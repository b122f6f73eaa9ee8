"""Python client for Achieve: improvement plans that get implemented, and mastery-based learning."""

from achieve_sdk import models, webhooks
from achieve_sdk._core.model import UNSET, NotSent
from achieve_sdk.client import Achieve, AsyncAchieve
from achieve_sdk.errors import (
    AchieveError,
    Conflict,
    IdempotencyKeyReused,
    Malformed,
    NotFound,
    NotReached,
    PermissionDenied,
    RateLimited,
    Refused,
    ServiceFault,
    SignInRefused,
    TimedOut,
    TooLarge,
    Unauthenticated,
    Unavailable,
    UnreadableAnswer,
    ValidationFailed,
    VersionMismatch,
    VersionRequired,
)
from achieve_sdk.graphql import GraphQLFailed, GraphQLProblem
from achieve_sdk.version import VERSION
from achieve_sdk.webhooks import WebhookEvent, WebhookRefused

__version__ = VERSION

__all__ = [
    "UNSET",
    "Achieve",
    "AchieveError",
    "AsyncAchieve",
    "Conflict",
    "GraphQLFailed",
    "GraphQLProblem",
    "IdempotencyKeyReused",
    "Malformed",
    "NotFound",
    "NotReached",
    "NotSent",
    "PermissionDenied",
    "RateLimited",
    "Refused",
    "ServiceFault",
    "SignInRefused",
    "TimedOut",
    "TooLarge",
    "Unauthenticated",
    "Unavailable",
    "UnreadableAnswer",
    "ValidationFailed",
    "VersionMismatch",
    "VersionRequired",
    "WebhookEvent",
    "WebhookRefused",
    "models",
    "webhooks",
]
