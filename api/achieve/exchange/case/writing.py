"""Writes a framework as a CASE 1.1 package."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import cast
from uuid import UUID

import orjson

from achieve.exchange.case.records import (
    Association,
    Competency,
    Framework,
    FrameworkKind,
    FrameworkPackage,
    NodeReference,
)
from achieve.exchange.case.tree import place_under, reference_to
from achieve.exchange.case.vocabulary import (
    ASSOCIATION_EXTRAS,
    CASE_TYPE_OF_KIND,
    DOCUMENT_EXTRAS,
    ITEM_EXTRAS,
    KEPT,
    PACKAGE_EXTRAS,
    Shape,
    fits,
)

_LAYOUT = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def write_case(package: FrameworkPackage) -> bytes:
    """JSON in UTF-8, indented, the same bytes for the same package.

    What CASE 1.1 has no property for goes under `extensions`, where reading finds it again.
    """
    by_id = {competency.identifier: competency for competency in package.competencies}
    placements = [_placement(competency, package.framework, by_id) for competency in package.competencies]
    content: dict[str, object] = {
        "CFDocument": _document(package.framework),
        "CFItems": [_item(competency) for competency in package.competencies],
        "CFAssociations": [_association(association) for association in (*placements, *package.associations)],
    }
    return orjson.dumps(_with_extras(content, package.extras, PACKAGE_EXTRAS), option=_LAYOUT)


def _document(framework: Framework) -> dict[str, object]:
    is_default = framework.kind is FrameworkKind.STANDARDS
    members = {
        "identifier": str(framework.identifier),
        "uri": framework.uri,
        "frameworkType": None if is_default else framework.kind.value,
        "caseVersion": "1.1",
        "creator": framework.creator,
        "title": framework.title,
        "lastChangeDateTime": _instant(framework.last_change),
        "publisher": framework.publisher,
        "description": framework.description,
        "subject": list(framework.subjects) or None,
        "language": framework.language,
        "version": framework.version,
        "adoptionStatus": framework.adoption_status,
    }
    return _with_extras(_present(members), framework.extras, DOCUMENT_EXTRAS)


def _item(competency: Competency) -> dict[str, object]:
    members = {
        "identifier": str(competency.identifier),
        "uri": competency.uri,
        "humanCodingScheme": competency.code,
        "CFItemType": competency.level_name,
        "fullStatement": competency.statement,
        "abbreviatedStatement": competency.abbreviated_statement,
        "notes": competency.notes,
        "educationLevel": list(competency.education_levels) or None,
        "language": competency.language,
        "lastChangeDateTime": _instant(competency.last_change),
    }
    return _with_extras(_present(members), competency.extras, ITEM_EXTRAS)


def _association(association: Association) -> dict[str, object]:
    members = {
        "identifier": str(association.identifier),
        "uri": association.uri,
        "associationType": association.case_type or CASE_TYPE_OF_KIND[association.kind],
        "sequenceNumber": association.sequence,
        "originNodeURI": _reference(association.origin),
        "destinationNodeURI": _reference(association.destination),
        "lastChangeDateTime": _instant(association.last_change),
    }
    return _with_extras(_present(members), association.extras, ASSOCIATION_EXTRAS)


def _placement(competency: Competency, framework: Framework, by_id: Mapping[UUID, Competency]) -> Association:
    """The `isChildOf` that was read, or one made from the tree."""
    if competency.placement:
        return competency.placement
    parent = by_id[competency.parent_id] if competency.parent_id else framework
    return place_under(reference_to(parent), competency, framework, competency.position)


def _reference(end: NodeReference) -> dict[str, object]:
    members = {"title": end.title, "identifier": end.identifier, "uri": end.uri, "targetType": end.target_type}
    return _present(members)


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _present(members: Mapping[str, object]) -> dict[str, object]:
    return {name: member for name, member in members.items() if member is not None}


def _with_extras(
    members: Mapping[str, object], extras: Mapping[str, object], shapes: Mapping[str, Shape]
) -> dict[str, object]:
    """Extras stand in the property that CASE 1.1 has for them, or else in the kept part of `extensions`."""
    fitting = {name: member for name, member in extras.items() if name in shapes and fits(shapes[name], member)}
    kept = {name: member for name, member in extras.items() if name not in fitting}
    if kept:
        extensions = cast("dict[str, object]", fitting.get("extensions", {}))
        fitting["extensions"] = {**extensions, KEPT: kept}
    return {**members, **fitting}
