"""The archive holds everything known of a person, row by row, and nothing of others but their ids."""

import io
import json
from collections.abc import AsyncIterator, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zipfile import ZipFile

import asyncpg
import pytest
from fastapi import FastAPI

from achieve.declarations import bound_shapes
from achieve.privacy.archive import OTHERS, sections
from achieve.privacy.register import REGISTER
from achieve.web.context import Context
from tests.api.privacy_desk import Desk
from tests.api.privacy_filling import fill_everything, look_at, rows_about
from tests.api.privacy_somebody import Filled
from tests.world import make_world

Archive = Mapping[str, Any]
# Their rows are there only once the person is gone.
AFTER_AN_ERASURE = {"erased_external_id", "erasure"}


@pytest.fixture(scope="module")
async def filled(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[Filled]:
    owner = await asyncpg.connect(database_url)
    async with make_world(app, context, "Archived") as world:
        yield await fill_everything(context, world, owner)
    await owner.close()


@pytest.fixture(scope="module")
async def packed(filled: Filled) -> bytes:
    return await Desk(filled.world).archive("learner")


@pytest.fixture(scope="module")
def files(packed: bytes) -> Mapping[str, str]:
    with ZipFile(io.BytesIO(packed)) as zipped:
        assert zipped.testzip() is None
        return {name: zipped.read(name).decode() for name in zipped.namelist()}


@pytest.fixture(scope="module")
def manifest(files: Mapping[str, str]) -> Archive:
    return json.loads(files["manifest.json"])


def _lines(files: Mapping[str, str], name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in files[name].splitlines()]


@pytest.mark.parametrize(
    "table", [table for table in REGISTER if table.about_rows and not table.withheld], ids=lambda table: table.name
)
async def test_every_row_about_the_person_is_in_it_whole(
    superuser: "asyncpg.Connection[asyncpg.Record]",
    filled: Filled,
    files: Mapping[str, str],
    manifest: Archive,
    table: Any,
) -> None:
    await look_at(superuser, filled.world)
    stored = await rows_about(superuser, filled, table, table.handed_over or table.about_rows)
    # That the archive was fetched is told to the feed and the log, after the archive's moment.
    moment = datetime.fromisoformat(manifest["made_at"])
    stored = [row for row in stored if row.get("occurred_at", moment) <= moment]
    shown = _lines(files, _file_of(table.name, recorded=False))
    assert len(shown) == len(stored)
    assert (len(stored) > 0) == (table.name not in AFTER_AN_ERASURE)
    assert {_key(row) for row in shown} == {_key(row) for row in stored}
    by_key = {_key(row): row for row in stored}
    for row in shown:
        assert set(row) == set(by_key[_key(row)]) - set(table.sealed)
        for name in (*table.own, *table.labels, *table.words):
            assert _plain(row[name]) == _plain(by_key[_key(row)][name]) or name in ("status", "explanation")


@pytest.mark.parametrize(
    "table", [table for table in REGISTER if table.by_rows and not table.withheld], ids=lambda table: table.name
)
async def test_what_the_person_did_is_in_it_and_says_of_others_no_more_than_ids(
    superuser: "asyncpg.Connection[asyncpg.Record]", filled: Filled, files: Mapping[str, str], table: Any
) -> None:
    condition = f"({table.by_rows}) and ({table.about_rows or 'false'}) is not true"
    await look_at(superuser, filled.world)
    stored = await rows_about(superuser, filled, table, condition)
    shown = _lines(files, _file_of(table.name, recorded=True))
    assert {_key(row) for row in shown} == {_key(row) for row in stored}
    if table.about:
        told = {column for row in shown for column in row}
        assert told & {*table.own, *table.labels, *table.words} == set()


def test_the_manifest_counts_every_file_and_says_what_each_field_means(
    files: Mapping[str, str], manifest: Archive, filled: Filled
) -> None:
    assert manifest["format"] == "achieve-person-archive/1"
    assert manifest["person_id"] == str(filled.learner)
    for file in manifest["files"]:
        rows = _lines(files, file["file"])
        assert len(rows) == file["count"]
        described = {field["name"]: field["description"] for field in file["fields"]}
        assert all(set(row) == set(described) for row in rows)
        assert all(described.values())
        assert file["page"] in files
    listed = {name for file in manifest["files"] for name in (file["file"], file["page"])}
    assert set(files) == listed | {"manifest.json", "index.html", *manifest["attached"]}
    assert [name.rpartition("/")[2] for name in manifest["attached"]] == ["walk.pdf"]


def test_it_can_be_read_without_a_program(files: Mapping[str, str], filled: Filled) -> None:
    assert '<a href="people.html">' in files["index.html"]
    assert filled.who.family in files["people.html"]
    assert filled.who.email in files["people.html"]
    assert filled.who.phone in files["people.html"]
    assert "said it well." in files["evidence.html"]
    assert "<script" not in "".join(files.values())


def test_nobody_elses_name_or_address_is_in_it_but_what_they_are(files: Mapping[str, str], filled: Filled) -> None:
    everything = "".join(files.values())
    for other in ("Classmate", "Other_Learner", "teacher@", "guardian@", "classmate@"):
        assert other not in everything
    others = {row["id"]: row["roles"] for row in _lines(files, "other-people.ndjson")}
    assert others[filled.world.id("teacher")] == ["teacher"]
    assert others[filled.world.id("guardian")] == ["guardian"]
    assert filled.world.id("learner") not in others


async def test_text_that_looks_like_markup_stays_text(
    app: FastAPI, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with make_world(app, context, "Markup") as world:
        script = "<script>alert(1)</script>"
        await look_at(superuser, world)
        await superuser.execute("update person set given_name = $1 where id = $2", script, world.ids["learner"])
        with ZipFile(io.BytesIO(await Desk(world).archive("learner"))) as zipped:
            page = zipped.read("people.html").decode()
    assert script not in page
    assert "&lt;script&gt;" in page


async def test_it_goes_to_who_asked_and_to_who_decides_once_it_is_approved(filled: Filled) -> None:
    desk = Desk(filled.world)
    request = await desk.ask("export", "learner", who="guardian")
    path = f"/v1/privacy-requests/{request['id']}/archive"
    before = await desk.world["guardian"].get(path)
    assert (before.status_code, before.json()["code"]) == (409, "privacy_request_not_approved")
    await desk.done(request, "approve")
    fetched = {who: (await desk.world[who].get(path)).status_code for who in ("guardian", "admin", "learner")}
    assert fetched == {"guardian": 200, "admin": 200, "learner": 403}
    assert (await desk.world["other_guardian"].get(path)).status_code == 404
    assert (await desk.world["teacher"].get(path)).status_code == 403
    assert (await desk.world["sis"].get(path)).status_code == 403
    after = (await desk.world["admin"].get(f"/v1/privacy-requests/{request['id']}")).json()
    assert (after["status"], after["done_at"] is not None) == ("done", True)


async def test_an_erasure_has_no_archive(filled: Filled) -> None:
    desk = Desk(filled.world)
    request = await desk.ask("erasure", "learner")
    await desk.done(request, "approve")
    answer = await desk.world["admin"].get(f"/v1/privacy-requests/{request['id']}/archive")
    assert (answer.status_code, answer.json()["code"]) == (409, "privacy_request_of_other_kind")


def _file_of(table: str, *, recorded: bool) -> str:
    """The file with the rows of a table."""
    names = [each.name for each in sections(bound_shapes()) if each.table == table and each.name != OTHERS]
    [name] = [name for name in names if name.startswith("recorded/") == recorded]
    return f"{name}.ndjson"


def _key(row: Mapping[str, Any]) -> str:
    return str(next(row[name] for name in ("id", "key", "access_jti", "account_id") if name in row))


def _plain(value: object) -> object:
    """A value as JSON shows it, and as the driver gives it."""
    if isinstance(value, str) and value[:1] in "{[":
        return json.loads(value)
    return str(value) if isinstance(value, (UUID, date, datetime)) else value
