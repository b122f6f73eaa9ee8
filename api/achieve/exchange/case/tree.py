"""Makes the tree of a framework out of its `isChildOf` associations."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from achieve.exchange.case.cycles import find_cycle
from achieve.exchange.case.findings import Findings
from achieve.exchange.case.records import Association, AssociationKind, Competency, Framework, NodeReference
from achieve.exchange.case.vocabulary import CHILD_OF

MAX_TREE_DEPTH = 40
_MAX_NAMED = 12


@dataclass(frozen=True, slots=True)
class Tree:
    """Competencies in tree order, and the `isChildOf` associations that name a further parent."""

    competencies: tuple[Competency, ...]
    further_parents: tuple[Association, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """An association of the file and its place there."""

    association: Association
    pointer: str


def grow_tree(
    framework: Framework, items: Mapping[UUID, Competency], statements: Sequence[Located], findings: Findings
) -> Tree:
    """Place every item once: under its first parent by sequence, or at the top where the file names none."""
    claims = _claims_by_child(framework, items, statements, findings)
    top = reference_to(framework)
    parents: dict[UUID, Association] = {}
    further: list[Association] = []
    for child_id, item in items.items():
        first, *rest = claims.get(child_id) or [Located(place_under(top, item, framework, None), "")]
        if not first.pointer:
            findings.tolerate("/CFItems", "item_without_parent", "An item has no parent; it was put at the top.")
        parents[child_id] = first.association
        further += _further_parents(first, rest, findings)
    placed = _place(framework, items, parents, findings)
    return Tree(placed, tuple(further))


def place_under(parent: NodeReference, child: Competency, framework: Framework, sequence: int | None) -> Association:
    """The `isChildOf` of an item; its identifier follows from the framework and the item."""
    identifier = uuid5(framework.identifier, f"{CHILD_OF} {child.identifier}")
    return Association(
        identifier=identifier,
        uri=f"urn:uuid:{identifier}",
        kind=AssociationKind.CHILD_OF,
        case_type=CHILD_OF,
        origin=reference_to(child),
        destination=parent,
        last_change=child.last_change,
        sequence=sequence,
    )


def reference_to(node: Competency | Framework) -> NodeReference:
    title = node.title if isinstance(node, Framework) else node.code or node.statement
    return NodeReference(str(node.identifier), node.uri, title)


def named_cycle(cycle: Sequence[UUID], items: Mapping[UUID, Competency]) -> str:
    """The cycle in the codes of its nodes; a node without a code goes by its identifier."""
    names = [items[node].code or str(node) for node in cycle]
    shown = names if len(names) <= _MAX_NAMED else [*names[: _MAX_NAMED - 1], "…", names[-1]]
    return " → ".join(shown)


def _claims_by_child(
    framework: Framework, items: Mapping[UUID, Competency], statements: Iterable[Located], findings: Findings
) -> Mapping[UUID, list[Located]]:
    nodes = {str(identifier) for identifier in items}
    parents = {str(framework.identifier), *nodes}
    claims: dict[UUID, list[Located]] = defaultdict(list)
    for located in statements:
        association = located.association
        if association.origin.identifier not in nodes:
            findings.refuse(
                f"{located.pointer}/originNodeURI", "dangling_reference", "The child is not in the package."
            )
        elif association.destination.identifier not in parents:
            findings.refuse(
                f"{located.pointer}/destinationNodeURI", "dangling_reference", "The parent is not in the package."
            )
        else:
            claims[UUID(association.origin.identifier)].append(located)
    for named in claims.values():
        named.sort(key=lambda located: _in_sequence(located.association))
    return claims


def _further_parents(first: Located, rest: Sequence[Located], findings: Findings) -> list[Association]:
    seen = {first.association.destination.identifier}
    further: list[Association] = []
    for located in rest:
        parent = located.association.destination.identifier
        if parent in seen:
            findings.tolerate(located.pointer, "repeated_association", "An association stands twice; one was kept.")
            continue
        seen.add(parent)
        findings.tolerate(
            located.pointer, "several_parents", "An item has several parents; the first by sequence places it."
        )
        further.append(replace(located.association, kind=AssociationKind.IS_PART_OF))
    return further


def _place(
    framework: Framework, items: Mapping[UUID, Competency], parents: Mapping[UUID, Association], findings: Findings
) -> tuple[Competency, ...]:
    children: dict[UUID, list[Competency]] = defaultdict(list)
    for child_id, placement in parents.items():
        children[UUID(placement.destination.identifier)].append(replace(items[child_id], placement=placement))
    for siblings in children.values():
        siblings.sort(key=_among_siblings)
    placed = _in_tree_order(framework.identifier, children, findings)
    if len(placed) < len(items):
        _refuse_cycle(items, parents, findings)
    return tuple(placed)


def _in_tree_order(root: UUID, children: Mapping[UUID, list[Competency]], findings: Findings) -> list[Competency]:
    placed: list[Competency] = []
    deepest = 0
    waiting = _positioned(root, None, children, 1)
    while waiting:
        competency, depth = waiting.pop()
        placed.append(competency)
        deepest = max(deepest, depth)
        waiting += _positioned(competency.identifier, competency.identifier, children, depth + 1)
    if deepest > MAX_TREE_DEPTH:
        findings.refuse("/CFItems", "too_deep", f"The tree is deeper than {MAX_TREE_DEPTH} levels.")
    return placed


def _positioned(
    node: UUID, parent_id: UUID | None, children: Mapping[UUID, list[Competency]], depth: int
) -> list[tuple[Competency, int]]:
    """The children of a node, the last first, as they are taken from the end."""
    siblings = enumerate(children.get(node, ()), start=1)
    return [(replace(child, parent_id=parent_id, position=position), depth) for position, child in siblings][::-1]


def _refuse_cycle(items: Mapping[UUID, Competency], parents: Mapping[UUID, Association], findings: Findings) -> None:
    parent_of = {child: [UUID(placement.destination.identifier)] for child, placement in parents.items()}
    cycle = find_cycle(parent_of)
    findings.refuse("/CFAssociations", "cycle", f"Items are children of each other: {named_cycle(cycle, items)}.")


def _in_sequence(association: Association) -> tuple[bool, int]:
    return association.sequence is None, association.sequence or 0


def _among_siblings(competency: Competency) -> tuple[object, ...]:
    """By sequence; where that says nothing, by enumeration, then by code as people count."""
    sequence = _in_sequence(competency.placement) if competency.placement else (True, 0)
    enumeration = competency.extras.get("listEnumeration")
    return *sequence, _natural(str(enumeration or "")), _natural(competency.code or "")


def _natural(text: str) -> list[tuple[int, str]]:
    """Sorts `RI.2` before `RI.10`."""
    parts = re.split(r"([0-9]{1,18})", text[:200])
    return [(int(part), "") if part.isdecimal() and part.isascii() else (-1, part) for part in parts]
