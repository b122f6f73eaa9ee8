"""Loads a synthetic district into an empty database that has the schema."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import asyncpg

from achieve.accounts.oauth.rows import AccountLink
from achieve.accounts.passwords import hash_password
from achieve.accounts.rows import Account, District
from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.people.rows import Person
from benchmarks.district.copying import Batch, copy
from benchmarks.district.frameworks import framework_batches
from benchmarks.district.learning import Learning
from benchmarks.district.numbered_ids import numbered_id
from benchmarks.district.planning import Planning
from benchmarks.district.roster import Roster
from benchmarks.district.sizes import Size

DISTRICT_ID = DistrictId(numbered_id(District.type_code, 0))
PASSWORD = "a district made to be measured"  # noqa: S105 - of people who do not exist, in a database that is thrown away.


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured, and who asks: `teacher@measured.example`, `leader@…` and `administrator@…`.

    grade: the class's, by its place among all grades. school_id: the school of the class and of the leader.
    """

    district_id: DistrictId
    class_id: UUID
    grade: int
    school_id: UUID
    learner_id: UUID
    teacher_id: UUID
    leader_id: UUID
    administrator_id: UUID


async def load(connection: "asyncpg.Connection[asyncpg.Record]", size: Size) -> Measured:
    """Fill the database.

    connection: of a superuser. COPY does not write through row security, which holds for the owner too; and keys are
    not checked row by row, which would take longer than all the rest: the rows refer to each other by construction.
    """
    measured, roster = _chosen(size)
    await connection.execute("set session_replication_role = replica")
    for batch in _batches(size, measured, roster):
        await copy(connection, batch, measured.district_id)
    await _sign_up(connection, measured)
    await connection.execute("vacuum analyze")
    return measured


def tell_apart(size: Size) -> Measured:
    """What is measured in a district of this size, which was loaded before."""
    return _chosen(size)[0]


def _chosen(size: Size) -> tuple[Measured, Roster]:
    roster = Roster(size, DISTRICT_ID, clock.today() - timedelta(days=90))
    # In the middle, so that it is neither the first that was written nor the last.
    class_number = roster.classes // 2
    school = roster.school_of_class(class_number)
    measured = Measured(
        district_id=DISTRICT_ID,
        class_id=roster.class_id(class_number),
        grade=roster.grade_of_class(class_number),
        school_id=roster.school_id(school),
        learner_id=roster.learner_id(roster.learners_of_class(class_number)[12]),
        teacher_id=roster.teacher_id(roster.teacher_of_class(class_number)),
        leader_id=roster.leader_id(school),
        administrator_id=roster.administrator_id,
    )
    return measured, roster


def _batches(size: Size, measured: Measured, roster: Roster) -> Iterator[Batch]:
    now = clock.now()
    district: dict[str, object] = {"id": measured.district_id, "version": 1, "name": "Measured"}
    district |= {"created_at": now, "updated_at": now}
    yield Batch(District, [district])
    yield from framework_batches()
    yield from roster.batches()
    yield from Learning(size, roster).batches()
    yield from Planning(size, roster, clock.today()).batches()


async def _sign_up(connection: "asyncpg.Connection[asyncpg.Record]", measured: Measured) -> None:
    people = {
        "teacher": measured.teacher_id,
        "leader": measured.leader_id,
        "administrator": measured.administrator_id,
    }
    hashed = hash_password(PASSWORD)
    for number, (name, person_id) in enumerate(people.items()):
        account_id = numbered_id(Account.type_code, number)
        await connection.execute(
            "insert into account (id, email, password_hash, is_platform_admin, created_at)"
            " values ($1, $2, $3, false, now())",
            account_id,
            f"{name}@measured.example",
            hashed,
        )
        await connection.execute(
            f"update {Person.table_name()} set account_id = $3 where district_id = $1 and id = $2",
            measured.district_id,
            person_id,
            account_id,
        )
        await connection.execute(
            f"insert into {AccountLink.table_name()} (account_id, district_id, person_id, created_at)"
            " values ($3, $1, $2, now())",
            measured.district_id,
            person_id,
            account_id,
        )
