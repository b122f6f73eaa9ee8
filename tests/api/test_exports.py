"""Exports of lists: the kinds of content, what is in them, and what is refused."""

import csv
import io
import json
from collections.abc import AsyncIterator, Mapping

import httpx
import pytest
from fastapi import FastAPI

from achieve.core.ids import new_id
from achieve.core.settings import Settings
from achieve.declarations import ALL_SHAPES
from achieve.people.rows import Organization
from achieve.reads.shape import Shape
from achieve.web.context import Context
from tests.world import World, make_world

NDJSON = "application/x-ndjson"
CSV = "text/csv"
CALLERS = ("admin", "leader", "coach", "teacher", "learner", "guardian", "sis")

# Names of organizations, and how a CSV shows each.
NAMES: Mapping[str, str] = {
    "=HYPERLINK(A1)": "'=HYPERLINK(A1)",
    "+1 555 0100": "'+1 555 0100",
    "-2+3": "'-2+3",
    "@SUM(A1)": "'@SUM(A1)",
    "\tTab": "'\tTab",
    "＝1+1": "'＝1+1",
    "'Quoted'": "''Quoted'",
    "-5": "-5",
    'He said "no", twice': 'He said "no", twice',
    "Two\r\nlines": "Two\r\nlines",
    "Ça và Übermut 学校": "Ça và Übermut 学校",
    "Plain": "Plain",
}


