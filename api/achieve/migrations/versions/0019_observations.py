"""Look-fors of an initiative's vision, and what is observed of them at its sites."""

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

revision = "0019"
down_revision = "0018"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PLANS = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_AUDITED = {
    "look_for": log_changes("look_for", line=_PLANS, organization="r.organization_id"),
    # The note stands in the history of plans, from which it goes with the observer's erasure.
    "observation": log_changes(
        "observation", line="'monitoring_evidence'", organization="r.organization_id", hidden=["note"]
    ),
}


def upgrade() -> None:
    _create_look_for()
    _create_observation()
    for table, logged in _AUDITED.items():
        for statement in (*secure(table), *logged, *keep_versions(table, part_of_initiative(table))):
            op.execute(statement)
        op.execute(f"revoke all on function keep_{table}(uuid, uuid[]) from public")
    op.execute(come_with_initiatives("initiative_goal", *_AUDITED))
    op.execute(FORGET)


def downgrade() -> None:
    op.execute(come_with_initiatives("initiative_goal"))
    for table in reversed(_AUDITED):
        for statement in (*forget_versions(table), *forget_changes(table)):
            op.execute(statement)
        op.drop_table(table)


def _create_look_for() -> None:
    op.create_table(
        "look_for",
        *_resource("look_for"),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("aspect", _WORDS, nullable=False),
        sa.Column("statement", _WORDS, nullable=False),
        sa.Column("levels", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("is_retired", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "aspect in ('looks_like', 'sounds_like', 'feels_like')", name=op.f("ck_look_for_aspect_known")
        ),
        sa.CheckConstraint("jsonb_array_length(levels) >= 2", name=op.f("ck_look_for_has_levels")),
        _reference("look_for", "initiative_id", "initiative", ondelete="CASCADE"),
        _reference("look_for", "organization_id", "organization"),
    )
    _index("look_for", "rank")
    _index("look_for", "initiative_id", "rank")
    _index("look_for", "organization_id")


def _create_observation() -> None:
    op.create_table(
        "observation",
        *_resource("observation"),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("class_id", sa.Uuid(), nullable=True),
        sa.Column("observer_id", sa.Uuid(), nullable=True),
        sa.Column("observed_on", sa.Date(), nullable=False),
        sa.Column("levels", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("note", _WORDS, nullable=True),
        sa.Column("withdrawn_because", _WORDS, nullable=True),
        sa.CheckConstraint("jsonb_array_length(levels) >= 1", name=op.f("ck_observation_has_levels")),
        _reference("observation", "initiative_id", "initiative", ondelete="CASCADE"),
        _reference("observation", "organization_id", "organization"),
        _reference("observation", "class_id", "class"),
        _reference("observation", "observer_id", "person"),
    )
    _index("observation", "observed_on")
    _index("observation", "initiative_id", "observed_on")
    _index("observation", "organization_id", "observed_on")
    _index("observation", "class_id")
    _index("observation", "observer_id")


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
