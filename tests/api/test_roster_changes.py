"""What a later roster changes: rows are updated or end, none is deleted, and what the district decided stays."""

from datetime import date
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import text

from achieve.core.ids import DistrictId
from achieve.exchange.oneroster import RosterRefused
from achieve.exchange.roster_import import Counts
from achieve.exchange.roster_import.refusals import TooManyEnded
from achieve.web.context import Context
from tests.api.roster_desk import DAY, YESTERDAY, RosterDesk, changed, delta, without
from tests.unit.rosters import ROWS

ENROLLMENTS = (
    "select p.given_name, e.role, e.is_primary, e.begins_on, e.ends_on, e.version from enrollment e"
    " join person p on p.id = e.person_id where e.district_id = $1 order by p.given_name, e.begins_on"
)
ROLES = (
    "select p.given_name, ra.role, ra.begins_on, ra.ends_on from role_assignment ra"
    " join person p on p.id = ra.person_id where ra.district_id = $1 order by p.given_name, ra.role, ra.begins_on"
)
GUARDIANSHIPS = (
    "select g.relationship, g.has_legal_rights, g.begins_on, g.ends_on from guardianship g where g.district_id = $1"
)
PEOPLE = "select given_name, is_learner, is_active, birth_date, version from person where district_id = $1 order by 1"


