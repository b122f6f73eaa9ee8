"""What the features declare, gathered: every shape, operation, event type and table. Read by the composition root."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from achieve.accounts import row_scopes as account_scopes
from achieve.accounts.api_clients.events import EVENTS as CLIENT_EVENTS
from achieve.accounts.api_clients.operations import OPERATIONS as CLIENT_OPERATIONS
from achieve.accounts.documentation import EXTRA_MODELS as ACCOUNT_MODELS
from achieve.accounts.graphql import ME
from achieve.accounts.invitations.events import EVENTS as INVITATION_EVENTS
from achieve.accounts.invitations.operations import OPERATIONS as INVITATION_OPERATIONS
from achieve.accounts.oauth import rows as oauth_rows
from achieve.accounts.personal_tokens.events import EVENTS as TOKEN_EVENTS
from achieve.accounts.personal_tokens.operations import OPERATIONS as TOKEN_OPERATIONS
from achieve.accounts.providers import rows as provider_rows
from achieve.accounts.providers.events import EVENTS as PROVIDER_EVENTS
from achieve.accounts.providers.operations import OPERATIONS as PROVIDER_OPERATIONS
from achieve.accounts.shapes import SHAPES as ACCOUNT_SHAPES
from achieve.accounts.sign_in import rows as sign_in_rows
from achieve.accounts.tenants.operations import OPERATIONS as DISTRICT_OPERATIONS
from achieve.accounts.tenants.questions import QUESTIONS as DISTRICT_QUESTIONS
from achieve.audit import row_scopes as audit_scopes
from achieve.audit.documentation import EXTRA_MODELS as AUDIT_MODELS
from achieve.audit.graphql import AUTHORIZATION_EXPLANATION
from achieve.audit.shapes import SHAPES as AUDIT_SHAPES
from achieve.competencies.events import EVENTS as COMPETENCY_EVENTS
from achieve.competencies.shapes import SHAPES as COMPETENCY_SHAPES
from achieve.evidence.events import EVENTS as EVIDENCE_EVENTS
from achieve.evidence.shapes import SHAPES as EVIDENCE_SHAPES
from achieve.feed.catalogue import webhooks_section
from achieve.feed.shapes import SHAPES as FEED_SHAPES
from achieve.outbox import rows as outbox_rows
from achieve.outbox.catalogue import register_event_types
from achieve.outbox.events import EventType
from achieve.people import row_scopes as people_scopes
from achieve.people.events import EVENTS as PEOPLE_EVENTS
from achieve.people.operations import OPERATIONS as PEOPLE_OPERATIONS
from achieve.people.rows import ErasedExternalId
from achieve.people.shapes import SHAPES as PEOPLE_SHAPES
from achieve.plans.events import EVENTS as PLAN_EVENTS
from achieve.plans.operations import OPERATIONS as PLAN_OPERATIONS
from achieve.plans.questions import EXTRA_MODELS as PLAN_MODELS
from achieve.plans.questions import QUESTIONS as PLAN_QUESTIONS
from achieve.plans.rows import (
    AdjustmentEvidence,
    AdjustmentOutcomeEvidence,
    InitiativeGoal,
    InitiativePlan,
    LooseContent,
    StepDependency,
)
from achieve.plans.rows.reminders import ReminderDay
from achieve.plans.shapes import SHAPES as PLAN_SHAPES
from achieve.plans.shapes.standings import STANDING_SHAPES
from achieve.privacy.events import EVENTS as PRIVACY_EVENTS
from achieve.privacy.operations import OPERATIONS as PRIVACY_OPERATIONS
from achieve.privacy.rows import Erasure
from achieve.privacy.shapes import SHAPES as PRIVACY_SHAPES
from achieve.progress.documentation import EXTRA_MODELS as PROGRESS_MODELS
from achieve.progress.events import EVENTS as PROGRESS_EVENTS
from achieve.progress.graphql import MASTERY_CALCULATION
from achieve.progress.operations import OPERATIONS as PROGRESS_OPERATIONS
from achieve.progress.shapes import SHAPES as PROGRESS_SHAPES
from achieve.reads.shape import Shape, Shapes
from achieve.web.operations import Operation
from achieve.web.questions import RootQuestion
from achieve.web.rows import IdempotencyRecord, PlatformIdempotencyRecord
from achieve.webhooks.events import EVENTS as WEBHOOK_EVENTS
from achieve.webhooks.operations import OPERATIONS as WEBHOOK_OPERATIONS
from achieve.webhooks.rows import DueDelivery
from achieve.webhooks.shapes import SHAPES as WEBHOOK_SHAPES

# Tables that no shape reads: they are known by being imported.
OTHER_TABLES = (
    outbox_rows.EventCounter,
    outbox_rows.PendingFanOut,
    oauth_rows.AccountLink,
    oauth_rows.AuthorizationCode,
    oauth_rows.ClientPlace,
    oauth_rows.FrontEnd,
    oauth_rows.RefreshToken,
    oauth_rows.TokenFamily,
    provider_rows.EmailDomain,
    provider_rows.ProviderVisit,
    sign_in_rows.BrowserSession,
    sign_in_rows.SignInFailure,
    AdjustmentEvidence,
    AdjustmentOutcomeEvidence,
    DueDelivery,
    ErasedExternalId,
    Erasure,
    IdempotencyRecord,
    InitiativeGoal,
    InitiativePlan,
    LooseContent,
    PlatformIdempotencyRecord,
    ReminderDay,
    StepDependency,
)

ALL_SHAPES: tuple[Shape, ...] = (
    *ACCOUNT_SHAPES,
    *AUDIT_SHAPES,
    *COMPETENCY_SHAPES,
    *EVIDENCE_SHAPES,
    *FEED_SHAPES,
    *PEOPLE_SHAPES,
    *PLAN_SHAPES,
    *PRIVACY_SHAPES,
    *PROGRESS_SHAPES,
    *WEBHOOK_SHAPES,
)
# What questions read and nobody is shown.
INNER_SHAPES: tuple[Shape, ...] = STANDING_SHAPES
OPERATIONS: tuple[Operation[Any], ...] = (
    *CLIENT_OPERATIONS,
    *DISTRICT_OPERATIONS,
    *INVITATION_OPERATIONS,
    *PEOPLE_OPERATIONS,
    *PLAN_OPERATIONS,
    *PRIVACY_OPERATIONS,
    *PROGRESS_OPERATIONS,
    *PROVIDER_OPERATIONS,
    *TOKEN_OPERATIONS,
    *WEBHOOK_OPERATIONS,
)
EVENT_TYPES: tuple[EventType, ...] = (
    *CLIENT_EVENTS,
    *INVITATION_EVENTS,
    *COMPETENCY_EVENTS,
    *EVIDENCE_EVENTS,
    *PEOPLE_EVENTS,
    *PLAN_EVENTS,
    *PRIVACY_EVENTS,
    *PROGRESS_EVENTS,
    *PROVIDER_EVENTS,
    *TOKEN_EVENTS,
    *WEBHOOK_EVENTS,
)
# Views that are read like a resource, by the ids of their operations: the shapes that they show.
VIEWS: Mapping[str, str] = {
    "get_class_progress": "progress.ClassGrid",
    "get_learner_progress": "progress.LearnerProgress",
    "get_coached_plans": "plans.CoachedPlans",
    "get_plan_document": "plans.PlanDocument",
}
# What is answered beside resources.
QUESTIONS: tuple[RootQuestion[Any], ...] = (
    AUTHORIZATION_EXPLANATION,
    MASTERY_CALCULATION,
    ME,
    *DISTRICT_QUESTIONS,
    *PLAN_QUESTIONS,
)
EXTRA_MODELS: tuple[type[BaseModel], ...] = (
    *ACCOUNT_MODELS,
    *AUDIT_MODELS,
    *PROGRESS_MODELS,
    *PLAN_MODELS,
    *(question.answer for question in QUESTIONS if question.path),
)


def bind_names() -> None:
    """Tell the registries below what the features above call by name: row scopes and types of events."""
    account_scopes.register_row_scopes()
    audit_scopes.register_row_scopes()
    people_scopes.register_row_scopes()
    register_event_types(EVENT_TYPES)


def bound_shapes() -> Shapes:
    """The shapes, with all that they name bound."""
    bind_names()
    return Shapes(ALL_SHAPES, INNER_SHAPES)


def openapi_webhooks() -> Mapping[str, object]:
    """The `webhooks` section of the OpenAPI document."""
    return webhooks_section(EVENT_TYPES)
