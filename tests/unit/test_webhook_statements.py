"""Every statement of the worker and the queues is parsed: each table of districts in it carries the district."""

import re

import pytest
import sqlglot
from sqlalchemy import TextClause
from sqlglot import expressions as sql

from achieve.core.tenancy import GLOBAL_TABLES
from achieve.webhooks import claims, fan_out, housekeeping, noting, queues

_MODULES = (claims, fan_out, housekeeping, noting, queues)
_DISTRICT = "$1"


def statements() -> dict[str, str]:
    """The statements by name, the district written as the first parameter."""
    found: dict[str, str] = {}
    for module in _MODULES:
        for name, value in vars(module).items():
            place = f"{module.__name__}.{name}"
            if isinstance(value, TextClause):
                found[place] = value.text
            elif name in ("_LOOK", "_LOAD"):
                found[place] = str(value)
    return {place: _plain(statement) for place, statement in found.items()}


def _plain(statement: str) -> str:
    """Named parameters as PostgreSQL has them."""
    return re.sub(r"(?<![:\w]):(\w+)", lambda match: _DISTRICT if match.group(1) == "district" else "$9", statement)


def tables_without_district(statement: str) -> set[str]:
    tree = sqlglot.parse_one(statement, read="postgres")
    bound = {
        each.this.table
        for each in tree.find_all(sql.EQ)
        if isinstance(each.this, sql.Column)
        and each.this.name == "district_id"
        and isinstance(each.expression, sql.Parameter)
        and each.expression.name == "1"
    }
    made_here = {each.alias for each in tree.find_all(sql.CTE)}
    written = {each.this.this.name for each in tree.find_all(sql.Insert) if isinstance(each.this, sql.Schema)}
    tables = {(each.name, each.alias_or_name) for each in tree.find_all(sql.Table)}
    return {name for name, alias in tables if alias not in bound and name} - made_here - written - set(GLOBAL_TABLES)


@pytest.mark.parametrize("place", statements())
def test_every_table_carries_the_district(place: str) -> None:
    assert tables_without_district(statements()[place]) == set()


def test_a_table_without_the_district_is_found() -> None:
    assert tables_without_district("update delivery d set seq = 1 where d.id = $2") == {"delivery"}
    statement = "select 1 from delivery d join event v on v.seq = d.seq where d.district_id = $1"
    assert tables_without_district(statement) == {"event"}


def test_all_statements_are_looked_at() -> None:
    assert len(statements()) >= 20
