"""What an archive holds: for each table that mentions people its rows, in the contract's names, with their meaning.

Rows about the person stand there whole. Of rows that the person only did or recorded, and that are about others, there
are ids and times alone: what is known of others is theirs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlmodel import SQLModel

from achieve.privacy import statements
from achieve.privacy.register import REGISTER, Table
from achieve.reads.shape import Shape

OTHERS = "other-people"
_COMMON = MappingProxyType(
    {
        "district_id": "The district.",
        "id": "Its id.",
        "version": "Grows by one with each change.",
        "created_at": "When it was created, RFC 3339 in UTC.",
        "updated_at": "When it was last changed, RFC 3339 in UTC.",
    }
)
_TIMES = ("created_at", "updated_at", "observed_at", "occurred_at", "done_at", "decided_at")


@dataclass(frozen=True, slots=True)
class Section:
    """Some rows of one table. name: of its files, without their ending. fields: with their meaning.

    statement: SQL that gives each row as one line of JSON, `$1` the district and `$2` the person.
    """

    name: str
    table: str
    title: str
    fields: Mapping[str, str]
    statement: str


def sections(shapes: Iterable[Shape]) -> Sequence[Section]:
    """Everything that an archive holds, in the order of the register."""
    by_table = {shape.table: shape for shape in reversed(list(shapes)) if shape.listed}
    found: list[Section] = []
    for table in REGISTER:
        if table.withheld:
            continue
        shape = by_table.get(table.name)
        if table.about_rows:
            found.append(_about(table, shape))
        if table.by_rows:
            found.append(_done_by(table, shape))
    return [*found, _others()]


def _about(table: Table, shape: Shape | None) -> Section:
    names = [name for name in _columns(table) if name not in table.sealed]
    condition = table.handed_over or table.about_rows
    return _section(table, shape, _file(table, shape), f"{_title(table, shape)} about the person", names, condition)


def _done_by(table: Table, shape: Shape | None) -> Section:
    names = [name for name in _columns(table) if name not in table.sealed]
    if table.about_rows:
        kept = {*table.ids, *table.about, *table.by, *_TIMES}
        names = [name for name in names if name in kept]
    title = f"{_title(table, shape)} that the person did, recorded or is responsible for"
    return _section(table, shape, f"recorded/{_file(table, shape)}", title, names, statements.by_alone(table))


def _section(table: Table, shape: Shape | None, name: str, title: str, names: Sequence[str], condition: str) -> Section:
    fields = {each: _meaning(table, shape, each) for each in names}
    picked = ", ".join(f"t.{each}" for each in names)
    order = "t.id" if "id" in names else "t.created_at"
    # Every statement takes both parameters, also of a table that has no district.
    within = ":district is not null" if table.is_global else table.within
    where = f"{within} and ({condition})".format(t="t")
    rows = f'select {picked} from "{table.name}" t where {where} order by {order}'
    return Section(name, table.name, title, fields, _numbered(f"select row_to_json(r)::text as line from ({rows}) r"))


def _others() -> Section:
    """The people whose ids stand in the archive, as what they are here: no names."""
    selects = [
        f'select t.{column} as id from "{table.name}" t where {_mentioned_in(table)}'.format(t="t")
        for table in REGISTER
        if not table.is_global and not table.withheld and (table.about or table.by)
        for column in (*table.about, *table.by)
    ]
    rows = f"""select distinct m.id, array(select distinct ra.role from role_assignment ra
 where ra.district_id = :district and ra.person_id = m.id order by 1) as roles
 from ({" union ".join(selects)}) m where m.id <> :subject order by m.id"""
    fields = {"id": "The person.", "roles": "What the person is or was in the district."}
    statement = _numbered(f"select row_to_json(r)::text as line from ({rows}) r")
    return Section(OTHERS, "role_assignment", "Other people whose ids stand in this archive", fields, statement)


def _mentioned_in(table: Table) -> str:
    conditions = [f"({each})" for each in (table.handed_over or table.about_rows, table.by_rows) if each]
    return f"{table.within} and ({' or '.join(conditions)})"


def _numbered(sql: str) -> str:
    return sql.replace(":district", "$1::uuid").replace(":subject", "$2::uuid")


def _columns(table: Table) -> list[str]:
    return [column.name for column in SQLModel.metadata.tables[table.name].columns]


def _meaning(table: Table, shape: Shape | None, name: str) -> str:
    field = shape.schema.model_fields.get(name) if shape else None
    described = (field.description if field else None) or table.says.get(name) or _COMMON.get(name)
    if described is None:
        raise LookupError(f"Say in the register what {table.name}.{name} means: an archive has it.")
    return described


def _file(table: Table, shape: Shape | None) -> str:
    return shape.path if shape else table.name.replace("_", "-")


def _title(table: Table, shape: Shape | None) -> str:
    return _file(table, shape).replace("-", " ").capitalize()
