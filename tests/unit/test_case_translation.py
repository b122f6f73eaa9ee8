"""What a CASE package becomes in the words of the service."""

import pytest

from achieve.competencies.words import AssociationKind, CompetencyKind, FrameworkKind, FrameworkStatus
from achieve.demo.frameworks import DEMO_COMPETENCY, ELA_FRAMEWORK, FRAMEWORK_FILES
from achieve.exchange.case.reading import read_case
from achieve.exchange.case_import import status_of, translated

ELA, _, HABITS = FRAMEWORK_FILES


@pytest.mark.parametrize(
    ("adoption_status", "status"),
    [
        ("Private Draft", FrameworkStatus.DRAFT),
        ("Draft", FrameworkStatus.DRAFT),
        ("Adopted", FrameworkStatus.PUBLISHED),
        ("adopted ", FrameworkStatus.PUBLISHED),
        ("Deprecated", FrameworkStatus.RETIRED),
        (None, FrameworkStatus.PUBLISHED),
        ("Beschlossen", FrameworkStatus.PUBLISHED),
    ],
)
def test_an_adoption_status_becomes_one_of_three(adoption_status: str | None, status: FrameworkStatus) -> None:
    assert status_of(adoption_status) == status


def test_a_framework_keeps_what_the_service_has_no_column_for() -> None:
    framework = translated(read_case(ELA)).framework
    assert (framework.case_identifier, framework.kind) == (ELA_FRAMEWORK, FrameworkKind.COMPETENCIES)
    assert (framework.status, framework.version_label) == (FrameworkStatus.PUBLISHED, "1.0")
    assert set(framework.extras) == {"adoptionStatus", "document", "package"}


def test_a_target_keeps_its_place_and_the_learners_words() -> None:
    (target,) = [node for node in translated(read_case(ELA)).competencies if node.case_identifier == DEMO_COMPETENCY]
    assert (target.code, target.kind, target.level_name) == (
        "ELA.4.RI.2",
        CompetencyKind.LEARNING_TARGET,
        "Learning target",
    )
    assert target.learner_statement is not None
    assert target.learner_statement.startswith("I can ")
    assert target.parent is not None
    assert target.placement is not None
    assert set(target.placement) == {
        "identifier", "uri", "origin_title", "destination_title", "sequence", "last_change", "extras",
    }  # fmt: skip


def test_a_prerequisite_keeps_both_its_ends() -> None:
    package = translated(read_case(ELA))
    nodes = {str(node.case_identifier) for node in package.competencies}
    assert {statement.kind for statement in package.associations} == {AssociationKind.PRECEDES}
    assert all(
        {statement.origin_identifier, statement.destination_identifier} <= nodes for statement in package.associations
    )
