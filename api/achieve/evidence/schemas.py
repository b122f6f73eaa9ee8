"""The contract of evidence: what is read, and what records it."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Code, Figure, Instant, Line, ReadInstant, Redacted, Text
from achieve.core.schemas import Input, Resource
from achieve.evidence.words import EvidenceKind

Fraction = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
TaskPoints = Annotated[float, Field(gt=0, le=1_000_000, allow_inf_nan=False)]


class Evidence(Resource):
    """What one learner has shown of one competency, once. Never changed: a correction is a new one."""

    learner_id: UUID | None = Field(description="The learner; null where you may not know.")
    competency_id: UUID = Field(description="The competency.")
    class_id: UUID | None = Field(description="The class that it was shown in.")
    is_habit: bool = Field(description="Whether it is about a habit of work, which never enters an academic result.")
    kind: EvidenceKind = Field(description="Kind of the assessment; practice counts only if the policy says so.")
    score: float | None = Field(
        description="Score in the points of the competency's scale; null where a correction took the result back."
    )
    level: str | None = Field(description="Code of the level that the score reaches; null below all levels.")
    percent: float | None = Field(
        description="Result as a fraction of the points possible (0.85 is 85 %); wins over score."
    )
    points_possible: float | None = Field(description="Points of the task: its weight within its item group.")
    item_group: str | None = Field(description="Shared by the questions of one assessment, which count together.")
    method: str | None = Field(description="How it was shown, such as conversation, essay or test.")
    context: str | None = Field(description="Where it was shown, such as a unit, a project or a place.")
    form: str | None = Field(description="Form of the assessment; the same form twice is no fresh demonstration.")
    observed_at: ReadInstant = Field(description="When it was shown, RFC 3339 in UTC.")
    judged_by_id: UUID | None = Field(description="The person who judged it; null where a system sent it.")
    source: str | None = Field(description="System that it comes from; null where a person recorded it here.")
    feedback: str | None = Field(description="What the learner is told: what is there, and what comes next.")
    comment: str | None = Field(description="A remark on the circumstances, seen by all who see the evidence.")
    supersedes_id: UUID | None = Field(description="The evidence that this one corrects.")
    is_in_force: bool = Field(description="Whether it counts: not corrected by a later one.")
    redacted: Redacted


class EvidenceCreate(Input):
    """Record evidence. The result is one of score, level and percent; a correction may have none, to take it back."""

    learner_id: UUID = Field(description="The learner.")
    competency_id: UUID = Field(description="The competency, one that is judged.")
    class_id: UUID | None = Field(default=None, description="The class that it was shown in, one of the learner's.")
    kind: EvidenceKind = Field(description="Kind of the assessment; practice counts only if the policy says so.")
    score: Figure | None = Field(default=None, description="Score in the points of the competency's scale, from 0.")
    level: Code | None = Field(default=None, description="Code of a level of the competency's scale.")
    percent: Fraction | None = Field(
        default=None, description="Result as a fraction of the points possible, 0–1: 0.85 is 85 %."
    )
    points_possible: TaskPoints | None = Field(
        default=None, description="Points of the task, above 0: its weight within its item group."
    )
    item_group: Code | None = Field(
        default=None, description="Shared by the questions of one assessment, which count together, 1–100 characters."
    )
    method: Code | None = Field(
        default=None, description="How it was shown, such as conversation, essay or test, 1–100 characters."
    )
    context: Code | None = Field(
        default=None, description="Where it was shown, such as a unit, a project or a place, 1–100 characters."
    )
    form: Code | None = Field(default=None, description="Form of the assessment, 1–100 characters.")
    observed_at: Instant | None = Field(
        default=None, description="When it was shown, RFC 3339 with its offset: not in the future; now where absent."
    )
    source: Line | None = Field(
        default=None, description="System that it comes from, 1–500 characters; only a machine client gives it."
    )
    feedback: Text | None = Field(default=None, description="What the learner is told, 1–20,000 characters.")
    comment: Text | None = Field(default=None, description="A remark on the circumstances, 1–20,000 characters.")
    supersedes_id: UUID | None = Field(
        default=None, description="The evidence that this one corrects: of the same learner and competency, in force."
    )
