"""The demo's evidence goes in through the bulk path, in seconds, and is judged like any other."""

from datetime import date
from pathlib import Path

import pytest

from achieve.access.actor import system_actor
from achieve.demo.evidence import write_demo_evidence
from achieve.demo.frameworks import FRAMEWORK_FILES
from achieve.demo.roster import write_demo_roster
from achieve.exchange.case_import import import_case
from achieve.exchange.roster_import.importing import import_oneroster
from achieve.progress import service
from achieve.web.context import Context

TODAY = date(2026, 9, 14)


@pytest.mark.usefixtures("app")
async def test_the_first_weeks_of_the_demo_are_recorded_and_judged(context: Context, tmp_path: Path) -> None:
    write_demo_roster(tmp_path / "roster.zip", TODAY)
    district = (await import_oneroster(context.database, tmp_path / "roster.zip")).district_id
    for path in FRAMEWORK_FILES:
        await import_case(context.database, path, district)
    async with context.database.writing(district) as session:
        written = await write_demo_evidence(session, district, TODAY)
    assert 3_000 < written < 9_000
    async with context.database.reading(district) as connection:
        facts = await connection.fetchrow(
            """select count(*) as rows, count(distinct learner_id) as learners, count(supersedes_id) as corrections,
                count(*) filter (where not is_in_force) as corrected, count(*) filter (where is_habit) as habits,
                max(observed_at)::date as newest, count(distinct class_id) as classes from evidence"""
        )
        states = await connection.fetchval("select count(distinct state) from progress")
        unframed = await connection.fetchval("select count(*) from class where framework_id is null")
    assert facts is not None
    assert (facts["rows"], facts["learners"], facts["classes"]) == (written, 492, 36)
    assert facts["corrections"] == facts["corrected"] > 0
    assert facts["habits"] == 492 * 4
    assert facts["newest"] < TODAY
    assert (states, unframed) == (3, 4)
    async with context.database.writing(district) as session:
        assert await service.recompute_district(session, system_actor(district, TODAY)) == 0
