"""What the audit log costs in bulk: rows a second into a table, with its triggers and without.

    python -m benchmarks.bench_audit [--rows 20000] [--rounds 5]

Prints a JSON line each: `{name, ratio, reach, ok, floor, n, spread}`. ratio: the rate with the log by the rate without;
at least `reach`. floor: rows a second without. Both sides take turns on the same server.
"""

import asyncio
import json
import statistics
import sys
import time
from uuid import UUID

import asyncpg
from pydantic import SecretStr

from achieve.core.auditing import TENANT_LOG
from achieve.core.authors import bind_author, service
from achieve.core.db import bind_district
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.ids import new_id
from achieve.core.settings import Settings
from achieve.migrations.state import migrate
from benchmarks.options import read_options

_PREPARE = """
    insert into district (id, version, name, created_at, updated_at) values ('{d}', 1, 'Measured', now(), now());
    insert into framework (district_id, id, version, created_at, updated_at, case_identifier, source_uri, kind, status,
        title, subjects, creator, source_changed_at, extras)
    values ('{d}', '{d}', 1, now(), now(), '{d}', '', 'competencies', 'published', '', '{{}}', '', now(), '{{}}');
    insert into competency (district_id, id, version, created_at, updated_at, framework_id, case_identifier, source_uri,
        kind, statement, place, position, education_levels, is_judged, is_habit, is_withdrawn, source_changed_at,
        extras)
    values ('{d}', '{d}', 1, now(), now(), '{d}', '{d}', '', 'competency', '', 0, 0, '{{}}', false, false, false, now(),
        '{{}}');
    insert into person (district_id, id, version, created_at, updated_at, given_name, family_name, grade_levels,
        is_learner, is_active)
    values ('{d}', '{d}', 1, now(), now(), 'A', 'B', '{{04}}', true, true);
"""
_INSERTS = {
    "evidence": """insert into evidence (district_id, id, version, created_at, updated_at, learner_id, competency_id,
            observed_at, kind, score, points_possible, is_habit, is_in_force, comment)
        select $1, gen_random_uuid(), 1, now(), now(), $1, $1, now(), 'formative', 3, 4, false, true, 'Seen in a group.'
        from generate_series(1, $2::int)""",
    "person": """insert into person (district_id, id, version, created_at, updated_at, given_name, family_name, email,
            birth_date, grade_levels, is_learner, is_active)
        select $1, gen_random_uuid(), 1, now(), now(), 'Given', 'Family', 'a@achieve.example', '2016-01-01', '{04}',
            true, true
        from generate_series(1, $2::int)""",
}
_REACH = {"evidence": 0.4, "person": 0.2}


def main() -> None:
    """Measure, and end with status 1 where a ratio is below its reach."""
    given = read_options(__doc__, "audit", rows=20_000)
    with EmbeddedPostgres.temporary() as server:
        results = asyncio.run(_measured(server.url, given.rows, given.rounds))
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    sys.exit(not all(result["ok"] for result in results))


async def _measured(url: str, rows: int, rounds: int) -> list[dict[str, object]]:
    await migrate(Settings.model_validate({"database_url": SecretStr(url)}))
    district = new_id(1)
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(f"begin; {bind_district(district)}; {_PREPARE.format(d=district)}; commit")
        return [await _compared(connection, district, table, rows, rounds) for table in _INSERTS]
    finally:
        await connection.close()


async def _compared(
    connection: "asyncpg.Connection[asyncpg.Record]", district: UUID, table: str, rows: int, rounds: int
) -> dict[str, object]:
    pairs: list[tuple[float, float]] = []
    for _ in range(rounds + 1):
        sides = [await _rate(connection, district, table, rows, logged=logged) for logged in (True, False)]
        pairs.append((sides[0], sides[1]))
    ratios = [ours / floor for ours, floor in pairs[1:]]
    ratio = statistics.median(ratios)
    return {
        "name": f"rows into {table}, {rows} at once, with the audit log",
        "ratio": round(ratio, 3),
        "reach": _REACH[table],
        "ok": ratio >= _REACH[table],
        "floor": round(statistics.median(floor for _, floor in pairs[1:])),
        "n": rounds,
        "spread": [round(min(ratios), 3), round(max(ratios), 3)],
    }


async def _rate(
    connection: "asyncpg.Connection[asyncpg.Record]", district: UUID, table: str, rows: int, *, logged: bool
) -> float:
    """Rows a second, up to and with the commit; what was written is taken away again."""
    await connection.execute(f"alter table {table} {'enable' if logged else 'disable'} trigger audit_insert")
    begun = time.perf_counter()
    await connection.execute(f"begin; {bind_district(district)}; {bind_author(service('benchmark'), table)}")
    await connection.execute(_INSERTS[table], district, rows)
    await connection.execute("commit")
    seconds = time.perf_counter() - begun
    await connection.execute(
        f"begin; {bind_district(district)}; alter table {table} disable trigger audit_delete; "
        f"delete from {table} where id <> district_id; delete from {TENANT_LOG}; commit"
    )
    return rows / seconds


if __name__ == "__main__":
    main()
