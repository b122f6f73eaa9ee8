"""Probes of REST: ids in paths, values in filters, cursors of others, expansions, orders, exports, the feed."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import httpx

from achieve.reads.shape import Shape
from tests.access.record import Row
from tests.access.views import VIEWS
from tests.probes.probe import Check, Probe
from tests.probes.sight import LISTED, Sight

# How many hidden rows of a kind are asked for in each way.
ROWS = 12
Json = Mapping[str, Any]
KINDS_OF_EXPORT = ("text/csv", "application/x-ndjson")


def by_id(sight: Sight) -> Iterator[Probe]:
    """Each hidden thing by its id, plainly and with all that could be shown beside it."""
    for shape in LISTED:
        everything = ",".join(each.name for each in shape.relations)
        for number, row in enumerate(sight.hidden[shape.path][:ROWS]):
            params = (("expand", everything),) if everything and number % 2 else ()
            yield Probe("ids in paths", f"/v1/{shape.path}/{row['id']}", params=params)


def of_views(sight: Sight) -> Iterator[Probe]:
    """Each view of each thing, hidden or not: what is shown of a row may hold others."""
    for view in VIEWS.values():
        rows = [
            *list(sight.district.elsewhere.rows(view.table))[:5],
            *list(sight.district.record.rows(view.table))[:30],
        ]
        for row in rows:
            yield Probe("views", view.path_of(row))


def by_filter(sight: Sight, document: Json) -> Iterator[Probe]:
    """Every filter with values that hidden rows have, and the ids of other hidden things."""
    for shape in LISTED:
        for name in _filters(document, shape):
            for row in sight.hidden[shape.path][:3]:
                value = row.get(name)
                if isinstance(value, str | UUID):
                    yield Probe("filters", f"/v1/{shape.path}", params=((name, str(value)), ("limit", "10")))


def by_denied_field(sight: Sight, document: Json) -> Iterator[Probe]:
    """Filters and orders by a field that is kept back of a row that is shown: it must not be found by its value."""
    for shape in LISTED:
        for name in _filters(document, shape) & set(shape.guarded):
            denied = [row for row in sight.shown[shape.path] if name in sight.kept_back(shape, row) and row.get(name)]
            for row in denied[:6]:
                params = ((name, str(row[name])), ("limit", "200"), ("fields", "id"))
                yield Probe("denied fields", f"/v1/{shape.path}", params=params, check=_does_not_show(row))


def _does_not_show(row: Row) -> Check:
    def check(answer: httpx.Response) -> str:
        found = {each["id"] for each in answer.json()["data"]} if answer.status_code == 200 else set[str]()
        return f"{row['id']} is found by the value of a field that is kept back" if str(row["id"]) in found else ""

    return check


def by_expansion(sight: Sight) -> Iterator[Probe]:
    """Every relation to two levels, from every list."""
    shapes = {shape.name: shape for shape in LISTED}
    del sight
    for shape in LISTED:
        for relation in shape.relations:
            yield Probe("expansions", f"/v1/{shape.path}", params=(("expand", relation.name), ("limit", "50")))
            for inner in shapes[relation.to].relations if relation.to in shapes else ():
                path = f"{relation.name}.{inner.name}"
                yield Probe("expansions", f"/v1/{shape.path}", params=(("expand", path), ("limit", "50")))


def in_order(sight: Sight, document: Json) -> Iterator[Probe]:
    """Every list in every order, page by page: a cursor holds the key of the last row."""
    del sight
    for shape in LISTED:
        for sort in _orders(document, shape):
            for limit in ("1", "3"):
                yield Probe("orders", f"/v1/{shape.path}", params=(("sort", sort), ("limit", limit)))


def by_cursor(cursors: Mapping[str, list[str]]) -> Iterator[Probe]:
    """Pages that begin where somebody else's page ended. cursors: by the paths of collections."""
    for path, some in cursors.items():
        for cursor in some:
            yield Probe("cursors of others", f"/v1/{path}", params=(("cursor", cursor), ("limit", "20")))


def of_exports(sight: Sight) -> Iterator[Probe]:
    """Every list as a file."""
    del sight
    for shape in LISTED:
        for kind in KINDS_OF_EXPORT:
            yield Probe("exports", f"/v1/{shape.path}", headers={"accept": kind})


def of_the_feed(sight: Sight) -> Iterator[Probe]:
    """The events from the beginning and from the middle, as a list and as a stream."""
    last = max((row["seq"] for row in sight.district.record.rows("event")), default=0)
    for after in (0, last // 2, last - 3):
        yield Probe("feed", "/v1/events", params=(("after", str(after)), ("limit", "200"), ("expand", "subject,actor")))
    yield Probe("feed", "/v1/events/stream", params=(("after", str(last - 3)), ("seconds", "1")))


def of_oneself(_sight: Sight) -> Iterator[Probe]:
    """What everybody may ask, and what one asks with many ids at once."""
    yield Probe("oneself", "/v1/me")


def by_many_ids(sight: Sight) -> Iterator[Probe]:
    """A list narrowed to hidden ids, and to ids of any other kind."""
    for shape in LISTED:
        ids = [str(row["id"]) for row in sight.hidden[shape.path][:50]]
        if ids:
            params = tuple(("id", each) for each in ids)
            yield Probe("ids in lists", f"/v1/{shape.path}", params=(*params, ("limit", "200")), tries=len(ids))


def _filters(document: Json, shape: Shape) -> set[str]:
    return {name for name, _ in _parameters(document, shape)} & (set(shape.row.model_fields) | set(shape.guarded))


def _orders(document: Json, shape: Shape) -> list[str]:
    orders: list[str] = []
    for name, schema in _parameters(document, shape):
        if name == "sort":
            orders += schema.get("enum", ())
    return orders


def _parameters(document: Json, shape: Shape) -> Iterator[tuple[str, Json]]:
    for given in document["paths"][f"/v1/{shape.path}"]["get"]["parameters"]:
        shared = given.get("$ref", "").rpartition("/")[2]
        found = document["components"]["parameters"][shared] if shared else given
        yield found["name"], found["schema"]
