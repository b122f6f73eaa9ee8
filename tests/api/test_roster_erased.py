"""A roster that still has somebody who was erased does not bring the person back."""

from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.ids import DistrictId, PersonId
from achieve.people.rows import Person, RoleAssignment
from achieve.privacy import service as privacy
from achieve.privacy.schemas import ErasureOrder, PrivacyRequestCreate
from achieve.web.context import Context
from achieve.web.operations import NoBody, Target
from tests.api.privacy_desk import ALL_ENDS, REASON
from tests.api.roster_desk import RosterDesk, delta


@pytest.fixture
def desk(context: Context, superuser: "asyncpg.Connection[asyncpg.Record]", tmp_path: Path) -> RosterDesk:
    return RosterDesk(context, superuser, tmp_path, f"Erased {tmp_path.name} {clock.now()}")


async def _erase(desk: RosterDesk, district_id: DistrictId, person_id: UUID) -> None:
    """By an administrator of the district, whom the roster does not have."""
    database, admin_id = desk.context.database, Person.fresh_id()
    admin = Actor(district_id, PersonId(admin_id), None, frozenset({Role.DISTRICT_ADMIN}), None, clock.today())
    async with database.writing(district_id, admin.author) as session:
        session.add(Person(district_id=district_id, id=admin_id, given_name="Ad", family_name="Min"))
        await session.flush()
        session.add(
            RoleAssignment(
                district_id=district_id,
                id=RoleAssignment.fresh_id(),
                person_id=admin_id,
                role=Role.DISTRICT_ADMIN,
                organization_id=district_id,
                begins_on=clock.today(),
            )
        )
    async with database.writing(district_id, admin.author) as session:
        wanted = PrivacyRequestCreate.model_validate({"kind": "erasure", "person_id": person_id, "reason": REASON})
        request = await privacy.create_request(session, admin, wanted)
        await privacy.approve_request(session, admin, Target(request, None), NoBody())
        await privacy.preview_erasure(session, admin, Target(request, None), NoBody())
        await privacy.erase_person(session, admin, Target(request, None), ErasureOrder.model_validate(ALL_ENDS))


async def _people(desk: RosterDesk, district_id: DistrictId) -> list[tuple[object, ...]]:
    names = "select given_name, family_name from person where district_id = $1 and given_name <> 'Ad' order by 1, 2"
    return await desk.rows(district_id, names)


async def test_the_same_roster_again_leaves_an_erased_person_out_and_says_so(desk: RosterDesk) -> None:
    path = desk.write()
    district = (await desk.take(path)).district_id
    assert await _people(desk, district) == [("Ada", "Fernbrook"), ("Ben", "Oakley"), ("Cy", "Fernbrook")]
    await _erase(desk, district, await desk.id_of(district, "people", "u1"))
    summary = await desk.take(path)
    assert summary.erased == 1
    assert "left out, as they were erased here: 1" in str(summary)
    assert "u1" not in str(summary)
    assert await _people(desk, district) == [("Ben", "Oakley"), ("Cy", "Fernbrook"), ("Erased", "person")]
    ties = "select (select count(*) from guardianship where district_id = $1), (select count(*) from demographics"
    assert await desk.rows(district, f"{ties} where district_id = $1)") == [(0, 0)]
    assert (await desk.take(path)).is_change is False


async def test_a_guardian_who_was_erased_does_not_come_back_by_a_child(desk: RosterDesk) -> None:
    path = desk.write()
    district = (await desk.take(path)).district_id
    await _erase(desk, district, await desk.id_of(district, "people", "u3"))
    summary = await desk.take(path)
    assert summary.erased == 1
    assert await _people(desk, district) == [("Ada", "Fernbrook"), ("Ben", "Oakley"), ("Erased", "person")]


async def test_a_delta_that_names_an_erased_person_brings_nothing_back(desk: RosterDesk) -> None:
    district = (await desk.take(desk.write())).district_id
    await _erase(desk, district, await desk.id_of(district, "people", "u1"))
    before = await _people(desk, district)
    summary = await desk.take(desk.write_delta(delta("users.csv", "u1", email="again@example.org")), district)
    assert (summary.erased, summary.is_change) == (1, False)
    assert await _people(desk, district) == before


async def test_in_another_district_the_same_person_is_not_held_for_erased(desk: RosterDesk) -> None:
    district = (await desk.take(desk.write())).district_id
    await _erase(desk, district, await desk.id_of(district, "people", "u1"))
    other = RosterDesk(desk.context, desk.superuser, desk.folder, f"{desk.name} elsewhere")
    summary = await other.take(other.write())
    assert summary.erased == 0
    assert ("Ada", "Fernbrook") in await _people(other, summary.district_id)


async def test_of_what_the_person_was_called_only_a_hash_under_the_services_key_is_left(desk: RosterDesk) -> None:
    district = (await desk.take(desk.write())).district_id
    person = await desk.id_of(district, "people", "u1")
    await _erase(desk, district, person)
    left = await desk.rows(district, "select kind, digest, resource_id from erased_external_id where district_id = $1")
    [(kind, digest, resource_id)] = left
    assert (kind, resource_id) == ("people", person)
    assert isinstance(digest, str)
    assert len(digest) == 64
    assert "u1" not in digest