@pytest.fixture
def desk(
    context: Context,
    superuser: "asyncpg.Connection[asyncpg.Record]",
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> RosterDesk:
    return RosterDesk(context, superuser, tmp_path, f"District of {request.node.name}"[:200])


@pytest.fixture
async def district_id(desk: RosterDesk) -> DistrictId:
    """A district with the sound roster in it."""
    return (await desk.take(desk.write())).district_id


async def test_what_the_roster_states_is_what_stands_here(desk: RosterDesk, district_id: DistrictId) -> None:
    # OneRoster's ends are the first day after; ours are the last day.
    assert await desk.rows(district_id, ENROLLMENTS) == [
        ("Ada", "learner", False, date(2026, 8, 17), date(2026, 12, 19), 1),
        ("Ben", "teacher", True, date(2026, 8, 1), None, 1),
    ]
    assert await desk.rows(district_id, ROLES) == [
        ("Ada", "learner", DAY, None),
        ("Ben", "coach", date(2026, 8, 1), date(2027, 6, 30)),
        ("Ben", "teacher", DAY, None),
        ("Cy", "guardian", DAY, None),
    ]
    assert await desk.rows(district_id, GUARDIANSHIPS) == [("guardian", True, DAY, None)]
    assert await desk.rows(district_id, PEOPLE) == [
        ("Ada", True, True, date(2016, 2, 29), 1),
        ("Ben", False, False, None, 1),
        ("Cy", False, True, None, 1),
    ]
    sessions = "select title, kind, begins_on, ends_on, school_year from academic_session where district_id = $1"
    assert sorted(await desk.rows(district_id, sessions)) == [
        ("2026–27", "school_year", date(2026, 8, 1), date(2027, 6, 30), 2027),
        ("Fall", "term", date(2026, 8, 1), date(2026, 12, 31), 2027),
    ]
    taught = (
        "select c.title, c.code, c.grade_levels, c.subjects, co.title, co.code, o.name,"
        " (select count(*) from class_session cs where cs.class_id = c.id) from class c"
        " join course co on co.id = c.course_id join organization o on o.id = co.organization_id"
        " where c.district_id = $1"
    )
    assert await desk.rows(district_id, taught) == [
        ("ELA 4A", "4A", ["03", "04"], ["Reading"], "ELA", "ELA4", desk.name, 2)
    ]
    stated = "select sex, races, is_hispanic_or_latino from demographics where district_id = $1"
    assert await desk.rows(district_id, stated) == [("female", ["asian"], None)]


async def test_a_changed_row_is_updated_and_told_with_the_names_of_its_fields(
    desk: RosterDesk, district_id: DistrictId
) -> None:
    last = await desk.last_event(district_id)
    rows = changed("users.csv", "u1", email="new@example.org", familyName="Oakley")
    rows |= changed("classes.csv", "c1", title="ELA 4B", termSourcedIds="t1")
    rows |= changed("demographics.csv", "u1", birthDate="2016-03-01", white="true")
    summary = await desk.take(desk.write(rows))
    assert {name: counts for name, counts in summary.counts.items() if counts.is_change} == {
        "classes": Counts(updated=1),
        "people": Counts(updated=1, unchanged=2),
        "demographics": Counts(updated=1),
    }
    assert await desk.events(district_id, last) == [
        ("class.updated", ["title"]),
        ("person.updated", ["birth_date", "email", "family_name"]),
        ("roster.imported", []),
    ]
    assert (await desk.rows(district_id, PEOPLE))[0] == ("Ada", True, True, date(2016, 3, 1), 2)
    sessions = "select count(*) from class_session where district_id = $1"
    assert await desk.rows(district_id, sessions) == [(1,)]
    stated = "select races from demographics where district_id = $1"
    assert await desk.rows(district_id, stated) == [(["asian", "white"],)]


async def test_what_the_roster_no_longer_has_ends_yesterday_and_is_not_deleted(
    desk: RosterDesk, district_id: DistrictId
) -> None:
    last = await desk.last_event(district_id)
    rows = without("enrollments.csv", "e2") | without("roles.csv", "r3", "r4") | without("users.csv", "u3")
    rows["users.csv"] = [{**row, "agentSourcedIds": ""} for row in rows["users.csv"]]
    summary = await desk.take(desk.write(rows))
    assert summary.counts["enrollments"] == Counts(ended=1, unchanged=1)
    assert summary.counts["people"] == Counts(ended=1, unchanged=2)
    assert (await desk.rows(district_id, ENROLLMENTS))[1] == ("Ben", "teacher", True, date(2026, 8, 1), YESTERDAY, 2)
    assert (await desk.rows(district_id, ROLES))[2:] == [
        ("Ben", "teacher", DAY, YESTERDAY),
        ("Cy", "guardian", DAY, YESTERDAY),
    ]
    assert await desk.rows(district_id, GUARDIANSHIPS) == [("guardian", True, DAY, YESTERDAY)]
    assert (await desk.rows(district_id, PEOPLE))[2] == ("Cy", False, False, None, 2)
    assert await desk.events(district_id, last) == [
        ("enrollment.changed", ["ends_on"]),
        ("guardianship.updated", ["ends_on"]),
        ("person.updated", ["is_active"]),
        ("role_assignment.updated", ["ends_on"]),
        ("role_assignment.updated", ["ends_on"]),
        ("roster.imported", []),
    ]
    assert not (await desk.take(desk.write(rows))).is_change
    back = await desk.take(desk.write())
    assert back.counts["enrollments"] == Counts(updated=1, unchanged=1)
    assert (await desk.rows(district_id, ENROLLMENTS))[1][4] is None


async def test_an_export_cut_short_is_refused_unless_that_is_allowed(desk: RosterDesk, district_id: DistrictId) -> None:
    rows = without("enrollments.csv", "e2")
    with pytest.raises(TooManyEnded):
        await desk.take(desk.write(rows), max_end_ratio=0.2)
    assert (await desk.take(desk.write(rows), max_end_ratio=0.5)).counts["enrollments"].ended == 1
    assert district_id


async def test_a_blank_beginning_stays_what_it_was_at_first(desk: RosterDesk, district_id: DistrictId) -> None:
    summary = await desk.take(desk.write(), today=date(2026, 11, 9))
    assert (summary.district_id, summary.is_change) == (district_id, False)


async def test_a_corrected_beginning_moves_the_same_row(desk: RosterDesk, district_id: DistrictId) -> None:
    before = await desk.id_of(district_id, "enrollments", "e1")
    await desk.take(desk.write(changed("enrollments.csv", "e1", beginDate="2026-08-24")))
    assert await desk.id_of(district_id, "enrollments", "e1") == before
    assert (await desk.rows(district_id, ENROLLMENTS))[0][3] == date(2026, 8, 24)


async def test_two_records_of_one_meaning_are_one_row(desk: RosterDesk) -> None:
    head = {**ROWS["roles.csv"][2], "role": "principal", "beginDate": "2026-08-01"}
    site = {**head, "sourcedId": "r9", "role": "siteAdministrator"}
    roles = [*ROWS["roles.csv"][:2], head, site]
    district_id = (await desk.take(desk.write({"roles.csv": roles}))).district_id
    assert not (await desk.take(desk.write({"roles.csv": roles}))).is_change
    leader = [("Ben", "school_leader", date(2026, 8, 1), None)]
    assert [role for role in await desk.rows(district_id, ROLES) if role[1] == "school_leader"] == leader
    await desk.take(desk.write_delta(delta("roles.csv", "r3", "tobedeleted")), district_id)
    assert [role for role in await desk.rows(district_id, ROLES) if role[1] == "school_leader"] == leader
    taken_back = {**site, "status": "tobedeleted", "dateLastModified": "2026-11-01T00:00:00Z"}
    await desk.take(desk.write_delta({"roles.csv": [taken_back]}), district_id)
    assert (await desk.rows(district_id, ROLES))[2] == ("Ben", "school_leader", date(2026, 8, 1), YESTERDAY)


async def test_what_the_district_decided_is_not_the_rosters(
    desk: RosterDesk, district_id: DistrictId, context: Context
) -> None:
    framework = await desk.id_of(district_id, "classes", "c1")
    async with context.database.writing(district_id) as session:
        connection = await session.connection()
        await connection.execute(text("update guardianship set has_legal_rights = false"))
        await connection.execute(text("update class set framework_id = :id"), {"id": framework})
    rows = changed("classes.csv", "c1", title="ELA 4B") | changed("roles.csv", "r4", role="parent")
    await desk.take(desk.write(rows))
    assert await desk.rows(district_id, GUARDIANSHIPS) == [("parent", False, DAY, None)]
    kept = "select title, framework_id from class where district_id = $1"
    assert await desk.rows(district_id, kept) == [("ELA 4B", framework)]


@pytest.mark.parametrize(
    ("role", "ties"),
    [
        ("parent", [("parent", True, DAY, None)]),
        ("relative", [("relative", False, DAY, None)]),
        ("counselor", []),
    ],
)
async def test_an_agent_is_a_guardian_only_by_role_and_a_relative_has_no_rights(
    desk: RosterDesk, role: str, ties: list[tuple[object, ...]]
) -> None:
    summary = await desk.take(desk.write(changed("roles.csv", "r4", role=role)))
    assert await desk.rows(summary.district_id, GUARDIANSHIPS) == ties


@pytest.mark.parametrize(
    ("role", "here"),
    [
        ("student", ["learner"]),
        ("teacher", ["teacher"]),
        ("principal", ["school_leader"]),
        ("siteAdministrator", ["school_leader"]),
        ("districtAdministrator", ["district_admin"]),
        ("ext:coach", ["coach"]),
        ("aide", []),
        ("counselor", []),
        ("proctor", []),
        ("systemAdministrator", []),
        ("ext:coaches", []),
    ],
)
async def test_each_role_has_its_meaning_or_none(desk: RosterDesk, role: str, here: list[str]) -> None:
    summary = await desk.take(desk.write(changed("roles.csv", "r3", role=role)))
    found = await desk.rows(summary.district_id, ROLES)
    assert [found_role for name, found_role, begins_on, _ in found if name == "Ben" and begins_on == DAY] == here


async def test_a_former_learner_stays_one_and_a_wrong_role_is_corrected(
    desk: RosterDesk, district_id: DistrictId
) -> None:
    await desk.take(desk.write(changed("roles.csv", "r3", role="student")))
    assert [person[1] for person in await desk.rows(district_id, PEOPLE)] == [True, True, False]
    left = without("roles.csv", "r1") | without("enrollments.csv", "e1")
    await desk.take(desk.write(left))
    assert [person[1] for person in await desk.rows(district_id, PEOPLE)] == [True, False, False]


async def test_a_delta_changes_what_it_names_and_leaves_the_rest(desk: RosterDesk, district_id: DistrictId) -> None:
    rows = delta("users.csv", "u1", givenName="Adele", agentSourcedIds="") | delta(
        "enrollments.csv", "e2", "tobedeleted"
    )
    summary = await desk.take(desk.write_delta(rows), district_id)
    assert {name: counts for name, counts in summary.counts.items() if counts.is_change} == {
        "people": Counts(updated=1),
        "guardianships": Counts(ended=1),
        "enrollments": Counts(ended=1),
    }
    assert (await desk.rows(district_id, PEOPLE))[0] == ("Adele", True, True, date(2016, 2, 29), 2)
    gone = await desk.take(desk.write_delta(delta("users.csv", "u3", "tobedeleted")), district_id)
    assert gone.counts["people"] == Counts(ended=1)
    assert (await desk.rows(district_id, PEOPLE))[2][2] is False


async def test_a_class_that_is_taken_back_lets_everybody_go(desk: RosterDesk, district_id: DistrictId) -> None:
    summary = await desk.take(desk.write_delta(delta("classes.csv", "c1", "tobedeleted")), district_id)
    assert summary.counts["enrollments"] == Counts(ended=2)
    assert [place[4] for place in await desk.rows(district_id, ENROLLMENTS)] == [YESTERDAY, YESTERDAY]


async def test_a_delta_that_refers_to_what_nobody_knows_is_refused_at_its_place(
    desk: RosterDesk, district_id: DistrictId
) -> None:
    unknown = {"classSourcedId": "c9", "schoolSourcedId": "s1", "userSourcedId": "u1", "role": "student"}
    last = await desk.last_event(district_id)
    with pytest.raises(RosterRefused) as refusal:
        await desk.take(desk.write_delta(delta("enrollments.csv", "e9", **unknown)), district_id)
    assert [(each.file, each.line, each.column, each.code) for each in refusal.value.problems] == [
        ("enrollments.csv", 2, "classSourcedId", "unknown_reference")
    ]
    taken_back = delta("enrollments.csv", "e9", "tobedeleted", **unknown)
    assert not (await desk.take(desk.write_delta(taken_back), district_id)).is_change
    assert await desk.last_event(district_id) == last


async def test_a_delta_cannot_close_the_tree_to_a_ring(desk: RosterDesk) -> None:
    orgs = desk.orgs(
        {"sourcedId": "a", "name": "A", "type": "department", "parentSourcedId": "d1"},
        {"sourcedId": "b", "name": "B", "type": "department", "parentSourcedId": "a"},
    )
    district_id = (await desk.take(desk.write({"orgs.csv": orgs}))).district_id
    rows = delta("orgs.csv", "a", name="A", type="department", parentSourcedId="b")
    with pytest.raises(RosterRefused) as refusal:
        await desk.take(desk.write_delta(rows), district_id)
    assert [(each.file, each.line, each.code) for each in refusal.value.problems] == [("orgs.csv", 2, "parent_cycle")]
    moved = delta("orgs.csv", "a", name="A", type="department", parentSourcedId="s1")
    await desk.take(desk.write_delta(moved), district_id)
    depths = "select name, cardinality(ancestor_ids) from organization where district_id = $1 order by name desc"
    assert await desk.rows(district_id, depths) == [("School", 2), (desk.name, 1), ("B", 4), ("A", 3)]
