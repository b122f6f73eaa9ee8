"""Commitment readings: how those who carry an initiative stand to it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import (
    come_with_initiatives,
    forget_versions,
    keep_versions,
    part_of_initiative,
)

revision = "0026"
down_revision = "0025"

_TABLE = "commitment_reading"
_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PLANS = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_BEFORE = ("initiative_goal", "look_for", "observation")


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("group_asked", _WORDS, nullable=False),
        sa.Column("read_on", sa.Date(), nullable=False),
        sa.Column("asked_count", sa.Integer(), nullable=False),
        sa.Column("committed_count", sa.Integer(), nullable=True),
        sa.Column("level", _WORDS, nullable=True),
        sa.Column("note", _WORDS, nullable=True),
        sa.CheckConstraint(
            "level in ('resisting', 'complying', 'willing', 'committed')",
            name=op.f("ck_commitment_reading_level_known"),
        ),
        sa.CheckConstraint(
            "committed_count between 0 and asked_count", name=op.f("ck_commitment_reading_of_those_asked")
        ),
        sa.CheckConstraint(
            "num_nonnulls(committed_count, level) >= 1", name=op.f("ck_commitment_reading_says_something")
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_commitment_reading_district_id")),
        sa.ForeignKeyConstraint(
            ["district_id", "initiative_id"],
            ["initiative.district_id", "initiative.id"],
            name=op.f("fk_commitment_reading_district_id_initiative_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_commitment_reading_district_id_organization_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_commitment_reading")),
    )
    for columns in (("read_on",), ("initiative_id", "read_on"), ("organization_id",)):
        op.create_index(f"ix_{_TABLE}_{'_'.join(columns)}", _TABLE, ["district_id", *columns, "id"])
    logged = log_changes(_TABLE, line=_PLANS, organization="r.organization_id")
    for statement in (*secure(_TABLE), *logged, *keep_versions(_TABLE, part_of_initiative(_TABLE))):
        op.execute(statement)
    op.execute(f"revoke all on function keep_{_TABLE}(uuid, uuid[]) from public")
    op.execute(come_with_initiatives(*_BEFORE, _TABLE))


def downgrade() -> None:
    op.execute(come_with_initiatives(*_BEFORE))
    for statement in (*forget_versions(_TABLE), *forget_changes(_TABLE)):
        op.execute(statement)
    op.drop_table(_TABLE)
