"""The contract of frameworks, competencies, associations and scales, as read."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.competencies.words import AssociationKind, CompetencyKind, FrameworkKind, FrameworkStatus
from achieve.core.fields import ReadInstant
from achieve.core.schemas import Output, Resource

CaseIdentifier = Annotated[
    UUID, Field(description="Identifier in CASE, by which other systems know it and an import finds it again.")
]
SourceUri = Annotated[str, Field(description="Address at its publisher.")]
SourceChangedAt = Annotated[ReadInstant, Field(description="When its publisher last changed it, RFC 3339 in UTC.")]


class Framework(Resource):
    """A framework of competencies, standards or habits of work; its tree hangs from it."""

    title: str = Field(description="Title.")
    kind: FrameworkKind = Field(description="What it is for.")
    status: FrameworkStatus = Field(description="Where it is in its life; learners and families see published ones.")
    version_label: str | None = Field(description="What its publisher calls this version.")
    language: str | None = Field(description="Language of its texts, as a BCP 47 tag.")
    subjects: list[str] = Field(description="Subjects, in words.")
    description: str | None = Field(description="What it is about.")
    creator: str = Field(description="Who wrote it.")
    publisher: str | None = Field(description="Who publishes it.")
    case_identifier: CaseIdentifier
    source_uri: SourceUri
    source_changed_at: SourceChangedAt


class ScaleLevel(Output):
    """One level of a scale."""

    code: str = Field(description="Code of the level, as evidence and progress name it.")
    name: str = Field(description="The level in words.")
    value: float = Field(description="Least score that reaches the level, in points.")
    description: str = Field(description="What a learner at this level shows.")


class Scale(Resource):
    """A proficiency scale: ordered levels, and which of them mean proficient and mastered."""

    code: str = Field(description="Short code, unique in the district.")
    title: str = Field(description="Title.")
    points_possible: float = Field(description="Highest score, in points; the lowest is 0.")
    levels: list[ScaleLevel] = Field(description="The levels, lowest first.")
    proficient_level: str = Field(description="Code of the level from which a learner is proficient.")
    mastered_level: str = Field(description="Code of the level from which a learner has mastered the competency.")
    proficient_points: float = Field(description="Least score that is proficient, in points.")
    mastery_points: float = Field(description="Least score that is mastery, in points.")


class Competency(Resource):
    """A node of a framework: a domain, a competency, a standard, a learning target or a habit of work."""

    framework_id: UUID = Field(description="The framework.")
    parent_id: UUID | None = Field(description="The node above; null at the top.")
    scale_id: UUID | None = Field(description="The scale that evidence is judged on; null where none is judged.")
    code: str | None = Field(description="Code by which people know it.")
    statement: str = Field(description="What it is about, in full.")
    learner_statement: str | None = Field(description="The same as a learner says it, or in short.")
    notes: str | None = Field(description="What its authors add, such as its know, understand and do parts.")
    kind: CompetencyKind = Field(description="The part that it plays in the tree.")
    level_name: str | None = Field(description="What its authors call this level of the tree.")
    education_levels: list[str] = Field(description="Grade levels by their CEDS codes: KG, 01 … 12.")
    language: str | None = Field(description="Language of its texts, as a BCP 47 tag.")
    place: int = Field(description="Place in the whole tree, from 1: a node before those below it.")
    position: int = Field(description="Place among the nodes of the same parent, from 1.")
    is_judged: bool = Field(description="Whether evidence of learning can be recorded for it.")
    is_habit: bool = Field(description="Whether it is a habit of work, which never enters an academic result.")
    is_withdrawn: bool = Field(description="Whether the newest version of the framework no longer has it.")
    case_identifier: CaseIdentifier
    source_uri: SourceUri
    source_changed_at: SourceChangedAt


class Association(Resource):
    """How two nodes belong together, also across frameworks; the origin is the subject of the sentence."""

    framework_id: UUID = Field(description="The framework that says so.")
    kind: AssociationKind = Field(description="What the origin is to the destination; `precedes`: a prerequisite of.")
    origin_id: UUID | None = Field(description="The origin, where it is a competency of the district.")
    origin_uri: str = Field(description="Address of the origin.")
    origin_title: str = Field(description="What the origin is called.")
    destination_id: UUID | None = Field(description="The destination, where it is a competency of the district.")
    destination_uri: str = Field(description="Address of the destination.")
    destination_title: str = Field(description="What the destination is called.")
    position: int | None = Field(description="Place among its like, where the author gives one.")
    case_identifier: CaseIdentifier
    source_uri: SourceUri
    source_changed_at: SourceChangedAt
