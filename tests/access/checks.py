"""Comparisons of what comes of calls with what the oracle says: each names what differs, and nothing where all is well.

They are the matrix test, and what a mutation of the permission table must not pass.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import httpx

from achieve.access.roles import Action
from achieve.core.ids import new_id, type_code_of
from achieve.reads.shape import Shape
from achieve.web.graphql.naming import single_field
from achieve.web.operations import Input, Operation
from tests.access.cast import Stage
from tests.access.facts import KINDS
from tests.access.oracle import Asker, Oracle
from tests.access.reading import Listed, list_over_graphql, list_over_rest, many_over_graphql, one_over_rest
from tests.access.record import Record, Row
from tests.access.views import VIEWS, View
from tests.access.writes import Body, Write, write_of
from tests.access.writing import Written, write_over_graphql, write_over_rest

Face = Literal["rest", "graphql"]


@dataclass(frozen=True, slots=True)
class District:
    """A district with everybody in it, what the oracle says of it, and the record of another district."""

    stage: Stage
    oracle: Oracle
    elsewhere: Record

    @property
    def record(self) -> Record:
        """Its rows."""
        return self.oracle.record

    @property
    def askers(self) -> Sequence[Asker]:
        """Who asks."""
        return list(self.stage.askers.values())


async def wrong_in_list(district: District, shape: Shape, face: Face, askers: Iterable[Asker]) -> list[str]:
    """Where a list shows other rows than it should, or keeps back other fields."""
    wrong: list[str] = []
    read = list_over_rest if face == "rest" else list_over_graphql
    for asker in askers:
        found = await read(district.stage[asker.name], shape)
        wrong += _differences(asker, found, _expected_list(district, asker, shape))
    return wrong


async def wrong_one_by_one(district: District, shape: Shape, askers: Iterable[Asker]) -> list[str]:
    """Where one thing is shown, not there or refused, and should not be; by path, by field and as a node."""
    wrong: list[str] = []
    rows = [*one_of_each_sort(district, shape), *_nowhere(district, shape)]
    for asker in askers:
        client = district.stage[asker.name]
        expected = {row["id"]: _expected_one(district, asker, shape, row) for row in rows}
        by_field = await many_over_graphql(client, single_field(shape), expected)
        # The root of the organizations has the id of its district, which is what the id says it is.
        of_kind = [each for each in expected if type_code_of(each) == shape.row.type_code]
        as_node = await many_over_graphql(client, "node", of_kind, shape.type_name)
        for identifier, outcome in expected.items():
            in_rest, _ = await one_over_rest(client, f"/v1/{shape.path}/{identifier}")
            found = (in_rest, by_field[identifier], as_node.get(identifier, outcome))
            if set(found) != {outcome}:
                wrong.append(f"{asker.name}, {identifier}: {outcome}, but found {found}")
    return wrong


async def wrong_in_view(district: District, name: str, askers: Iterable[Asker]) -> list[str]:
    """Where a view is shown, not there or refused, and should not be."""
    view, wrong = VIEWS[name], list[str]()
    rows = _rows_of(district, view)
    for asker in askers:
        client = district.stage[asker.name]
        by_field = await many_over_graphql(client, view.field, [row["id"] for row in rows]) if view.field else {}
        for row in rows:
            expected = _expected_of_view(district, asker, view, row)
            in_rest, _ = await one_over_rest(client, view.path_of(row))
            in_graphql = by_field.get(row["id"], in_rest)
            if (in_rest, in_graphql) != (expected, expected):
                wrong.append(f"{asker.name}, {row['id']}: {expected}, but found {in_rest}, {in_graphql}")
    return wrong


def _rows_of(district: District, view: View) -> list[Row]:
    """What a view is asked of: all rows there, and some elsewhere; of the districts, these two."""
    if view.table == "district":
        return [district.record.row(view.table, each.district_id) for each in (district.record, district.elsewhere)]
    return [*district.record.rows(view.table), *list(district.elsewhere.rows(view.table))[:3]]


def _expected_of_view(district: District, asker: Asker, view: View, row: Row) -> str:
    """Figures are shown to whom they are open in every district, and refused to everybody else."""
    oracle, facts = district.oracle, view.kind.tell(district.record, row)
    if view.action is Action.COUNT:
        return "shown" if oracle.opens(asker, facts, view.action) else "refused"
    is_here = row["district_id"] == district.record.district_id
    if is_here and oracle.opens(asker, facts):
        return "shown"
    return "not there" if oracle.may(asker, view.kind.lines) else "refused"


@dataclass(slots=True)
class Tried:
    """What writing came to. done: how often each asker's write was really done, by the kind of asker."""

    wrong: list[str]
    allowed: set[str]
    done: Counter[str]


