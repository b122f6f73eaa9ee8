"""Reads CASE 1.0 and 1.1 packages: JSON text in, a framework in our own words out, or a refusal that names places."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast
from uuid import UUID

import orjson

from achieve.core.errors import FieldError
from achieve.exchange.case.fields import Fields
from achieve.exchange.case.findings import CaseRefused, Findings
from achieve.exchange.case.links import link_nodes, refuse_circular_prerequisites
from achieve.exchange.case.parts import read_association, read_competency, read_framework, read_package_extras
from achieve.exchange.case.records import AssociationKind, Competency, Framework, FrameworkPackage
from achieve.exchange.case.tree import Located, grow_tree
from achieve.exchange.case.vocabulary import is_list_of

MAX_BYTES = 64 * 1024 * 1024
MAX_PACKAGES = 100
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_case(path: Path) -> FrameworkPackage:
    """The one framework in a file. Raises CaseRefused."""
    return _only(read_case_collection(path))


def read_case_bytes(content: bytes) -> FrameworkPackage:
    """The one framework in a JSON text. Raises CaseRefused."""
    return _only(read_case_collection_bytes(content))


def read_case_collection(path: Path) -> tuple[FrameworkPackage, ...]:
    """Every framework in a file: a package, or a list of packages as some tools write them. Raises CaseRefused."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise CaseRefused("The file cannot be opened.") from error
    return read_case_collection_bytes(content)


def read_case_collection_bytes(content: bytes) -> tuple[FrameworkPackage, ...]:
    """Every framework in a JSON text. Raises CaseRefused with up to a hundred problems of all of them."""
    findings = Findings()
    packages = tuple(
        _read_package(Fields(package, "", within), within) for package, within in _packages(_parse(content), findings)
    )
    _refuse_repeated_frameworks(packages, findings)
    findings.raise_if_any()
    return packages


def _only(packages: Sequence[FrameworkPackage]) -> FrameworkPackage:
    if len(packages) == 1:
        return packages[0]
    problem = FieldError("", "several_frameworks", f"The file holds {len(packages)} frameworks; one is expected.")
    raise CaseRefused("The file does not hold exactly one framework.", errors=[problem])


def _parse(content: bytes) -> object:
    if len(content) > MAX_BYTES:
        problem = FieldError("", "too_large", "At most 64 MiB are taken.")
        raise CaseRefused("The file is too large to be imported.", errors=[problem])
    try:
        return orjson.loads(content.removeprefix(_BYTE_ORDER_MARK))
    except orjson.JSONDecodeError as error:
        problem = FieldError(
            "", "not_json", f"Not readable as JSON in UTF-8 at line {error.lineno}, column {error.colno}."
        )
        raise CaseRefused("The file is not JSON that can be read.", errors=[problem]) from None


def _packages(content: object, findings: Findings) -> list[tuple[Mapping[str, object], Findings]]:
    if isinstance(content, dict):
        return [(cast("dict[str, object]", content), findings)]
    if not is_list_of(dict, content) or not 0 < len(cast("list[object]", content)) <= MAX_PACKAGES:
        findings.refuse("", "wrong_type", f"A CASE package, or a list of 1 to {MAX_PACKAGES} of them, is expected.")
        return []
    packages = cast("list[dict[str, object]]", content)
    return [(package, findings.within(f"/{index}")) for index, package in enumerate(packages)]


def _read_package(package: Fields, findings: Findings) -> FrameworkPackage:
    problems_before = findings.problem_count()
    framework = read_framework(package.member("CFDocument"))
    items = _unique_items(package.members("CFItems"), framework, findings)
    statements = _unique_statements(package.members("CFAssociations"), findings)
    extras = read_package_extras(package)
    if findings.problem_count() > problems_before:
        return FrameworkPackage(framework)
    return _assemble(framework, items, statements, extras, findings)


def _unique_items(members: Sequence[Fields], framework: Framework, findings: Findings) -> dict[UUID, Competency]:
    """An item may stand twice with the same statement and code; otherwise one of two would be lost."""
    items: dict[UUID, Competency] = {}
    for member in members:
        item = read_competency(member)
        first = items.setdefault(item.identifier, item)
        if item.identifier == framework.identifier or (first.statement, first.code) != (item.statement, item.code):
            findings.refuse(
                f"{member.pointer}/identifier", "duplicate_identifier", "Another record has this identifier."
            )
        elif first is not item:
            findings.tolerate(member.pointer, "repeated_item", "An item stands twice; the first was kept.")
    return items


def _unique_statements(members: Sequence[Fields], findings: Findings) -> list[Located]:
    statements: dict[UUID, Located] = {}
    for member in members:
        association = read_association(member, findings)
        first = statements.setdefault(association.identifier, Located(association, member.pointer))
        if first.association != association:
            findings.refuse(
                f"{member.pointer}/identifier", "duplicate_identifier", "Another record has this identifier."
            )
        elif first.pointer != member.pointer:
            findings.tolerate(member.pointer, "repeated_association", "An association stands twice; one was kept.")
    return list(statements.values())


def _assemble(
    framework: Framework,
    items: Mapping[UUID, Competency],
    statements: Sequence[Located],
    extras: Mapping[str, object],
    findings: Findings,
) -> FrameworkPackage:
    placing = [located for located in statements if located.association.kind is AssociationKind.CHILD_OF]
    linking = [located for located in statements if located.association.kind is not AssociationKind.CHILD_OF]
    tree = grow_tree(framework, items, placing, findings)
    linked = link_nodes(framework, items, linking, findings)
    refuse_circular_prerequisites(items, linked, findings)
    kept = {association.identifier: association for association in (*tree.further_parents, *linked)}
    in_file_order = [
        kept[identifier] for located in statements if (identifier := located.association.identifier) in kept
    ]
    return FrameworkPackage(framework, tree.competencies, tuple(in_file_order), extras, findings.notices())


def _refuse_repeated_frameworks(packages: Sequence[FrameworkPackage], findings: Findings) -> None:
    seen: set[UUID] = set()
    for index, package in enumerate(packages):
        if package.framework.identifier in seen:
            pointer = f"/{index}/CFDocument/identifier"
            findings.refuse(pointer, "duplicate_identifier", "Another framework of the file has this identifier.")
        seen.add(package.framework.identifier)
