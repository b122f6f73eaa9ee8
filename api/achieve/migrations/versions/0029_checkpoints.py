"""Checkpoints of measures: the path from baseline to target, where it is no straight line."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.migrations.plan_history import add_to_versions

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    kind = postgresql.JSONB(none_as_null=True)
    op.add_column("measure", sa.Column("checkpoints", kind, nullable=False, server_default="[]"))
    op.alter_column("measure", "checkpoints", server_default=None)
    op.execute(add_to_versions("measure", "checkpoints", "[]"))
    op.create_check_constraint(
        op.f("ck_measure_checkpoints_on_a_path"),
        "measure",
        "jsonb_array_length(checkpoints) = 0 or (baseline is not null and target is not null)",
    )


def downgrade() -> None:
    op.drop_constraint(op.f("ck_measure_checkpoints_on_a_path"), "measure", type_="check")
    op.drop_column("measure", "checkpoints")
