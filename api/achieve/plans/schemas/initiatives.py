"""The contract of initiatives."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Line, Name, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.plans import OrganizationId
from achieve.plans.words import WhyKind

ResearchReferences = Annotated[
    list[Line], Field(max_length=50, description="The research that the why rests on, a line each, at most 50.")
]

GoalIds = Annotated[list[UUID], Field(max_length=50, description="The goals that it serves, at most 50.")]
PlanIds = Annotated[
    list[UUID],
    Field(
        max_length=50,
        description="The plans that it is part of, at most 50; in a plan as it stood earlier, that plan alone.",
    ),
]

_WHY = "Why this was chosen: the reason, in words that those who carry it would use."
_LOOKS = "What one sees when teachers and learners do it."
_SOUNDS = "What one hears when teachers and learners do it."
_FEELS = "What it is like for those who do it."
_PRESENT = "What is in place already, and what staff know of it."
_TEAM = "The team that carries it, of its organization or of one above; null while there is none."
_GAP = "What lies between the present reality and the vision."


class Initiative(Resource):
    """The what that was chosen to reach goals: why, how it will look when it is there, and where things stand now.

    It outlives a yearly plan, and may serve several goals and plans.
    """

    organization_id: OrganizationId
    title: Name
    why: Text = Field(description=_WHY)
    why_kind: WhyKind = Field(description="What the why rests on; a mandate alone is a weak one.")
    research_references: ResearchReferences
    vision_looks_like: Text | None = Field(description=_LOOKS)
    vision_sounds_like: Text | None = Field(description=_SOUNDS)
    vision_feels_like: Text | None = Field(description=_FEELS)
    present_reality: Text | None = Field(description=_PRESENT)
    gap: Text | None = Field(description=_GAP)
    team_id: UUID | None = Field(description=_TEAM)
    goal_ids: GoalIds
    plan_ids: PlanIds


class InitiativeCreate(Input):
    """A new initiative, with the goals and plans that it serves."""

    organization_id: OrganizationId
    title: Name
    why: Text = Field(description=_WHY)
    why_kind: WhyKind = Field(description="What the why rests on; research is named in `research_references`.")
    research_references: ResearchReferences = Field(default_factory=list)
    vision_looks_like: Text | None = Field(default=None, description=_LOOKS)
    vision_sounds_like: Text | None = Field(default=None, description=_SOUNDS)
    vision_feels_like: Text | None = Field(default=None, description=_FEELS)
    present_reality: Text | None = Field(default=None, description=_PRESENT)
    gap: Text | None = Field(default=None, description=_GAP)
    team_id: UUID | None = Field(default=None, description=_TEAM)
    goal_ids: GoalIds = Field(
        default_factory=list[UUID], description="The goals that it serves, of its organization or of those below."
    )
    plan_ids: PlanIds = Field(
        default_factory=list[UUID], description="The plans that it is part of, of its organization or of those below."
    )


class InitiativeUpdate(Update, of=Initiative):
    """A change of an initiative, or of the goals and plans that it serves."""

    title: Name | None = Field(default=None, description="Title.")
    why: Text | None = Field(default=None, description=_WHY)
    why_kind: WhyKind | None = Field(
        default=None, description="What the why rests on; research is named in `research_references`."
    )
    research_references: ResearchReferences | None = Field(
        default=None, description="The research that the why rests on, a line each, all of it."
    )
    vision_looks_like: Text | None = Field(default=None, description=_LOOKS)
    vision_sounds_like: Text | None = Field(default=None, description=_SOUNDS)
    vision_feels_like: Text | None = Field(default=None, description=_FEELS)
    present_reality: Text | None = Field(default=None, description=_PRESENT)
    gap: Text | None = Field(default=None, description=_GAP)
    team_id: UUID | None = Field(default=None, description=_TEAM)
    goal_ids: GoalIds | None = Field(default=None, description="The goals that it serves, all of them.")
    plan_ids: PlanIds | None = Field(
        default=None,
        description="The plans that it is part of, all of them. A plan with an implementation plan of it cannot go.",
    )
