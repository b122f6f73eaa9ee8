"""The contract of obstacles."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words.obstacles import ObstacleKind, ObstacleState

_INITIATIVE = "The initiative of the plan that it hinders; null where it is another thing, or the plan as a whole."
_STRATEGY = "The strategy of the plan that it hinders; null as above."
_STEP = "The step of the plan that it hinders; null as above."
_KIND = "What kind of thing stands in the way."
_STATEMENT = "What stands in the way, in a sentence; without names."
_STATE = (
    "Where it stands. open → responding, overcome, accepted; responding → open, overcome, accepted; "
    "overcome → open; accepted → open."
)
_RESPONSE = "The step of the plan that responds to it; an obstacle that is responded to has one."
_NOTICED_ON = "Day on which it was noticed, ISO date."
_RESPOND_BY = "Day by which there is to be a response, ISO date."
_ENDED_ON = "Day on which it was overcome or accepted, ISO date; null while it is neither."


class Obstacle(Resource):
    """What hinders a plan, or one initiative, strategy or step of it, and which step responds to it."""

    plan_id: PlanId
    organization_id: OrganizationId
    initiative_id: UUID | None = Field(description=_INITIATIVE)
    strategy_id: UUID | None = Field(description=_STRATEGY)
    step_id: UUID | None = Field(description=_STEP)
    kind: ObstacleKind = Field(description=_KIND)
    statement: Text = Field(description=_STATEMENT)
    state: ObstacleState = Field(description=_STATE)
    response_step_id: UUID | None = Field(description=_RESPONSE)
    noticed_on: date = Field(description=_NOTICED_ON)
    respond_by: date | None = Field(description=_RESPOND_BY)
    ended_on: date | None = Field(description=_ENDED_ON)


class ObstacleCreate(Input):
    """A new obstacle. It begins as open, or as responding where it has a response step."""

    plan_id: PlanId
    initiative_id: UUID | None = Field(default=None, description=_INITIATIVE)
    strategy_id: UUID | None = Field(default=None, description=_STRATEGY)
    step_id: UUID | None = Field(default=None, description=_STEP)
    kind: ObstacleKind = Field(description=_KIND)
    statement: Text = Field(description=_STATEMENT)
    response_step_id: UUID | None = Field(default=None, description=_RESPONSE)
    noticed_on: Day | None = Field(default=None, description=f"{_NOTICED_ON} Left out: today.")
    respond_by: Day | None = Field(default=None, description=_RESPOND_BY)


class ObstacleUpdate(Update, of=Obstacle):
    """A change of an obstacle."""

    kind: ObstacleKind | None = Field(default=None, description=_KIND)
    statement: Text | None = Field(default=None, description=_STATEMENT)
    state: ObstacleState | None = Field(default=None, description=_STATE)
    response_step_id: UUID | None = Field(default=None, description=_RESPONSE)
    noticed_on: Day | None = Field(default=None, description=_NOTICED_ON)
    respond_by: Day | None = Field(default=None, description=_RESPOND_BY)
    ended_on: Day | None = Field(default=None, description=f"{_ENDED_ON} Left out: today.")
