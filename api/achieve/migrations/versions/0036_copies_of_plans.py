"""Where a plan comes from."""

import sqlalchemy as sa
from alembic import op

from achieve.migrations.plan_history import add_to_versions

revision = "0036"
down_revision = "0035"

_INDEX = "ix_plan_copied_from_id"


def upgrade() -> None:
    op.add_column("plan", sa.Column("copied_from_id", sa.Uuid(), nullable=True))
    op.create_index(_INDEX, "plan", ["district_id", "copied_from_id", "id"])
    op.execute(add_to_versions("plan", "copied_from_id", "null"))


def downgrade() -> None:
    op.drop_index(_INDEX, "plan")
    op.drop_column("plan", "copied_from_id")
