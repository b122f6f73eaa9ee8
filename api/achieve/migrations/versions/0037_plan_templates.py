"""Templates of plans."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import add_to_versions

revision = "0037"
down_revision = "0036"

_TABLE = "plan_template"
_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_BEGUN_FROM = "ix_plan_template_id"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("title", _WORDS, nullable=False),
        sa.Column("description", _WORDS, nullable=True),
        sa.Column("kind", _WORDS, nullable=False),
        sa.Column("period_days", sa.Integer(), nullable=False),
        sa.Column("content", postgresql.JSONB(), nullable=False),
        sa.Column("copied_from_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("kind in ('strategic', 'improvement')", name=op.f("ck_plan_template_kind_known")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_plan_template_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_plan_template")),
    )
    op.create_index("ix_plan_template_title", _TABLE, ["district_id", "title", "id"])
    for statement in (*secure(_TABLE), *log_changes(_TABLE, line="'templates_of_plans'")):
        op.execute(statement)
    op.add_column("plan", sa.Column("template_id", sa.Uuid(), nullable=True))
    op.create_index(_BEGUN_FROM, "plan", ["district_id", "template_id", "id"])
    op.execute(add_to_versions("plan", "template_id", "null"))


def downgrade() -> None:
    op.drop_index(_BEGUN_FROM, "plan")
    op.drop_column("plan", "template_id")
    for statement in forget_changes(_TABLE):
        op.execute(statement)
    op.drop_table(_TABLE)
