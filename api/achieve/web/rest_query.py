"""What a REST request asks of a shape: its query parameters, as a selection or a page."""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, datetime
from functools import cache, lru_cache
from uuid import UUID

from pydantic import FiniteFloat, TypeAdapter, ValidationError
from starlette.datastructures import QueryParams
from starlette.requests import Request

from achieve.access.scopes import Binding
from achieve.core.errors import FieldError, Invalid
from achieve.core.fields import AnyDay, AnyInstant
from achieve.reads.cursors import read_cursor
from achieve.reads.kinds import KIND_KEY
from achieve.reads.selection import (
    Condition,
    Leaf,
    Literally,
    Many,
    One,
    OneOf,
    Page,
    PagePart,
    Pick,
    Selection,
    Slot,
    Values,
    Whole,
)
from achieve.reads.shape import Filter, Kind, Relation, Shape, Shapes

DEFAULT_LIMIT = 50
LARGEST_LIMIT = 200
EXPANDED_LIMIT = 100
_DEEPEST_EXPANSION = 2
_MOST_VALUES = 100
_LONGEST_KEPT_CHOICE = 500
_LONGEST_KEPT_QUERY = 500
_PAGING = frozenset({"limit", "cursor", "include_total"})
_PAGE = _PAGING | {"sort"}
_CHOICE = frozenset({"fields", "expand"})

_ADAPTERS: Mapping[Kind, TypeAdapter[object]] = {
    UUID: TypeAdapter(UUID),
    int: TypeAdapter(int),
    float: TypeAdapter(FiniteFloat),
    bool: TypeAdapter(bool),
    date: TypeAdapter(AnyDay),
    datetime: TypeAdapter(AnyInstant),
}


def query_of(request: Request) -> QueryParams:
    """The query parameters of a request: the same object for the same text, as clients repeat themselves."""
    text: bytes = request.scope["query_string"]
    return _kept_query(text) if len(text) <= _LONGEST_KEPT_QUERY else QueryParams(text)


_kept_query = lru_cache(maxsize=1_000)(QueryParams)


def read_choice(shapes: Shapes, shape: Shape, query: QueryParams, values: Values) -> Selection:
    """What a request for one resource asks. Raises Invalid."""
    if not query:
        return everything(shapes, shape)
    _refuse_unknown(query, _CHOICE)
    return _choice(shapes, shape, query, values)


def read_page(shapes: Shapes, shape: Shape, query: QueryParams, values: Values) -> Page:
    """What a request for a list asks. Raises Invalid and InvalidCursor."""
    _refuse_unknown(query, _PAGE | _CHOICE | set(shape.filter_by_name))
    chosen = _choice(shapes, shape, query, values)
    name, descending = _order(shape, query)
    return Page(
        limit=values.add(_limit(query)),
        sort=name,
        descending=descending,
        parts=_parts(chosen, with_total=_with_total(query)),
        conditions=_conditions(shape, query, values),
        after=_after(shape, query, name, values),
    )


def read_rows(
    shapes: Shapes, shape: Shape, query: QueryParams, values: Values, choices: Set[str]
) -> tuple[Selection, Page]:
    """What a request for all rows of a list asks, without pages. choices: `fields`, `expand`. Raises Invalid."""
    for paged in sorted(_PAGING.intersection(query)):
        raise refusal(paged, "not_in_exports", "An export is whole: leave this out.")
    _refuse_unknown(query, {"sort"} | choices | set(shape.filter_by_name))
    chosen = _choice(shapes, shape, query, values)
    name, descending = _order(shape, query)
    # A limit of null is none.
    return chosen, Page(values.add(None), name, descending, (), _conditions(shape, query, values))


@cache
def everything(shapes: Shapes, shape: Shape) -> Selection:
    """The whole read schema: every field, and the parts that are embedded."""
    embedded = (_embedded(shapes, relation) for relation in shape.relations if relation.embedded)
    return Selection((*(Leaf(name, name) for name in shape.fields), *embedded))


def _embedded(shapes: Shapes, relation: Relation) -> Pick:
    chosen = everything(shapes, shapes[relation.to])
    make = One if relation.form == "one" else Whole
    return make(relation.name, relation.name, chosen)


