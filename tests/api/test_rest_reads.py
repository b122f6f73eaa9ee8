"""Reading over REST: pages, cursors, filters, fields, expansion, and what is refused."""

import httpx
import pytest

from tests.world import World


async def test_a_list_is_a_page_with_its_cursor(world: World) -> None:
    answer = await world["admin"].get("/v1/people", params={"limit": 5})
    page = answer.json()
    assert answer.status_code == 200
    assert len(page["data"]) == 5
    assert page["has_more"] is True
    assert answer.headers["link"] == f'</v1/people?limit=5&cursor={page["next_cursor"]}>; rel="next"'
    assert answer.headers["cache-control"] == "private, no-store"


async def test_the_link_to_the_next_page_repeats_the_question_with_the_new_cursor(world: World) -> None:
    asked = "limit=1&sort=-id" + "".join(f"&id={world.id(name)}" for name in ("learner", "classmate", "teacher"))
    first = await world["admin"].get(f"/v1/people?{asked}")
    link = f"/v1/people?{asked}&cursor={first.json()['next_cursor']}"
    assert first.headers["link"] == f'<{link}>; rel="next"'
    second = await world["admin"].get(link)
    link = f"/v1/people?{asked}&cursor={second.json()['next_cursor']}"
    assert second.headers["link"] == f'<{link}>; rel="next"'
    third = await world["admin"].get(link)
    assert (len(third.json()["data"]), third.json()["has_more"]) == (1, False)
    assert "link" not in third.headers


@pytest.mark.parametrize("sort", ["id", "-id", "family_name", "-family_name"])
async def test_following_cursors_shows_everyone_once(world: World, sort: str) -> None:
    seen: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = (await world["admin"].get("/v1/people", params={"limit": 5, "sort": sort, **cursor})).json()
        seen += [person["id"] for person in page["data"]]
        if not page["has_more"]:
            break
        cursor = {"cursor": page["next_cursor"]}
    everyone = (await world["admin"].get("/v1/people", params={"limit": 200, "sort": sort})).json()["data"]
    assert seen == [person["id"] for person in everyone]
    assert len(set(seen)) == 12


async def test_total_is_counted_when_asked(world: World) -> None:
    page = (await world["admin"].get("/v1/people", params={"include_total": "true", "is_learner": "true"})).json()
    assert page["total"] == 3
    assert len(page["data"]) == 3


async def test_repeated_filter_means_any_of(world: World) -> None:
    ids = [world.id("teacher"), world.id("learner")]
    page = (await world["admin"].get("/v1/people", params={"id": ids})).json()
    assert sorted(person["id"] for person in page["data"]) == sorted(ids)


async def test_fields_and_expand_choose_the_answer(world: World) -> None:
    parameters = {"fields": "id,title", "expand": "organization,enrollments.person"}
    answer = await world["teacher"].get(f"/v1/classes/{world.id('bethel_class')}", params=parameters)
    shown = answer.json()
    assert list(shown) == ["id", "title", "organization", "enrollments"]
    assert shown["organization"]["name"] == "Bethel Larkspur"
    people = {enrolled["person"]["given_name"] for enrolled in shown["enrollments"]["data"]}
    assert people == {"Teacher", "Learner", "Classmate"}


async def test_single_resource_has_its_version_as_etag(world: World) -> None:
    answer = await world["admin"].get(f"/v1/classes/{world.id('bethel_class')}")
    assert answer.headers["etag"] == '"1"'
    assert answer.json()["learner_count"] == 2


@pytest.mark.parametrize(
    ("query", "code", "pointer"),
    [
        ("limit=0", "limit", "?limit"),
        ("limit=201", "limit", "?limit"),
        ("limit=-1", "limit", "?limit"),
        ("limit=99999999999999999999", "limit", "?limit"),
        ("limit=5&limit=6", "repeated", "?limit"),
        ("sort=birth_date", "sort", "?sort"),
        ("fields=password", "fields", "?fields"),
        ("expand=secrets", "expand", "?expand"),
        ("expand=enrollments.person.enrollments", "expand", "?expand"),
        ("id=not-an-id", "uuid_parsing", "?id"),
        ("is_learner=perhaps", "bool_parsing", "?is_learner"),
        ("updated_since=yesterday", "datetime_parsing", "?updated_since"),
        ("updated_since=0.5", "datetime_parsing", "?updated_since"),
        ("updated_since=1767225600", "datetime_parsing", "?updated_since"),
        ("birth_date_after=0", "date_parsing", "?birth_date_after"),
        ("include_total=perhaps", "bool_parsing", "?include_total"),
        ("colour=blue", "unknown_parameter", "?colour"),
    ],
)
async def test_a_wrong_parameter_is_refused_by_its_name(world: World, query: str, code: str, pointer: str) -> None:
    answer = await world["admin"].get(f"/v1/people?{query}")
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert [(each["pointer"], each["code"]) for each in answer.json()["errors"]] == [(pointer, code)]


@pytest.mark.parametrize("cursor", ["x", "WyJpZCJd", "bnVsbA", "W10", "a" * 3000, "WyJpZCIsICJ4IiwgIngiXQ", "%00"])
async def test_a_cursor_of_nobody_is_refused(world: World, cursor: str) -> None:
    answer = await world["admin"].get(f"/v1/people?cursor={cursor}")
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid_cursor"


@pytest.mark.parametrize("identifier", ["1", "not-an-id", "00000000-0000-0000-0000-000000000000"])
async def test_an_id_that_names_nothing_is_not_found(world: World, identifier: str) -> None:
    answer = await world["admin"].get(f"/v1/people/{identifier}")
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"


async def test_unknown_and_out_of_scope_cannot_be_told_apart(world: World, other_world: World) -> None:
    unknown = await world["teacher"].get("/v1/people/01a20173-c835-7012-a1ba-914e91c15bf1")
    other_class = await world["teacher"].get(f"/v1/people/{world.id('other_learner')}")
    other_district = await world["teacher"].get(f"/v1/people/{other_world.id('learner')}")
    answers = [{**answer.json(), "request_id": ""} for answer in (unknown, other_class, other_district)]
    assert answers[0] == answers[1] == answers[2]
    assert answers[0]["status"] == 404


async def test_without_a_token_nothing_is_shown(anonymous: httpx.AsyncClient) -> None:
    answer = await anonymous.get("/v1/people")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")


async def test_a_method_that_is_not_offered_names_the_others(world: World) -> None:
    answer = await world["admin"].put("/v1/people", json={})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"


async def test_what_is_hidden_cannot_be_found_by_asking_for_it(world: World) -> None:
    query = f"id={world.id('learner')}&birth_date_after=1900-01-01"
    assert (await world["teacher"].get(f"/v1/people?id={world.id('learner')}")).json()["data"][0]["birth_date"] is None
    assert (await world["teacher"].get(f"/v1/people?{query}")).json()["data"] == []
    (found,) = (await world["leader"].get(f"/v1/people?{query}")).json()["data"]
    assert found["id"] == world.id("learner")


async def test_derived_values_are_asked_for_like_stored_ones(world: World) -> None:
    classes = (await world["admin"].get("/v1/classes?learner_count_min=2&sort=id")).json()["data"]
    assert [(each["id"], each["learner_count"]) for each in classes] == [(world.id("bethel_class"), 2)]
    assert (await world["admin"].get("/v1/classes?learner_count_min=2&learner_count_max=1")).json()["data"] == []
