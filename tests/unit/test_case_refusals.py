"""CASE files that would lose their meaning are refused, by place and reason, without repeating what they hold."""

import json
from pathlib import Path

import pytest

from achieve.exchange.case.findings import CaseRefused
from achieve.exchange.case.reading import MAX_BYTES, read_case, read_case_bytes, read_case_collection_bytes
from tests.unit.case_packages import DOCUMENT, OUTSIDE, ROOT, item, link, node_id, package, problems, read


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param([], [("", "wrong_type")], id="empty list"),
        pytest.param("text", [("", "wrong_type")], id="not a package"),
        pytest.param({}, [("/CFDocument", "missing")], id="no document"),
        pytest.param({"CFDocument": 5}, [("/CFDocument", "wrong_type")], id="document is a number"),
        pytest.param(package([], [], {"title": " "}), [("/CFDocument/title", "missing")], id="blank title"),
        pytest.param(package([], [], {"identifier": "7"}), [("/CFDocument/identifier", "bad_uuid")], id="bad uuid"),
        pytest.param(
            package([], [], {"lastChangeDateTime": "yesterday"}),
            [("/CFDocument/lastChangeDateTime", "bad_instant")],
            id="bad instant",
        ),
        pytest.param(
            package([], [], {"lastChangeDateTime": "0001-01-01T00:00:00+14:00"}),
            [("/CFDocument/lastChangeDateTime", "bad_instant")],
            id="instant before time",
        ),
        pytest.param(
            package([item(1, fullStatement=7)], [ROOT]), [("/CFItems/0/fullStatement", "wrong_type")], id="number"
        ),
        pytest.param(
            package([item(1, humanCodingScheme="x" * 256)], [ROOT]),
            [("/CFItems/0/humanCodingScheme", "too_long")],
            id="long",
        ),
        pytest.param(
            package([item(1, notes="a\0b")], [ROOT]), [("/CFItems/0/notes", "not_storable")], id="nul in a text"
        ),
        pytest.param(package([item(1, other=["\0"])], [ROOT]), [("/CFItems/0", "not_storable")], id="nul in an extra"),
        pytest.param(
            package([item(1, listEnumeration=1)], [ROOT]), [("/CFItems/0/listEnumeration", "wrong_type")], id="extra"
        ),
        pytest.param(
            package([item(1), item(1, fullStatement="Another")], [ROOT]),
            [("/CFItems/1/identifier", "duplicate_identifier")],
            id="one identifier for two items",
        ),
        pytest.param(
            package([item(1, identifier=DOCUMENT)], []),
            [("/CFItems/0/identifier", "duplicate_identifier")],
            id="item with the identifier of the document",
        ),
        pytest.param(
            package([item(1), item(2)], [ROOT, link(1, "precedes", node_id(1), node_id(2))]),
            [("/CFAssociations/1/identifier", "duplicate_identifier")],
            id="one identifier for two associations",
        ),
        pytest.param(
            package([item(1)], [link(1, "isChildOf", node_id(1), OUTSIDE)]),
            [("/CFAssociations/0/destinationNodeURI", "dangling_reference")],
            id="parent outside",
        ),
        pytest.param(
            package([], [link(1, "isChildOf", OUTSIDE, DOCUMENT)]),
            [("/CFAssociations/0/originNodeURI", "dangling_reference")],
            id="child outside",
        ),
        pytest.param(
            package([item(1)], [ROOT, link(2, "precedes", OUTSIDE, OUTSIDE)]),
            [("/CFAssociations/1", "dangling_reference")],
            id="both ends outside",
        ),
        pytest.param(
            package([item(1)], [ROOT, link(2, "resembles", node_id(1), OUTSIDE)]),
            [("/CFAssociations/1/associationType", "unknown_association_type")],
            id="unknown association type",
        ),
        pytest.param(
            package([item(1)], [link(1, "isChildOf", node_id(1), DOCUMENT, sequenceNumber=True)]),
            [("/CFAssociations/0/sequenceNumber", "wrong_type")],
            id="sequence is a boolean",
        ),
        pytest.param(
            package([], [], CFDefinitions={"CFSubjects": 1}), [("/CFDefinitions", "wrong_type")], id="definitions"
        ),
    ],
)
def test_what_would_lose_meaning_is_refused_by_its_place(content: object, expected: list[tuple[str, str]]) -> None:
    assert problems(content) == expected


def test_items_that_are_children_of_each_other_are_refused_by_code() -> None:
    links = [
        link(1, "isChildOf", node_id(1), node_id(2)),
        link(2, "isChildOf", node_id(2), node_id(1)),
    ]
    with pytest.raises(CaseRefused) as refused:
        read(package([item(1), item(2)], links))
    (problem,) = refused.value.errors
    assert (problem.code, problem.message) == ("cycle", "Items are children of each other: C.1 → C.2 → C.1.")


def test_circular_prerequisites_are_refused_by_code() -> None:
    links = [link(n, "isChildOf", node_id(n), DOCUMENT) for n in (1, 2, 3)]
    links += [link(10 + n, "precedes", node_id(n), node_id(n % 3 + 1)) for n in (1, 2, 3)]
    with pytest.raises(CaseRefused) as refused:
        read(package([item(1), item(2), item(3)], links))
    (problem,) = refused.value.errors
    assert (problem.code, problem.message) == ("cycle", "Prerequisites form a cycle: C.1 → C.2 → C.3 → C.1.")


def test_a_tree_deeper_than_forty_levels_is_refused() -> None:
    links = [link(n, "isChildOf", node_id(n), node_id(n - 1) if n > 1 else DOCUMENT) for n in range(1, 42)]
    items = [item(n) for n in range(1, 42)]
    assert problems(package(items, links)) == [("/CFItems", "too_deep")]
    assert len(read(package(items[:40], links[:40])).competencies) == 40


def test_at_most_a_hundred_problems_are_told() -> None:
    assert len(problems(package([item(n, uri=None) for n in range(1, 300)], []))) == 100


def test_the_second_of_two_frameworks_is_named_in_the_pointer() -> None:
    content = [package([], []), package([item(1, uri="")], [])]
    with pytest.raises(CaseRefused) as refused:
        read_case_collection_bytes(json.dumps(content).encode())
    assert [problem.pointer for problem in refused.value.errors] == ["/1/CFItems/0/uri", "/1/CFDocument/identifier"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe{}", b'{"CFDocument": NaN}', b'{"CFDocument": 1e400}', b'["\\ud800"]', b"[" * 100_000],
    ids=["empty", "cut off", "UTF-16", "NaN", "infinity", "lone surrogate", "deep"],
)
def test_what_is_not_json_is_refused(content: bytes) -> None:
    with pytest.raises(CaseRefused) as refused:
        read_case_bytes(content)
    assert [problem.code for problem in refused.value.errors] == ["not_json"]


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert read_case_bytes(b"\xef\xbb\xbf" + json.dumps(package([], [])).encode()).competencies == ()


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(CaseRefused) as refused:
        read_case(path)
    assert [problem.code for problem in refused.value.errors] == ["too_large"]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseRefused, match="cannot be opened"):
        read_case(tmp_path / "absent.json")


def test_a_refusal_does_not_repeat_the_input() -> None:
    secret = "Maria Example"  # A name stands here for anything that a file may hold by mistake.
    with pytest.raises(CaseRefused) as refused:
        read(package([item(1, **{secret: "\0", "uri": 5, "CFItemType": [secret]})], [], {"identifier": secret}))
    told = refused.value.detail + "".join(problem.pointer + problem.message for problem in refused.value.errors)
    assert secret not in told
    assert len(refused.value.errors) == 4
