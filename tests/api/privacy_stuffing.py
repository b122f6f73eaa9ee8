"""For the canary: text into every column of every row that concerns a learner in which the database allows any."""

import asyncpg

from achieve.privacy.register import REGISTER, Table
from tests.api.privacy_filling import rows_about
from tests.api.privacy_somebody import Filled

_WORDS_OF_LOGS = ("job", "request_id", "operation", "subject_type", "line", "changed")
# What the application fills from words of its own, or works out: no wording of anybody can get there.
OF_THE_SERVICE = {
    ("event", "type"),
    ("event", "area"),
    ("event", "changed"),
    ("event", "href"),
    ("delivery", "event_type"),
    ("delivery", "last_error"),
    ("evidence", "level"),  # A code of the competency's scale: others are refused when it is recorded.
    ("privacy_request", "effects"),  # Names of tables, and counts.
    ("erasure", "counts"),
    *((log, word) for log in ("audit_entry", "platform_audit_entry") for word in _WORDS_OF_LOGS),
    *(("disclosure", word) for word in ("operation", "lines", "request_id")),
}


async def stuff(owner: "asyncpg.Connection[asyncpg.Record]", filled: Filled, canary: str) -> set[tuple[str, str]]:
    """The canary into every text, list, document and bytes of every row that concerns the learner.

    Returns the columns that have it; a check of the database keeps it from the others.
    """
    stuffed: set[tuple[str, str]] = set()
    for table in REGISTER:
        for condition, columns in (
            (table.about_rows, None),
            (table.by_rows, _IN_WORDS_OF.get(table.name, table.written)),
        ):
            if condition and await rows_about(owner, filled, table, condition):
                for column in await _columns(owner, table, columns):
                    if await _put(owner, filled, table, condition, column, canary):
                        stuffed.add((table.name, column[0]))
    return stuffed


async def name_everywhere(owner: "asyncpg.Connection[asyncpg.Record]", filled: Filled) -> set[tuple[str, str]]:
    """The learner's full name into every text about something else."""
    named, who = set[tuple[str, str]](), filled.who
    for table in REGISTER:
        about = f"({table.about_rows}) is not true" if table.about_rows else "true"
        wanted = tuple(column for column in table.prose_columns)
        for column in await _columns(owner, table, wanted):
            text = f"What {who.given} {who.family} and “{who.family}, {who.preferred}” did – {column[0]}"
            if await _put(owner, filled, table, about, column, text):
                named.add((table.name, column[0]))
    return named


# What is in the words of who did it, where it is also what is known of whom it is about.
_IN_WORDS_OF = {"disclosure": ("purpose",)}
_VALUES = {
    "text": "$3",
    "_text": "array[$3]",
    "jsonb": "jsonb_build_object('said', $3::text, 'deep', jsonb_build_array($3::text))",
    "bytea": "",
}


async def _columns(
    owner: "asyncpg.Connection[asyncpg.Record]", table: Table, wanted: tuple[str, ...] | None
) -> list[tuple[str, str]]:
    found = await owner.fetch(
        "select column_name, udt_name from information_schema.columns where table_schema = 'public'"
        " and table_name = $1 and udt_name = any($2) order by 1",
        table.name,
        list(_VALUES),
    )
    columns = [(row["column_name"], row["udt_name"]) for row in found]
    return [
        each
        for each in columns
        if (table.name, each[0]) not in OF_THE_SERVICE and (wanted is None or each[0] in wanted)
    ]


async def _put(
    owner: "asyncpg.Connection[asyncpg.Record]",
    filled: Filled,
    table: Table,
    condition: str,
    column: tuple[str, str],
    text: str,
) -> bool:
    """Whether it could be put. What must be unique is made so by the row's place."""
    name, kind = column
    within = "true" if table.is_global else "t.district_id = $1::uuid"
    where = f"$1::uuid is not null and $2::uuid is not null and {within} and ({condition})".format(t="t")
    numbered = where.replace(":district", "$1::uuid").replace(":subject", "$2::uuid")
    written = _VALUES[kind]
    if (table.name, name) in (("scale", "levels"), ("look_for", "levels")):
        # Levels are read by whoever judges: they keep their shape.
        written = "jsonb_set(levels, '{0,description}', to_jsonb($3::text))"
    if kind == "bytea":
        # An answer about somebody is known by the id in it.
        written = "convert_to($3 || $2::uuid::text, 'UTF8')"
    value = written.replace("$3", "($3::text || ' ' || substr(md5(t.ctid::text), 1, 6))")
    try:
        async with owner.transaction():
            sql = f'update "{table.name}" t set "{name}" = {value} where {numbered}'
            await owner.execute(sql, filled.world.district_id, filled.learner, text)
    except asyncpg.CheckViolationError:
        return False
    return True
