"""People override the status that is derived of a part of a plan, with a reason and until a day."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0035"
down_revision = "0034"

_TABLE = "status_override"
_SETTINGS, _DAYS = "district_settings", "most_override_days"
_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_LINE = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("part_id", sa.Uuid(), nullable=False),
        sa.Column("status", _WORDS, nullable=False),
        sa.Column("reason", _WORDS, nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("ended_at", _INSTANT, nullable=True),
        sa.Column("ended_by_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("status in ('on_track', 'at_risk', 'off_track')", name=op.f(f"ck_{_TABLE}_status_known")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f(f"fk_{_TABLE}_district_id")),
        *(
            sa.ForeignKeyConstraint(
                ["district_id", column],
                [f"{other}.district_id", f"{other}.id"],
                name=op.f(f"fk_{_TABLE}_district_id_{column}"),
                ondelete="CASCADE" if other == "plan" else None,
            )
            for column, other in (
                ("plan_id", "plan"),
                ("organization_id", "organization"),
                ("decided_by_id", "person"),
                ("ended_by_id", "person"),
            )
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f(f"pk_{_TABLE}")),
    )
    for column in ("plan_id", "part_id", "organization_id", "expires_on"):
        op.create_index(f"ix_{_TABLE}_{column}", _TABLE, ["district_id", column, "id"])
    for statement in (*secure(_TABLE), *log_changes(_TABLE, line=_LINE, organization="r.organization_id")):
        op.execute(statement)
    op.add_column(_SETTINGS, sa.Column(_DAYS, sa.Integer(), nullable=False, server_default=sa.text("90")))
    op.alter_column(_SETTINGS, _DAYS, server_default=None)
    op.create_check_constraint(op.f(f"ck_{_SETTINGS}_{_DAYS}_in_range"), _SETTINGS, f"{_DAYS} between 1 and 366")


def downgrade() -> None:
    op.drop_column(_SETTINGS, _DAYS)
    for statement in forget_changes(_TABLE):
        op.execute(statement)
    op.drop_table(_TABLE)
