"""Attachments of monitoring evidence: sent, looked at, fetched, removed."""

import hashlib
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from achieve.app import make_app
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.api.attachment_desk import CSV, PDF, PNG, attached, evidence_in, kept_at, path_of, send
from tests.api.learning import graph
from tests.api.part_desk import mutate
from tests.api.plan_desk import Planned, create, delete, events_about, planned_world, read, refusal

_OF_EVIDENCE = """query ($id: ID!) { monitoringEvidence(id: $id) { attachments { nodes {
    id fileName mediaType sizeBytes sha256 contentPath uploadedBy { id } } } } }"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_a_file_is_attached_and_fetched_as_it_was(planned: Planned) -> None:
    coach, evidence = planned["coach"], evidence_in(planned)
    answer = await send(coach, evidence, "Übung zum Gang.png", PNG)
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert answer.headers["location"] == f"/v1/attachments/{made['id']}"
    assert made == {
        **made,
        "monitoring_evidence_id": str(evidence),
        "plan_id": str(planned.ids.plan),
        "uploaded_by_id": planned.world.id("coach"),
        "file_name": "Übung zum Gang.png",
        "media_type": "image/png",
        "size_bytes": len(PNG),
        "sha256": hashlib.sha256(PNG).hexdigest(),
        "content_path": f"/v1/attachments/{made['id']}/content",
    }
    fetched = await planned["leader"].get(made["content_path"])
    assert (fetched.status_code, fetched.content) == (200, PNG)
    assert fetched.headers["content-type"] == "image/png"
    assert fetched.headers["x-content-type-options"] == "nosniff"
    assert fetched.headers["cache-control"] == "private, no-store"
    assert fetched.headers["content-disposition"] == (
        "attachment; filename=\"Ubung zum Gang.png\"; filename*=UTF-8''%C3%9Cbung%20zum%20Gang.png"
    )
    assert await events_about(planned["admin"], made["id"]) == [
        ("attachment.added", ["file_name", "media_type", "size_bytes"])
    ]


async def test_graphql_tells_of_it_and_where_its_content_is(planned: Planned) -> None:
    evidence = evidence_in(planned, 1)
    made = await attached(planned["coach"], evidence, "walk.csv", CSV)
    told = (await graph(planned["leader"], _OF_EVIDENCE, {"id": str(evidence)}))["monitoringEvidence"]
    assert told["attachments"]["nodes"] == [
        {
            "id": made["id"],
            "fileName": "walk.csv",
            "mediaType": "text/csv",
            "sizeBytes": len(CSV),
            "sha256": made["sha256"],
            "contentPath": made["content_path"],
            "uploadedBy": {"id": planned.world.id("coach")},
        }
    ]
    gone = await mutate(planned["coach"], "delete_attachment", {"id": made["id"], "version": 1})
    assert gone["userErrors"] == []
    assert (await planned["coach"].get(f"/v1/attachments/{made['id']}")).status_code == 404


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("walk.pdf", PNG, (415, "content_differs")),
        ("walk.exe", b"MZ", (415, "file_type_not_allowed")),
        ("walk", PDF, (415, "file_type_not_allowed")),
        ("..", PDF, (422, "invalid_input")),
        ("walk.pdf", b"", (422, "invalid_input")),
    ],
)
async def test_a_file_that_is_not_what_it_says_is_refused(
    planned: Planned, name: str, content: bytes, expected: tuple[int, str]
) -> None:
    answer = await send(planned["coach"], evidence_in(planned), name, content)
    assert refusal(answer)[:2] == expected
    assert name not in answer.text or name == ".."


async def test_the_body_is_one_file_in_a_form(planned: Planned) -> None:
    coach, path = planned["coach"], path_of(evidence_in(planned))
    assert refusal(await coach.post(path, json={"file": "x"}))[:2] == (415, "unsupported_media_type")
    two = await coach.post(path, files=[("file", ("a.pdf", PDF)), ("file", ("b.pdf", PDF))])
    assert refusal(two)[2:] == ("/file", "repeated")
    other = await coach.post(path, files={"data": ("a.pdf", PDF)})
    assert refusal(other)[2:] == ("/file", "missing")
    kind = {"content-type": "multipart/form-data; boundary=b"}
    cut = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n' + PDF
    assert refusal(await coach.post(path, content=cut, headers=kind))[:2] == (400, "malformed_request")
    assert refusal(await coach.post(path, content=b"nothing", headers=kind))[:2] == (400, "malformed_request")
    assert refusal(await coach.post(f"{path}?x=1", files={"file": ("a.pdf", PDF)}))[3] == "unknown_parameter"


async def test_a_file_has_a_greatest_size_and_other_bodies_a_smaller_one(settings: Settings, planned: Planned) -> None:
    small = make_app(settings.model_copy(update={"max_attachment_bytes": 50_000, "max_body_bytes": 1_000}))
    transport = httpx.ASGITransport(app=small, raise_app_exceptions=False)
    async with small.router.lifespan_context(small):
        headers = planned["coach"].headers
        async with httpx.AsyncClient(transport=transport, base_url="http://small.test", headers=headers) as coach:
            evidence = evidence_in(planned, 4)
            assert (await send(coach, evidence, "a.txt", b"x" * 50_000)).status_code == 201
            assert refusal(await send(coach, evidence, "a.txt", b"x" * 50_001))[:2] == (413, "body_too_large")
            assert (await send(coach, evidence, "a.txt", b"x" * 90_000)).status_code == 413
            plain = await coach.post("/v1/monitoring-evidence", content=b"x" * 1_001)
            assert plain.status_code == 413


async def test_a_second_try_with_the_same_key_attaches_nothing_more(planned: Planned) -> None:
    coach, evidence = planned["coach"], evidence_in(planned, 2)
    key = {"idempotency-key": "walk-1"}
    first, again = [await send(coach, evidence, "a.pdf", PDF, **key) for _ in range(2)]
    assert (first.status_code, again.status_code, again.content) == (201, 201, first.content)
    assert again.headers["idempotent-replayed"] == "true"
    other = await send(coach, evidence, "a.txt", b"Other.", **key)
    assert refusal(other)[:2] == (422, "idempotency_key_reused")
    found = await read(coach, "attachments", monitoring_evidence_id=str(evidence))
    assert len(found["data"]) == 1


async def test_a_removed_attachment_is_gone(planned: Planned, context: Context) -> None:
    coach = planned["coach"]
    made = await attached(coach, evidence_in(planned))
    assert kept_at(context, planned.world.district_id, made["id"]).read_bytes() == PDF
    assert (await delete(coach, f"attachments/{made['id']}", 1)).status_code == 204
    assert (await coach.get(made["content_path"])).status_code == 404
    assert [kind for kind, _ in await events_about(planned["admin"], made["id"])][-1] == "attachment.deleted"


async def test_evidence_has_at_most_twenty(planned: Planned) -> None:
    about = {"indicator_id": str(next(iter(planned.ids.implementation.indicators.values()))), "value": 1}
    evidence = await create(planned["coach"], "monitoring-evidence", {**about, "observed_on": "2024-05-06"})
    for place in range(20):
        await attached(planned["coach"], evidence["id"], f"{place}.txt", b"x")
    answer = await send(planned["coach"], evidence["id"])
    assert refusal(answer)[:2] == (409, "too_many_attachments")


@pytest.mark.parametrize(
    ("person", "place", "status"),
    [
        ("coach", 0, 201),
        ("leader", 0, 201),
        ("admin", 0, 201),
        ("teacher", 0, 403),
        ("teacher", 3, 201),
        ("colleague", 3, 403),
        ("other_leader", 0, 404),
        ("guardian", 0, 403),
        ("learner", 0, 403),
    ],
)
async def test_who_may_correct_evidence_may_attach_to_it(
    planned: Planned, person: str, place: int, status: int
) -> None:
    answer = await send(planned[person], evidence_in(planned, place))
    assert answer.status_code == status, answer.text


async def test_a_content_is_open_to_those_who_see_the_evidence(planned: Planned) -> None:
    made = await attached(planned["coach"], evidence_in(planned))
    expected = {"admin": 200, "leader": 200, "coach": 200, "teacher": 200, "other_leader": 404, "guardian": 403}
    found = {who: (await planned[who].get(made["content_path"])).status_code for who in expected}
    assert found == expected
    assert (
        await planned["leader"].get("/v1/attachments/018f0000-0000-70c0-8000-000000000000/content")
    ).status_code == 404


async def test_of_another_district_nobody_fetches_anything(planned: Planned, app: FastAPI, context: Context) -> None:
    made = await attached(planned["coach"], evidence_in(planned))
    async with planned_world(app, context) as other:
        assert (await other["admin"].get(made["content_path"])).status_code == 404
        assert (await send(other["admin"], evidence_in(planned))).status_code == 404


async def test_a_content_that_is_away_is_told_so(planned: Planned, context: Context) -> None:
    made = await attached(planned["coach"], evidence_in(planned))
    kept_at(context, planned.world.district_id, made["id"]).unlink()
    answer = await planned["coach"].get(made["content_path"])
    assert (answer.status_code, answer.json()["code"]) == (503, "content_missing")
