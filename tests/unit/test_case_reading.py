"""CASE files are read into our own words, kindly where they deviate harmlessly."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from achieve.exchange.case.findings import CaseRefused
from achieve.exchange.case.reading import read_case, read_case_collection
from achieve.exchange.case.records import AssociationKind, CompetencyKind, FrameworkKind
from tests.unit.case_packages import DOCUMENT, OUTSIDE, item, link, node_id, notices, package, read, sample


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("opensalt-test-AdoptedTestFramework.json", [(1, 0)]),
        ("opensalt-test-MarkdownFramework.json", [(2, 0)]),
        ("opensalt-test-SequenceNumberFramework.json", [(2, 0)]),
        ("opensalt-test-Utf8TestFramework.json", [(1, 0)]),
        ("opensalt-what-standards-could-be.json", [(16, 23)]),
        ("smarterbalanced-g3-math.json", [(73, 28)]),
        ("smarterbalanced-ela-package.json", [(37, 19), (65, 35), (305, 213), (207, 140), (32, 17)]),
    ],
)
def test_a_real_file_reads_as_it_is(name: str, sizes: list[tuple[int, int]]) -> None:
    found = read_case_collection(sample(name))
    assert [(len(each.competencies), len(each.associations)) for each in found] == sizes


def test_sequence_numbers_of_a_real_file_give_the_order() -> None:
    found = read_case(sample("opensalt-test-SequenceNumberFramework.json"))
    assert [(node.position, node.code) for node in found.competencies] == [(1, "SNT.2"), (2, "SNT.1")]


def test_a_real_file_with_old_habits_is_taken_as_meant_and_says_so() -> None:
    found = read_case(sample("opensalt-what-standards-could-be.json"))
    third = found.competencies[2]
    assert (third.code, third.education_levels, third.kind) == (
        "CCSS.Math.Content.6.RP.A.2",
        ("06",),
        CompetencyKind.STANDARD,
    )
    assert third.parent_id == found.competencies[0].identifier
    assert notices(found) == {
        "instant_without_zone": 56,
        "text_for_list": 16,
        "misnamed_member": 16,
        "text_for_number": 2,
        "outside_reference": 21,
    }


def test_a_file_of_several_frameworks_is_not_one_framework() -> None:
    with pytest.raises(CaseRefused) as refused:
        read_case(sample("smarterbalanced-ela-package.json"))
    assert [problem.code for problem in refused.value.errors] == ["several_frameworks"]


def test_the_tree_is_in_order_parents_before_children() -> None:
    found = read(
        package(
            [item(1), item(2), item(3), item(10)],
            [
                link(1, "isChildOf", node_id(1), DOCUMENT, sequenceNumber=2),
                link(2, "isChildOf", node_id(2), DOCUMENT, sequenceNumber=1),
                link(3, "isChildOf", node_id(10), node_id(2)),
                link(4, "isChildOf", node_id(3), node_id(2)),
            ],
        )
    )
    assert [(node.code, node.position) for node in found.competencies] == [
        ("C.2", 1),
        ("C.3", 1),
        ("C.10", 2),
        ("C.1", 2),
    ]
    assert [node.parent_id for node in found.competencies] == [None, UUID(node_id(2)), UUID(node_id(2)), None]
    assert found.associations == ()


def test_the_framework_and_its_nodes_are_told_in_our_words() -> None:
    found = read(
        package(
            [
                item(
                    1,
                    CFItemType="Learning Target",
                    abbreviatedStatement="I can",
                    educationLevel=["04"],
                    alternativeLabel="X",
                )
            ],
            [link(1, "isChildOf", node_id(1), DOCUMENT)],
            {"frameworkType": "habits_of_work", "subject": ["Work"], "version": "2", "adoptionStatus": "Draft"},
            CFRubrics=[],
        )
    )
    node = found.competencies[0]
    assert found.framework.kind is FrameworkKind.HABITS_OF_WORK
    assert (found.framework.subjects, found.framework.version, found.framework.adoption_status) == (
        ("Work",),
        "2",
        "Draft",
    )
    assert (node.kind, node.abbreviated_statement, node.education_levels) == (
        CompetencyKind.LEARNING_TARGET,
        "I can",
        ("04",),
    )
    assert (node.last_change, node.extras) == (datetime(2025, 7, 1, 12, tzinfo=UTC), {"alternativeLabel": "X"})
    assert found.extras == {"CFRubrics": []}


def test_an_item_with_several_parents_stands_under_the_first_by_sequence_and_is_part_of_the_rest() -> None:
    found = read(
        package(
            [item(1), item(2), item(3)],
            [
                link(1, "isChildOf", node_id(1), DOCUMENT),
                link(2, "isChildOf", node_id(2), DOCUMENT),
                link(3, "isChildOf", node_id(3), node_id(1), sequenceNumber=9),
                link(4, "isChildOf", node_id(3), node_id(2), sequenceNumber=1),
            ],
        )
    )
    assert found.competencies[-1].parent_id == UUID(node_id(2))
    (part,) = found.associations
    assert (part.kind, part.case_type, part.destination.identifier) == (
        AssociationKind.IS_PART_OF,
        "isChildOf",
        node_id(1),
    )
    assert notices(found) == {"several_parents": 1}


def test_an_item_without_a_parent_is_put_at_the_top() -> None:
    found = read(package([item(1)], []))
    assert (found.competencies[0].parent_id, found.competencies[0].position) == (None, 1)
    assert notices(found) == {"item_without_parent": 1}


@pytest.mark.parametrize(
    ("case_type", "kind"),
    [
        ("precedes", AssociationKind.PRECEDES),
        ("isPartOf", AssociationKind.IS_PART_OF),
        ("exactMatchOf", AssociationKind.EXACT_MATCH),
        ("isPeerOf", AssociationKind.ALIGNS_TO),
        ("isRelatedTo", AssociationKind.RELATED),
        ("replacedBy", AssociationKind.REPLACED_BY),
        ("exemplar", AssociationKind.EXEMPLAR),
        ("hasSkillLevel", AssociationKind.SKILL_LEVEL),
        ("isTranslationOf", AssociationKind.TRANSLATION_OF),
        ("ext:inspires", AssociationKind.OTHER),
    ],
)
def test_an_association_gets_our_kind_and_keeps_its_name(case_type: str, kind: AssociationKind) -> None:
    found = read(
        package([item(1)], [link(1, "isChildOf", node_id(1), DOCUMENT), link(2, case_type, node_id(1), OUTSIDE)])
    )
    (association,) = found.associations
    assert (association.kind, association.case_type, association.is_within_framework) == (kind, case_type, False)


def test_an_item_that_stands_twice_with_the_same_statement_is_one_item() -> None:
    found = read(package([item(1, CFItemType="Target"), item(1)], [link(1, "isChildOf", node_id(1), DOCUMENT)]))
    assert [node.level_name for node in found.competencies] == ["Target"]
    assert notices(found) == {"repeated_item": 1}