async def try_writes(district: District, operation: Operation[Input], face: Face, askers: Iterable[Asker]) -> Tried:
    """Try one write as everybody on a row of each sort, there and elsewhere."""
    write, tried = write_of(operation), Tried([], set(), Counter())
    rows = [*targets(district, write), *_targets_nowhere(district, write)]
    for asker in askers:
        wanted = [(row, write.sent(district.record, row, asker)) for row in rows]
        client = district.stage[asker.name]
        found = await _write_all(client, operation, face, wanted)
        for row, outcome in zip(rows, found, strict=True):
            _note(district, write, asker, row, outcome, tried)
    return tried


async def _write_all(
    client: httpx.AsyncClient, operation: Operation[Input], face: Face, wanted: list[tuple[Row, Body]]
) -> list[Written]:
    if face == "graphql":
        return await write_over_graphql(client, operation, wanted)
    return [await write_over_rest(client, operation, row, body) for row, body in wanted]


def _note(district: District, write: Write, asker: Asker, row: Row, outcome: Written, tried: Tried) -> None:
    expected = expected_write(district, write, asker, row)
    if "done" in expected:
        tried.allowed.add(asker.kind)
        tried.done[asker.kind] += outcome == "done"
    if outcome not in expected:
        tried.wrong.append(f"{asker.name}, {row['id']}: {sorted(expected)}, but found {outcome}")


def expected_write(district: District, write: Write, asker: Asker, row: Row) -> set[Written]:
    """What may come of a write: a rule about the state of things may still refuse what is open."""
    oracle, record = district.oracle, district.record
    is_here = row["id"] in record.tables[write.on]
    action = write.action if oracle.may(asker, write.lines, write.action) else write.otherwise
    if action is None or not oracle.may(asker, write.lines, action) or write.barred(asker):
        return {"refused"}
    sees = is_here and (write.seen is None or oracle.opens(asker, write.seen(record, row)))
    facts = write.tell(record, row, asker) if is_here else None
    if not write.is_new:
        return _change(sees=sees, opens=oracle.opens(asker, facts, action))
    # What is written is answered: nobody writes more widely than they read.
    if sees and all(oracle.opens(asker, facts, each) for each in (action, Action.READ)):
        return {"done", "open"}
    return {"refused", "unknown reference"}


def _change(*, sees: bool, opens: bool) -> set[Written]:
    if not sees:
        return {"not there"}
    return {"done", "open"} if opens else {"refused"}


def one_of_each_sort(district: District, shape: Shape) -> list[Row]:
    """One of all rows that are open to the same askers."""
    sorts: dict[tuple[bool, ...], Row] = {}
    for row in district.record.rows(shape.table):
        open_to = tuple(district.oracle.shows(asker, shape.path, row) for asker in district.askers)
        sorts.setdefault(open_to, row)
    return list(sorts.values())


def targets(district: District, write: Write) -> list[Row]:
    """Up to two of all rows on which the same is expected of everybody: the second may be in another state.

    The district itself is a sort of its own, though the same be expected of it as of others that stand beside it:
    whoever reads only the own one could write to that one alone.
    """
    sorts: dict[tuple[bool, tuple[frozenset[Written], ...]], list[Row]] = {}
    for row in write.targets(district.record):
        expected = tuple(frozenset(expected_write(district, write, asker, row)) for asker in district.askers)
        sorts.setdefault((row["id"] == district.record.district_id, expected), []).append(row)
    return [row for rows in sorts.values() for row in (rows[:1] + rows[1:][-1:])]


def _targets_nowhere(district: District, write: Write) -> list[Row]:
    if write.on == "district":
        return []
    elsewhere = next(write.targets(district.elsewhere))
    return [elsewhere, {**elsewhere, "id": new_id(type_code_of(elsewhere["id"]) or 0)}]


def _nowhere(district: District, shape: Shape) -> list[Row]:
    """One of another district, and one that is not there."""
    elsewhere = next(iter(district.elsewhere.rows(shape.table)))
    return [elsewhere, {"id": new_id(shape.row.type_code), "district_id": None}]


def _expected_list(district: District, asker: Asker, shape: Shape) -> Listed:
    if not district.oracle.may(asker, KINDS[shape.path].lines):
        return None
    rows = district.record.rows(shape.table)
    shown = (row for row in rows if district.oracle.shows(asker, shape.path, row))
    return {row["id"]: frozenset(district.oracle.redacted(asker, shape.path, row)) for row in shown}


def _expected_one(district: District, asker: Asker, shape: Shape, row: Row) -> str:
    if not district.oracle.may(asker, KINDS[shape.path].lines):
        return "refused"
    is_here = row["id"] in district.record.tables[shape.table]
    return "shown" if is_here and district.oracle.shows(asker, shape.path, row) else "not there"


def _differences(asker: Asker, found: Listed, expected: Listed) -> Iterator[str]:
    if found is None or expected is None:
        if found != expected:
            yield f"{asker.name}: {_refused(found)}, but expected {_refused(expected)}"
        return
    for identifier in found.keys() | expected.keys():
        if found.get(identifier) != expected.get(identifier):
            yield f"{asker.name}, {identifier}: {found.get(identifier)}, but expected {expected.get(identifier)}"


def _refused(listed: Listed) -> str:
    return "refused" if listed is None else f"{len(listed)} shown"
