"""The contract of progress: where learners stand, why, and by which policies they are judged."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import ReadInstant, Redacted, Truncated
from achieve.core.schemas import Output, Resource
from achieve.progress.words import Decay, MasteryMethod, Predict, ProgressState, Trend

LearnerId = Annotated[UUID, Field(description="The learner.")]
CompetencyId = Annotated[UUID, Field(description="The competency.")]
Score = Annotated[
    float | None,
    Field(description="Result in the points of the competency's scale, rounded half up; null while there is none."),
]
Level = Annotated[
    str | None, Field(description="Code of the level that the score reaches; null below all levels or without a score.")
]
State = Annotated[ProgressState, Field(description="How far the learner has come.")]
Since = Annotated[
    ReadInstant | None,
    Field(
        description="When that was shown with which the present state began, RFC 3339 in UTC; looked for in the newest "
        "50 demonstrations. Null where nothing counts yet."
    ),
]
EvidenceCount = Annotated[int, Field(description="How many pieces of evidence with a result are in force.")]
Named = Annotated[str | None, Field(description="The learner's name; null where you may not see names.")]


class EvidenceKinds(Output):
    """How many pieces of evidence there are of each kind."""

    formative: int = Field(description="Formative ones.")
    summative: int = Field(description="Summative ones.")
    performance: int = Field(description="Performances.")
    practice: int = Field(description="Practice, which counts only if the policy says so.")


class Progress(Resource):
    """Where one learner stands with one competency: always exactly what the policy says of the evidence in force."""

    learner_id: LearnerId
    competency_id: CompetencyId
    is_habit: bool = Field(description="Whether it is a habit of work, which never enters an academic result.")
    score: Score
    level: Level
    state: State
    since: Since
    evidence_count: EvidenceCount
    kinds: EvidenceKinds = Field(description="The same by kind.")
    trend: Trend | None = Field(description="Where the newest demonstrations point; null with fewer than two.")
    policy_id: UUID | None = Field(description="The policy that decided; null where the default did.")


class ReasonGiven(Output):
    """One step of a decision; numbers that its code does not speak of are null."""

    code: str = Field(description="What it says; more may be added.")
    score: float | None = Field(description="The score it speaks of, in points.")
    mean: float | None = Field(description="The mean it speaks of, in points, not rounded.")
    weight: float | None = Field(description="Share of the newest score, a fraction.")
    mastery_points: float | None = Field(description="Points from which a score is at mastery.")
    needed: int | None = Field(description="How many scores the policy asks for.")
    found: int | None = Field(description="How many scores there are of the kind that the code names.")


class EvidenceUsed(Output):
    """Evidence that the decision rests on."""

    evidence_id: UUID = Field(description="The evidence.")
    score: float = Field(description="What it counted as, in points.")


class EvidenceIgnored(Output):
    """Evidence that the decision does not rest on."""

    evidence_id: UUID = Field(description="The evidence.")
    code: str = Field(description="Why not; more may be added.")


class PolicyApplied(Output):
    """The policy as it was applied."""

    id: UUID | None = Field(description="The policy; null for the default.")
    edition: int | None = Field(description="Its edition; null for the default.")
    method: MasteryMethod = Field(description="How one result is made from many scores.")
    weight: float | None = Field(description="Share of the newest score, a fraction; null for the method's own.")
    n: int | None = Field(description="Number of scores, for methods that take one.")
    rounding: int = Field(description="Decimals of the result; half goes up.")
    counts_practice: bool = Field(description="Whether practice counts.")


class ScaleApplied(Output):
    """The scale as it was applied."""

    points_possible: float = Field(description="Highest score, in points.")
    proficient_points: float | None = Field(description="Least score that is proficient, in points.")
    mastery_points: float = Field(description="Least score that is mastery, in points.")


class Explanation(Output):
    """Why the result is what it is."""

    policy: PolicyApplied = Field(description="The policy that decided.")
    scale: ScaleApplied = Field(description="The scale it was decided on.")
    counted: int = Field(description="How many scores the method was given.")
    reasons: list[ReasonGiven] = Field(description="The steps that led to the result, in order.")
    used: list[EvidenceUsed] = Field(description="Evidence that the decision rests on, oldest first.")
    ignored: list[EvidenceIgnored] = Field(description="All other evidence in force, with the reason.")


class ProgressExplanation(Output):
    """A learner's progress with one competency, and why it is what it is."""

    id: UUID = Field(description="Id of the progress.")
    learner_id: LearnerId
    competency_id: CompetencyId
    score: Score
    level: Level
    state: State
    since: Since
    explanation: Explanation = Field(description="The policy, the reasons, and the evidence that decided.")


