"""What a GraphQL document may ask for: counted as if its fragments were put in, and refused in next to no time."""

import gc
import re
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import pytest
from graphql import get_introspection_query, parse
from hypothesis import given
from hypothesis import strategies as st

from achieve.declarations import OPERATIONS, bound_shapes
from achieve.web import graphql
from achieve.web.graphql import make_graph
from achieve.web.graphql.answering import Answering, Asked, Refused
from achieve.web.graphql.bounds import expanded_sizes
from achieve.web.graphql.errors import error_document

_GRAPH = make_graph(bound_shapes(), OPERATIONS)
_ANSWERING = Answering(_GRAPH)
_LONGEST_CPU_S = 0.5


def _refusal(document: str, variables: Mapping[str, object] | None = None) -> tuple[str, str] | None:
    """Code and message of the refusal, or None for what would be executed."""
    try:
        _ANSWERING.prepare(Asked(document, variables or {}))
    except Refused as refused:
        told = cast("dict[str, dict[str, str]]", error_document(refused.errors[0]))
        return told["extensions"]["code"], str(told["message"])
    return None


@contextmanager
def _quickly() -> Generator[None]:
    gc.disable()  # A collection costs as much as the heap of the whole test run is large.
    started = time.process_time()
    try:
        yield
        assert time.process_time() - started < _LONGEST_CPU_S
    finally:
        gc.enable()


def _doubling(levels: int, step: str, last: str = "id") -> str:
    """A chain of fragments, each of which holds the next one twice."""
    fragments = [f"fragment F{n} on Organization {{ {step.replace('NEXT', f'F{n + 1}')} }}" for n in range(levels)]
    return " ".join(
        ["{ organizations { nodes { ...F0 } } }", *fragments, f"fragment F{levels} on Organization {{ {last} }}"]
    )


_ADVERSARIAL = {
    "fragments doubled by spreads": _doubling(20, "...NEXT ...NEXT"),
    "fragments doubled by fields": _doubling(20, "a: parent { ...NEXT } b: parent { ...NEXT }"),
    "fragments doubled by one field": _doubling(20, "parent { ...NEXT } parent { ...NEXT }"),
    "doubled fragments that nobody uses": _doubling(20, "...NEXT ...NEXT").replace("...F0 }", "id }"),
    "a fragment in a circle": "{ organizations { nodes { ...A } } } fragment A on Organization { parent { ...A } }",
    "fragments in a circle": "{ organizations { nodes { ...A } } } fragment A on Organization { ...B } "
    "fragment B on Organization { ...A }",
    "ten thousand aliases": "{" + " ".join(f"a{n}: organizations {{ nodes {{ id }} }}" for n in range(10_000)) + "}",
    "many short aliases": "{ organizations { nodes {" + " ".join(f"a{n}:id" for n in range(600)) + "} } }",
    "one field again and again": "{ organizations { nodes {" + "id " * 1_900 + "} } }",
    "one object again and again": "{" + "organizations { nodes { children { nodes { id } } } }" * 140 + "}",
    "fragments beside each other": "{ organizations { nodes {"
    + " ".join(f"...F{n}" for n in range(170))
    + "} } } "
    + " ".join(f"fragment F{n} on Organization {{ id }}" for n in range(170)),
    "two hundred operations": " ".join(f"query Q{n} {{ ...F }}" for n in range(200))
    + " fragment F on Query { __typename "
    + "organizations { nodes { id } } }",
    "deep objects": "{ organizations { nodes {" + "parent {" * 180 + "id" + "}" * 180 + "} } }",
    "deeper than any parser": "{ a" * 60_000,
    "deep inline fragments": "{" + "... {" * 3_000 + "__typename" + "}" * 3_000 + "}",
    "a long document": "{ " + "x" * 300_000 + " }",
    "many comments": "# why\n" * 30_000 + "{ __typename }",
    "many variables": "query (" + " ".join(f"$v{n}: Int" for n in range(600)) + ") { __typename }",
    "many directives": "{ organizations { nodes { id " + "@include(if: true) " * 500 + "} } }",
    "any kind of any kind": "{ events(first: 1) { nodes {"
    + "subject { ... on Event {" * 4
    + " ".join(f"a{n}: subject {{ ... on Node {{ id }} ... on Event {{ type }} }}" for n in range(15))
    + "} }" * 4
    + "} } }",
    "introspection nested": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
    "introspection fifteen times": "{ __schema {"
    + " ".join(f"a{n}: types {{ fields {{ args {{ type {{ ofType {{ name kind }} }} }} }} }}" for n in range(15))
    + "} }",
}


@pytest.mark.parametrize("name", _ADVERSARIAL)
def test_adversarial_documents_are_refused_at_once(name: str) -> None:
    with _quickly():
        refusal = _refusal(_ADVERSARIAL[name])
    assert refusal is not None
    assert refusal[0] in {"query_too_complex", "graphql_validation"}


_UNKNOWN = {
    "fields": "{ organizations { nodes {" + " ".join(f"nam{n}" for n in range(1_900)) + "} } }",
    "fragments": "{" + " ".join(f"...Nam{n}" for n in range(900)) + "}",
    "values": "{ organizations(id: [" + "true " * 1_900 + "]) { nodes { id } } }",
}