def _choice(shapes: Shapes, shape: Shape, query: QueryParams, values: Values) -> Selection:
    fields, expand = single(query, "fields") or "", single(query, "expand") or ""
    short = len(fields) + len(expand) <= _LONGEST_KEPT_CHOICE
    chosen, added = (_kept_choice if short else _read_choice)(shapes, shape, fields, expand)
    values.values.extend(added)
    return chosen


def _read_choice(shapes: Shapes, shape: Shape, fields: str, expand: str) -> tuple[Selection, tuple[Binding, ...]]:
    """The selection, and the values that its own slots stand for: it is read before any other."""
    wanted, values = _names(fields), Values()
    chosen = everything(shapes, shape) if not wanted else _only(shapes, shape, wanted)
    if expanded := _names(expand):
        chosen = _expanded(shapes, shape, chosen, _tree(expanded), values)
    return chosen, tuple(values.values)


# Clients ask for the same few choices again and again. One object for each also finds its statement without comparing.
_kept_choice = lru_cache(maxsize=1_000)(_read_choice)


def _only(shapes: Shapes, shape: Shape, names: Sequence[str]) -> Selection:
    by_key = {pick.key: pick for pick in everything(shapes, shape).picks}
    if any(name not in by_key for name in names):
        raise refusal("fields", "fields", f"Choose from: {', '.join(by_key)}.")
    return Selection(tuple(by_key[name] for name in dict.fromkeys(names)))


def _tree(paths: Iterable[str]) -> Mapping[str, list[str]]:
    tree: dict[str, list[str]] = {}
    for path in paths:
        first, _, rest = path.partition(".")
        tree.setdefault(first, []).extend([rest] if rest else [])
        if path.count(".") >= _DEEPEST_EXPANSION:
            raise refusal("expand", "expand", f"At most {_DEEPEST_EXPANSION} levels can be expanded.")
    return tree


def _expanded(
    shapes: Shapes, shape: Shape, chosen: Selection, tree: Mapping[str, Sequence[str]], values: Values
) -> Selection:
    offered = _offered(shape)
    if any(name not in offered for name in tree):
        choice = f"Expand one of: {', '.join(offered)}." if offered else "There is nothing to expand here."
        raise refusal("expand", "expand", choice)
    return Selection((*chosen.picks, *(_expansion(shapes, offered[name], tree[name], values) for name in tree)))


def _offered(shape: Shape) -> dict[str, Relation]:
    return {name: relation for name, relation in shape.relation_by_name.items() if not relation.embedded}


def _expansion(shapes: Shapes, relation: Relation, deeper: Sequence[str], values: Values) -> Pick:
    if relation.form == "any":
        return OneOf(relation.name, relation.name, _branches(shapes, relation, _tree(deeper), values))
    target = shapes[relation.to]
    chosen = _expanded(shapes, target, everything(shapes, target), _tree(deeper), values)
    if relation.form == "one":
        return One(relation.name, relation.name, chosen)
    if relation.form == "whole":
        return Whole(relation.name, relation.name, chosen)
    page = Page(
        values.add(EXPANDED_LIMIT), target.default_sort, descending=False, parts=_parts(chosen, with_total=False)
    )
    return Many(relation.name, relation.name, page)


def _branches(
    shapes: Shapes, relation: Relation, tree: Mapping[str, Sequence[str]], values: Values
) -> tuple[tuple[str, Selection], ...]:
    """The whole of each kind, and which it is; what is to be expanded is, in each kind that has it."""
    kinds = shapes.kinds_of(relation)
    offered = {name for kind in kinds for name in _offered(kind)}
    if any(name not in offered for name in tree):
        raise refusal("expand", "expand", f"Of {relation.name}, expand one of: {', '.join(sorted(offered))}.")
    return tuple((kind.name, _of_kind(shapes, kind, tree, values)) for kind in kinds)


def _of_kind(shapes: Shapes, kind: Shape, tree: Mapping[str, Sequence[str]], values: Values) -> Selection:
    own = {name: deeper for name, deeper in tree.items() if name in _offered(kind)}
    chosen = _expanded(shapes, kind, everything(shapes, kind), own, values)
    return Selection((Literally(KIND_KEY, kind.word), *chosen.picks))


