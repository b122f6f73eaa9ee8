"""Models: what is newer than the package does no harm, and what was not sent is not guessed."""

import copy
import pickle
from datetime import UTC, date, datetime
from typing import Literal
from uuid import UUID

import pytest

from achieve_sdk import UNSET, NotSent
from achieve_sdk._core.model import Model, model
from achieve_sdk._core.values import UnknownModel, read, write
from achieve_sdk.models import Event, Organization, OrganizationPage, Person, Plan, PlanUpdate

KEY = UUID("0197a3c4-0000-7010-8000-000000000001")


@model
class Circle(Model):
    """One of two shapes."""

    kind: Literal["circle"]
    radius: float


@model
class Square(Model):
    """The other one."""

    kind: Literal["square"]
    side: float


@model
class Drawing(Model):
    """Everything that a schema may say."""

    shape: Circle | Square
    parts: list[Circle | Square]
    by_name: dict[str, Circle]
    drawn_on: date | None
    weight: float | None
    from_: str | None = UNSET
    inner: "Drawing | None" = UNSET


def test_values_are_read_by_their_type() -> None:
    school = read(
        Organization,
        {
            "id": str(KEY),
            "version": 2,
            "created_at": "2026-11-22T08:00:00Z",
            "kind": "school",
            "parent": {"id": str(KEY), "parent_id": None},
            "children": {"data": [{"name": "Bethel"}], "next_cursor": None, "has_more": False},
        },
    )
    assert school.id == KEY
    assert school.created_at == datetime(2026, 11, 22, 8, tzinfo=UTC)
    assert school.parent is not None
    assert school.parent.parent_id is None
    assert [child.name for child in school.children.data] == ["Bethel"]


def test_what_is_newer_than_the_package_survives() -> None:
    school = read(Organization, {"kind": "moon_base", "gravity": 0.17})
    assert school.kind == "moon_base"
    assert school.unknown_fields == {"gravity": 0.17}
    assert read(Drawing, {"shape": {"kind": "star", "points": 5}}).shape == read(
        UnknownModel, {"kind": "star", "points": 5}
    )


def test_what_an_event_is_about_is_read_as_its_kind() -> None:
    event = read(
        Event,
        {
            "seq": 7,
            "subject": {"resource_type": "plan", "id": str(KEY), "title": "Strategic plan"},
            "actor": {"resource_type": "person", "given_name": "Ada"},
        },
    )
    assert isinstance(event.subject, Plan)
    assert (event.subject.id, event.subject.title) == (KEY, "Strategic plan")
    assert isinstance(event.actor, Person)
    assert event.actor.given_name == "Ada"


def test_a_kind_that_is_newer_than_the_package_does_no_harm() -> None:
    event = read(Event, {"seq": 7, "subject": {"resource_type": "moon_base", "gravity": 0.17}, "actor": None})
    assert isinstance(event.subject, UnknownModel)
    assert event.subject.unknown_fields == {"resource_type": "moon_base", "gravity": 0.17}
    assert event.actor is None


def test_an_object_is_read_by_its_tag() -> None:
    drawing = read(Drawing, {"shape": {"kind": "square", "side": 2}, "parts": [{"kind": "circle", "radius": 1}]})
    assert drawing.shape == Square(kind="square", side=2.0)
    assert drawing.parts == [Circle(kind="circle", radius=1.0)]


@pytest.mark.parametrize("given", [None, 7, "soon", []])
def test_a_value_that_does_not_fit_is_left_as_it_came(given: object) -> None:
    drawing = read(Drawing, {"drawn_on": given, "by_name": given, "parts": given, "inner": given})
    assert vars(drawing)["drawn_on"] == given
    assert read(Drawing, {"parts": [given]}).parts == [given]


def test_what_was_not_sent_is_told_when_it_is_read() -> None:
    school = read(Organization, {"name": "Bethel"})
    assert "name" in school
    assert "kind" not in school
    with pytest.raises(NotSent, match=r"'kind' is not part of this answer. Ask for it with `fields=` or `expand=`."):
        _ = school.kind
    assert not hasattr(school, "kind")
    with pytest.raises(AttributeError, match="has no attribute 'colour'"):
        getattr(school, "colour")  # noqa: B009 - a name that the type does not have.


def test_a_model_is_equal_copied_and_shown_by_what_it_has() -> None:
    school = read(Organization, {"name": "Bethel", "kind": "school"})
    assert repr(school) == "Organization(name='Bethel', kind='school')"
    assert copy.deepcopy(school) == school == pickle.loads(pickle.dumps(school))  # noqa: S301 - our own bytes.
    assert school != read(Organization, {"name": "Bethel"})


def test_a_model_cannot_be_changed() -> None:
    school = read(Organization, {"name": "Bethel"})
    with pytest.raises(AttributeError):
        setattr(school, "name", "Reynolds")  # noqa: B010 - the type forbids it, too.


def test_left_out_is_not_null() -> None:
    assert write(PlanUpdate(title="New")) == {"title": "New"}
    assert write(PlanUpdate(summary=None)) == {"summary": None}
    assert write(PlanUpdate()) == {}
    assert (bool(UNSET), repr(UNSET)) == (False, "UNSET")


def test_values_are_written_as_json() -> None:
    drawing = Drawing(
        shape=Circle(kind="circle", radius=0.5),
        parts=[],
        by_name={"a": Circle(kind="circle", radius=1)},
        drawn_on=date(2026, 8, 1),
        weight=None,
        from_="here",
    )
    assert write(drawing) == {
        "shape": {"kind": "circle", "radius": 0.5},
        "parts": [],
        "by_name": {"a": {"kind": "circle", "radius": 1}},
        "drawn_on": "2026-08-01",
        "weight": None,
        "from": "here",
    }
    assert read(Drawing, write(drawing)) == drawing
    assert write([KEY, datetime(2026, 8, 1, tzinfo=UTC), ("a", 1)]) == [
        str(KEY),
        "2026-08-01T00:00:00+00:00",
        ["a", 1],
    ]


def test_a_required_field_must_be_given() -> None:
    with pytest.raises(TypeError, match="radius"):
        Circle(kind="circle")  # pyright: ignore[reportCallIssue] that is the mistake.


def test_an_empty_page_is_read() -> None:
    page = read(OrganizationPage, {"data": [], "next_cursor": None, "has_more": False})
    assert (page.data, page.next_cursor, "total" in page) == ([], None, False)
