"""Districts are closed to each other by the database itself, whatever the service asks."""

import asyncpg
import pytest
from pydantic import SecretStr
from sqlmodel import SQLModel

from achieve.core.db import APPLICATION_ROLE, Database, RoleTooPowerful, bind_district
from achieve.core.settings import Settings
from achieve.core.tenancy import GLOBAL_TABLES, tenant_tables
from achieve.outbox.events import write_events
from achieve.web.context import Context
from tests.global_columns import MAY_HOLD
from tests.world import World

pytestmark = pytest.mark.usefixtures("world", "other_world")
_ADDED_BY_TOOLS = {"alembic_version"}


async def test_every_table_is_closed_or_stands_on_the_list_of_global_ones(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    found = await superuser.fetch(
        "select relname, relrowsecurity and relforcerowsecurity as closed, "
        "(select count(*) from pg_policy p where p.polrelid = c.oid) as policies "
        "from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
    )
    open_tables = {row["relname"] for row in found if not row["closed"] or row["policies"] != 1}
    assert open_tables - _ADDED_BY_TOOLS == set(GLOBAL_TABLES) & {row["relname"] for row in found}


async def test_each_global_table_holds_what_its_line_says_and_no_more(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    found = await superuser.fetch(
        "select table_name::text as tab, column_name::text as col from information_schema.columns"
        " where table_schema = 'public' and table_name = any($1::text[])",
        list(GLOBAL_TABLES),
    )
    held = {(row["tab"], row["col"]) for row in found}
    told = {(table, column) for table, columns in MAY_HOLD.items() for column in columns}
    assert held == told, "Tell in tests/global_columns.py what the column may hold, or put it into a tenant's table."


async def test_nothing_of_a_learner_stands_in_a_global_table(
    world: World, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    await superuser.execute(bind_district(world.district_id).replace("SET LOCAL", "SET"))
    learners = await superuser.fetch("select email, birth_date::text from person where is_learner")
    words = {word for row in learners for word in row.values() if word}
    assert len(words) > 3
    for table in GLOBAL_TABLES:
        lines = await superuser.fetch(f'select row_to_json(t)::text as line from "{table}" t')
        assert [word for row in lines for word in words if word in row["line"]] == [], table


async def test_nothing_shows_rows_past_row_security(superuser: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Functions that run as the owner of the tables answer with a count at the most."""
    views = await superuser.fetch(
        "select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace"
    )
    as_their_owner = await superuser.fetch(
        "select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"
        " and not (prorettype in ('trigger'::regtype, 'bigint'::regtype, 'void'::regtype) and not proretset)"
    )
    assert ([*views], [*as_their_owner]) == ([], [])


async def test_the_tables_of_districts_have_the_district_first_in_key_and_indexes(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    leading = await superuser.fetch(
        "select c.relname as tab, i.relname as index, a.attname as first from pg_index x "
        "join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid "
        "join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0] "
        "where c.relnamespace = 'public'::regnamespace"
    )
    tenants = set(tenant_tables())
    across_districts = {"ix_person_account_id"}  # Sign-in asks which people an account stands behind.
    wrong = {row["index"] for row in leading if row["tab"] in tenants and row["first"] != "district_id"}
    assert wrong == across_districts


async def test_the_application_owns_nothing_and_cannot_pass_by(superuser: "asyncpg.Connection[asyncpg.Record]") -> None:
    role = await superuser.fetchrow(
        "select rolsuper, rolbypassrls, rolcanlogin, (select count(*) from pg_class where relowner = r.oid) as owned "
        "from pg_roles r where rolname = $1",
        APPLICATION_ROLE,
    )
    assert role is not None
    assert dict(role) == {"rolsuper": False, "rolbypassrls": False, "rolcanlogin": False, "owned": 0}


@pytest.mark.parametrize("table", tenant_tables())
async def test_without_a_district_there_are_no_rows(context: Context, table: str) -> None:
    async with context.database.reading(None) as connection:
        assert await connection.fetchval(f'select count(*) from "{table}"') == 0


@pytest.mark.parametrize("table", tenant_tables())
async def test_a_bound_district_shows_its_own_rows_only(world: World, context: Context, table: str) -> None:
    async with context.database.reading(world.district_id) as connection:
        districts = await connection.fetch(f'select distinct district_id from "{table}"')
    assert {row["district_id"] for row in districts} <= {world.district_id}


async def test_a_row_cannot_be_written_into_another_district(
    world: World, other_world: World, context: Context
) -> None:
    async with context.database.reading(None) as connection:
        await connection.execute(f"ROLLBACK; BEGIN; {bind_district(world.district_id)}")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(
                "insert into event_counter (district_id, last_seq) values ($1, 1)", other_world.district_id
            )
        await connection.execute("ROLLBACK; BEGIN")


async def test_every_table_of_the_code_is_in_the_database(superuser: "asyncpg.Connection[asyncpg.Record]") -> None:
    found = await superuser.fetch("select relname from pg_class where relkind = 'r'")
    assert set(SQLModel.metadata.tables) <= {row["relname"] for row in found}


async def test_the_service_does_not_start_as_a_role_that_owns_tables(
    settings: Settings, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    owner = await superuser.fetchval("select current_user")
    await superuser.execute(f"create role too_powerful nologin; grant too_powerful to {owner}")
    try:
        await superuser.execute("grant create on schema public to too_powerful")
        await superuser.execute("create table owned_by_it (); alter table owned_by_it owner to too_powerful")
        url = SecretStr(f"{settings.database_url.get_secret_value() if settings.database_url else ''}")
        database = Database(settings.model_copy(update={"database_url": url}), write_events, role="too_powerful")
        with pytest.raises(RoleTooPowerful):
            await database.open()
        await database.close()
    finally:
        await superuser.execute("drop owned by too_powerful; drop role too_powerful")
