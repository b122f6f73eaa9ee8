"""The contract of what steps need."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from achieve.core.fields import Line
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words.resources import ResourceKind, ResourceUnit

Amount = Annotated[float, Field(ge=0, le=1e12, allow_inf_nan=False)]
CurrencyCode = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]

_STEP = "The step that needs it."
_KIND = "What kind of thing it is."
_DESCRIPTION = "What is needed, in a line."
_AMOUNT = "How much of it, in the unit beside it; null where it is not counted."
_UNIT = "What the amount counts; null without an amount."
_CURRENCY = "The currency of an amount of money, an ISO 4217 code such as USD; null of anything else."
_FUNDING = "Who pays, or gives it: a grant, a fund, a budget."
_IS_SECURED = "Whether one has it, or has it for certain. Until then the step may fail for want of it."


class StepResource(Resource):
    """What an action step needs: materials, time, training, money. Part of the plan that the step belongs to."""

    plan_id: PlanId
    organization_id: OrganizationId
    step_id: UUID = Field(description=_STEP)
    kind: ResourceKind = Field(description=_KIND)
    description: Line = Field(description=_DESCRIPTION)
    amount: float | None = Field(description=_AMOUNT)
    unit: ResourceUnit | None = Field(description=_UNIT)
    currency: str | None = Field(description=_CURRENCY)
    funding_source: Line | None = Field(description=_FUNDING)
    is_secured: bool = Field(description=_IS_SECURED)


class StepResourceCreate(Input):
    """Something more that a step needs."""

    step_id: UUID = Field(description=_STEP)
    kind: ResourceKind = Field(description=_KIND)
    description: Line = Field(description=_DESCRIPTION)
    amount: Amount | None = Field(default=None, description=_AMOUNT)
    unit: ResourceUnit | None = Field(default=None, description=_UNIT)
    currency: CurrencyCode | None = Field(default=None, description=_CURRENCY)
    funding_source: Line | None = Field(default=None, description=_FUNDING)
    is_secured: bool = Field(default=False, description=_IS_SECURED)


class StepResourceUpdate(Update, of=StepResource):
    """A change of what a step needs."""

    kind: ResourceKind | None = Field(default=None, description=_KIND)
    description: Line | None = Field(default=None, description=_DESCRIPTION)
    amount: Amount | None = Field(default=None, description=_AMOUNT)
    unit: ResourceUnit | None = Field(default=None, description=_UNIT)
    currency: CurrencyCode | None = Field(default=None, description=_CURRENCY)
    funding_source: Line | None = Field(default=None, description=_FUNDING)
    is_secured: bool | None = Field(default=None, description=_IS_SECURED)
