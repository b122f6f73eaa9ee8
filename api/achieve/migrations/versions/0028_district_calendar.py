"""A district has a time zone, days of the week on which it works, closures, and its own due soon."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0028"
down_revision = "0027"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_SETTINGS = "district_settings"
_WEEK = "array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']::text[]"
_WORKED = "'{monday,tuesday,wednesday,thursday,friday}'"
_ADDED = (
    sa.Column("days_due_soon", sa.Integer(), nullable=False, server_default=sa.text("3")),
    sa.Column("time_zone", _WORDS, nullable=False, server_default=sa.text("'UTC'")),
    sa.Column("working_weekdays", postgresql.ARRAY(sa.Text()), nullable=False, server_default=sa.text(_WORKED)),
)
_CHECKS = {
    "days_due_soon_in_range": "days_due_soon between 0 and 60",
    "weekdays_known": f"working_weekdays <@ {_WEEK}",
    "works_some_days": "cardinality(working_weekdays) between 1 and 7",
}


def upgrade() -> None:
    for column in _ADDED:
        op.add_column(_SETTINGS, column)
        op.alter_column(_SETTINGS, column.name, server_default=None)
    for name, condition in _CHECKS.items():
        op.create_check_constraint(op.f(f"ck_{_SETTINGS}_{name}"), _SETTINGS, condition)
    op.create_table(
        "closure",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("name", _WORDS, nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "ends_on >= begins_on and ends_on - begins_on < 366",
            name=op.f("ck_closure_days_in_order_and_within_a_year"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_closure_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_closure")),
    )
    op.create_index("ix_closure_begins_on", "closure", ["district_id", "begins_on", "id"])
    for statement in (*secure("closure"), *log_changes("closure", line="'sessions'")):
        op.execute(statement)


def downgrade() -> None:
    for statement in forget_changes("closure"):
        op.execute(statement)
    op.drop_table("closure")
    for column in reversed(_ADDED):
        op.drop_column(_SETTINGS, column.name)
