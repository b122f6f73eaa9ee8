"""Reads the parts of a CASE package one by one: the document, its items, its associations."""

from dataclasses import replace
from typing import cast

from achieve.exchange.case.fields import LINE, PAGE, SHORT, Fields
from achieve.exchange.case.findings import Findings
from achieve.exchange.case.records import Association, AssociationKind, Competency, Framework, FrameworkKind
from achieve.exchange.case.vocabulary import (
    ASSOCIATION_EXTRAS,
    DOCUMENT_EXTRAS,
    ITEM_EXTRAS,
    KIND_OF_CASE_TYPE,
    OWN_TYPE,
    PACKAGE_EXTRAS,
)

_KIND_OF_FRAMEWORK_TYPE = {kind.value: kind for kind in FrameworkKind}


def read_framework(document: Fields) -> Framework:
    """CFDocument. Its subjects are taken from their links where it does not list them."""
    document.optional_text("caseVersion", SHORT)
    framework_type = document.optional_text("frameworkType", SHORT)
    kind = _KIND_OF_FRAMEWORK_TYPE.get(framework_type or "", FrameworkKind.STANDARDS)
    listed_subjects = document.texts("subject")
    found = Framework(
        identifier=document.identifier(),
        uri=document.text("uri", LINE),
        title=document.text("title", LINE),
        creator=document.text("creator", LINE),
        last_change=document.instant("lastChangeDateTime"),
        kind=kind,
        adoption_status=document.optional_text("adoptionStatus", SHORT),
        version=document.optional_text("version", SHORT),
        language=document.optional_text("language", SHORT),
        publisher=document.optional_text("publisher", LINE),
        description=document.optional_text("description", PAGE),
        extras=document.rest(DOCUMENT_EXTRAS),
    )
    own_name = {"frameworkType": framework_type} if framework_type and kind is FrameworkKind.STANDARDS else {}
    return replace(
        found,
        subjects=listed_subjects or _link_titles(found.extras.get("subjectURI")),
        extras={**own_name, **found.extras},
    )


def read_competency(item: Fields) -> Competency:
    """CFItem, not yet placed in the tree."""
    levels = item.texts("educationLevel")
    misnamed_levels = item.texts("educationalLevel")
    if misnamed_levels:
        item.tolerate("educationalLevel", "misnamed_member", "An item says educationalLevel for educationLevel.")
    return Competency(
        identifier=item.identifier(),
        uri=item.text("uri", LINE),
        statement=item.text("fullStatement", PAGE),
        last_change=item.instant("lastChangeDateTime"),
        code=item.optional_text("humanCodingScheme", SHORT),
        abbreviated_statement=item.optional_text("abbreviatedStatement", PAGE),
        level_name=item.optional_text("CFItemType", SHORT),
        notes=item.optional_text("notes", PAGE),
        education_levels=levels or misnamed_levels,
        language=item.optional_text("language", SHORT),
        extras=item.rest(ITEM_EXTRAS),
    )


def read_association(statement: Fields, findings: Findings) -> Association:
    """CFAssociation, with its ends not yet looked up."""
    case_type = statement.text("associationType", SHORT)
    return Association(
        identifier=statement.identifier(),
        uri=statement.text("uri", LINE),
        kind=_kind_of(case_type, f"{statement.pointer}/associationType", findings),
        case_type=case_type,
        origin=statement.reference("originNodeURI"),
        destination=statement.reference("destinationNodeURI"),
        last_change=statement.instant("lastChangeDateTime"),
        sequence=statement.whole_number("sequenceNumber"),
        extras=statement.rest(ASSOCIATION_EXTRAS),
    )


def read_package_extras(package: Fields) -> dict[str, object]:
    """Definitions, rubrics and all else, with the nulls of CASE 1.0 writers left out."""
    extras = package.rest(PACKAGE_EXTRAS)
    for name in ("CFDefinitions", "CFRubrics"):
        if name in extras:
            extras[name] = _without_nulls(extras[name])
    if extras.get("CFDefinitions") == {}:
        del extras["CFDefinitions"]
    _describe_item_types(extras.get("CFDefinitions"))
    return extras


def _kind_of(case_type: str, pointer: str, findings: Findings) -> AssociationKind:
    if not case_type or case_type in KIND_OF_CASE_TYPE:
        return KIND_OF_CASE_TYPE.get(case_type, AssociationKind.OTHER)
    if not OWN_TYPE.fullmatch(case_type):
        findings.refuse(pointer, "unknown_association_type", "CASE has no association of this type.")
    return AssociationKind.OTHER


def _link_titles(links: object) -> tuple[str, ...]:
    if not isinstance(links, list):
        return ()
    titles = [cast("dict[str, object]", link).get("title") for link in cast("list[object]", links)]
    return tuple(title for title in titles if isinstance(title, str) and 0 < len(title) <= SHORT)


def _without_nulls(value: object) -> object:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {name: _without_nulls(member) for name, member in members.items() if member is not None}
    if isinstance(value, list):
        return [_without_nulls(member) for member in cast("list[object]", value)]
    return value


def _describe_item_types(definitions: object) -> None:
    """CASE 1.1 requires the description of an item type, 1.0 did not know it."""
    if not isinstance(definitions, dict):
        return
    item_types = cast("dict[str, list[dict[str, object]]]", definitions).get("CFItemTypes", [])
    for item_type in item_types:
        item_type.setdefault("description", "")
