"""Whatever is changed leaves an entry in the audit log, with who did it: nothing has to remember to write it."""

import ast
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from uuid import UUID

import asyncpg
import orjson
import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

import achieve
from achieve.access.classes import CLASS_OF, FieldClass
from achieve.access.roles import Resource
from achieve.access.scopes import RowRule
from achieve.accounts import service as accounts
from achieve.core.auditing import NOT_AUDITED
from achieve.core.authors import Author, AuthorKind, service
from achieve.core.db import bind_district
from achieve.core.schemas import Input
from achieve.declarations import ALL_SHAPES, OPERATIONS
from achieve.web.context import Context
from achieve.web.operations import Operation
from tests.api.audit_calls import CALLS, Desk, Made, open_desk
from tests.api.audit_faces import FACES
from tests.api.plan_desk import Json
from tests.world import World

_ADDED_BY_TOOLS = {"alembic_version"}
_SECRET = re.compile(r"hash|sealed|secret|password|private|jwk|token|code")


_LOG = "select * from audit_entry where request_id = $1 order by id"
_PLATFORM_LOG = (
    "select e.*, null as delicate_before, null as delicate_after from platform_audit_entry e"
    " where e.request_id = $1 order by e.id"
)


@pytest.fixture(scope="module")
async def desk(app: FastAPI, context: Context) -> AsyncIterator[Desk]:
    async with open_desk(app, context, "Audited") as desk:
        yield desk


