"""Rosters are taken over into a district: all of it or nothing, and each into its own."""

from datetime import date, timedelta
from pathlib import Path

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.core.ids import DistrictId, PersonId, new_id
from achieve.demo.district import DISTRICT_NAME
from achieve.demo.roster import DEMO_CLASS, DEMO_DISTRICT_ADMIN, DEMO_LEARNER, write_demo_roster
from achieve.exchange.oneroster import RosterRefused
from achieve.exchange.roster_import import Counts
from achieve.exchange.roster_import.refusals import DistrictNotNamed, OtherRoster, TooManyEnded, UnknownDistrict
from achieve.web.context import Context
from tests.api.roster_desk import RosterDesk, changed, without
from tests.unit.rosters import ROWS

_HOUR = timedelta(hours=1)


@pytest.fixture
def desk(
    context: Context,
    superuser: "asyncpg.Connection[asyncpg.Record]",
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> RosterDesk:
    return RosterDesk(context, superuser, tmp_path, f"District of {request.node.name}"[:200])


@pytest.fixture(scope="session")
def demo_roster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "roster.zip"
    write_demo_roster(path, clock.today())
    return path


async def test_the_demo_roster_is_taken_over_once(desk: RosterDesk, demo_roster: Path) -> None:
    # Other tests may have brought the same district into this database: an import would know it by its name.
    await desk.superuser.execute(
        "update district set name = name || ', of another test' where name = $1", DISTRICT_NAME
    )
    first = await desk.take(demo_roster)
    assert first.is_new_district
    assert first.counts == {
        "organizations": Counts(created=3),
        "academic-sessions": Counts(created=3),
        "courses": Counts(created=20),
        "classes": Counts(created=40),
        "people": Counts(created=890),
        "demographics": Counts(created=600),
        "role-assignments": Counts(created=987, left_out=4),
        "guardianships": Counts(created=350),
        "enrollments": Counts(created=1144),
    }
    events = await desk.last_event(first.district_id)
    before = await desk.everything(first.district_id)
    assert before["person"] == 890
    second = await desk.take(demo_roster, today=date(2026, 11, 3))
    assert (second.district_id, second.is_new_district, second.is_change) == (first.district_id, False, False)
    assert second.counts["enrollments"] == Counts(unchanged=1144)
    assert await desk.everything(first.district_id) == before
    assert await desk.last_event(first.district_id) == events
    versions = "select max(version) from person where district_id = $1"
    assert await desk.rows(first.district_id, versions) == [(1,)]


async def test_people_of_an_imported_district_see_it_through_the_service(
    app: FastAPI, desk: RosterDesk, demo_roster: Path
) -> None:
    district_id = (await desk.take(demo_roster, today=clock.today())).district_id
    admin = await _client(app, desk, district_id, DEMO_DISTRICT_ADMIN)
    taught = (await admin.get(f"/v1/classes/{await desk.id_of(district_id, 'classes', DEMO_CLASS)}")).json()
    assert (taught["title"], taught["grade_levels"], taught["subjects"]) == (
        "ELA 4A",
        ["04"],
        ["English Language Arts"],
    )
    assert taught["external_ids"] == {"oneroster": DEMO_CLASS}
    learner = (await admin.get(f"/v1/people/{await desk.id_of(district_id, 'people', DEMO_LEARNER)}")).json()
    assert (learner["is_learner"], learner["is_active"], learner["grade_levels"]) == (True, True, ["04"])
    assert learner["birth_date"] is not None
    assert (await admin.get("/v1/people", params={"include_total": "true"})).json()["total"] == 890
    feed = (await admin.get("/v1/events", params={"type": "roster.imported"})).json()
    assert [event["aggregate_id"] for event in feed["data"]] == [str(district_id)]


async def test_two_rosters_with_the_same_ids_become_two_districts_that_do_not_see_each_other(
    app: FastAPI, desk: RosterDesk
) -> None:
    admin = changed("roles.csv", "r3", role="districtAdministrator", orgSourcedId="d1")
    admin |= changed("users.csv", "u2", enabledUser="true")
    path = desk.write(admin)
    one = (await desk.take(path)).district_id
    desk.name += " (two)"
    two = (await desk.take(desk.write(admin))).district_id
    assert one != two
    mine, theirs = [await _client(app, desk, district_id, "u2") for district_id in (one, two)]
    for collection in ("people", "organizations", "classes", "enrollments", "role-assignments", "guardianships"):
        own = {each["id"] for each in (await mine.get(f"/v1/{collection}")).json()["data"]}
        other = {each["id"] for each in (await theirs.get(f"/v1/{collection}")).json()["data"]}
        assert own
        assert own.isdisjoint(other)
        for identifier in other:
            assert (await mine.get(f"/v1/{collection}/{identifier}")).status_code == 404
    assert (await desk.take(path)).district_id == one


async def test_the_sample_roster_is_taken_over(desk: RosterDesk, shared: Path) -> None:
    summary = await desk.take(shared / "samples/oneroster/bulk_ok.zip")
    assert {name: counts.created for name, counts in summary.counts.items()} == {
        "organizations": 2,
        "academic-sessions": 2,
        "courses": 1,
        "classes": 1,
        "people": 2,
        "demographics": 1,
        "role-assignments": 2,
        "guardianships": 0,
        "enrollments": 2,
    }
    found = await desk.rows(
        summary.district_id, "select kind, name, parent_id, ancestor_ids from organization where district_id = $1"
    )
    school = await desk.id_of(summary.district_id, "organizations", "s1")
    root = summary.district_id
    assert found == [("district", "District", None, [root]), ("school", "School", root, [school, root])]
    people = "select given_name, is_learner from person where district_id = $1 order by given_name"
    assert await desk.rows(root, people) == [("A", True), ("C", False)]
    again = await desk.take(shared / "samples/oneroster/delta_ok.zip", summary.district_id)
    assert again.counts["people"] == Counts(ended=1)


@pytest.mark.parametrize(
    ("sample", "place"),
    [
        ("True_boolean", "/users.csv/2/enabledUser"),
        ("dangling_class_ref", "/enrollments.csv/2/classSourcedId"),
        ("header_reorder", "/orgs.csv/1/sourcedId"),
        ("status_in_bulk", "/orgs.csv/2/status"),
    ],
)
async def test_a_bad_sample_is_refused_at_its_place_and_nothing_stays(
    desk: RosterDesk, shared: Path, sample: str, place: str
) -> None:
    before = await desk.everything()
    with pytest.raises(RosterRefused) as refusal:
        await desk.take(shared / f"samples/oneroster/{sample}.zip")
    assert refusal.value.errors[0].pointer == place
    assert await desk.everything() == before


@pytest.mark.parametrize(
    ("file", "sourced_id", "column", "value", "code"),
    [
        ("orgs.csv", "s1", "name", "x" * 201, "too_long"),
        ("classes.csv", "c1", "classCode", "x" * 101, "too_long"),
        ("users.csv", "u1", "familyName", "x" * 201, "too_long"),
        ("enrollments.csv", "e1", "beginDate", "0001-01-01", "bad_date"),
        ("demographics.csv", "u1", "birthDate", "1899-12-31", "bad_date"),
    ],
)
async def test_what_cannot_be_held_is_refused_at_its_place(
    desk: RosterDesk, file: str, sourced_id: str, column: str, value: str, code: str
) -> None:
    before = await desk.everything()
    with pytest.raises(RosterRefused) as refusal:
        await desk.take(desk.write(changed(file, sourced_id, **{column: value})))
    line = [row["sourcedId"] for row in ROWS[file]].index(sourced_id) + 2
    assert [(each.file, each.line, each.column, each.code) for each in refusal.value.problems] == [
        (file, line, column, code)
    ]
    assert value not in str(refusal.value)
    assert await desk.everything() == before


async def test_nothing_stays_of_an_import_that_is_refused_at_its_end(desk: RosterDesk) -> None:
    district_id = (await desk.take(desk.write())).district_id
    before = await desk.everything(district_id)
    much = without("enrollments.csv", "e1") | changed("users.csv", "u1", givenName="Other")
    with pytest.raises(TooManyEnded) as refusal:
        await desk.take(desk.write(much), max_end_ratio=0.2)
    assert refusal.value.details == {"kind": "enrollments", "ended": 1, "existing": 2}
    assert await desk.everything(district_id) == before
    names = "select given_name from person where district_id = $1 order by given_name"
    assert await desk.rows(district_id, names) == [("Ada",), ("Ben",), ("Cy",)]


async def test_a_named_district_takes_the_roster_and_keeps_to_it(desk: RosterDesk) -> None:
    district_id = (await desk.take(desk.write())).district_id
    desk.name += " renamed"
    again = await desk.take(desk.write(), district_id)
    assert (again.district_id, again.counts["organizations"]) == (district_id, Counts(updated=1, unchanged=1))
    names = "select d.name, o.name from district d join organization o on o.id = d.id where d.id = $1"
    assert await desk.rows(district_id, names) == [(desk.name, desk.name)]
    assert (await desk.take(desk.write())).district_id == district_id
    orgs = [{**row, "sourcedId": row["sourcedId"] + "x"} for row in desk.orgs()]
    orgs[1]["parentSourcedId"] = "d1x"
    other = {file: rows for file, rows in ROWS.items() if file == "academicSessions.csv"} | {"orgs.csv": orgs}
    absent = dict.fromkeys(set(ROWS) - set(other), "absent")
    with pytest.raises(OtherRoster):
        await desk.take(desk.write(other, modes=absent), district_id)


async def test_a_district_that_is_not_there_is_not_made(desk: RosterDesk) -> None:
    before = await desk.everything()
    with pytest.raises(UnknownDistrict):
        await desk.take(desk.write(), DistrictId(new_id(1)))
    assert await desk.everything() == before


async def test_changes_alone_do_not_tell_their_district(desk: RosterDesk, shared: Path) -> None:
    with pytest.raises(DistrictNotNamed):
        await desk.take(shared / "samples/oneroster/delta_ok.zip")


async def test_what_stands_above_the_district_is_left_out_and_what_stands_beside_comes_below(desk: RosterDesk) -> None:
    district, school = desk.orgs()
    orgs = [
        {"sourcedId": "state", "name": "State", "type": "state"},
        {**district, "parentSourcedId": "state"},
        {**school, "parentSourcedId": ""},
        {"sourcedId": "part", "name": "North", "type": "district", "parentSourcedId": "d1"},
        {"sourcedId": "office", "name": "Office", "type": "department", "parentSourcedId": "part"},
    ]
    roles = [*ROWS["roles.csv"], {**ROWS["roles.csv"][2], "sourcedId": "r9", "orgSourcedId": "state"}]
    summary = await desk.take(desk.write({"orgs.csv": orgs, "roles.csv": roles}))
    statement = (
        "select o.name, o.kind, p.name, cardinality(o.ancestor_ids) from organization o"
        " left join organization p on p.id = o.parent_id where o.district_id = $1 order by o.name"
    )
    assert await desk.rows(summary.district_id, statement) == [
        (desk.name, "district", None, 1),
        ("North", "other", desk.name, 2),
        ("Office", "department", "North", 3),
        ("School", "school", desk.name, 2),
    ]
    assert summary.counts["role-assignments"] == Counts(created=4, left_out=1)
    assert not (await desk.take(desk.write({"orgs.csv": orgs, "roles.csv": roles}))).is_change


async def test_an_independent_school_gets_a_district_of_its_name(desk: RosterDesk) -> None:
    orgs = [{"sourcedId": "s1", "name": desk.name, "type": "school"}]
    rows = {"orgs.csv": orgs} | changed("courses.csv", "co1", orgSourcedId="s1")
    rows |= changed("roles.csv", "r2", orgSourcedId="s1")
    summary = await desk.take(desk.write(rows))
    statement = "select kind, name, parent_id from organization where district_id = $1 order by kind"
    root = summary.district_id
    assert await desk.rows(root, statement) == [("district", desk.name, None), ("school", desk.name, root)]
    again = await desk.take(desk.write(rows))
    assert (again.district_id, again.is_change) == (root, False)


async def test_two_districts_in_one_package_are_refused(desk: RosterDesk) -> None:
    orgs = desk.orgs({"sourcedId": "d2", "name": "Another", "type": "district"})
    with pytest.raises(RosterRefused) as refusal:
        await desk.take(desk.write({"orgs.csv": orgs}))
    assert [(each.line, each.column, each.code) for each in refusal.value.problems] == [(4, "type", "not_one_district")]


async def _client(app: FastAPI, desk: RosterDesk, district_id: DistrictId, sourced_id: str) -> httpx.AsyncClient:
    """A client of an imported person."""
    person_id = PersonId(await desk.id_of(district_id, "people", sourced_id))
    async with desk.context.database.writing(district_id) as session:
        token = await accounts.create_personal_access_token(session, district_id, person_id, _HOUR)
    headers = {"authorization": f"Bearer {token}"}
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers)
