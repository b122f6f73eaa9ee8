"""Frameworks come in from CASE files, once and again, and are read by those whom they are for."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.competencies.packages import Tally
from achieve.competencies.rules import PrerequisitesInCircle
from achieve.core import clock
from achieve.core.errors import Forbidden
from achieve.core.ids import PersonId
from achieve.demo.frameworks import DEMO_COMPETENCY, ELA_FRAMEWORK, FRAMEWORK_FILES
from achieve.exchange.case.reading import read_case
from achieve.exchange.case_import import import_case, import_framework
from achieve.web.context import Context
from tests.api.learning import ELA, HABITS, School, graph, school_year, show
from tests.world import World

CHANGED_AT = "2025-07-01T12:00:00+00:00"


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Frameworks") as school:
        yield school


def package(items: list[dict[str, Any]], associations: list[tuple[str, str, str]] | None = None) -> dict[str, Any]:
    """A CASE package of our own making: items by code, associations as (origin, type, destination)."""
    identifiers = {item["humanCodingScheme"]: item["identifier"] for item in items}

    def end(code: str) -> dict[str, str]:
        identifier = identifiers.get(code, code)
        return {"title": code, "identifier": identifier, "uri": f"urn:uuid:{identifier}"}

    return {
        "CFDocument": {
            "identifier": str(uuid4()),
            "uri": "urn:own",
            "creator": "Us",
            "title": "Our own",
            "lastChangeDateTime": CHANGED_AT,
            "adoptionStatus": "Adopted",
        },
        "CFItems": items,
        "CFAssociations": [
            {
                "identifier": str(uuid4()),
                "uri": "urn:own",
                "associationType": kind,
                "originNodeURI": end(origin),
                "destinationNodeURI": end(destination),
                "lastChangeDateTime": CHANGED_AT,
            }
            for origin, kind, destination in associations or []
        ],
    }


def target(code: str) -> dict[str, Any]:
    return {
        "identifier": str(uuid4()),
        "uri": "urn:own",
        "humanCodingScheme": code,
        "fullStatement": f"Do {code}.",
        "CFItemType": "Target",
        "lastChangeDateTime": CHANGED_AT,
    }


def written(folder: Path, content: object) -> Path:
    path = folder / f"{uuid4()}.json"
    path.write_text(json.dumps(content))
    return path


async def listed(client: httpx.AsyncClient, path: str, **query: object) -> list[dict[str, Any]]:
    answer = await client.get(f"/v1/{path}", params={"limit": 200, **query})  # pyright: ignore[reportArgumentType] texts and numbers
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_the_demo_frameworks_come_with_tree_prerequisites_and_scales(school: School) -> None:
    (framework,) = await listed(school["teacher"], "frameworks", case_identifier=ELA_FRAMEWORK)
    assert (framework["title"], framework["kind"], framework["status"], framework["version_label"]) == (
        "English language arts, grades 3–8",
        "competencies",
        "published",
        "1.0",
    )
    nodes = await listed(school["teacher"], "competencies", framework_id=framework["id"], sort="place")
    assert len(nodes) == 93
    assert [node["place"] for node in nodes] == list(range(1, 94))
    assert {node["kind"] for node in nodes if node["is_judged"]} == {"learning_target"}
    associations = await listed(school["teacher"], "associations", framework_id=framework["id"])
    assert {each["kind"] for each in associations} == {"precedes"}
    assert len(associations) == 76
    assert all(each["origin_id"] and each["destination_id"] for each in associations)
    scales = {scale["code"]: scale for scale in await listed(school["teacher"], "scales")}
    assert set(scales) == {"four_point", "habits"}
    assert {node["scale_id"] for node in nodes if node["is_judged"]} == {scales["four_point"]["id"]}


async def test_habits_of_work_are_marked_and_have_their_own_scale(school: School) -> None:
    nodes = await listed(school["teacher"], "competencies", kind="habit", expand="scale,framework")
    assert len(nodes) == 8
    assert {(node["is_habit"], node["scale"]["code"], node["framework"]["kind"]) for node in nodes} == {
        (True, "habits", "habits_of_work")
    }


async def test_a_tree_is_walked_in_graphql(school: School) -> None:
    query = """query ($id: ID!) { competency(id: $id) { code parent { kind parent { kind parent { id } } }
        incoming { nodes { kind origin { code } } } outgoing { nodes { destination { code } } } } }"""
    found = await graph(school["learner"], query, {"id": school.learning["ELA.4.RI.2"]})
    assert found["competency"]["code"] == "ELA.4.RI.2"
    assert found["competency"]["parent"] == {"kind": "competency", "parent": {"kind": "domain", "parent": None}}
    before = {(each["kind"], each["origin"]["code"]) for each in found["competency"]["incoming"]["nodes"]}
    assert before == {("precedes", "ELA.3.RI.2"), ("precedes", "ELA.4.RI.1")}
    following = {each["destination"]["code"] for each in found["competency"]["outgoing"]["nodes"]}
    assert "ELA.5.RI.2" in following


@pytest.mark.parametrize("path", FRAMEWORK_FILES, ids=lambda path: path.stem)
async def test_the_same_file_again_changes_nothing(school: School, path: Path) -> None:
    (again,) = (await import_case(school.context.database, path, school.world.district_id)).frameworks
    assert again.framework == Tally(unchanged=1)
    for tally in (again.competencies, again.associations):
        assert (tally.created, tally.updated, tally.removed) == (0, 0, 0)
    events = (await school["admin"].get("/v1/events", params={"type": "framework.imported"})).json()["data"]
    assert len([event for event in events if event["aggregate_id"] == str(again.framework_id)]) == 1


async def test_a_changed_file_changes_what_differs_and_withdraws_what_is_gone(school: School, tmp_path: Path) -> None:
    first, second, third = target("O.1"), target("O.2"), target("O.3")
    own = package([first, second, third], [("O.1", "precedes", "O.2"), ("O.2", "precedes", "O.3")])
    database, district = school.context.database, school.world.district_id
    await import_case(database, written(tmp_path, own), district)
    evidence = await show(school["teacher"], school.world.id("learner"), await _id_of(school, "O.3"), 3)
    assert evidence.status_code == 201, evidence.text
    own["CFItems"] = [first | {"fullStatement": "Do it better."}, second]
    own["CFAssociations"] = own["CFAssociations"][:1]
    (summary,) = (await import_case(database, written(tmp_path, own), district)).frameworks
    assert summary.competencies == Tally(updated=1, unchanged=1, removed=1)
    assert summary.associations == Tally(unchanged=1, removed=1)
    (changed,) = await listed(school["teacher"], "competencies", code="O.1")
    assert (changed["statement"], changed["version"]) == ("Do it better.", 2)
    (gone,) = await listed(school["teacher"], "competencies", code="O.3")
    assert (gone["is_withdrawn"], gone["is_judged"]) == (True, False)
    assert len(await listed(school["teacher"], "evidence", competency_id=gone["id"])) == 1
    refused = await show(school["teacher"], school.world.id("learner"), gone["id"], 3)
    assert refused.json()["errors"][0]["code"] == "not_judged"


async def test_an_end_in_another_framework_is_found_whichever_comes_first(school: School, tmp_path: Path) -> None:
    near, far = target("N.1"), target("F.1")
    pointing = package([near], [("N.1", "exactMatchOf", far["identifier"])])
    database, district = school.context.database, school.world.district_id
    await import_case(database, written(tmp_path, pointing), district)
    (waiting,) = await listed(school["teacher"], "associations", origin_id=await _id_of(school, "N.1"))
    assert (waiting["destination_id"], waiting["kind"]) == (None, "exact_match")
    await import_case(database, written(tmp_path, package([far])), district)
    (linked,) = await listed(school["teacher"], "associations", id=waiting["id"])
    assert linked["destination_id"] == await _id_of(school, "F.1")
    (again,) = (await import_case(database, written(tmp_path, pointing), district)).frameworks
    assert again.associations == Tally(unchanged=1)


async def test_prerequisites_that_circle_across_frameworks_are_refused_by_name(school: School, tmp_path: Path) -> None:
    one, other = target("C.1"), target("C.2")
    database, district = school.context.database, school.world.district_id
    await import_case(database, written(tmp_path, package([one], [("C.1", "precedes", other["identifier"])])), district)
    closing = package([other], [("C.2", "precedes", one["identifier"])])
    with pytest.raises(PrerequisitesInCircle) as refused:
        await import_case(database, written(tmp_path, closing), district)
    assert "C.1 → C.2 → C.1" in refused.value.detail or "C.2 → C.1 → C.2" in refused.value.detail
    assert await listed(school["teacher"], "competencies", code="C.2") == []


@pytest.mark.parametrize(
    ("file", "nodes", "judged"),
    [("smarterbalanced-g3-math.json", 73, 1), ("opensalt-what-standards-could-be.json", 16, 12)],
)
async def test_frameworks_of_others_come_in_as_they_are(
    fresh_world: World, context: Context, shared: Path, file: str, nodes: int, judged: int
) -> None:
    path = shared / "samples/case" / file
    (summary,) = (await import_case(context.database, path, fresh_world.district_id)).frameworks
    assert summary.competencies == Tally(created=nodes)
    found = await listed(fresh_world["admin"], "competencies")
    assert sum(node["is_judged"] for node in found) == judged
    assert (await listed(fresh_world["admin"], "frameworks"))[0]["status"] == "draft"
    (again,) = (await import_case(context.database, path, fresh_world.district_id)).frameworks
    assert (again.framework.unchanged, again.competencies) == (1, Tally(unchanged=nodes))


async def test_learners_and_families_see_published_frameworks_alone(school: School, tmp_path: Path) -> None:
    draft = package([target("D.1")])
    draft["CFDocument"]["adoptionStatus"] = "Draft"
    await import_case(school.context.database, written(tmp_path, draft), school.world.district_id)
    for person in ("admin", "leader", "coach", "teacher", "sis"):
        assert len(await listed(school[person], "competencies", code="D.1")) == 1
    for person in ("learner", "guardian"):
        assert await listed(school[person], "competencies", code="D.1") == []
        assert len(await listed(school[person], "competencies", framework_id=school.learning.frameworks[HABITS])) == 8


async def test_a_framework_of_one_district_is_unknown_in_another(
    school: School, fresh_world: World, context: Context
) -> None:
    assert (await fresh_world["admin"].get(f"/v1/competencies/{school.learning['ELA.4.RI.2']}")).status_code == 404
    await import_case(context.database, ELA, fresh_world.district_id)
    (own,) = await listed(fresh_world["admin"], "competencies", case_identifier=DEMO_COMPETENCY)
    assert own["id"] != school.learning["ELA.4.RI.2"]


async def test_bringing_a_framework_takes_the_right_to(school: School) -> None:
    teacher = Actor(
        school.world.district_id,
        PersonId(school.world.ids["teacher"]),
        None,
        frozenset({Role.TEACHER}),
        None,
        clock.today(),
    )
    async with school.context.database.writing(school.world.district_id) as session:
        with pytest.raises(Forbidden):
            await import_framework(session, teacher, read_case(ELA))


@pytest.mark.parametrize("path", ["frameworks", "competencies", "associations", "scales", "mastery-policies"])
async def test_what_is_judged_by_is_read_only(school: School, path: str) -> None:
    answer = await school["admin"].post(f"/v1/{path}", json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")


async def _id_of(school: School, code: str) -> str:
    (found,) = await listed(school["teacher"], "competencies", code=code)
    return found["id"]
