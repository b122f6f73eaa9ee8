"""The register of what the database holds of people has every column of the declared tables, each once."""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import ARRAY, Column, Date, LargeBinary, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import SQLModel

from achieve.declarations import bound_shapes
from achieve.privacy.archive import sections
from achieve.privacy.register import REGISTER, Rows

TELLING = (ARRAY, Date, JSONB, LargeBinary, Text, Uuid)
_TABLES = {table.name: table for table in REGISTER}


def _telling(table: str) -> Iterator[str]:
    """The columns that could tell something of somebody."""
    columns: list[Column[object]] = list(SQLModel.metadata.tables[table].columns)
    yield from (column.name for column in columns if isinstance(column.type, TELLING))


def test_every_column_that_can_tell_something_is_classified_and_only_once() -> None:
    bound_shapes()
    declared = {(table, column) for table in SQLModel.metadata.tables for column in _telling(table)}
    classified = Counter((table.name, column) for table in REGISTER for column in table.classified)
    assert {each for each, count in classified.items() if count > 1} == set()
    assert declared - set(classified) == set(), "Say in privacy/register what an erasure does to them."
    assert set(classified) - declared == set()


def test_every_reference_to_a_person_is_one_of_those_it_is_about_or_was_done_by() -> None:
    referring = {
        (name, key.column_keys[-1])
        for name, table in SQLModel.metadata.tables.items()
        for key in table.foreign_key_constraints
        if key.referred_table.name == "person"
    }
    known = {(table.name, column) for table in REGISTER for column in (*table.about, *table.by)}
    assert referring - known == set()


def test_what_looks_like_a_person_is_not_taken_for_something_else() -> None:
    words = ("person", "learner", "guardian", "recorded_by", "judged_by", "decided_by", "observer", "actor", "owner")
    taken = {(table.name, column) for table in REGISTER for column in table.ids if column.startswith(words)}
    assert taken == set()


def test_what_goes_says_which_rows_and_what_is_cleared_says_of_whom() -> None:
    assert [table.name for table in REGISTER if table.rows is not Rows.KEPT and not table.about_rows] == []
    assert [table.name for table in REGISTER if (table.own or table.labels) and not table.about_rows] == []
    assert [table.name for table in REGISTER if table.written and not table.by] == []


def test_an_archive_has_every_table_that_mentions_people_and_says_what_each_field_means() -> None:
    found = {section.table for section in sections(bound_shapes())}
    # What is between two people is handed over to neither: who decides on an archive may open it.
    apart = {"coaching_session", "coaching_commitment"}
    assert found == {table.name for table in REGISTER if table.about_rows or table.by_rows} - apart
    assert all(text for section in sections(bound_shapes()) for text in section.fields.values())


def test_hashes_and_keys_are_in_no_archive() -> None:
    shown = {(section.table, name) for section in sections(bound_shapes()) for name in section.fields}
    sealed = {(table.name, column) for table in REGISTER for column in table.sealed}
    assert shown & sealed == set()
    assert {("account", "password_hash"), ("credential", "lookup_hash"), ("idempotency_record", "body")} <= sealed
    assert set(_TABLES) >= {"person", "evidence"}
