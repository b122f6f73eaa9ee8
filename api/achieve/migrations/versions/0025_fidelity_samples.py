"""Samples of fidelity in monitoring evidence."""

import sqlalchemy as sa
from alembic import op

from achieve.migrations.plan_history import add_to_versions

revision = "0025"
down_revision = "0024"

_COLUMNS = ("sample_size", "in_place_count")
_CHECK = "ck_monitoring_evidence_sample_is_whole"


def upgrade() -> None:
    for column in _COLUMNS:
        op.add_column("monitoring_evidence", sa.Column(column, sa.Integer(), nullable=True))
        op.execute(add_to_versions("monitoring_evidence", column, "null"))
    op.create_check_constraint(
        op.f(_CHECK),
        "monitoring_evidence",
        "(sample_size is null and in_place_count is null) or in_place_count between 0 and sample_size",
    )


def downgrade() -> None:
    op.drop_constraint(op.f(_CHECK), "monitoring_evidence", type_="check")
    for column in _COLUMNS:
        op.drop_column("monitoring_evidence", column)
