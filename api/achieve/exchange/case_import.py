"""The database half of the CASE import: frameworks from a file, put into our own words and kept by the service."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor, system_actor
from achieve.competencies import service as competencies
from achieve.competencies.packages import (
    AssociationContent,
    CompetencyContent,
    FrameworkContent,
    FrameworkSummary,
    Package,
)
from achieve.competencies.words import AssociationKind, CompetencyKind, FrameworkKind, FrameworkStatus
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.exchange.case.reading import read_case_collection
from achieve.exchange.case.records import Association, Competency, Framework, FrameworkPackage, Notice
from achieve.people.district_calendar import today_of

_STATUS_OF_ADOPTION: Mapping[str, FrameworkStatus] = {
    "private draft": FrameworkStatus.DRAFT,
    "draft": FrameworkStatus.DRAFT,
    "adopted": FrameworkStatus.PUBLISHED,
    "implemented": FrameworkStatus.PUBLISHED,
    "deprecated": FrameworkStatus.RETIRED,
    "retired": FrameworkStatus.RETIRED,
}


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did, and what it took although it departs from CASE."""

    frameworks: tuple[FrameworkSummary, ...]
    notices: tuple[Notice, ...]

    def __str__(self) -> str:
        noticed = [f"  note: {notice.message} ({notice.count}, first at {notice.pointer})" for notice in self.notices]
        return "\n".join([*map(str, self.frameworks), *noticed])


async def import_case(database: Database, path: Path, district_id: DistrictId) -> ImportSummary:
    """Import every framework of a CASE 1.0 or 1.1 file: all of it, or nothing.

    Raises CaseRefused and PrerequisitesInCircle.
    """
    packages = read_case_collection(path)
    async with database.writing(district_id, service("import"), "import_frameworks") as session:
        actor = system_actor(district_id, await today_of(session, district_id))
        summaries = [await competencies.keep_framework(session, actor, translated(package)) for package in packages]
    notices = tuple(notice for package in packages for notice in package.notices)
    return ImportSummary(tuple(summaries), notices)


async def import_framework(session: AsyncSession, actor: Actor, package: FrameworkPackage) -> FrameworkSummary:
    """Keep a framework that was read from CASE. Raises Forbidden, PrerequisitesInCircle."""
    return await competencies.import_framework(session, actor, translated(package))


def translated(package: FrameworkPackage) -> Package:
    """A CASE package in the words of the service."""
    return Package(
        framework=_framework(package.framework, package.extras),
        competencies=tuple(_competency(node) for node in package.competencies),
        associations=tuple(_association(statement) for statement in package.associations),
    )


def status_of(adoption_status: str | None) -> FrameworkStatus:
    """What we call CASE's adoption status. A publisher that gives none, or one of its own, has published."""
    return _STATUS_OF_ADOPTION.get((adoption_status or "").strip().casefold(), FrameworkStatus.PUBLISHED)


def _framework(framework: Framework, package_extras: Mapping[str, object]) -> FrameworkContent:
    kept = {"adoptionStatus": framework.adoption_status, "document": framework.extras, "package": package_extras}
    return FrameworkContent(
        case_identifier=framework.identifier,
        source_uri=framework.uri,
        kind=FrameworkKind(framework.kind.value),
        status=status_of(framework.adoption_status),
        title=framework.title,
        version_label=framework.version,
        language=framework.language,
        subjects=list(framework.subjects),
        creator=framework.creator,
        publisher=framework.publisher,
        description=framework.description,
        source_changed_at=framework.last_change,
        extras={name: member for name, member in kept.items() if member},
    )


def _competency(node: Competency) -> CompetencyContent:
    return CompetencyContent(
        case_identifier=node.identifier,
        parent=node.parent_id,
        source_uri=node.uri,
        position=node.position,
        kind=CompetencyKind(node.kind.value),
        level_name=node.level_name,
        code=node.code,
        statement=node.statement,
        learner_statement=node.abbreviated_statement,
        notes=node.notes,
        education_levels=list(node.education_levels),
        language=node.language,
        source_changed_at=node.last_change,
        placement=_placement(node.placement) if node.placement else None,
        extras=node.extras,
    )


def _association(statement: Association) -> AssociationContent:
    return AssociationContent(
        case_identifier=statement.identifier,
        source_uri=statement.uri,
        kind=AssociationKind(statement.kind.value),
        case_type=statement.case_type,
        origin_identifier=statement.origin.identifier,
        origin_uri=statement.origin.uri,
        origin_title=statement.origin.title,
        destination_identifier=statement.destination.identifier,
        destination_uri=statement.destination.uri,
        destination_title=statement.destination.title,
        position=statement.sequence,
        source_changed_at=statement.last_change,
        extras={**_end_types(statement), **statement.extras},
    )


def _placement(statement: Association) -> dict[str, object]:
    """The `isChildOf` of a node beyond what the tree says, so that an export can say the same again."""
    return {
        "identifier": str(statement.identifier),
        "uri": statement.uri,
        "origin_title": statement.origin.title,
        "destination_title": statement.destination.title,
        "sequence": statement.sequence,
        "last_change": statement.last_change.isoformat(),
        "extras": {**_end_types(statement), **statement.extras},
    }


def _end_types(statement: Association) -> dict[str, object]:
    """CASE 1.1's `targetType` of the two ends, which only an export needs."""
    origin, destination = statement.origin.target_type, statement.destination.target_type
    types = {"originTargetType": origin, "destinationTargetType": destination}
    return {name: each for name, each in types.items() if each}
