"""The demo district's own frameworks are sound CASE, and fit what the demo does with them."""

import json
from collections import Counter
from pathlib import Path

import jsonschema
import pytest

from achieve.demo.frameworks import (
    DEMO_COMPETENCY,
    ELA_FRAMEWORK,
    FRAMEWORK_FILES,
    HABITS_FRAMEWORK,
    MATH_FRAMEWORK,
)
from achieve.exchange.case.reading import read_case
from achieve.exchange.case.records import AssociationKind, Competency, CompetencyKind, FrameworkKind, FrameworkPackage
from achieve.exchange.case.writing import write_case

SCHEMA = Path(__file__).parents[2] / "../shared/standards/case/case-v1p1-cfpackage.schema.json"
ELA, MATH, HABITS = FRAMEWORK_FILES


def targets(package: FrameworkPackage) -> list[Competency]:
    return [node for node in package.competencies if node.kind is CompetencyKind.LEARNING_TARGET]


@pytest.mark.parametrize("path", FRAMEWORK_FILES, ids=lambda path: path.stem)
def test_a_demo_framework_is_valid_against_the_published_schema(path: Path) -> None:
    if not SCHEMA.is_file():
        pytest.skip("The CASE 1.1 schema is not beside the repository.")
    jsonschema.validate(json.loads(path.read_text()), json.loads(SCHEMA.read_text()))


@pytest.mark.parametrize("path", FRAMEWORK_FILES, ids=lambda path: path.stem)
def test_a_demo_framework_reads_without_a_notice_and_is_written_back_byte_for_byte(path: Path) -> None:
    package = read_case(path)
    assert package.notices == ()
    assert write_case(package) == path.read_bytes()


def test_the_well_known_identifiers_are_those_of_the_files() -> None:
    packages = [read_case(path) for path in FRAMEWORK_FILES]
    assert [package.framework.identifier for package in packages] == [ELA_FRAMEWORK, MATH_FRAMEWORK, HABITS_FRAMEWORK]
    assert [package.framework.kind for package in packages] == [
        FrameworkKind.COMPETENCIES,
        FrameworkKind.COMPETENCIES,
        FrameworkKind.HABITS_OF_WORK,
    ]


def test_the_demo_competency_is_a_grade_4_reading_target() -> None:
    (found,) = [node for node in read_case(ELA).competencies if node.identifier == DEMO_COMPETENCY]
    assert (found.code, found.kind, found.education_levels) == ("ELA.4.RI.2", CompetencyKind.LEARNING_TARGET, ("04",))


@pytest.mark.parametrize(("path", "nodes", "leaves"), [(ELA, 93, 75), (MATH, 98, 78)], ids=["ela", "math"])
def test_a_subject_has_enough_targets_for_a_grid_of_forty(path: Path, nodes: int, leaves: int) -> None:
    package = read_case(path)
    grades = Counter(node.education_levels for node in targets(package))
    assert (len(package.competencies), len(targets(package))) == (nodes, leaves)
    assert [grades[grade,] for grade in ("03", "04", "05")] == [16, 16, 16]
    assert all(grades[grade,] >= 8 for grade in ("06", "07", "08"))


@pytest.mark.parametrize("path", [ELA, MATH], ids=["ela", "math"])
def test_a_subject_goes_from_domain_to_competency_to_target(path: Path) -> None:
    package = read_case(path)
    kinds = {node.identifier: node.kind for node in package.competencies}
    levels = {(kinds[node.parent_id] if node.parent_id else None, node.kind) for node in package.competencies}
    assert levels == {
        (None, CompetencyKind.DOMAIN),
        (CompetencyKind.DOMAIN, CompetencyKind.COMPETENCY),
        (CompetencyKind.COMPETENCY, CompetencyKind.LEARNING_TARGET),
    }


@pytest.mark.parametrize("path", [ELA, MATH], ids=["ela", "math"])
def test_every_target_speaks_to_the_learner_and_says_what_is_done(path: Path) -> None:
    package = read_case(path)
    assert all((node.abbreviated_statement or "").startswith("I can ") for node in targets(package))
    vague = [node.code for node in targets(package) if node.statement.startswith(("Understand", "Know"))]
    assert vague == []
    described = [node.notes or "" for node in package.competencies if node.kind is CompetencyKind.COMPETENCY]
    assert all(part in notes for notes in described for part in ("Know: ", "\nUnderstand: ", "\nDo: "))


@pytest.mark.parametrize("path", [ELA, MATH], ids=["ela", "math"])
def test_prerequisites_lead_from_grade_to_grade_and_never_back(path: Path) -> None:
    package = read_case(path)
    grades = {str(node.identifier): int(node.education_levels[0]) for node in targets(package)}
    steps = [
        (grades[link.origin.identifier], grades[link.destination.identifier])
        for link in package.associations
        if link.kind is AssociationKind.PRECEDES
    ]
    assert {before for before, _ in steps} == {3, 4, 5, 6, 7, 8}
    assert all(before <= after <= before + 1 for before, after in steps)


def test_texts_and_codes_are_not_repeated() -> None:
    nodes = [node for path in FRAMEWORK_FILES for node in read_case(path).competencies]
    for texts in ([node.code for node in nodes], [node.statement for node in nodes]):
        assert len(set(texts)) == len(texts)
    wordings = [node.abbreviated_statement for node in nodes]
    assert len(set(wordings)) == len(wordings)


def test_habits_of_work_are_eight_nodes_of_their_own_kind() -> None:
    package = read_case(HABITS)
    assert [node.kind for node in package.competencies] == [CompetencyKind.HABIT] * 8
    assert [node.position for node in package.competencies] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert all((node.abbreviated_statement or "").startswith(("I ", "When I ")) for node in package.competencies)
