"""Each day is told to a district but once: the days that have been."""

import sqlalchemy as sa
from alembic import op

from achieve.core.tenancy import secure

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "reminder_day",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_reminder_day_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_reminder_day")),
        sa.UniqueConstraint("district_id", "day", name=op.f("uq_reminder_day_district_id_day")),
    )
    for statement in secure("reminder_day"):
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("reminder_day")
