"""What came of adjustments, and the evidence that is compared for it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import forget_versions, keep_versions, part_of_plan

revision = "0031"
down_revision = "0030"

_OUTCOME, _EVIDENCE = "adjustment_outcome", "adjustment_outcome_evidence"
_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PLANS = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_ORGANIZATION = "(select p.organization_id from plan p where p.district_id = r.district_id and p.id = r.plan_id)"
_REFERENCES = {
    _OUTCOME: {
        "plan_id": ("plan", "CASCADE"),
        "adjustment_id": ("adjustment", "CASCADE"),
        "organization_id": ("organization", None),
        "judged_by_id": ("person", None),
    },
    _EVIDENCE: {
        "plan_id": ("plan", "CASCADE"),
        "outcome_id": (_OUTCOME, "CASCADE"),
        "evidence_id": ("monitoring_evidence", "CASCADE"),
    },
}


def upgrade() -> None:
    _create_outcome()
    _create_evidence()
    linked = f"case when {_ORGANIZATION} = r.district_id then 'district_plans' else 'school_plans' end"
    for table, logged in (
        (_OUTCOME, log_changes(_OUTCOME, line=_PLANS, organization="r.organization_id")),
        (_EVIDENCE, log_changes(_EVIDENCE, line=linked, organization=_ORGANIZATION)),
    ):
        for statement in (*secure(table), *logged, *keep_versions(table, part_of_plan(table))):
            op.execute(statement)
        op.execute(f"revoke all on function keep_{table}(uuid, uuid[]) from public")


def downgrade() -> None:
    for table in (_EVIDENCE, _OUTCOME):
        for statement in (*forget_versions(table), *forget_changes(table)):
            op.execute(statement)
        op.drop_table(table)


def _create_outcome() -> None:
    op.create_table(
        _OUTCOME,
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("adjustment_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("judged_by_id", sa.Uuid(), nullable=True),
        sa.Column("judged_on", sa.Date(), nullable=False),
        sa.Column("judgement", _WORDS, nullable=False),
        sa.Column("note", _WORDS, nullable=True),
        sa.CheckConstraint(
            "judgement in ('better', 'no_change', 'worse', 'too_early')", name=op.f(f"ck_{_OUTCOME}_judgement_known")
        ),
        *_keys(_OUTCOME),
    )
    for columns in (
        ("judged_on",),
        ("plan_id", "judged_on"),
        ("adjustment_id", "judged_on"),
        ("organization_id",),
        ("judged_by_id",),
    ):
        op.create_index(f"ix_{_OUTCOME}_{'_'.join(columns)}", _OUTCOME, ["district_id", *columns, "id"])


def _create_evidence() -> None:
    op.create_table(
        _EVIDENCE,
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("evidence_id", sa.Uuid(), nullable=False),
        sa.Column("is_after", sa.Boolean(), nullable=False),
        *_keys(_EVIDENCE),
        sa.UniqueConstraint(
            "district_id",
            "outcome_id",
            "evidence_id",
            name=op.f(f"uq_{_EVIDENCE}"),
        ),
    )
    beside = ["district_id", "evidence_id", "outcome_id"]
    op.create_index(f"ix_{_EVIDENCE}_evidence", _EVIDENCE, beside)
    op.create_index(f"ix_{_EVIDENCE}_plan_id", _EVIDENCE, ["district_id", "plan_id", "id"])


def _keys(table: str) -> "list[sa.Constraint]":
    return [
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f(f"fk_{table}_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f(f"pk_{table}")),
        *(
            sa.ForeignKeyConstraint(
                ["district_id", column],
                [f"{to}.district_id", f"{to}.id"],
                name=op.f(f"fk_{table}_district_id_{column}"),
                ondelete=ondelete,
            )
            for column, (to, ondelete) in _REFERENCES[table].items()
        ),
    ]
