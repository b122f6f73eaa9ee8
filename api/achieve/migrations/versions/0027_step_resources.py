"""What steps need."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import forget_versions, keep_versions, part_of_plan

revision = "0027"
down_revision = "0026"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_STEPS = "case when r.organization_id = r.district_id then 'district_steps' else 'school_steps' end"
_KINDS = "'materials', 'technology', 'staff_time', 'substitutes', 'training', 'expertise', 'space', 'funds', 'other'"
_UNITS = "'money', 'hours', 'days', 'people', 'pieces'"


def upgrade() -> None:
    _create_step_resource()
    logged = log_changes("step_resource", line=_STEPS, organization="r.organization_id")
    kept = keep_versions("step_resource", part_of_plan("step_resource"))
    for statement in (*secure("step_resource"), *logged, *kept):
        op.execute(statement)
    op.execute("revoke all on function keep_step_resource(uuid, uuid[]) from public")


def downgrade() -> None:
    for statement in (*forget_versions("step_resource"), *forget_changes("step_resource")):
        op.execute(statement)
    op.drop_table("step_resource")


def _create_step_resource() -> None:
    op.create_table(
        "step_resource",
        *_resource("step_resource"),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("step_id", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORDS, nullable=False),
        sa.Column("description", _WORDS, nullable=False),
        sa.Column("amount", sa.Float(), nullable=True),
        sa.Column("unit", _WORDS, nullable=True),
        sa.Column("currency", _WORDS, nullable=True),
        sa.Column("funding_source", _WORDS, nullable=True),
        sa.Column("is_secured", sa.Boolean(), nullable=False),
        *_checks(),
        _reference("step_resource", "plan_id", "plan", ondelete="CASCADE"),
        _reference("step_resource", "organization_id", "organization"),
        _reference("step_resource", "step_id", "step", ondelete="CASCADE"),
    )
    for column in ("plan_id", "organization_id", "step_id"):
        _index("step_resource", column)


def _checks() -> list[sa.CheckConstraint]:
    rules = {
        "kind_known": f"kind in ({_KINDS})",
        "unit_known": f"unit in ({_UNITS})",
        "amount_not_negative": "amount >= 0",
        "amount_has_unit": "(amount is null) = (unit is null)",
        "money_has_currency": "(currency is not null) = coalesce(unit = 'money', false)",
    }
    return [sa.CheckConstraint(rule, name=op.f(f"ck_step_resource_{name}")) for name, rule in rules.items()]


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
