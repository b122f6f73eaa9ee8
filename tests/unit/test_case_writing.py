"""A framework that was read is written as CASE 1.1, and comes back the same."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from uuid import UUID

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.exchange.case.findings import CaseRefused
from achieve.exchange.case.reading import read_case_bytes, read_case_collection
from achieve.exchange.case.records import Association, AssociationKind, Competency, Framework, FrameworkPackage
from achieve.exchange.case.tree import reference_to
from achieve.exchange.case.writing import write_case
from tests.unit.case_packages import DOCUMENT, OUTSIDE, ROOT, Json, item, link, node_id, package, read, sample

SCHEMA = Path(__file__).parents[2] / "../shared/standards/case/case-v1p1-cfpackage.schema.json"
AT = datetime(2025, 7, 1, 12, tzinfo=UTC)


def check_against_schema(content: bytes) -> None:
    if not SCHEMA.is_file():
        pytest.skip("The CASE 1.1 schema is not beside the repository.")
    jsonschema.validate(json.loads(content), json.loads(SCHEMA.read_text()))


@pytest.mark.parametrize(
    "name",
    [
        "opensalt-test-AdoptedTestFramework.json",
        "opensalt-test-MarkdownFramework.json",
        "opensalt-test-SequenceNumberFramework.json",
        "opensalt-test-Utf8TestFramework.json",
        "opensalt-what-standards-could-be.json",
        "smarterbalanced-g3-math.json",
        "smarterbalanced-ela-package.json",
    ],
)
def test_a_real_file_of_1_0_comes_back_from_1_1_unchanged(name: str) -> None:
    for found in read_case_collection(sample(name)):
        written = write_case(found)
        check_against_schema(written)
        assert read_case_bytes(written) == found


def test_what_1_1_has_no_property_for_is_kept_among_the_extensions() -> None:
    found = read(
        package(
            [
                item(
                    1,
                    CFDocumentURI="https://case.example/d",
                    statusStartDate="2017-01-01T00:00:00Z",
                    extensions={"x": 1},
                )
            ],
            [ROOT],
            {"frameworkType": "CourseCodes"},
            CFRubrics=[
                {"identifier": OUTSIDE, "uri": "https://case.example/r", "lastChangeDateTime": "2025-07-01T12:00:00Z"}
            ],
            added="by someone",
        )
    )
    written = write_case(found)
    content = json.loads(written)
    check_against_schema(written)
    assert content["CFItems"][0]["extensions"] == {
        "x": 1,
        "achieve:kept": {"CFDocumentURI": "https://case.example/d", "statusStartDate": "2017-01-01T00:00:00Z"},
    }
    assert content["CFDocument"]["frameworkType"] == "CourseCodes"
    assert (content["extensions"], len(content["CFRubrics"])) == ({"achieve:kept": {"added": "by someone"}}, 1)
    assert read_case_bytes(written) == found


def test_a_further_parent_is_written_as_a_parent_again() -> None:
    links = [ROOT, link(2, "isChildOf", node_id(2), DOCUMENT), link(3, "isChildOf", node_id(2), node_id(1))]
    found = read(package([item(1), item(2)], links))
    written = write_case(found)
    assert [each["associationType"] for each in json.loads(written)["CFAssociations"]] == ["isChildOf"] * 3
    assert read_case_bytes(written) == found


def test_a_framework_of_our_own_gets_a_tree_and_case_names() -> None:
    framework = Framework(UUID(DOCUMENT), "urn:uuid:d", "Own", "A district", AT)
    top = Competency(UUID(node_id(1)), "urn:uuid:1", "Reads", AT, code="R")
    below = Competency(
        UUID(node_id(2)), "urn:uuid:2", "Reads aloud", AT, code="R.1", parent_id=top.identifier, position=2
    )
    alignment = Association(
        UUID(OUTSIDE), "urn:uuid:a", AssociationKind.ALIGNS_TO, "", reference_to(below), reference_to(top), AT
    )
    written = write_case(FrameworkPackage(framework, (top, below), (alignment,)))
    check_against_schema(written)
    links = json.loads(written)["CFAssociations"]
    assert [
        (each["associationType"], each["destinationNodeURI"]["title"], each.get("sequenceNumber")) for each in links
    ] == [
        ("isChildOf", "Own", 1),
        ("isChildOf", "R", 2),
        ("isPeerOf", "R", None),
    ]


def test_the_same_package_is_written_as_the_same_bytes() -> None:
    content = package([item(2, b=1, a=2), item(1)], [ROOT], z=1, y=2)
    assert write_case(read(content)) == write_case(read(content))


JSON_VALUES: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
EVERY_PART = package(
    [item(1, educationLevel=["03"], CFItemType="Target"), item(2, other=1)],
    [ROOT, link(2, "isChildOf", node_id(2), node_id(1), sequenceNumber=1), link(3, "precedes", node_id(1), node_id(2))],
    {"subjectURI": [{"title": "Work", "identifier": OUTSIDE, "uri": "https://case.example/s"}], "extensions": {}},
    CFDefinitions={"CFItemTypes": [{"identifier": OUTSIDE, "uri": "u", "title": "t", "hierarchyCode": "1"}]},
    CFRubrics=[{"identifier": OUTSIDE, "weight": 0.5}],
)
Place = tuple[str | int, ...]


def places(content: object) -> list[Place]:
    """Every place of a JSON value, as the steps that lead there."""
    steps: list[tuple[str | int, object]] = []
    if isinstance(content, dict):
        steps = list(cast("Json", content).items())
    if isinstance(content, list):
        steps = list(enumerate(cast("list[object]", content)))
    return [(), *((step, *rest) for step, inner in steps for rest in places(inner))]


def changed(content: object, place: Place, value: object) -> object:
    if not place:
        return value
    step, *rest = place
    if isinstance(content, dict):
        members = cast("dict[str | int, object]", content)
        return {**members, step: changed(members[step], tuple(rest), value)}
    entries = list(enumerate(cast("list[object]", content)))
    return [changed(entry, tuple(rest), value) if index == step else entry for index, entry in entries]


@given(st.sampled_from(places(EVERY_PART)), JSON_VALUES)
def test_a_file_with_anything_anywhere_is_refused_or_comes_back_the_same(place: Place, value: object) -> None:
    try:
        found = read(changed(EVERY_PART, place, value))
    except CaseRefused:
        return
    assert read_case_bytes(write_case(found)) == found


NODES = [DOCUMENT, *map(node_id, range(1, 6))]
LINKS = st.lists(
    st.tuples(
        st.sampled_from(["isChildOf", "isChildOf", "precedes", "isRelatedTo"]),
        st.sampled_from(NODES),
        st.sampled_from(NODES),
        st.none() | st.integers(-1, 2),
    ),
    max_size=10,
)


@given(LINKS)
def test_any_web_of_links_is_refused_or_comes_back_as_the_same_tree(
    drawn: list[tuple[str, str, str, int | None]],
) -> None:
    links = [link(n, kind, start, end, sequenceNumber=order) for n, (kind, start, end, order) in enumerate(drawn)]
    try:
        found = read(package([item(n) for n in range(1, 6)], links))
    except CaseRefused:
        return
    assert len({node.identifier for node in found.competencies}) == 5
    assert read_case_bytes(write_case(found)) == found
