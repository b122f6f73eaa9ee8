"""The arguments of questions that are about one thing."""

from uuid import UUID

from pydantic import Field

from achieve.core.schemas import Input


class OfPlan(Input):
    """A plan."""

    id: UUID = Field(description="Id of the plan.")


class OfGoal(Input):
    """A goal."""

    id: UUID = Field(description="Id of the goal.")


class OfInitiative(Input):
    """An initiative."""

    id: UUID = Field(description="Id of the initiative.")
