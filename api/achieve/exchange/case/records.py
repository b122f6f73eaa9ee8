"""A framework as it comes from a CASE package, in our own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

Extras = Mapping[str, object]


class FrameworkKind(StrEnum):
    """What a framework is for."""

    STANDARDS = "standards"
    COMPETENCIES = "competencies"
    GRADUATE_PROFILE = "graduate_profile"
    HABITS_OF_WORK = "habits_of_work"
    PROFESSIONAL_LEARNING = "professional_learning"


class CompetencyKind(StrEnum):
    """The part that a node plays in its tree; `other` for examples, headings, stimuli and the like."""

    DOMAIN = "domain"
    COMPETENCY = "competency"
    STANDARD = "standard"
    LEARNING_TARGET = "learning_target"
    HABIT = "habit"
    OTHER = "other"


class AssociationKind(StrEnum):
    """How two nodes belong together; the origin is the subject of the sentence."""

    CHILD_OF = "child_of"
    PRECEDES = "precedes"
    IS_PART_OF = "is_part_of"
    EXACT_MATCH = "exact_match"
    ALIGNS_TO = "aligns_to"
    RELATED = "related"
    REPLACED_BY = "replaced_by"
    EXEMPLAR = "exemplar"
    SKILL_LEVEL = "skill_level"
    TRANSLATION_OF = "translation_of"
    OTHER = "other"


KIND_OF_LEVEL: Mapping[str, CompetencyKind] = {
    "subject": CompetencyKind.DOMAIN,
    "strand": CompetencyKind.DOMAIN,
    "domain": CompetencyKind.DOMAIN,
    "cluster": CompetencyKind.COMPETENCY,
    "claim": CompetencyKind.COMPETENCY,
    "competency": CompetencyKind.COMPETENCY,
    "standard": CompetencyKind.STANDARD,
    "component": CompetencyKind.STANDARD,
    "target": CompetencyKind.LEARNING_TARGET,
    "objective": CompetencyKind.LEARNING_TARGET,
    "learning objective": CompetencyKind.LEARNING_TARGET,
    "learning target": CompetencyKind.LEARNING_TARGET,
    "habit": CompetencyKind.HABIT,
    "habit of work": CompetencyKind.HABIT,
}


@dataclass(frozen=True, slots=True)
class NodeReference:
    """One end of an association.

    identifier: a UUID in lower case where it is one; CASE 1.1 lets ends outside of CASE carry any text.
    """

    identifier: str
    uri: str
    title: str
    target_type: str | None = None


@dataclass(frozen=True, slots=True)
class Association:
    """A statement about two nodes.

    case_type: the name that CASE has for it (`isPeerOf`, `ext:…`), so that an export says the same again; empty where
    the association was not read from a file, and follows from the kind.
    is_within_framework: both ends are nodes of this package, or the framework itself.
    extras: what the file says beyond these fields, by its CASE name.
    """

    identifier: UUID
    uri: str
    kind: AssociationKind
    case_type: str
    origin: NodeReference
    destination: NodeReference
    last_change: datetime
    sequence: int | None = None
    is_within_framework: bool = True
    extras: Extras = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Competency:
    """A node of the tree.

    code: `humanCodingScheme`. level_name: `CFItemType`, as the author calls this level.
    parent_id: None at the top of the tree. position: 1-based among the children of the same parent.
    placement: the `isChildOf` that says so; None when the framework was not read from a file.
    """

    identifier: UUID
    uri: str
    statement: str
    last_change: datetime
    code: str | None = None
    abbreviated_statement: str | None = None
    level_name: str | None = None
    notes: str | None = None
    education_levels: tuple[str, ...] = ()
    language: str | None = None
    parent_id: UUID | None = None
    position: int = 1
    placement: Association | None = None
    extras: Extras = field(default_factory=dict[str, object])

    @property
    def kind(self) -> CompetencyKind:
        return KIND_OF_LEVEL.get((self.level_name or "").strip().casefold(), CompetencyKind.OTHER)


@dataclass(frozen=True, slots=True)
class Framework:
    """The document that the tree hangs from."""

    identifier: UUID
    uri: str
    title: str
    creator: str
    last_change: datetime
    kind: FrameworkKind = FrameworkKind.STANDARDS
    adoption_status: str | None = None
    version: str | None = None
    language: str | None = None
    subjects: tuple[str, ...] = ()
    publisher: str | None = None
    description: str | None = None
    extras: Extras = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Notice:
    """Something in the file that departs from CASE, was taken as it is meant, and how often.

    pointer: JSON Pointer to the first place.
    """

    code: str
    message: str
    pointer: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class FrameworkPackage:
    """A framework with its tree and its associations.

    competencies: in the order of the tree, a parent before its children, siblings by position.
    associations: all but the placements of the tree.
    notices: about the file, not about the framework, so two packages are equal without them.
    """

    framework: Framework
    competencies: tuple[Competency, ...] = ()
    associations: tuple[Association, ...] = ()
    extras: Extras = field(default_factory=dict[str, object])
    notices: tuple[Notice, ...] = field(default=(), compare=False)
