"""Declaring a relation to one of several kinds: what cannot be told apart is refused when the shapes are bound."""

from dataclasses import replace

import pytest

from achieve.declarations import bound_shapes
from achieve.people.shapes import SHAPES
from achieve.progress.shapes import PROGRESS_ENTRY
from achieve.reads.shape import Relation, Shape, Shapes, to_one_of
from achieve.web.graphql import make_graph

_PERSON = "people.Person"


def _with(*relations: Relation) -> list[Shape]:
    """The shapes of people, of which organizations have these relations alone."""
    closed = [replace(shape, relations=()) for shape in SHAPES]
    return [replace(shape, relations=relations) if shape.name == "people.Organization" else shape for shape in closed]


def test_a_kind_that_no_id_names_is_refused() -> None:
    relation = to_one_of("thing", "Thing", (_PERSON, PROGRESS_ENTRY.name), ("parent_id",), "Something.")
    with pytest.raises(LookupError, match=r"kinds that no id names: \['progress.ProgressEntry'\]"):
        Shapes([*_with(relation), replace(PROGRESS_ENTRY, relations=())])


def test_a_kind_that_is_not_bound_is_refused() -> None:
    relation = to_one_of("thing", "Thing", (_PERSON, "plans.Plan"), ("parent_id",), "Something.")
    with pytest.raises(LookupError, match=r"shapes that are not bound: \['plans.Plan'\]"):
        Shapes(_with(relation))


def test_two_unions_of_one_name_are_refused() -> None:
    people = to_one_of("thing", "Thing", (_PERSON, "people.Class"), ("parent_id",), "Something.")
    courses = to_one_of("other", "Thing", (_PERSON, "people.Course"), ("parent_id",), "Something else.")
    with pytest.raises(LookupError, match=r"Two unions are called Thing\."):
        make_graph(Shapes(_with(people, courses)), [])


def test_a_relation_to_any_kind_leads_to_every_listed_one() -> None:
    shapes = bound_shapes()
    subject = shapes["feed.Event"].relation_by_name["subject"]
    assert {kind.name for kind in shapes.kinds_of(subject)} == {shape.name for shape in shapes if shape.listed}
