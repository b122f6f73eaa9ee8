"""One import under way: what it has read, which row each `sourcedId` names, and how a collection is taken in."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar, cast
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core.ids import DistrictId
from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.records import Record, RosterPackage, SourcedId
from achieve.exchange.oneroster.terms import Mode, RecordStatus
from achieve.exchange.roster_import import storing, tables
from achieve.exchange.roster_import.matching import (
    Known,
    Matched,
    Values,
    Wanted,
    Written,
    end,
    is_open,
    match,
    merge,
    unseen_keys,
)
from achieve.exchange.roster_import.refusals import TooManyEnded
from achieve.exchange.roster_import.summary import Counts
from achieve.exchange.roster_import.tenant import Tenant

AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(slots=True)
class Intake:
    """One import.

    max_end_ratio: the largest part of a kind that may end. above: organizations over the district, not taken over.
    ids: our ids by file and `sourcedId`.
    """

    session: AsyncSession
    actor: Actor
    package: RosterPackage
    tenant: Tenant
    max_end_ratio: float
    above: frozenset[SourcedId]
    ids: dict[RosterFile, dict[str, UUID]] = field(default_factory=dict[RosterFile, dict[str, UUID]])
    counts: dict[str, Counts] = field(default_factory=dict[str, Counts])

    @property
    def district_id(self) -> DistrictId:
        """The district that is written to."""
        return self.tenant.district_id

    @property
    def today(self) -> date:
        """The day of the import."""
        return self.actor.today

    def is_bulk(self, file: RosterFile) -> bool:
        """Whether the file holds everything there is, so that what is not in it is gone."""
        return self.package.modes[file] is Mode.BULK

    def id_of(self, file: RosterFile, sourced_id: str) -> UUID:
        """Our id. It is there: references were checked before."""
        return self.ids[file][sourced_id]


def active(records: Iterable[AnyRecord]) -> list[AnyRecord]:
    """The records that are in force."""
    return [record for record in records if record.status is RecordStatus.ACTIVE]


def gone(records: Iterable[Record]) -> set[SourcedId]:
    """The `sourcedId`s of the records that a delta file takes back."""
    return {record.sourced_id for record in records if record.status is RecordStatus.TO_BE_DELETED}


async def load(intake: Intake, collection: tables.Collection, records: Iterable[Record]) -> Known:
    """What is stored of a collection."""
    sourced_ids = [record.sourced_id for record in records]
    return await storing.load(intake.session, intake.district_id, collection, sourced_ids, intake.today)


def assign_ids(
    intake: Intake, file: RosterFile, collection: tables.Collection, records: Iterable[Record], known: Known
) -> None:
    """Give every record the id of its row, so that records of one file can refer to each other."""
    assigned = intake.ids.setdefault(file, {})
    for record in records:
        assigned[record.sourced_id] = known.ids.get(record.sourced_id) or collection.row.fresh_id()


async def take_in(
    intake: Intake,
    collection: tables.Collection,
    wanted: Sequence[Wanted],
    known: Known,
    *,
    ended: Sequence[Written] = (),
    kept: int = 0,
) -> None:
    """Create, change and end the rows of a collection, and remember their names."""
    matched = match(wanted, known, collection.key, collection.row.fresh_id)
    counts = Counts(ended=len(ended), kept=kept)
    await _write(intake, collection, matched, known, ended, counts)


async def take_in_dated(
    intake: Intake,
    collection: tables.Collection,
    drafts: Sequence[Wanted],
    *,
    first_day: Callable[[Wanted], date],
    gone: Collection[str],
    is_absent: Callable[[Values], bool],
    left_out: int = 0,
) -> None:
    """The same for rows that have a period, and end when the roster no longer has them.

    first_day: where the roster does not state one and none is stored. gone: `sourcedId`s that are taken back.
    is_absent: whether a stored row that the roster does not name is gone.
    """
    session, district_id, today = intake.session, intake.district_id, intake.today
    names = {*gone, *(sourced_id for draft in drafts for sourced_id in draft.sourced_ids)}
    known = await storing.load(session, district_id, collection, names, today)
    wanted = merge((_begun(draft, known, first_day) for draft in drafts), collection.key)
    unseen = unseen_keys(wanted, known, collection.key)
    known = known.with_rows(await storing.load_by_key(session, district_id, collection, unseen))
    named_gone = await _rows_gone(intake, collection, known, gone)
    matched = match(wanted, known, collection.key, collection.row.fresh_id)
    ended = end(known, matched.claimed, named_gone, is_absent, today)
    check_ends(intake, collection, len(ended), sum(is_open(known.rows[row], today) for row in known.mapped))
    await _write(intake, collection, matched, known, ended, Counts(ended=len(ended), left_out=left_out))


def check_ends(intake: Intake, collection: tables.Collection, ended: int, existing: int) -> None:
    """Raises TooManyEnded when more would end than an export that is true is likely to end."""
    if ended > existing * intake.max_end_ratio:
        kind = collection.kind.replace("-", " ")
        raise TooManyEnded(
            f"Of {existing} {kind}, {ended} would end, as the roster no longer has them. "
            "Check that the export is complete, or allow a larger part to end.",
            kind=collection.kind,
            ended=ended,
            existing=existing,
        )


def _begun(draft: Wanted, known: Known, first_day: Callable[[Wanted], date]) -> Wanted:
    if draft.values["begins_on"] is not None:
        return draft
    rows = (known.rows.get(known.ids[each]) for each in draft.sourced_ids if each in known.ids)
    stored = next((cast("date", row["begins_on"]) for row in rows if row), None)
    return Wanted(draft.sourced_ids, {**draft.values, "begins_on": stored or first_day(draft)}, draft.at_first)


async def _rows_gone(
    intake: Intake, collection: tables.Collection, known: Known, names: Collection[str]
) -> frozenset[UUID]:
    """The rows of which every name was taken back. A row that has another name stays, and loses this one."""
    taken_back: Mapping[str, UUID] = {name: known.ids[name] for name in names if name in known.ids}
    rows = frozenset(taken_back.values())
    if not rows:
        return rows
    named_otherwise = await storing.find_rows_with_other_names(
        intake.session, intake.district_id, collection, rows, taken_back
    )
    lost = [name for name, row in taken_back.items() if row in named_otherwise]
    await storing.forget(intake.session, intake.district_id, collection, lost)
    return rows - named_otherwise


async def _write(
    intake: Intake,
    collection: tables.Collection,
    matched: Matched,
    known: Known,
    ended: Sequence[Written],
    counts: Counts,
) -> None:
    await storing.create(intake.session, intake.actor, collection, matched.created)
    await storing.change(intake.session, intake.actor, collection, [*matched.updated, *ended])
    new_names = {name: row for name, row in matched.ids.items() if known.ids.get(name) != row}
    await storing.name(intake.session, intake.district_id, collection, new_names)
    intake.counts[collection.kind] = replace(
        counts, created=len(matched.created), updated=len(matched.updated), unchanged=matched.unchanged
    )
