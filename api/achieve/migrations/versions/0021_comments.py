"""Comments on parts of plans, and the people who are mentioned in them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0021"
down_revision = "0020"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_KINDS = (
    "subject_kind in ('plan', 'priority', 'goal', 'measure', 'initiative', 'implementation_plan', 'strategy', 'step', "
    "'indicator', 'monitoring_evidence', 'adjustment')"
)
_LINE = """case when r.subject_kind = 'monitoring_evidence' then 'comments_on_monitoring_evidence'
 when r.organization_id = r.district_id then 'comments_on_district_plans' else 'comments_on_plans' end"""


def upgrade() -> None:
    _create_comment()
    _create_mention()
    # What somebody takes back is not to be found in the log.
    logged = log_changes("comment", line=_LINE, organization="r.organization_id", hidden=["text"])
    mentioned = log_changes("mention", line=_LINE, person="r.person_id", organization="r.organization_id")
    for statement in (*secure("comment"), *secure("mention"), *logged, *mentioned):
        op.execute(statement)
    op.execute(
        "create trigger not_of_the_erased_by_person_id after insert on mention referencing new table as written "
        "for each statement execute function refuse_rows_of_the_erased_by_person_id()"
    )


def downgrade() -> None:
    for table in ("mention", "comment"):
        for statement in forget_changes(table):
            op.execute(statement)
        op.drop_table(table)


def _create_comment() -> None:
    op.create_table(
        "comment",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("subject_kind", _WORDS, nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("reply_to_id", sa.Uuid(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("text", _WORDS, nullable=True),
        sa.Column("deleted_at", _INSTANT, nullable=True),
        sa.CheckConstraint(_KINDS, name=op.f("ck_comment_subject_kind_known")),
        sa.CheckConstraint("(text is null) = (deleted_at is not null)", name=op.f("ck_comment_empty_when_deleted")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_comment_district_id")),
        _to("comment", "plan_id", "plan", cascade=True),
        _to("comment", "organization_id", "organization"),
        _to("comment", "reply_to_id", "comment", cascade=True),
        _to("comment", "author_id", "person"),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_comment")),
    )
    _index("comment", "created_at")
    _index("comment", "subject_id", "created_at")
    _index("comment", "plan_id", "created_at")
    for column in ("organization_id", "reply_to_id", "author_id"):
        _index("comment", column)


def _create_mention() -> None:
    op.create_table(
        "mention",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("comment_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("subject_kind", _WORDS, nullable=False),
        sa.CheckConstraint(_KINDS, name=op.f("ck_mention_subject_kind_known")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_mention_district_id")),
        _to("mention", "comment_id", "comment", cascade=True),
        _to("mention", "person_id", "person", cascade=True),
        _to("mention", "organization_id", "organization"),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_mention")),
        sa.UniqueConstraint(
            "district_id", "comment_id", "person_id", name=op.f("uq_mention_district_id_comment_id_person_id")
        ),
    )
    for column in ("person_id", "organization_id"):
        _index("mention", column)


def _to(table: str, column: str, other: str, *, cascade: bool = False) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["district_id", column],
        [f"{other}.district_id", f"{other}.id"],
        name=op.f(f"fk_{table}_district_id_{column}"),
        ondelete="CASCADE" if cascade else None,
    )


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, ["district_id", *columns, "id"])
