"""A framework as it comes from elsewhere, put into the columns that keep it. Other systems' words are left outside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from achieve.competencies.words import AssociationKind, CompetencyKind, FrameworkKind, FrameworkStatus


@dataclass(frozen=True, slots=True)
class FrameworkContent:
    """The document. Fields are named as the columns of `Framework`."""

    case_identifier: UUID
    source_uri: str
    kind: FrameworkKind
    status: FrameworkStatus
    title: str
    version_label: str | None
    language: str | None
    subjects: list[str]
    creator: str
    publisher: str | None
    description: str | None
    source_changed_at: datetime
    extras: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class CompetencyContent:
    """A node. parent: identifier of the node above, None at the top. The rest is named as in `Competency`."""

    case_identifier: UUID
    parent: UUID | None
    source_uri: str
    position: int
    kind: CompetencyKind
    level_name: str | None
    code: str | None
    statement: str
    learner_statement: str | None
    notes: str | None
    education_levels: list[str]
    language: str | None
    source_changed_at: datetime
    placement: Mapping[str, object] | None
    extras: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class AssociationContent:
    """A statement about two nodes, which may lie anywhere. Fields are named as the columns of `Association`."""

    case_identifier: UUID
    source_uri: str
    kind: AssociationKind
    case_type: str
    origin_identifier: str
    origin_uri: str
    origin_title: str
    destination_identifier: str
    destination_uri: str
    destination_title: str
    position: int | None
    source_changed_at: datetime
    extras: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Package:
    """A framework with its nodes, a parent before its children and siblings in order, and its associations."""

    framework: FrameworkContent
    competencies: tuple[CompetencyContent, ...]
    associations: tuple[AssociationContent, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows an import made, changed, left alone, and took away (nodes: withdrew)."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    removed: int = 0

    def __str__(self) -> str:
        return f"{self.created} created, {self.updated} updated, {self.unchanged} unchanged, {self.removed} removed"


@dataclass(frozen=True, slots=True)
class FrameworkSummary:
    """What an import did to one framework."""

    framework_id: UUID
    title: str
    framework: Tally
    competencies: Tally
    associations: Tally

    def __str__(self) -> str:
        return f"{self.title}: competencies {self.competencies}; associations {self.associations}"