@pytest.fixture(scope="module")
async def named(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district with organizations of difficult names."""
    async with make_world(app, context, "Sheet") as world:
        async with context.database.writing(world.district_id) as session:
            for name in NAMES:
                identifier = Organization.fresh_id()
                session.add(
                    Organization(
                        district_id=world.district_id, id=identifier, name=name, kind="other", ancestor_ids=[identifier]
                    )
                )
        yield world


async def exported(client: httpx.AsyncClient, path: str, accept: str = NDJSON, **query: str) -> httpx.Response:
    answer = await client.get(f"/v1/{path}", params=query, headers={"accept": accept})
    assert answer.status_code == 200, answer.text
    return answer


def lines_of(answer: httpx.Response) -> list[dict[str, object]]:
    """The objects of an NDJSON answer."""
    assert answer.text == "" or answer.text.endswith("\n")
    return [json.loads(line) for line in answer.text.split("\n")[:-1]]


def cells_of(answer: httpx.Response) -> list[dict[str, str]]:
    """The rows of a CSV answer by the names in its header."""
    return list(csv.DictReader(io.StringIO(answer.content.decode(), newline=""), strict=True))


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        (None, "application/json"),
        ("", "application/json"),
        ("*/*", "application/json"),
        ("application/json", "application/json"),
        ("application/*", "application/json"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"),
        ("application/x-ndjson", NDJSON),
        ("Application/X-NDJSON; q=0.5", NDJSON),
        ("text/csv", CSV),
        ("text/*", CSV),
        ("text/csv, */*", CSV),
        ("text/csv;q=0.9, application/json;q=0.8", CSV),
        ("text/csv;q=0.8, application/json;q=0.9", "application/json"),
        ("text/csv, application/x-ndjson", NDJSON),
        ("*/*, application/json;q=0", NDJSON),
        ("*/*;q=0.5, application/*;q=0.1", CSV),
    ],
)
async def test_a_list_comes_in_the_kind_that_is_preferred(world: World, accept: str | None, kind: str) -> None:
    request = world["admin"].build_request("GET", "/v1/classes")
    del request.headers["accept"]
    if accept is not None:
        request.headers["accept"] = accept
    answer = await world["admin"].send(request)
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == kind


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "application/json;q=0", "text/csv;q=2", "csv"])
async def test_what_is_not_offered_is_refused_with_what_is(world: World, accept: str) -> None:
    answer = await world["admin"].get("/v1/classes", headers={"accept": accept})
    assert answer.status_code == 406
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "not_acceptable"
    assert answer.json()["detail"] == "Accept one of: application/json, application/x-ndjson, text/csv."


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("shape", [shape for shape in ALL_SHAPES if shape.listed], ids=lambda shape: shape.path)
async def test_an_export_holds_what_the_list_holds(world: World, shape: Shape, caller: str) -> None:
    client = world[caller]
    listed = await client.get(f"/v1/{shape.path}", params={"limit": 200})
    if listed.status_code == 403:
        refused = [await client.get(f"/v1/{shape.path}", headers={"accept": kind}) for kind in (NDJSON, CSV)]
        assert [answer.json()["code"] for answer in refused] == ["permission_denied", "permission_denied"]
        return
    assert lines_of(await exported(client, shape.path)) == listed.json()["data"]
    in_csv = cells_of(await exported(client, shape.path, CSV))
    assert [row["id"] for row in in_csv] == [each["id"] for each in listed.json()["data"]]
    assert all(list(row) == list(shape.schema.model_fields) for row in in_csv)


async def test_an_export_is_filtered_sorted_and_chosen_like_its_list(world: World) -> None:
    query = {"is_learner": "true", "sort": "-family_name", "fields": "given_name,grade_levels,birth_date"}
    page = (await world["teacher"].get("/v1/people", params=query)).json()
    people = lines_of(await exported(world["teacher"], "people", **query))
    assert people == page["data"]
    assert sorted(str(person["given_name"]) for person in people) == ["Classmate", "Learner"]
    in_csv = await exported(world["teacher"], "people", CSV, **query)
    first, *_ = in_csv.text.split("\r\n")
    assert first == "given_name,grade_levels,birth_date"
    assert [row["birth_date"] for row in cells_of(in_csv)] == ["", ""]
    assert [row["grade_levels"] for row in cells_of(in_csv)] == ['["04"]', '["04"]']


async def test_a_line_holds_what_is_expanded(world: World) -> None:
    query = {"fields": "title", "expand": "organization,enrollments.person", "sort": "id"}
    page = (await world["admin"].get("/v1/classes", params=query)).json()
    classes = lines_of(await exported(world["admin"], "classes", **query))
    assert classes == page["data"]
    # Ids of one millisecond are in no order.
    assert sorted(str(each["title"]) for each in classes) == ["bethel_class", "reynolds_class"]


async def test_an_export_says_what_it_is(world: World) -> None:
    lines = await exported(world["admin"], "role-assignments")
    table = await exported(world["admin"], "role-assignments", CSV)
    assert lines.headers["content-type"] == "application/x-ndjson"
    assert table.headers["content-type"] == "text/csv; charset=utf-8; header=present"
    assert table.headers["content-disposition"] == 'attachment; filename="role-assignments.csv"'
    assert lines.headers["cache-control"] == table.headers["cache-control"] == "private, no-store"


async def test_an_export_of_nothing_is_empty_but_for_its_header(world: World) -> None:
    nothing = {"id": str(new_id(1)), "fields": "id,name"}
    assert (await exported(world["admin"], "organizations", **nothing)).content == b""
    assert (await exported(world["admin"], "organizations", CSV, **nothing)).content == b"id,name\r\n"


async def test_numbers_and_instants_are_written_as_in_json(world: World) -> None:
    fields = "created_at,learner_count,organization_id"
    listed = (await world["admin"].get("/v1/classes", params={"fields": fields})).json()["data"]
    in_csv = cells_of(await exported(world["admin"], "classes", CSV, fields=fields))
    assert in_csv == [{name: str(value) for name, value in each.items()} for each in listed]


async def test_no_cell_is_a_formula_and_every_text_can_be_had_back(named: World) -> None:
    answer = await exported(named["admin"], "organizations", CSV, fields="name", kind="other")
    shown = [row["name"] for row in cells_of(answer)]
    assert sorted(shown) == sorted(NAMES.values())
    assert {text.removeprefix("'") for text in shown} == set(NAMES)
    assert b"\r\n'=HYPERLINK(A1)\r\n" in answer.content
    assert b'\r\n"He said ""no"", twice"\r\n' in answer.content
    assert b'\r\n"Two\r\nlines"\r\n' in answer.content


async def test_a_line_of_ndjson_is_never_broken(named: World) -> None:
    client = named["admin"]
    answer = await client.get("/v1/organizations", params={"kind": "other"}, headers={"accept": NDJSON})
    assert {str(each["name"]) for each in lines_of(answer)} == set(NAMES)
    assert answer.content.count(b"\n") == len(NAMES)


@pytest.mark.parametrize(
    ("accept", "query", "code", "pointer"),
    [
        (NDJSON, "limit=10", "not_in_exports", "?limit"),
        (CSV, "cursor=x", "not_in_exports", "?cursor"),
        (CSV, "include_total=true", "not_in_exports", "?include_total"),
        (CSV, "expand=organization", "unknown_parameter", "?expand"),
        (NDJSON, "expand=secrets", "expand", "?expand"),
        (NDJSON, "fields=password", "fields", "?fields"),
        (CSV, "sort=birth_date", "sort", "?sort"),
        (NDJSON, "id=not-an-id", "uuid_parsing", "?id"),
        (CSV, "colour=blue", "unknown_parameter", "?colour"),
    ],
)
async def test_what_is_wrong_is_told_before_the_first_byte(
    world: World, accept: str, query: str, code: str, pointer: str
) -> None:
    answer = await world["admin"].get(f"/v1/classes?{query}", headers={"accept": accept})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert [(each["pointer"], each["code"]) for each in answer.json()["errors"]] == [(pointer, code)]


async def test_without_a_token_nothing_is_exported(anonymous: httpx.AsyncClient) -> None:
    answer = await anonymous.get("/v1/people", headers={"accept": CSV})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(("connections", "wanted", "at_a_time"), [(10, 2, 2), (10, 50, 5), (3, 2, 1), (1, 2, 1)])
def test_exports_leave_connections_for_other_reads(
    settings: Settings, connections: int, wanted: int, at_a_time: int
) -> None:
    given = settings.model_copy(update={"read_pool_size": connections, "max_exports": wanted})
    assert given.exports_at_a_time == at_a_time
