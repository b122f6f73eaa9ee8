"""Every change of a plan is a revision: the database keeps each part as it was."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import only_read
from achieve.core.tenancy import close
from achieve.migrations.plan_history import (
    FORGETS,
    FUNCTIONS,
    NUMBERED,
    PARTS,
    begin_history,
    come_with_initiatives,
    forget_versions,
    keep_versions,
)

revision = "0017"
down_revision = "0016"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)


def upgrade() -> None:
    _create_revision()
    _create_version()
    for table in ("plan_revision", "plan_part_version"):
        for statement in (*close(table), only_read(table)):
            op.execute(statement)
    for signature, function in FUNCTIONS.items():
        op.execute(function)
        op.execute(f"revoke all on function {signature} from public")
    for statement in (NUMBERED, FORGETS):
        op.execute(statement)
    for table, parts in PARTS.items():
        for statement in keep_versions(table, parts):
            op.execute(statement)
        op.execute(f"revoke all on function keep_{table}(uuid, uuid[]) from public")
    op.execute(come_with_initiatives("initiative_goal"))
    for table in PARTS:
        op.execute(begin_history(table))
    # The revisions of this migration get their numbers now: tables with triggers that wait cannot be altered.
    op.execute("set constraints all immediate")
    op.execute("set constraints all deferred")


def downgrade() -> None:
    for table in reversed(PARTS):
        for statement in forget_versions(table):
            op.execute(statement)
    op.execute("drop trigger history_forgets on person")
    op.drop_table("plan_part_version")
    op.drop_table("plan_revision")
    for signature in reversed(FUNCTIONS):
        op.execute(f"drop function {signature}")


def _create_revision() -> None:
    op.create_table(
        "plan_revision",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("made_at", _INSTANT, nullable=False),
        sa.Column("actor_kind", _WORDS, nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("job", _WORDS, nullable=True),
        sa.Column("request_id", _WORDS, nullable=True),
        sa.Column("operation", _WORDS, nullable=True),
        sa.CheckConstraint(
            "actor_kind in ('person', 'client', 'account', 'service', 'database')",
            name=op.f("ck_plan_revision_actor_kind_known"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_plan_revision_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_plan_revision")),
        sa.UniqueConstraint(
            "district_id", "plan_id", "number", name=op.f("uq_plan_revision_district_id_plan_id_number")
        ),
    )
    op.create_index(
        "ix_plan_revision_unnumbered",
        "plan_revision",
        ["district_id", "plan_id"],
        postgresql_where=sa.text("number is null"),
    )
    op.create_index("ix_plan_revision_made_at", "plan_revision", ["district_id", "made_at", "id"])
    op.create_index("ix_plan_revision_plan_id_made_at", "plan_revision", ["district_id", "plan_id", "made_at", "id"])


def _create_version() -> None:
    op.create_table(
        "plan_part_version",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORDS, nullable=False),
        sa.Column("part_id", sa.Uuid(), nullable=False),
        sa.Column("since_id", sa.Uuid(), nullable=False),
        sa.Column("until_id", sa.Uuid(), nullable=True),
        sa.Column("content", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_plan_part_version_district_id")),
        sa.ForeignKeyConstraint(
            ["district_id", "since_id"],
            ["plan_revision.district_id", "plan_revision.id"],
            name=op.f("fk_plan_part_version_district_id_since_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "until_id"],
            ["plan_revision.district_id", "plan_revision.id"],
            name=op.f("fk_plan_part_version_district_id_until_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_plan_part_version")),
    )
    op.create_index("ix_plan_part_version_part_id", "plan_part_version", ["district_id", "part_id", "plan_id"])
    op.create_index("ix_plan_part_version_plan_id", "plan_part_version", ["district_id", "plan_id", "kind"])
    op.create_index("ix_plan_part_version_since_id", "plan_part_version", ["district_id", "since_id"])
    op.create_index("ix_plan_part_version_until_id", "plan_part_version", ["district_id", "until_id"])
