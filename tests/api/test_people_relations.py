"""Who sees which classes, places in them, roles and guardianships; and that what has ended opens nothing."""

from datetime import timedelta

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from achieve.core import clock
from achieve.people.rows import Enrollment, Guardianship, Person, RoleAssignment
from achieve.web.context import Context
from tests.api.surfaces import LISTS, NAMES, ReadList, ask, client_with, names_of
from tests.world import World

STAFF = ("admin", "leader", "other_leader", "coach", "teacher", "colleague", "other_teacher")
GUARDIANS = ("guardian", "other_guardian")


@pytest.fixture(params=LISTS.values(), ids=[*LISTS])
def read_list(request: pytest.FixtureRequest) -> ReadList:
    return request.param


async def test_a_client_of_one_school_sees_that_school_and_what_it_belongs_to(
    app: FastAPI, context: Context, world: World, read_list: ReadList
) -> None:
    async with client_with(app, context, world, {"roster:read"}, ["bethel"]) as client:
        people = names_of(world, await read_list(client, "people", "id"))
        classes = names_of(world, await read_list(client, "classes", "id"))
        schools = names_of(world, await read_list(client, "organizations", "id"))
    assert people == {"leader", "coach", "teacher", "colleague", "learner", "classmate", "guardian"}
    assert (classes, schools) == ({"bethel_class"}, {"bethel", "district"})


@pytest.mark.parametrize(
    ("who", "classes", "schools"),
    [
        ("leader", {"bethel_class", "reynolds_class"}, {"district", "bethel", "reynolds"}),
        ("coach", {"bethel_class", "reynolds_class"}, {"district", "bethel", "reynolds"}),
        ("colleague", {"bethel_class", "reynolds_class"}, {"district", "bethel", "reynolds"}),
        ("learner", {"bethel_class"}, {"district", "bethel"}),
        ("other_guardian", {"reynolds_class"}, {"district", "reynolds"}),
    ],
)
async def test_learners_and_guardians_see_their_own_classes_and_schools(
    world: World, read_list: ReadList, who: str, classes: set[str], schools: set[str]
) -> None:
    assert names_of(world, await read_list(world[who], "classes", "id")) == classes
    assert names_of(world, await read_list(world[who], "organizations", "id")) == schools


async def test_a_class_of_the_own_school_that_one_is_not_in_is_not_there(
    fresh_world: World, context: Context, read_list: ReadList
) -> None:
    async with context.database.writing(fresh_world.district_id) as session:
        left = [fresh_world.ids["classmate_enrollment"]]
        places = await session.exec(select(Enrollment).where(col(Enrollment.id).in_(left)))
        places.one().ends_on = clock.today() - timedelta(days=1)
    assert await read_list(fresh_world["classmate"], "classes", "id") == []
    assert names_of(fresh_world, await read_list(fresh_world["learner"], "classes", "id")) == {"bethel_class"}


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        ("admin", {*STAFF, *GUARDIANS, "learner", "classmate", "other_learner"}),
        ("leader", {*STAFF, "guardian", "learner", "classmate"}),
        ("coach", {"leader", "coach", "teacher", "colleague"}),
        ("teacher", {"leader", "coach", "teacher", "colleague", "learner", "classmate"}),
        ("learner", {"learner"}),
        ("guardian", {"guardian", "learner"}),
    ],
)
async def test_whose_roles_each_role_sees(world: World, read_list: ReadList, who: str, seen: set[str]) -> None:
    assert names_of(world, await read_list(world[who], "role-assignments", "id person_id"), "person_id") == seen


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        ("leader", {"learner", "classmate", "teacher", "other_teacher"}),
        ("coach", {"teacher", "other_teacher"}),
        ("teacher", {"learner", "classmate", "teacher", "other_teacher"}),
        ("learner", {"learner", "teacher"}),
        ("guardian", {"learner", "teacher"}),
    ],
)
async def test_whose_places_in_classes_each_role_sees(
    world: World, read_list: ReadList, who: str, seen: set[str]
) -> None:
    assert names_of(world, await read_list(world[who], "enrollments", "id person_id"), "person_id") == seen


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        ("admin", {"learner", "other_learner"}),
        ("leader", {"learner"}),
        ("teacher", {"learner"}),
        ("colleague", set[str]()),
        ("coach", set[str]()),
        ("learner", {"learner"}),
        ("classmate", set[str]()),
        ("guardian", {"learner"}),
    ],
)
async def test_whose_guardianships_each_role_sees(world: World, read_list: ReadList, who: str, seen: set[str]) -> None:
    assert names_of(world, await read_list(world[who], "guardianships", "id learner_id"), "learner_id") == seen


