"""Holds what a roster states against what is stored, and decides what to create, change and end. Pure.

A resource is found again by its `sourcedId`. Several records of a roster can mean one row (principal and site
administrator of one school): rows with a natural key are merged by it, and all their `sourcedId`s name the same row.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeAlias, cast
from uuid import UUID

Values: TypeAlias = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A row as the roster states it. identifier: which row it is, where that is known without matching."""

    sourced_ids: tuple[str, ...]
    values: Values
    at_first: Values = field(default_factory=dict[str, object])
    identifier: UUID | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is stored. ids: the rows by `sourcedId`. mapped: the rows that came from a roster."""

    rows: Mapping[UUID, Values] = field(default_factory=dict[UUID, Values])
    ids: Mapping[str, UUID] = field(default_factory=dict[str, UUID])
    mapped: Set[UUID] = frozenset()

    def with_rows(self, more: "Known") -> "Known":
        """These and more rows."""
        return Known({**self.rows, **more.rows}, self.ids, self.mapped | more.mapped)


@dataclass(frozen=True, slots=True)
class Written:
    """A row to write, whole. changed: which of its columns differ from what is stored."""

    identifier: UUID
    values: Values
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """What to create and to change. ids: the rows by the `sourcedId`s of this roster."""

    created: Sequence[Written]
    updated: Sequence[Written]
    unchanged: int
    ids: Mapping[str, UUID]
    claimed: Set[UUID]


def match(wanted: Sequence[Wanted], known: Known, key: Sequence[str], fresh_id: Callable[[], UUID]) -> Matched:
    """Find the row of each wanted one, and compare.

    A row that has the natural key already goes first, then the row that the `sourcedId` named so far; so no two rows
    ever trade keys, which a unique constraint would refuse half-way.
    """
    claims = _claims(wanted, known, key)
    created: list[Written] = []
    updated: list[Written] = []
    ids: dict[str, UUID] = {}
    claimed: set[UUID] = set()
    for place, each in enumerate(wanted):
        identifier = claims.get(place) or fresh_id()
        claimed.add(identifier)
        ids.update(dict.fromkeys(each.sourced_ids, identifier))
        row = known.rows.get(identifier)
        if row is None:
            created.append(Written(identifier, {**each.values, **each.at_first}, ()))
        elif changed := tuple(name for name, value in each.values.items() if row[name] != value):
            updated.append(Written(identifier, each.values, changed))
    return Matched(created, updated, len(wanted) - len(created) - len(updated), ids, claimed)


def merge(wanted: Iterable[Wanted], key: Sequence[str]) -> list[Wanted]:
    """One row for all records with the same key: the latest end, none being the latest, and primary if any is."""
    merged: dict[tuple[object, ...], Wanted] = {}
    for each in wanted:
        place = tuple(each.values[name] for name in key)
        merged[place] = _together(merged[place], each) if place in merged else each
    return list(merged.values())


def end(
    known: Known, claimed: Set[UUID], gone: Set[UUID], is_absent: Callable[[Values], bool], today: date
) -> list[Written]:
    """The rows that end because the roster no longer has them: their last day was yesterday.

    claimed: the rows that the roster has. gone: those that it takes back. is_absent: whether a row that came from a
    roster, and is not in this one, is gone too.
    """
    yesterday = today - timedelta(days=1)
    return [
        Written(identifier, {**known.rows[identifier], "ends_on": yesterday}, ("ends_on",))
        for identifier in (known.mapped | gone) - claimed
        if is_open(known.rows[identifier], today) and (identifier in gone or is_absent(known.rows[identifier]))
    ]


def unseen_keys(wanted: Iterable[Wanted], known: Known, key: Sequence[str]) -> list[Values]:
    """The natural keys that no known row has."""
    seen = {tuple(row[name] for name in key) for row in known.rows.values()}
    keys = ({name: each.values[name] for name in key} for each in wanted)
    return [each for each in keys if tuple(each.values()) not in seen]


def is_open(row: Values, today: date) -> bool:
    """Whether the row's period has not ended before today."""
    ends_on = cast("date | None", row["ends_on"])
    return ends_on is None or ends_on >= today


def _claims(wanted: Sequence[Wanted], known: Known, key: Sequence[str]) -> dict[int, UUID]:
    by_key = {tuple(row[name] for name in key): identifier for identifier, row in known.rows.items()} if key else {}
    claims: dict[int, UUID] = {}
    for place, each in enumerate(wanted):
        identifier = each.identifier or (by_key.get(tuple(each.values[name] for name in key)) if key else None)
        if identifier is not None:
            claims[place] = identifier
    taken = set(claims.values())
    for place, each in enumerate(wanted):
        if place in claims:
            continue
        named = (known.ids[sourced_id] for sourced_id in each.sourced_ids if sourced_id in known.ids)
        identifier = next((identifier for identifier in named if identifier not in taken), None)
        if identifier is not None:
            claims[place] = identifier
            taken.add(identifier)
    return claims


def _together(one: Wanted, other: Wanted) -> Wanted:
    ends = [cast("date | None", each.values["ends_on"]) for each in (one, other)]
    values = {**one.values, "ends_on": None if None in ends else max(end for end in ends if end is not None)}
    if "is_primary" in values:
        values["is_primary"] = bool(one.values["is_primary"] or other.values["is_primary"])
    return Wanted((*one.sourced_ids, *other.sourced_ids), values, one.at_first)
