"""The record of a test district: its rows, read around every scope, and the relations that run today in them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, TypeAlias
from uuid import UUID

import asyncpg

from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.db import DISTRICT_SETTING
from achieve.core.tenancy import tenant_tables

# Tables of no district that are read like a resource.
_LISTED_BUT_GLOBAL = ("district", "platform_audit_entry")

Row: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class Record:
    """All rows of one district, by table and id, as they stand in the database; of global tables, all there are."""

    district_id: UUID
    tables: Mapping[str, Mapping[UUID, Row]]
    today: date

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table."""
        yield from self.tables[table].values()

    def row(self, table: str, identifier: UUID) -> Row:
        """One row."""
        return self.tables[table][identifier]

    @cached_property
    def roles(self) -> "list[Row]":
        """The role assignments that run today."""
        return [row for row in self.rows("role_assignment") if self._runs(row)]

    @cached_property
    def places(self) -> "list[Row]":
        """The places in classes that run today."""
        return [row for row in self.rows("enrollment") if self._runs(row)]

    @cached_property
    def guardianships(self) -> "list[Row]":
        """The guardianships with rights that run today, of learners who are not grown, or consent."""
        return [row for row in self.rows("guardianship") if self._runs(row) and self._has_rights(row)]

    def roles_of(self, person_id: UUID | None) -> set[Role]:
        """What somebody is today, anywhere in the district."""
        return {Role(row["role"]) for row in self.roles if row["person_id"] == person_id}

    def organizations_of(self, person_id: UUID | None, role: Role) -> set[UUID]:
        """Where somebody is that today."""
        return {row["organization_id"] for row in self.roles if (row["person_id"], row["role"]) == (person_id, role)}

    def people_at(self, organizations: set[UUID]) -> "Iterator[tuple[UUID, str]]":
        """Who is what today at one of these organizations."""
        return ((row["person_id"], row["role"]) for row in self.roles if row["organization_id"] in organizations)

    def above(self, organizations: Iterable[UUID]) -> set[UUID]:
        """These organizations and all above them."""
        return {above for each in organizations for above in self._chain(each)}

    def below(self, organizations: set[UUID]) -> set[UUID]:
        """These organizations and all below them."""
        return {each for each in self.tables["organization"] if organizations & set(self._chain(each))}

    def classes_of(self, person_id: UUID | None, roles: Iterable[str]) -> set[UUID]:
        """The classes in which somebody has one of these places today."""
        return {row["class_id"] for row in self.places if row["person_id"] == person_id and row["role"] in roles}

    def learners_of_classes(self, classes: set[UUID]) -> set[UUID]:
        """Who learns in these classes today."""
        return {row["person_id"] for row in self.places if row["role"] == "learner" and row["class_id"] in classes}

    def children_of(self, person_id: UUID | None) -> set[UUID]:
        """Whose guardian somebody is today, with rights."""
        return {row["learner_id"] for row in self.guardianships if row["guardian_id"] == person_id}

    def _chain(self, organization_id: UUID) -> Iterator[UUID]:
        here: UUID | None = organization_id
        while here is not None:
            yield here
            here = self.row("organization", here)["parent_id"]

    def _runs(self, row: Row) -> bool:
        return row["begins_on"] <= self.today and (row["ends_on"] is None or row["ends_on"] >= self.today)

    def _has_rights(self, row: Row) -> bool:
        born: date | None = self.row("person", row["learner_id"])["birth_date"]
        is_grown = born is not None and _birthday(born, 18) <= self.today
        consents: bool = row["consented_until"] is not None and row["consented_until"] >= self.today
        return bool(row["has_legal_rights"]) and (consents or not is_grown)


async def read_record(owner: "asyncpg.Connection[asyncpg.Record]", district_id: UUID) -> Record:
    """Read a district as the owner of the database, whom no scope holds back."""
    await owner.execute(f"set {DISTRICT_SETTING} = '{district_id}'")
    tables: dict[str, Mapping[UUID, Row]] = {}
    for table in tenant_tables():
        rows = await owner.fetch(f'select * from "{table}" where district_id = $1', district_id)
        tables[table] = {row["id"]: dict(row) for row in rows if "id" in row}
    for table in _LISTED_BUT_GLOBAL:
        tables[table] = {row["id"]: dict(row) for row in await owner.fetch(f'select * from "{table}"')}
    return Record(district_id, tables, clock.today())


def _birthday(born: date, age: int) -> date:
    """The day on which somebody reaches an age; in a common year, those of 29 February a day later."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return born.replace(year=born.year + age, month=3, day=1)