async def test_what_is_related_is_scoped_like_a_list(world: World) -> None:
    path = f"/v1/classes/{world.id('bethel_class')}"
    for who, seen in {
        "coach": {"teacher"},
        "learner": {"learner", "teacher"},
        "teacher": {"learner", "classmate", "teacher"},
    }.items():
        shown = (await world[who].get(path, params={"expand": "enrollments.person"})).json()
        assert names_of(world, shown["enrollments"]["data"], "person_id") == seen
    hidden = (await world["learner"].get(path, params={"expand": "enrollments.person"})).json()
    people = {each["person_id"]: each["person"] for each in hidden["enrollments"]["data"]}
    assert people[world.id("teacher")] is None
    assert people[world.id("learner")]["given_name"] == "Learner"


@pytest.mark.parametrize("who", ["teacher", "learner", "guardian"])
async def test_a_relation_that_has_ended_opens_nothing(
    fresh_world: World, context: Context, read_list: ReadList, who: str
) -> None:
    yesterday = clock.today() - timedelta(days=1)
    async with context.database.writing(fresh_world.district_id) as session:
        for row in (Enrollment, Guardianship):
            for each in await session.exec(select(row).where(col(row.district_id) == fresh_world.district_id)):
                each.ends_on = yesterday
    staff = {"leader", "coach", "teacher", "colleague"}
    left = {"teacher": staff, "learner": {"learner"}, "guardian": {"guardian"}}
    assert names_of(fresh_world, await read_list(fresh_world[who], "people", "id")) == left[who]


@pytest.mark.parametrize("who", ["leader", "coach", "teacher", "learner", "guardian"])
async def test_a_relation_that_is_gone_opens_nothing(
    fresh_world: World, context: Context, read_list: ReadList, who: str
) -> None:
    async with context.database.writing(fresh_world.district_id) as session:
        for row in (Enrollment, Guardianship):
            for each in await session.exec(select(row).where(col(row.district_id) == fresh_world.district_id)):
                await session.delete(each)
        roles = select(RoleAssignment).where(RoleAssignment.person_id == fresh_world.ids[who])
        if who in ("leader", "coach"):
            # Somewhere else they are it still, so that only the rows can tell.
            (await session.exec(roles)).one().organization_id = fresh_world.ids["reynolds"]
    seen = names_of(fresh_world, await read_list(fresh_world[who], "people", "id"))
    learners = {"learner", "classmate", "other_learner"}
    assert seen & learners == {"leader": {"other_learner"}, "learner": {"learner"}}.get(who, set[str]())


async def test_a_guardian_sees_a_child_until_it_is_of_age_and_only_with_rights(
    fresh_world: World, context: Context, read_list: ReadList
) -> None:
    async with context.database.writing(fresh_world.district_id) as session:
        child = (await session.exec(select(Person).where(Person.id == fresh_world.ids["learner"]))).one()
        child.birth_date = clock.today() - timedelta(days=366 * 18)
        tie = await session.exec(select(Guardianship).where(Guardianship.id == fresh_world.ids["other_guardianship"]))
        tie.one().has_legal_rights = False
    for who in GUARDIANS:
        assert names_of(fresh_world, await read_list(fresh_world[who], "people", "id")) == {who}


async def test_a_role_that_has_ended_opens_nothing(fresh_world: World, context: Context) -> None:
    async with context.database.writing(fresh_world.district_id) as session:
        held = select(RoleAssignment).where(RoleAssignment.person_id == fresh_world.ids["leader"])
        (await session.exec(held)).one().ends_on = clock.today() - timedelta(days=1)
    assert (await fresh_world["leader"].get("/v1/people")).status_code in {401, 403}


@pytest.mark.parametrize("collection", NAMES)
@pytest.mark.parametrize("who", ["admin", "leader", "teacher", "guardian", "sis"])
async def test_no_list_shows_another_district(
    world: World, other_world: World, read_list: ReadList, who: str, collection: str
) -> None:
    shown = {str(each["id"]) for each in await read_list(world[who], collection, "id")}
    assert shown.isdisjoint(str(each["id"]) for each in await read_list(other_world["admin"], collection, "id"))


@pytest.mark.parametrize("who", ["admin", "leader", "teacher", "learner", "guardian", "sis"])
async def test_nothing_of_another_district_is_found_by_id_or_filter(world: World, other_world: World, who: str) -> None:
    for collection, name in {"people": "learner", "classes": "bethel_class", "organizations": "bethel"}.items():
        identifier = other_world.id(name)
        assert (await world[who].get(f"/v1/{collection}/{identifier}")).status_code == 404
        assert (await world[who].get(f"/v1/{collection}", params={"id": identifier})).json()["data"] == []
    for collection in ("enrollments", "role-assignments"):
        found = await world[who].get(f"/v1/{collection}", params={"person_id": other_world.id("learner")})
        assert found.json()["data"] == []


async def test_another_district_is_not_there_in_graphql_either(world: World, other_world: World) -> None:
    document = "query($id: ID!) { person(id: $id) { id } node(id: $id) { id } people(id: [$id]) { nodes { id } } }"
    found = await ask(world["admin"], document, {"id": other_world.id("learner")})
    assert found == {"person": None, "node": None, "people": {"nodes": []}}
