"""Who sees which people and what of them: the lines of the access table about people, over REST and GraphQL."""

import pytest
from fastapi import FastAPI

from achieve.people.rows import ExternalId
from achieve.web.context import Context
from tests.api.surfaces import LISTS, PEOPLE, ReadList, ReadPerson, ask, client_with, names_of
from tests.world import World

STAFF = ("admin", "leader", "other_leader", "coach", "teacher", "colleague", "other_teacher")
GUARDIANS = ("guardian", "other_guardian")


@pytest.fixture(params=LISTS.values(), ids=[*LISTS])
def read_list(request: pytest.FixtureRequest) -> ReadList:
    return request.param


@pytest.fixture(params=PEOPLE.values(), ids=[*PEOPLE])
def read_person(request: pytest.FixtureRequest) -> ReadPerson:
    return request.param


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        ("admin", {*STAFF, *GUARDIANS, "learner", "classmate", "other_learner"}),
        ("leader", {*STAFF, "guardian", "learner", "classmate"}),
        ("coach", {"leader", "coach", "teacher", "colleague"}),
        ("teacher", {"leader", "coach", "teacher", "colleague", "learner", "classmate"}),
        ("colleague", {"leader", "coach", "teacher", "colleague"}),
        ("learner", {"learner"}),
        ("guardian", {"guardian", "learner"}),
        ("sis", {*STAFF, *GUARDIANS, "learner", "classmate", "other_learner"}),
    ],
)
async def test_each_role_sees_its_people(world: World, read_list: ReadList, who: str, seen: set[str]) -> None:
    assert names_of(world, await read_list(world[who], "people", "id")) == seen


@pytest.mark.parametrize(
    ("who", "whom", "redacted"),
    [
        ("admin", "learner", []),
        ("leader", "learner", []),
        ("leader", "guardian", []),
        ("leader", "other_teacher", ["email", "phone", "birth_date"]),
        ("coach", "teacher", ["email", "phone", "birth_date"]),
        ("teacher", "learner", ["birth_date"]),
        ("teacher", "teacher", ["birth_date"]),
        ("teacher", "colleague", ["email", "phone", "birth_date"]),
        ("learner", "learner", []),
        ("guardian", "learner", []),
        ("guardian", "guardian", ["birth_date"]),
        ("sis", "learner", []),
    ],
)
async def test_a_denied_field_is_null_and_named(
    world: World, read_person: ReadPerson, who: str, whom: str, redacted: list[str]
) -> None:
    shown = await read_person(world[who], world.id(whom))
    assert shown is not None
    assert shown["redacted"] == redacted
    assert shown["email"] == (None if "email" in redacted else f"{whom}@larkspur.example")
    assert (shown["birth_date"] is None) == ("birth_date" in redacted or whom not in {"learner", "classmate"})


@pytest.mark.parametrize(
    ("who", "whom"),
    [
        ("leader", "other_learner"),
        ("leader", "other_guardian"),
        ("coach", "learner"),
        ("coach", "guardian"),
        ("teacher", "other_learner"),
        ("teacher", "guardian"),
        ("teacher", "other_teacher"),
        ("colleague", "learner"),
        ("learner", "classmate"),
        ("learner", "teacher"),
        ("guardian", "classmate"),
        ("guardian", "other_guardian"),
    ],
)
async def test_people_out_of_reach_are_not_there(world: World, read_person: ReadPerson, who: str, whom: str) -> None:
    assert await read_person(world[who], world.id(whom)) is None


@pytest.mark.parametrize(
    ("scopes", "redacted", "is_found"),
    [
        ({"roster:read"}, ["email", "phone", "birth_date"], True),
        ({"roster:read", "roster.pii:read"}, [], True),
        ({"roster.pii:read"}, [], False),
        ({"plans:read"}, [], False),
    ],
)
async def test_a_client_sees_contact_with_the_scope_for_it(
    app: FastAPI,
    context: Context,
    world: World,
    read_person: ReadPerson,
    scopes: set[str],
    redacted: list[str],
    is_found: bool,
) -> None:
    async with client_with(app, context, world, scopes) as client:
        shown = await read_person(client, world.id("learner"))
    assert (shown is not None) == is_found
    if shown is not None:
        assert shown["redacted"] == redacted
        assert shown["email"] == (None if redacted else "learner@larkspur.example")


async def test_external_ids_are_shown_by_system(fresh_world: World, context: Context) -> None:
    district_id, learner = fresh_world.district_id, fresh_world.ids["learner"]
    async with context.database.writing(district_id) as session:
        for system, value in {"oneroster": "u1", "ldap": "learner.larkspur"}.items():
            key = ExternalId.fresh_id()
            session.add(
                ExternalId(
                    district_id=district_id, id=key, system=system, kind="people", value=value, resource_id=learner
                )
            )
    shown = (await fresh_world["teacher"].get(f"/v1/people/{learner}")).json()
    assert shown["external_ids"] == {"ldap": "learner.larkspur", "oneroster": "u1"}
    for path in (f"people/{fresh_world.id('teacher')}", f"classes/{fresh_world.id('bethel_class')}"):
        assert (await fresh_world["teacher"].get(f"/v1/{path}")).json()["external_ids"] == {}
    assert (await fresh_world["teacher"].get(f"/v1/organizations/{district_id}")).json()["external_ids"] == {}
    picked = await ask(
        fresh_world["teacher"], "query($id: ID!) { person(id: $id) { externalIds } }", {"id": str(learner)}
    )
    assert picked == {"person": {"externalIds": {"ldap": "learner.larkspur", "oneroster": "u1"}}}
