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


# Tables in which a row about somebody who was erased can still come to stand, and why.
OF_THE_ERASED = {
    "person": "The row itself, which a trigger of its own keeps as it is.",
    "erasure": "Says that the person was erased.",
    "audit_entry": "Written by the database, and emptied after the last change.",
    "disclosure": "An archive or an administrator may still show that there was somebody.",
    "idempotency_record": "Of requests by the person, whose tokens are gone.",
}


async def test_every_table_about_people_refuses_new_rows_of_the_erased(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    found = await superuser.fetch(
        "select c.relname, t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
        " where t.tgname like 'not_of_the_erased_by_%' and t.tgenabled = 'O'"
    )
    watched = {(row["relname"], row["tgname"].removeprefix("not_of_the_erased_by_")) for row in found}
    # Global tables hold ids and hashes, and nothing that anybody said.
    about = {(table.name, column) for table in REGISTER if not table.is_global for column in table.about}
    assert about - watched == {(table, column) for table, column in about if table in OF_THE_ERASED}


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
