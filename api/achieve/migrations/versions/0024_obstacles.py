"""Obstacles of plans."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import forget_versions, keep_versions, part_of_plan

revision = "0024"
down_revision = "0023"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PLANS = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_KINDS = "'time', 'money', 'staffing', 'skills', 'beliefs', 'communication', 'materials', 'structures', 'other'"


def upgrade() -> None:
    _create_obstacle()
    logged = log_changes("obstacle", line=_PLANS, organization="r.organization_id")
    for statement in (*secure("obstacle"), *logged, *keep_versions("obstacle", part_of_plan("obstacle"))):
        op.execute(statement)
    op.execute("revoke all on function keep_obstacle(uuid, uuid[]) from public")


def downgrade() -> None:
    for statement in (*forget_versions("obstacle"), *forget_changes("obstacle")):
        op.execute(statement)
    op.drop_table("obstacle")


def _create_obstacle() -> None:
    op.create_table(
        "obstacle",
        *_resource("obstacle"),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("initiative_id", sa.Uuid(), nullable=True),
        sa.Column("strategy_id", sa.Uuid(), nullable=True),
        sa.Column("step_id", sa.Uuid(), nullable=True),
        sa.Column("kind", _WORDS, nullable=False),
        sa.Column("statement", _WORDS, nullable=False),
        sa.Column("state", _WORDS, nullable=False),
        sa.Column("response_step_id", sa.Uuid(), nullable=True),
        sa.Column("noticed_on", sa.Date(), nullable=False),
        sa.Column("respond_by", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.CheckConstraint(f"kind in ({_KINDS})", name=op.f("ck_obstacle_kind_known")),
        sa.CheckConstraint(
            "state in ('open', 'responding', 'overcome', 'accepted')", name=op.f("ck_obstacle_state_known")
        ),
        sa.CheckConstraint(
            "num_nonnulls(initiative_id, strategy_id, step_id) <= 1", name=op.f("ck_obstacle_hinders_one")
        ),
        sa.CheckConstraint(
            "(state in ('overcome', 'accepted')) = (ended_on is not null)", name=op.f("ck_obstacle_ended_when_over")
        ),
        sa.CheckConstraint("ended_on >= noticed_on", name=op.f("ck_obstacle_ended_after_noticed")),
        _reference("obstacle", "plan_id", "plan", ondelete="CASCADE"),
        _reference("obstacle", "organization_id", "organization"),
        _reference("obstacle", "initiative_id", "initiative", ondelete="CASCADE"),
        _reference("obstacle", "strategy_id", "strategy", ondelete="CASCADE"),
        _reference("obstacle", "step_id", "step", ondelete="CASCADE"),
        _reference("obstacle", "response_step_id", "step", ondelete="SET NULL (response_step_id)"),
    )
    _index("obstacle", "noticed_on")
    _index("obstacle", "plan_id", "noticed_on")
    for column in ("organization_id", "initiative_id", "strategy_id", "step_id", "response_step_id"):
        _index("obstacle", column)


def _resource(table: str) -> "list[sa.Column[object] | sa.Constraint]":
    return [
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f(f"fk_{table}_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f(f"pk_{table}")),
    ]


def _reference(table: str, column: str, to: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_district_id_{column}")
    return sa.ForeignKeyConstraint(["district_id", column], [f"{to}.district_id", f"{to}.id"], name, ondelete=ondelete)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, ["district_id", *columns, "id"])