@pytest.mark.parametrize("name", _UNKNOWN)
def test_many_mistakes_are_told_at_once(name: str) -> None:
    with _quickly():
        refusal = _refusal(_UNKNOWN[name])
    assert refusal is not None
    assert refusal[0] == "graphql_validation"


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{ organizations(first: 100) { nodes { children(first: 100) { nodes { id } } } } }", "10,000 objects"),
        (
            "{ organizations(first: 50) { nodes { children(first: 100) { nodes {"
            + " ".join(f"a{n}: id b{n}: name" for n in range(15))
            + "} } } } }",
            "100,000 values",
        ),
        ("{ organizations(first: 1) { nodes { " + "parent { " * 6 + "id" + " }" * 6 + " } } }", "6 deep"),
        ("{ " + " ".join(f"a{n}: __typename" for n in range(16)) + " }", "15 aliases"),
        ("{ organizations { nodes {" + " id" * 65 + " } } }", "repeated 64 times"),
        ("{ __schema { types { fields { " + "a" * 101 + ": name } } } }", "at most 100 characters"),
        (
            "{ events { nodes {" + " ".join(f"a{n}: subject {{ id }}" for n in range(10)) + "} } }",
            "more than 160 kinds",
        ),
    ],
)
def test_bounds_are_told(document: str, message: str) -> None:
    refusal = _refusal(document)
    assert refusal is not None
    assert refusal[0] == "query_too_complex"
    assert message in refusal[1]


@pytest.mark.parametrize(
    "document",
    [
        "{ organizations(first: 99) { nodes { children(first: 100) { nodes { id } } } } }",
        "{ organizations(first: 1) { edges { node { " + "parent { " * 5 + "id" + " }" * 5 + " } } } }",
        "{ " + " ".join(f"a{n}: __typename" for n in range(15)) + " }",
        "{ organizations { nodes {" + " id" * 64 + " } } }",
        "{ organizations { nodes { " + "a" * 100 + ": id } } }",
        get_introspection_query(),
        get_introspection_query(specified_by_url=True, directive_is_repeatable=True, input_value_deprecation=True),
        "{ organizations { totalCount } " + get_introspection_query().partition("{")[2],
    ],
)
def test_what_is_within_the_bounds_passes(document: str) -> None:
    assert _refusal(document) is None


def test_page_sizes_in_variables_count() -> None:
    document = "query ($n: Int = 2) { organizations(first: $n) { nodes { children(first: $n) { nodes { id } } } } }"
    assert _refusal(document) is None
    assert _refusal(document, {"n": 99}) is None
    refusal = _refusal(document, {"n": 100})
    assert refusal is not None
    assert refusal[0] == "query_too_complex"


def test_what_is_left_out_does_not_count() -> None:
    document = """query ($deep: Boolean!) { organizations(first: 100) { nodes { id
        children(first: 100) @include(if: $deep) { nodes { id } } } } }"""
    assert _refusal(document, {"deep": False}) is None
    assert _refusal(document, {"deep": True}) is not None


def test_a_million_variable_values_are_refused_at_once() -> None:
    document = "query ($ids: [ID!]) { organizations(id: $ids) { nodes { id } } }"
    with _quickly():
        refusal = _refusal(document, {"ids": ["x"] * 1_000_000})
    assert refusal == ("query_too_complex", "The variables hold more than 10,000 values.")


def test_the_page_for_trying_loads_its_schema() -> None:
    page = (Path(graphql.__file__).parent / "static" / "graphiql.html").read_text(encoding="utf-8")
    reference = re.findall(r'const REFERENCE = "(.*?)";', page)[0]
    query = re.findall(r"const SCHEMA = `(.*?)`;", page, re.DOTALL)[0].replace("${REFERENCE}", reference)
    start = re.findall(r"const START = `(.*?)`;", page, re.DOTALL)[0]
    assert _refusal(query) is None
    assert _refusal(start) is None


@st.composite
def _fragment_chains(draw: st.DrawFn) -> list[list[int]]:
    """For each fragment, which of the later ones it holds, in the order of the document."""
    count = draw(st.integers(1, 6))
    return [draw(st.lists(st.integers(n + 1, count), max_size=3)) if n < count else [] for n in range(count + 1)]


def _tokens(chain: list[list[int]], fragment: int) -> int:
    """`fragment F on Query { __typename ...G ...H }`, with the tokens of G and H beside their spreads."""
    return 7 + sum(2 + _tokens(chain, held) for held in chain[fragment])


@given(_fragment_chains())
def test_fragments_are_counted_as_if_put_in(chain: list[list[int]]) -> None:
    written = [
        f"fragment F{n} on Query {{ __typename {' '.join(f'...F{held}' for held in chain[n])} }}"
        for n in range(len(chain))
    ]
    together, *each = expanded_sizes(parse(" ".join(["# a comment\n{ ...F0 }", *written])))
    assert together.tokens == min(4 + _tokens(chain, 0), 2_001)
    assert [size.tokens for size in each] == [_tokens(chain, n) for n in range(len(chain))]


def test_introspection_counts_for_itself() -> None:
    document = parse("{ organizations { totalCount } __schema { queryType { ...N } } } fragment N on __Type { name }")
    together, fragment = expanded_sizes(document)
    assert (together.tokens, together.introspection) == (6, 15)
    assert (fragment.tokens, fragment.introspection) == (7, 0)