def _order(shape: Shape, query: QueryParams) -> tuple[str, bool]:
    """What is sorted by, and whether it descends."""
    sort = single(query, "sort") or shape.default_sort
    descending, name = sort.startswith("-"), sort.removeprefix("-")
    if name not in shape.sort_names:
        raise refusal("sort", "sort", f"Sort by one of: {', '.join(shape.sort_names)}, with `-` for descending.")
    return name, descending


@lru_cache(maxsize=1_000)
def _parts(chosen: Selection, *, with_total: bool) -> tuple[PagePart, ...]:
    parts = (
        PagePart("data", "items", chosen),
        PagePart("next_cursor", "next_cursor"),
        PagePart("has_more", "has_more"),
    )
    return (*parts, PagePart("total", "total")) if with_total else parts


def _limit(query: QueryParams) -> int:
    given = single(query, "limit")
    limit = (
        DEFAULT_LIMIT if given is None else int(given) if given.isascii() and given.isdigit() and len(given) < 5 else 0
    )
    if not 1 <= limit <= LARGEST_LIMIT:
        raise refusal("limit", "limit", f"A page has 1 to {LARGEST_LIMIT} items.")
    return limit


def _with_total(query: QueryParams) -> bool:
    given = single(query, "include_total") or "false"
    if given not in ("true", "false"):
        raise refusal("include_total", "bool_parsing", "Give `true` or `false`.")
    return given == "true"


def _after(shape: Shape, query: QueryParams, sort: str, values: Values) -> tuple[Slot, Slot] | None:
    cursor = single(query, "cursor")
    if cursor is None:
        return None
    key, identifier = read_cursor(cursor, sort, shape.sort_key(sort)[1])
    return values.add(key), values.add(identifier)


def _conditions(shape: Shape, query: QueryParams, values: Values) -> tuple[Condition, ...]:
    names = [name for name in shape.filter_by_name if name in query]
    return tuple(_condition(shape.filter_by_name[name], query.getlist(name), values) for name in names)


def _condition(filter_: Filter, texts: Sequence[str], values: Values) -> Condition:
    if len(texts) > (_MOST_VALUES if filter_.repeated else 1):
        raise refusal(filter_.name, "repeated", f"Give it at most {_MOST_VALUES if filter_.repeated else 1} times.")
    found = [filter_value(filter_, text) for text in texts]
    repeated = len(found) > 1
    return Condition(filter_.name, values.add(found if repeated else found[0]), repeated)


def filter_value(filter_: Filter, text: str) -> Binding:
    """A filter's value from its text. Raises Invalid."""
    if filter_.kind is str:
        if len(text) > 500 or "\0" in text or not text.isprintable():
            raise refusal(filter_.name, "text", "Give up to 500 printable characters.")
        return _word(filter_, text)
    try:
        value = _ADAPTERS[filter_.kind].validate_strings(text)
    except ValidationError as error:
        raise refusal(filter_.name, f"{filter_.kind.__name__.lower()}_parsing", error.errors()[0]["msg"]) from None
    if isinstance(value, int) and abs(value) >= 1 << 63:
        raise refusal(filter_.name, "int_range", "The number is too large.")
    return value


def _word(filter_: Filter, text: str) -> str:
    if filter_.words and text not in filter_.words:
        raise refusal(filter_.name, "enum", f"Give one of: {', '.join(filter_.words)}.")
    return text


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]


def single(query: QueryParams, name: str) -> str | None:
    """A parameter that may be given once. Raises Invalid."""
    given = query.getlist(name)
    if len(given) > 1:
        raise refusal(name, "repeated", "Give it once.")
    return given[0] if given else None


def _refuse_unknown(query: QueryParams, known: Iterable[str]) -> None:
    if unknown := set(query) - set(known):
        named = next(
            (name for name in sorted(unknown) if name.isidentifier() and name.isascii() and len(name) < 50), ""
        )
        raise refusal(named, "unknown_parameter", f"The parameters here are: {', '.join(sorted(known))}.")


def refusal(parameter: str, code: str, message: str) -> Invalid:
    """A query parameter that is not valid."""
    return Invalid("A query parameter is not valid.", errors=[FieldError(f"?{parameter}", code, message)])
