"""A learner who is of age consents to a guardian, and a district settles something for itself."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0007"
down_revision = "0006"

_INSTANT = postgresql.TIMESTAMP(timezone=True)


def upgrade() -> None:
    op.add_column("guardianship", sa.Column("consented_until", sa.Date(), nullable=True))
    op.create_table(
        "district_settings",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("days_after_class", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "days_after_class between 0 and 366", name=op.f("ck_district_settings_days_after_class_in_range")
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_district_settings_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_district_settings")),
        sa.UniqueConstraint("district_id", name=op.f("uq_district_settings_district_id")),
    )
    for statement in (*secure("district_settings"), *log_changes("district_settings", line="'schools'")):
        op.execute(statement)


def downgrade() -> None:
    for statement in forget_changes("district_settings"):
        op.execute(statement)
    op.drop_table("district_settings")
    op.drop_column("guardianship", "consented_until")
