"""Monitoring cycles, and the evidence that is attached to them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import add_to_versions, forget_versions, keep_versions, part_of_plan

revision = "0030"
down_revision = "0029"

_TABLE = "monitoring_cycle"
_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PLANS = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_REFERENCES = {
    "plan_id": ("plan", "CASCADE"),
    "indicator_id": ("indicator", "CASCADE"),
    "organization_id": ("organization", None),
    "adjustment_id": ("adjustment", "SET NULL (adjustment_id)"),
}
_CHECKS = {
    "state_known": "state in ('planned', 'doing', 'studied', 'acted', 'dropped')",
    "decision_known": "decision in ('adopt', 'adapt', 'abandon')",
    "period_in_order": "begins_on <= ends_on",
    "predicted_in_order": "predicted_low <= predicted_high",
    "studied_on_a_day": "(state in ('studied', 'acted')) = (studied_on is not null)",
    "studied_says_what": "studied_on is null or learned is not null",
    "acted_by_a_decision": "(state = 'acted') = (decision is not null)",
}
_INDEXES = (
    ("begins_on",),
    ("plan_id", "begins_on"),
    ("indicator_id", "begins_on"),
    ("organization_id",),
    ("adjustment_id",),
)


def upgrade() -> None:
    _create_cycle()
    logged = log_changes(_TABLE, line=_PLANS, organization="r.organization_id")
    for statement in (*secure(_TABLE), *logged, *keep_versions(_TABLE, part_of_plan(_TABLE))):
        op.execute(statement)
    op.execute(f"revoke all on function keep_{_TABLE}(uuid, uuid[]) from public")
    op.add_column("monitoring_evidence", sa.Column("cycle_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_monitoring_evidence_district_id_cycle_id"),
        "monitoring_evidence",
        _TABLE,
        ["district_id", "cycle_id"],
        ["district_id", "id"],
        ondelete="SET NULL (cycle_id)",
    )
    _index("monitoring_evidence", "cycle_id", "observed_on")
    op.execute(add_to_versions("monitoring_evidence", "cycle_id", "null"))


def downgrade() -> None:
    op.drop_column("monitoring_evidence", "cycle_id")
    for statement in (*forget_versions(_TABLE), *forget_changes(_TABLE)):
        op.execute(statement)
    op.drop_table(_TABLE)


def _create_cycle() -> None:
    op.create_table(
        _TABLE,
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("indicator_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("question", _WORDS, nullable=False),
        sa.Column("tried", _WORDS, nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("predicted_low", sa.Float(), nullable=False),
        sa.Column("predicted_high", sa.Float(), nullable=False),
        sa.Column("predicted_at", _INSTANT, nullable=False),
        sa.Column("state", _WORDS, nullable=False),
        sa.Column("studied_on", sa.Date(), nullable=True),
        sa.Column("learned", _WORDS, nullable=True),
        sa.Column("decision", _WORDS, nullable=True),
        sa.Column("adjustment_id", sa.Uuid(), nullable=True),
        *(sa.CheckConstraint(text, name=op.f(f"ck_{_TABLE}_{name}")) for name, text in _CHECKS.items()),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f(f"fk_{_TABLE}_district_id")),
        *(
            sa.ForeignKeyConstraint(
                ["district_id", column],
                [f"{table}.district_id", f"{table}.id"],
                name=op.f(f"fk_{_TABLE}_district_id_{column}"),
                ondelete=ondelete,
            )
            for column, (table, ondelete) in _REFERENCES.items()
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f(f"pk_{_TABLE}")),
    )
    for columns in _INDEXES:
        _index(_TABLE, *columns)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, ["district_id", *columns, "id"])
