"""Phases in which an initiative is rolled out, and the success metrics that let the next one open."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import (
    FORGET,
    come_with_initiatives,
    forget_versions,
    keep_versions,
    part_of_initiative,
)

revision = "0039"
down_revision = "0038"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PLANS = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_BEFORE = ("initiative_goal", "look_for", "observation", "commitment_reading")
# What somebody wrote stands in the history of plans, from which it goes with their erasure.
_WRITTEN = {"phase": "opened_because", "phase_metric": "judgement"}


def upgrade() -> None:
    _create_phase()
    _create_metric()
    for table, words in _WRITTEN.items():
        logged = log_changes(table, line=_PLANS, organization="r.organization_id", hidden=[words])
        for statement in (*secure(table), *logged, *keep_versions(table, part_of_initiative(table))):
            op.execute(statement)
        op.execute(f"revoke all on function keep_{table}(uuid, uuid[]) from public")
    op.execute(come_with_initiatives(*_BEFORE, *_WRITTEN))
    op.execute(FORGET)


def downgrade() -> None:
    op.execute(come_with_initiatives(*_BEFORE))
    for table in reversed(_WRITTEN):
        for statement in (*forget_versions(table), *forget_changes(table)):
            op.execute(statement)
        op.drop_table(table)


def _create_phase() -> None:
    op.create_table(
        "phase",
        *_resource("phase"),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORDS, nullable=False),
        sa.Column("name", _WORDS, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("site_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("grade_levels", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("class_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("state", _WORDS, nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("opened_by_id", sa.Uuid(), nullable=True),
        sa.Column("opened_because", _WORDS, nullable=True),
        sa.Column("opening_readings", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("completed_on", sa.Date(), nullable=True),
        *_checks(
            "phase",
            kind_known="kind in ('pilot', 'expansion', 'scale')",
            state_known="state in ('planned', 'open', 'completed')",
            period_in_order="ends_on >= begins_on",
            opened_when_begun="(state = 'planned') = (opened_on is null)",
            completed_when_over="(state = 'completed') = (completed_on is not null)",
            completed_after_opened="completed_on >= opened_on",
        ),
        _reference("phase", "initiative_id", "initiative", ondelete="CASCADE"),
        _reference("phase", "organization_id", "organization"),
        _reference("phase", "opened_by_id", "person"),
    )
    for columns in (("rank",), ("initiative_id", "rank"), ("organization_id",), ("state",), ("opened_by_id",)):
        _index("phase", *columns)


def _create_metric() -> None:
    op.create_table(
        "phase_metric",
        *_resource("phase_metric"),
        sa.Column("phase_id", sa.Uuid(), nullable=False),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORDS, nullable=False),
        sa.Column("statement", _WORDS, nullable=False),
        sa.Column("indicator_id", sa.Uuid(), nullable=True),
        sa.Column("measure_id", sa.Uuid(), nullable=True),
        sa.Column("comparison", _WORDS, nullable=True),
        sa.Column("wanted", sa.Float(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("is_met", sa.Boolean(), nullable=True),
        sa.Column("judged_on", sa.Date(), nullable=True),
        sa.Column("judged_by_id", sa.Uuid(), nullable=True),
        sa.Column("judgement", _WORDS, nullable=True),
        *_checks(
            "phase_metric",
            kind_known="kind in ('indicator', 'measure', 'depth', 'narrative')",
            comparison_known="comparison in ('at_least', 'at_most')",
            compared_or_judged="(kind = 'narrative') = (wanted is null)"
            " and (kind = 'narrative') = (comparison is null)",
            read_from_indicator="indicator_id is null or kind = 'indicator'",
            read_from_measure="measure_id is null or kind = 'measure'",
            judged_on_a_day="(is_met is null) = (judged_on is null)",
            judged_in_words="is_met is null or kind = 'narrative'",
        ),
        _reference("phase_metric", "phase_id", "phase", ondelete="CASCADE"),
        _reference("phase_metric", "initiative_id", "initiative", ondelete="CASCADE"),
        _reference("phase_metric", "organization_id", "organization"),
        _reference("phase_metric", "judged_by_id", "person"),
        _reference("phase_metric", "indicator_id", "indicator", ondelete="SET NULL (indicator_id)"),
        _reference("phase_metric", "measure_id", "measure", ondelete="SET NULL (measure_id)"),
    )
    _index("phase_metric", "rank")
    _index("phase_metric", "phase_id", "rank")
    for column in ("initiative_id", "organization_id", "indicator_id", "measure_id", "judged_by_id"):
        _index("phase_metric", column)


def _checks(table: str, **conditions: str) -> list[sa.CheckConstraint]:
    return [sa.CheckConstraint(sql, name=op.f(f"ck_{table}_{name}")) for name, sql in conditions.items()]


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
