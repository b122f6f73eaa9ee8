"""Which nodes of a framework are judged, on which scales, and that prerequisites do not circle."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from achieve.competencies import words
from achieve.competencies.packages import CompetencyContent
from achieve.competencies.rules import (
    DEFAULT_SCALES,
    ScaleContent,
    circle_refusal,
    default_scale,
    find_circle,
    judged_nodes,
)
from achieve.competencies.words import CompetencyKind, FrameworkKind
from achieve.exchange.case import records

A, B, C, D, E = (UUID(int=number) for number in range(1, 6))
KIND_WORDS = [
    (words.FrameworkKind, records.FrameworkKind),
    (words.CompetencyKind, records.CompetencyKind),
    (words.AssociationKind, records.AssociationKind),
]


def node(identifier: UUID, kind: CompetencyKind, parent: UUID | None = None) -> CompetencyContent:
    return CompetencyContent(
        case_identifier=identifier,
        parent=parent,
        source_uri="",
        position=1,
        kind=kind,
        level_name=None,
        code=None,
        statement="",
        learner_statement=None,
        notes=None,
        education_levels=[],
        language=None,
        source_changed_at=datetime(2025, 1, 1, tzinfo=UTC),
        placement=None,
        extras={},
    )


def test_targets_are_judged_and_what_is_above_them_is_not() -> None:
    tree = [
        node(A, CompetencyKind.DOMAIN),
        node(B, CompetencyKind.COMPETENCY, A),
        node(C, CompetencyKind.LEARNING_TARGET, B),
        node(D, CompetencyKind.LEARNING_TARGET, B),
    ]
    assert judged_nodes(tree) == {C, D}


def test_examples_below_a_target_do_not_take_its_place() -> None:
    tree = [
        node(A, CompetencyKind.LEARNING_TARGET),
        node(B, CompetencyKind.OTHER, A),
        node(C, CompetencyKind.OTHER, B),
    ]
    assert judged_nodes(tree) == {A}


def test_a_branch_that_ends_with_a_standard_is_judged_there() -> None:
    tree = [
        node(A, CompetencyKind.STANDARD),
        node(B, CompetencyKind.STANDARD, A),
        node(C, CompetencyKind.COMPETENCY),
        node(D, CompetencyKind.DOMAIN),
    ]
    assert judged_nodes(tree) == {B, C}


def test_a_framework_that_does_not_say_what_its_nodes_are_is_judged_at_its_leaves() -> None:
    tree = [node(A, CompetencyKind.OTHER), node(B, CompetencyKind.OTHER, A), node(C, CompetencyKind.OTHER, A)]
    assert judged_nodes(tree) == {B, C}
    assert judged_nodes([]) == frozenset()


def test_a_circle_of_prerequisites_is_found_and_named() -> None:
    circle = find_circle([(A, B), (B, C), (C, A), (C, D)])
    assert circle[0] == circle[-1]
    assert set(circle) == {A, B, C}
    refusal = circle_refusal([A, B, C, A], {A: "M.1", B: "M.2"})
    assert refusal.detail == f"Prerequisites form a circle: M.1 → M.2 → {C} → M.1."


def test_a_long_circle_is_named_in_part() -> None:
    nodes = [UUID(int=number) for number in range(1, 41)]
    refusal = circle_refusal([*nodes, nodes[0]], {each: f"M.{each.int}" for each in nodes})
    assert refusal.detail.count(" → ") == 12
    assert refusal.detail.endswith("M.11 → … → M.1.")


def test_two_ways_to_the_same_competency_are_no_circle() -> None:
    assert find_circle([(A, B), (A, C), (B, D), (C, D), (D, E)]) == ()
    assert find_circle([]) == ()


@pytest.mark.parametrize("scale", DEFAULT_SCALES, ids=lambda scale: scale.code)
def test_a_default_scale_rises_to_its_points(scale: ScaleContent) -> None:
    values = [level.value for level in scale.levels]
    assert values == sorted(set(values))
    assert values[-1] == scale.points_possible == 4
    assert (scale.points_of(scale.proficient), scale.points_of(scale.mastered)) == (3, 3.5)


def test_habits_have_a_scale_of_their_own() -> None:
    assert default_scale(FrameworkKind.HABITS_OF_WORK).code == "habits"
    assert default_scale(FrameworkKind.STANDARDS).code == "four_point"


@pytest.mark.parametrize(("ours", "of_case"), KIND_WORDS, ids=lambda kind: kind.__module__)
def test_the_words_of_the_contract_are_those_of_the_reader(
    ours: type[words.FrameworkKind], of_case: type[records.FrameworkKind]
) -> None:
    assert [word.value for word in ours] == [word.value for word in of_case]
