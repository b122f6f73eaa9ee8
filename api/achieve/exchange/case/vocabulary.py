"""The names of CASE: association types, and the properties of its records beyond those that we have fields for.

Source: CASE 1.1 §4 (CFPackage); what 1.0 wrote differently is accepted in the same places.
"""

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import cast

from achieve.exchange.case.records import AssociationKind

KEPT = "achieve:kept"
"""The member of `extensions` in which an export gives back what CASE 1.1 has no property for."""

CHILD_OF = "isChildOf"

KIND_OF_CASE_TYPE: Mapping[str, AssociationKind] = {
    CHILD_OF: AssociationKind.CHILD_OF,
    "precedes": AssociationKind.PRECEDES,
    "isPartOf": AssociationKind.IS_PART_OF,
    "exactMatchOf": AssociationKind.EXACT_MATCH,
    "isPeerOf": AssociationKind.ALIGNS_TO,
    "isRelatedTo": AssociationKind.RELATED,
    "replacedBy": AssociationKind.REPLACED_BY,
    "exemplar": AssociationKind.EXEMPLAR,
    "hasSkillLevel": AssociationKind.SKILL_LEVEL,
    "isTranslationOf": AssociationKind.TRANSLATION_OF,
}
CASE_TYPE_OF_KIND: Mapping[AssociationKind, str] = {
    **{kind: name for name, kind in KIND_OF_CASE_TYPE.items()},
    AssociationKind.OTHER: "ext:other",
}

OWN_TYPE = re.compile(r"ext:[A-Za-z0-9._|-]{1,200}")
UUID_TEXT = re.compile(r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
DATE_TEXT = re.compile(r"\d{4}-\d{2}-\d{2}")


class Shape(Enum):
    """The form of a property's value in CASE 1.1."""

    TEXT = auto()
    TEXTS = auto()
    DATE = auto()
    LINK = auto()
    LINKS = auto()
    RECORDS = auto()
    OBJECT = auto()
    DEFINITIONS = auto()


_STATUS_DATES = {"statusStartDate": Shape.DATE, "statusEndDate": Shape.DATE}

DOCUMENT_EXTRAS: Mapping[str, Shape] = {
    "frameworkType": Shape.TEXT,
    "officialSourceURL": Shape.TEXT,
    "subjectURI": Shape.LINKS,
    **_STATUS_DATES,
    "licenseURI": Shape.LINK,
    "notes": Shape.TEXT,
    "extensions": Shape.OBJECT,
}
ITEM_EXTRAS: Mapping[str, Shape] = {
    "alternativeLabel": Shape.TEXT,
    "listEnumeration": Shape.TEXT,
    "conceptKeywords": Shape.TEXTS,
    "conceptKeywordsURI": Shape.LINK,
    "subject": Shape.TEXTS,
    "subjectURI": Shape.LINKS,
    "CFItemTypeURI": Shape.LINK,
    "licenseURI": Shape.LINK,
    **_STATUS_DATES,
    "extensions": Shape.OBJECT,
}
ASSOCIATION_EXTRAS: Mapping[str, Shape] = {
    "CFAssociationGroupingURI": Shape.LINK,
    "notes": Shape.TEXT,
    "extensions": Shape.OBJECT,
}
PACKAGE_EXTRAS: Mapping[str, Shape] = {
    "CFDefinitions": Shape.DEFINITIONS,
    "CFRubrics": Shape.RECORDS,
    "extensions": Shape.OBJECT,
}
DEFINITION_LISTS = ("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings")
_DEFINITION_MEMBERS = {*DEFINITION_LISTS, "extensions"}


def is_acceptable(shape: Shape, value: object) -> bool:
    """Whether a value may stand here in some version of CASE, or in files that are known to be out there."""
    match shape:
        case Shape.TEXT | Shape.DATE:
            return isinstance(value, str)
        case Shape.TEXTS:
            return isinstance(value, str) or is_list_of(str, value)
        case Shape.LINK | Shape.LINKS:
            return isinstance(value, str | dict) or (shape is Shape.LINKS and is_list_of(dict, value))
        case Shape.RECORDS:
            return is_list_of(dict, value)
        case Shape.OBJECT:
            return isinstance(value, dict)
        case Shape.DEFINITIONS:
            return _are_definitions(value)


def fits(shape: Shape, value: object) -> bool:
    """Whether a value may stand here in CASE 1.1, exactly."""
    match shape:
        case Shape.DATE:
            return isinstance(value, str) and DATE_TEXT.fullmatch(value) is not None
        case Shape.TEXTS:
            return is_list_of(str, value)
        case Shape.LINK:
            return _is_link(value)
        case Shape.LINKS:
            return isinstance(value, list) and all(map(_is_link, cast("list[object]", value)))
        case Shape.DEFINITIONS:
            return is_acceptable(shape, value) and cast("dict[str, object]", value).keys() <= _DEFINITION_MEMBERS
        case _:
            return is_acceptable(shape, value)


def is_list_of(kind: type, value: object) -> bool:
    return isinstance(value, list) and all(isinstance(member, kind) for member in cast("list[object]", value))


def _is_link(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    link = cast("dict[str, object]", value)
    if link.keys() != {"title", "identifier", "uri"} or not is_list_of(str, list(link.values())):
        return False
    return UUID_TEXT.fullmatch(str(link["identifier"])) is not None


def _are_definitions(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    definitions = cast("dict[str, object]", value)
    lists = [member for name, member in definitions.items() if name in DEFINITION_LISTS and member is not None]
    return all(is_list_of(dict, member) for member in lists)
