"""Filters and orders come from the schema and the indexes: what a field's kind gives, and what it does not."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

import pytest
from pydantic import Field
from sqlalchemy import Index, PrimaryKeyConstraint, UniqueConstraint
from sqlmodel import SQLModel

from achieve.core.fields import Code, Line, Text
from achieve.core.schemas import Output
from achieve.declarations import ALL_SHAPES
from achieve.feed.shapes import EVENT
from achieve.plans.shapes import PLAN, STEP
from achieve.reads.filters import filters_of
from achieve.reads.shape import Shape


class _Weather(StrEnum):
    DRY = "dry"
    WET = "wet"


class _Everything(Output):
    place: Code
    remark: Line | None
    story: Text
    weather: _Weather | None
    owner_id: UUID | None
    is_open: bool
    count: int
    share: float | None
    due_on: date | None
    seen_at: datetime
    since: datetime | None
    tags: list[str]
    text: str = Field(description="Of any length.")


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("place", [("place", "{t}.place = {v}", True)]),
        ("remark", [("remark", "{t}.remark = {v}", True)]),
        ("weather", [("weather", "{t}.weather = {v}", True)]),
        ("owner_id", [("owner_id", "{t}.owner_id = {v}", True)]),
        ("is_open", [("is_open", "{t}.is_open = {v}", False)]),
        (
            "count",
            [
                ("count", "{t}.count = {v}", True),
                ("count_min", "{t}.count >= {v}", False),
                ("count_max", "{t}.count <= {v}", False),
            ],
        ),
        ("share", [("share_min", "{t}.share >= {v}", False), ("share_max", "{t}.share <= {v}", False)]),
        ("due_on", [("due_before", "{t}.due_on < {v}", False), ("due_after", "{t}.due_on > {v}", False)]),
        ("seen_at", [("seen_before", "{t}.seen_at < {v}", False), ("seen_since", "{t}.seen_at >= {v}", False)]),
        ("since", [("since_before", "{t}.since < {v}", False), ("since_from", "{t}.since >= {v}", False)]),
        ("story", []),
        ("tags", []),
        ("text", []),
    ],
)
def test_the_kind_of_a_field_gives_its_filters(field: str, expected: list[tuple[str, str, bool]]) -> None:
    found = list(filters_of(field, _Everything.model_fields[field], f"{{t}}.{field}"))
    assert [(each.name, each.condition, each.repeated) for each in found] == expected
    assert {each.of for each in found} <= {field}


def test_a_word_is_one_of_some() -> None:
    (found,) = filters_of("weather", _Everything.model_fields["weather"], "{t}.weather")
    assert found.words == ("dry", "wet")


def test_derived_fields_are_asked_for_like_stored_ones() -> None:
    assert "is_overdue" in STEP.filter_by_name
    assert PLAN.filter_by_name["overdue_step_count_min"].condition.startswith("(select count(*) from step")


def test_a_filter_that_is_declared_stands_in_the_place_of_the_fields_own() -> None:
    assert {name for name, found in EVENT.filter_by_name.items() if found.of == "seq"} == {"after"}


def test_what_has_an_index_is_an_order() -> None:
    assert STEP.sort_names == ("sequence", "id", "status", "due_on")


@pytest.mark.parametrize("shape", [each for each in ALL_SHAPES if each.listed], ids=lambda shape: shape.name)
def test_every_order_has_an_index_that_begins_with_the_district(shape: Shape) -> None:
    indexes = [_columns(index) for index in SQLModel.metadata.tables[shape.table].indexes]
    for name in set(shape.sort_names) - {"id"}:
        expression = shape.sort_key(name)[0].replace("{t}.", "")
        wanted = [expression, "id"] if shape.within == "true" else ["district_id", expression, "id"]
        assert wanted in indexes or _is_unique(shape, name), f"{shape.name} by {name}: {indexes}"


def _columns(index: Index) -> list[str]:
    return [str(getattr(each, "name", None) or each) for each in index.expressions]


def _is_unique(shape: Shape, name: str) -> bool:
    """Whether a unique index serves: no two rows of a district have the same, so no id is needed."""
    table = SQLModel.metadata.tables[shape.table]
    unique = [each for each in table.constraints if isinstance(each, UniqueConstraint | PrimaryKeyConstraint)]
    return any([column.name for column in each.columns] in (["district_id", name], [name]) for each in unique)
