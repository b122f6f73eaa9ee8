"""A district settles after how many days without movement a plan is stale."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

_RANGE = "ck_district_settings_days_until_stale_in_range"


def upgrade() -> None:
    op.add_column(
        "district_settings", sa.Column("days_until_stale", sa.Integer(), nullable=False, server_default=sa.text("30"))
    )
    op.alter_column("district_settings", "days_until_stale", server_default=None)
    op.create_check_constraint(op.f(_RANGE), "district_settings", "days_until_stale between 1 and 366")


def downgrade() -> None:
    op.drop_column("district_settings", "days_until_stale")
