"""Looks up the ends of the associations that are not the tree, and refuses circular prerequisites."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from achieve.exchange.case.cycles import find_cycle
from achieve.exchange.case.findings import Findings
from achieve.exchange.case.records import Association, AssociationKind, Competency, Framework
from achieve.exchange.case.tree import Located, named_cycle


def link_nodes(
    framework: Framework, items: Mapping[UUID, Competency], statements: Sequence[Located], findings: Findings
) -> list[Association]:
    """The associations with their reach: one end may lie outside of the package, as in a crosswalk, but not both."""
    nodes = {str(framework.identifier), *map(str, items)}
    linked: list[Association] = []
    for located in _said_once(statements, findings):
        association = located.association
        ends_here = sum(end.identifier in nodes for end in (association.origin, association.destination))
        if ends_here == 0:
            findings.refuse(located.pointer, "dangling_reference", "Neither end is in the package.")
        elif ends_here == 1:
            findings.tolerate(located.pointer, "outside_reference", "One end of an association is not in the package.")
        linked.append(replace(association, is_within_framework=ends_here == 2))
    return linked


def refuse_circular_prerequisites(
    items: Mapping[UUID, Competency], associations: Iterable[Association], findings: Findings
) -> None:
    codes = {str(identifier): identifier for identifier in items}
    following: dict[UUID, list[UUID]] = defaultdict(list)
    for association in associations:
        origin, destination = codes.get(association.origin.identifier), codes.get(association.destination.identifier)
        if association.kind is AssociationKind.PRECEDES and origin and destination:
            following[origin].append(destination)
    cycle = find_cycle(following)
    if cycle:
        findings.refuse("/CFAssociations", "cycle", f"Prerequisites form a cycle: {named_cycle(cycle, items)}.")


def _said_once(statements: Sequence[Located], findings: Findings) -> Iterable[Located]:
    """Without the statements that repeat an earlier one in all but their identifier."""
    said: dict[tuple[object, ...], Association] = {}
    for located in statements:
        association = located.association
        ends = (association.origin.identifier, association.destination.identifier)
        first = said.setdefault((association.case_type, *ends, association.sequence), association)
        if first is association or first.extras != association.extras:
            yield located
        else:
            findings.tolerate(located.pointer, "repeated_association", "An association stands twice; one was kept.")