class CompetencyLabel(Output):
    """What a competency is called."""

    id: UUID = Field(description="The competency.")
    framework_id: UUID = Field(description="Its framework.")
    code: str | None = Field(description="Code by which people know it.")
    statement: str = Field(description="What it is about, in full.")
    learner_statement: str | None = Field(description="The same as a learner says it, or in short.")


class ProgressEntry(Output):
    """One line of a learner's progress."""

    id: UUID = Field(description="Id of the progress.")
    competency_id: CompetencyId
    competency: CompetencyLabel | None = Field(description="The competency; null where you may not see it.")
    score: Score
    level: Level
    state: State
    since: Since
    evidence_count: EvidenceCount
    trend: Trend | None = Field(description="Where the newest demonstrations point; null with fewer than two.")


class LearnerProgress(Output):
    """Where one learner stands, per competency. Habits of work stand in a section of their own."""

    id: UUID = Field(description="Id of the learner.")
    name: Named
    progress: list[ProgressEntry] = Field(description="Academic progress, at most 1,000 lines, along the frameworks.")
    habits: list[ProgressEntry] = Field(description="Habits of work, at most 100 lines; empty where you see none.")
    truncated: Truncated
    redacted: Redacted


class GridCell(Output):
    """Where one learner stands with one competency."""

    competency_id: CompetencyId
    score: Score
    level: Level
    state: State


class GridLearner(Output):
    """One row of the grid."""

    id: UUID = Field(description="Id of the learner.")
    name: Named
    cells: list[GridCell] = Field(description="Where the learner has begun, in the order of the competencies.")
    redacted: Redacted


class ClassGrid(Output):
    """A class's learners against its competencies: the judged targets of its framework for its grade levels."""

    id: UUID = Field(description="Id of the class.")
    title: str = Field(description="Title of the class.")
    framework_id: UUID | None = Field(description="The framework; without one there are no competencies.")
    competencies: list[CompetencyLabel] = Field(description="The columns, along the framework, at most 60.")
    learners: list[GridLearner] = Field(
        description="The learners of today, by name, at most 120; of a class that is still left open after its end, "
        "those of its last day."
    )
    truncated: Truncated


class MasteryPolicy(Resource):
    """How progress is decided: of the policies for the district, a framework and a competency, the nearest wins."""

    framework_id: UUID | None = Field(description="The framework that it is for; null for all, or one competency.")
    competency_id: UUID | None = Field(description="The competency that it is for; null for more than one.")
    edition: int = Field(description="Grows with each change of the policy; the former ones stay on record.")
    is_in_force: bool = Field(description="Whether it decides now.")
    method: MasteryMethod = Field(description="How one result is made from many scores.")
    weight: float | None = Field(description="Share of the newest score, a fraction; null for the method's own.")
    n: int | None = Field(description="Number of scores, for methods that take one.")
    rounding: int = Field(description="Decimals of the result; half goes up.")
    decay: Decay | None = Field(description="What `decaying_average` stands for.")
    predict: Predict | None = Field(description="For the power law: the point of its curve that counts.")
    zero: float | None = Field(description="For the power law: points to which lower scores are raised.")
    clamp: bool | None = Field(description="For the power law: whether the prediction stays on the scale.")
    counts_practice: bool = Field(description="Whether practice counts.")
