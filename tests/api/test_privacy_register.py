"""The register of what the database holds of people against the live catalogue."""

import asyncpg
import pytest

from achieve.privacy.register import REGISTER

TELLING = ["uuid", "_uuid", "text", "_text", "jsonb", "bytea", "date", "varchar", "json"]
BY_TOOLS = {("alembic_version", "version_num")}

pytestmark = pytest.mark.usefixtures("app")


async def test_every_column_of_the_database_that_can_tell_something_is_classified(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    found = await superuser.fetch(
        "select table_name, column_name from information_schema.columns"
        " where table_schema = 'public' and udt_name = any($1)",
        TELLING,
    )
    live = {(row["table_name"], row["column_name"]) for row in found} - BY_TOOLS
    assert live == {(table.name, column) for table in REGISTER for column in table.classified}


async def test_every_reference_to_people_and_accounts_in_the_database_is_known(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    found = await superuser.fetch(
        "select t.relname as tab, a.attname as col, f.relname as target from pg_constraint c"
        " join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid"
        " join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[array_length(c.conkey, 1)]"
        " where c.contype = 'f' and f.relname in ('person', 'account')"
    )
    to_people = {(row["tab"], row["col"]) for row in found if row["target"] == "person"}
    to_accounts = {row["tab"] for row in found if row["target"] == "account"}
    assert to_people - {(table.name, column) for table in REGISTER for column in (*table.about, *table.by)} == set()
    # What hangs on an account goes with the person's rows, or keeps the account of another district.
    tokens = {"credential", "token_family", "authorization_code"}
    assert to_accounts == {"person", "account_link", "browser_session"} | tokens


@pytest.mark.parametrize("table", [table.name for table in REGISTER if table.append_only])
async def test_the_application_cannot_change_what_is_recorded(
    superuser: "asyncpg.Connection[asyncpg.Record]", table: str
) -> None:
    known = next(each for each in REGISTER if each.name == table)
    kept = [*known.own, *known.labels, *known.sealed] if table != "person" else []
    writable = {
        column
        for column in kept
        if await superuser.fetchval("select has_column_privilege('achieve_app', $1, $2, 'update')", table, column)
    }
    assert writable == set()
