"""Arguments of paged fields: the page, the order, and one per filter of what is listed."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from uuid import UUID

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.unset import UNSET

from achieve.reads.shape import Filter, Kind, Shape
from achieve.web import documentation
from achieve.web.graphql.kinds import Kinds, optional
from achieve.web.graphql.naming import filter_argument, pascal

DEFAULT_FIRST = 50
LARGEST_FIRST = 100
FIRST, AFTER, SORT, INPUT = "first", "after", "sort", "input"
REVISION, AS_OF = "revision", "asOf"
_AS_OF = documentation.AS_OF

_KINDS: Mapping[Kind, object] = {
    UUID: strawberry.ID,
    str: str,
    int: int,
    float: float,
    bool: bool,
    date: date,
    datetime: datetime,
}


def page_arguments(shape: Shape, kinds: Kinds) -> list[StrawberryArgument]:
    """What a page of a shape can be asked for."""
    orders = ", ".join(f"`{name}`" for name in shape.sort_names)
    return [
        _argument(FIRST, int, f"Size of the page, 1–{LARGEST_FIRST}.", DEFAULT_FIRST),
        _argument(AFTER, str, "`endCursor` of the page before, or the cursor of any edge, unchanged."),
        _argument(SORT, str, f"One of {orders}, as in REST; `-` in front for descending. Else `{shape.default_sort}`."),
        *(_filter_argument(filter_, shape, kinds) for filter_ in shape.filter_by_name.values()),
    ]


def id_argument(description: str) -> StrawberryArgument:
    """The required id of one resource."""
    return StrawberryArgument("id", "id", StrawberryAnnotation(strawberry.ID), description=description)


def moment_arguments() -> list[StrawberryArgument]:
    """As of when a view can be asked for."""
    return [_argument(REVISION, int, documentation.REVISION), _argument(AS_OF, datetime, _AS_OF)]


def _filter_argument(filter_: Filter, shape: Shape, kinds: Kinds) -> StrawberryArgument:
    kind = _KINDS[filter_.kind]
    field = shape.schema.model_fields.get(filter_.name)
    if filter_.kind is str and field is not None:
        of_field = kinds.required(field.annotation, f"{shape.type_name}{pascal(filter_.name)}")
        kind = of_field if isinstance(of_field, type) and issubclass(of_field, Enum) else kind
    if filter_.repeated:
        kind = list[kind]  # pyright: ignore[reportInvalidTypeForm] the kind is known only while running.
    return _argument(filter_argument(filter_), kind, filter_.description)


def _argument(name: str, kind: object, description: str, default: object = UNSET) -> StrawberryArgument:
    annotation = StrawberryAnnotation(optional(kind))
    return StrawberryArgument(name, name, annotation, description=description, default=default)
