"""Rows on their way into a table by COPY."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from uuid import UUID

import asyncpg

from achieve.core.rows import ResourceRow, Row, TenantRow


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of one table, by column. All have the columns of the first; the district and the times are added."""

    table: type[Row]
    rows: Iterable[dict[str, object]]


async def copy(connection: "asyncpg.Connection[asyncpg.Record]", batch: Batch, district_id: UUID) -> None:
    """Write a batch. Columns that it does not name are null or what the database gives."""
    rows = iter(batch.rows)
    first = next(rows)
    common = _common(batch.table, district_id)
    values = tuple(common.values())
    await connection.copy_records_to_table(
        batch.table.table_name(),
        columns=[*common, *first],
        records=(values + tuple(row.values()) for row in chain((first,), rows)),
    )


def _common(table: type[Row], district_id: UUID) -> dict[str, object]:
    tenant: dict[str, object] = {"district_id": district_id} if issubclass(table, TenantRow) else {}
    if not issubclass(table, ResourceRow):
        return tenant
    moment = datetime(2026, 9, 1, 12, tzinfo=UTC)
    return {**tenant, "version": 1, "created_at": moment, "updated_at": moment}