async def test_every_table_is_audited_or_stands_on_the_list_with_its_reason(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    tables = await superuser.fetch(
        "select c.relname, count(t.tgname) filter (where t.tgname in ('audit_insert', 'audit_update', 'audit_delete')"
        " and t.tgenabled = 'O') as triggers from pg_class c left join pg_trigger t on t.tgrelid = c.oid"
        " where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace group by c.relname"
    )
    unaudited = {row["relname"] for row in tables if row["triggers"] != 3} - _ADDED_BY_TOOLS
    assert unaudited == set(NOT_AUDITED)


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_every_operation_leaves_its_entry(desk: Desk, operation: Operation[Input], face: str) -> None:
    call = CALLS[operation.name]
    if call.first:
        await call.first(desk)
    target, body = await call.target(desk) if call.target else None, call.body(desk)
    request_id = await FACES[face](desk.world[call.who], operation, body, target)
    log = _PLATFORM_LOG if operation.shape.path == "districts" else _LOG
    async with desk.context.database.reading(desk.world.district_id) as connection:
        entries = await connection.fetch(log, request_id)
    assert {(each["actor_kind"], each["actor_id"], each["operation"]) for each in entries} == {
        ("account" if call.who == "platform" else "person", desk.world.ids[call.who], operation.name)
    }
    if operation.kind != "action":
        _check_entry(operation, entries, body, target)


# What only two people read, and what can be taken back: the log names the columns, and has no values of them.
_KEPT_APART = frozenset({"focus", "notes", "agreed", "text"})
# Deletions after which the row is still there.
_LEAVING_A_PLACE = frozenset({"delete_comment"})


def _check_entry(
    operation: Operation[Input], entries: Sequence[asyncpg.Record], body: Json, target: Made | None
) -> None:
    of_kind = [each for each in entries if each["subject_type"] == operation.shape.table]
    [entry] = [each for each in of_kind if target is None or str(each["subject_id"]) == target[0]]
    before, after = (_values(entry, side) for side in ("before", "after"))
    told = {name: value for name, value in body.items() if name not in _KEPT_APART}
    if operation.kind == "create":
        assert after
        assert (entry["action"], before) == ("created", None)
        kept = {name: value for name, value in told.items() if name in operation.shape.row.model_fields}
        assert kept
        assert {name: after[name] for name in kept} == kept
    elif operation.kind == "update":
        assert (entry["action"], after or {}, set(entry["changed"])) == ("changed", told, set(body))
        assert set(before or {}) == set(told)
        assert before != after or not told
    elif operation.name in _LEAVING_A_PLACE:
        assert (entry["action"], entry["changed"]) == ("changed", ["deleted_at", "text"])
    else:
        assert (entry["action"], after) == ("deleted", None)
        assert target
        assert before
        assert before["id"] == target[0]


def _values(entry: asyncpg.Record, side: str) -> Json | None:
    parts = [orjson.loads(entry[each]) for each in (side, f"delicate_{side}") if entry[each]]
    return {name: value for part in parts for name, value in part.items()} if parts else None


def test_every_operation_has_a_call_here() -> None:
    assert {operation.name for operation in OPERATIONS} == set(CALLS)


async def test_sql_of_whoever_writes_leaves_its_entry_with_the_fields_that_changed(
    fresh_world: World, context: Context
) -> None:
    async with context.database.writing(fresh_world.district_id, service("import"), "import_roster") as session:
        connection = await session.connection()
        await connection.execute(text("update person set given_name = 'Ada', phone = '555-0100' where is_learner"))
    entries = await _entries(context, fresh_world, "import_roster")
    assert {(each["learner_id"], each["subject_id"]) for each in entries} == {
        (fresh_world.ids[name], fresh_world.ids[name]) for name in ("learner", "classmate", "other_learner")
    }
    [entry] = [each for each in entries if each["subject_id"] == fresh_world.ids["learner"]]
    assert (entry["actor_kind"], entry["actor_id"], entry["job"]) == ("service", None, "import")
    assert (entry["action"], entry["changed"]) == ("changed", ["given_name", "phone"])
    assert orjson.loads(entry["before"]) == {"given_name": "Learner"}
    assert orjson.loads(entry["after"]) == {"given_name": "Ada"}
    assert orjson.loads(entry["delicate_before"]) == {"phone": None}
    assert orjson.loads(entry["delicate_after"]) == {"phone": "555-0100"}


async def test_a_change_past_the_service_is_told_as_such(
    fresh_world: World, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with superuser.transaction():
        await superuser.execute(bind_district(fresh_world.district_id))
        await superuser.execute("update class set title = 'By hand' where id = $1", fresh_world.ids["bethel_class"])
    async with context.database.reading(fresh_world.district_id) as connection:
        entry = await connection.fetchrow("select actor_kind, job from audit_entry where after ->> 'title' = 'By hand'")
    assert entry is not None
    assert tuple(entry) == ("database", await superuser.fetchval("select session_user::text"))


async def test_what_changes_nothing_leaves_no_entry(fresh_world: World, context: Context) -> None:
    async with context.database.writing(fresh_world.district_id, service("import"), "touch") as session:
        connection = await session.connection()
        await connection.execute(text("update class set title = title, version = version + 1, updated_at = now()"))
    assert await _entries(context, fresh_world, "touch") == []


async def test_what_is_taken_back_leaves_no_entry(fresh_world: World, context: Context) -> None:
    async with context.database.writing(fresh_world.district_id, service("import"), "undone") as session:
        connection = await session.connection()
        await connection.execute(text("update class set title = 'Undone'"))
        await session.rollback()
    assert await _entries(context, fresh_world, "undone") == []


async def test_what_goes_with_what_it_belongs_to_leaves_an_entry_too(fresh_world: World, context: Context) -> None:
    guardian = fresh_world.ids["guardian"]
    async with context.database.writing(fresh_world.district_id, service("import"), "cascade") as session:
        connection = await session.connection()
        added = "insert into demographics (district_id, id, sex, races) values (:district, :id, 'female', '{}')"
        await connection.execute(text(added), {"district": fresh_world.district_id, "id": guardian})
    async with context.database.writing(fresh_world.district_id, service("import"), "cascaded") as session:
        connection = await session.connection()
        for statement in (
            "delete from guardianship where guardian_id = :id",
            "delete from role_assignment where person_id = :id",
            "delete from person where id = :id",
        ):
            await connection.execute(text(statement), {"id": guardian})
    gone = await _entries(context, fresh_world, "cascaded")
    assert ("deleted", "demographics") in {(each["action"], each["subject_type"]) for each in gone}


@pytest.mark.parametrize("log", ["audit_entry", "platform_audit_entry"])
@pytest.mark.parametrize(
    "statement", ["update {log} set job = 'x'", "delete from {log}", "insert into {log} select * from {log} limit 1"]
)
async def test_the_service_cannot_change_the_log(world: World, context: Context, log: str, statement: str) -> None:
    with pytest.raises(DBAPIError, match="permission denied"):
        async with context.database.writing(world.district_id) as session:
            await (await session.connection()).execute(text(statement.format(log=log)))


async def test_global_tables_are_logged_without_secrets_and_addresses(
    context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    author = Author(AuthorKind.ACCOUNT, UUID(int=7))
    async with context.database.writing(None, author, "create_account") as session:
        account = await accounts.create_account(session, "canary@achieve.example", "a pass phrase of length")
        await accounts.grant_platform_admin(session, account)
    entries = await superuser.fetch("select * from platform_audit_entry where subject_id = $1 order by id", account)
    assert [(each["action"], each["changed"], each["actor_id"]) for each in entries] == [
        ("created", [], author.id),
        ("changed", ["is_platform_admin"], author.id),
    ]
    everything = await superuser.fetchval("select string_agg(e::text, '') from platform_audit_entry e")
    assert "canary" not in everything
    assert "argon2" not in everything


async def test_no_log_keeps_what_is_secret(desk: Desk) -> None:
    async with desk.context.database.reading(desk.world.district_id) as connection:
        names = await connection.fetch(
            "select distinct k.key from (select before, after from audit_entry union all"
            " select before, after from platform_audit_entry) e,"
            " jsonb_object_keys(coalesce(e.after, '{}') || coalesce(e.before, '{}')) k(key)"
        )
    harmless = {"code", "public_key", "previous_secret_until"}
    assert {row["key"] for row in names if _SECRET.search(row["key"])} - harmless == set()


async def test_fields_with_a_line_of_their_own_are_kept_apart(superuser: "asyncpg.Connection[asyncpg.Record]") -> None:
    for shape in ALL_SHAPES:
        own = {rule.resource for rule in shape.rules}
        delicate = {name for name, rules in shape.guarded.items() if _is_delicate(rules, own)}
        stored = delicate & set(shape.row.model_fields)
        if not stored or shape.table in NOT_AUDITED:
            continue
        function = await superuser.fetchval("select pg_get_functiondef($1::regproc)", f"audit_{shape.table}")
        [apart] = re.findall(r"delicate constant text\[\] := array\[(.*?)\]", function)
        assert stored <= set(re.findall(r"'(\w+)'", apart)), shape.name


def _is_delicate(rules: tuple[RowRule, ...], own: set[Resource | None]) -> bool:
    classes = {CLASS_OF[rule.resource] for rule in rules if rule.resource and rule.resource not in own}
    return bool(classes & {FieldClass.SENSITIVE, FieldClass.SPECIAL})


def _without_author() -> Iterator[str]:
    root = Path(achieve.__file__).parent
    for path in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "writing":
                named = len(node.args) + len(node.keywords)
                yield from [] if named >= 3 else [f"{path.relative_to(root)}:{node.lineno}"]


def test_every_transaction_of_the_service_says_who_writes_and_what() -> None:
    assert list(_without_author()) == []


async def test_an_author_is_told_in_words_without_anything_to_escape(context: Context) -> None:
    with pytest.raises(ValueError, match="cannot be bound"):
        async with context.database.writing(None, service("import'; drop table person; --"), "import_roster"):
            pass


async def _entries(context: Context, world: World, operation: str) -> list[asyncpg.Record]:
    async with context.database.reading(world.district_id) as connection:
        return await connection.fetch("select * from audit_entry where operation = $1 order by id", operation)
