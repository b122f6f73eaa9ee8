"""Saved questions to learners' progress, and figures that were computed by one."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import add_to_versions, forget_versions, keep_versions, part_of_plan

revision = "0023"
down_revision = "0022"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_DOCUMENT = postgresql.JSONB(none_as_null=True, astext_type=sa.Text())
_LINE = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_REFERENCES = {
    "plan_id": ("plan", "CASCADE"),
    "organization_id": ("organization", None),
    "indicator_id": ("indicator", "CASCADE"),
    "measure_id": ("measure", "CASCADE"),
    "population_organization_id": ("organization", None),
    "class_id": ("class", None),
    "framework_id": ("framework", None),
}


def upgrade() -> None:
    _create_questions()
    logged = log_changes("saved_question", line=_LINE, organization="r.organization_id")
    kept = keep_versions("saved_question", part_of_plan("saved_question"))
    for statement in (*secure("saved_question"), *logged, *kept):
        op.execute(statement)
    op.execute("revoke all on function keep_saved_question(uuid, uuid[]) from public")
    op.add_column("monitoring_evidence", sa.Column("origin", _WORDS, nullable=False, server_default="entered"))
    op.alter_column("monitoring_evidence", "origin", server_default=None)
    op.create_check_constraint(
        op.f("ck_monitoring_evidence_origin_known"),
        "monitoring_evidence",
        "origin in ('entered', 'imported', 'computed')",
    )
    op.execute(add_to_versions("monitoring_evidence", "origin", '"entered"'))
    for table in ("monitoring_evidence", "measurement"):
        op.add_column(table, sa.Column("population_size", sa.Integer(), nullable=True))
        op.add_column(table, sa.Column("question", _DOCUMENT, nullable=True))
        op.create_check_constraint(
            op.f(f"ck_{table}_computed_of_a_question"), table, "(origin = 'computed') = (question is not null)"
        )
        for column in ("population_size", "question"):
            op.execute(add_to_versions(table, column, "null"))


def downgrade() -> None:
    for table in ("monitoring_evidence", "measurement"):
        op.execute(f"delete from {table} where origin = 'computed'")
        # Their triggers, which wait for the commit, have to come before the tables are altered.
        op.execute("set constraints all immediate")
        op.drop_constraint(op.f(f"ck_{table}_computed_of_a_question"), table, type_="check")
        op.drop_column(table, "question")
        op.drop_column(table, "population_size")
    op.drop_constraint(op.f("ck_monitoring_evidence_origin_known"), "monitoring_evidence", type_="check")
    op.drop_column("monitoring_evidence", "origin")
    for statement in (*forget_versions("saved_question"), *forget_changes("saved_question")):
        op.execute(statement)
    op.drop_table("saved_question")


def _create_questions() -> None:
    op.create_table(
        "saved_question",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("indicator_id", sa.Uuid(), nullable=True),
        sa.Column("measure_id", sa.Uuid(), nullable=True),
        sa.Column("asks", _WORDS, nullable=False),
        sa.Column("population_organization_id", sa.Uuid(), nullable=False),
        sa.Column("class_id", sa.Uuid(), nullable=True),
        sa.Column("grade_levels", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("framework_id", sa.Uuid(), nullable=True),
        sa.Column("competency_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("required_share", sa.Float(), nullable=False),
        sa.CheckConstraint("asks in ('proficient', 'mastered')", name=op.f("ck_saved_question_asks_known")),
        sa.CheckConstraint(
            "num_nonnulls(indicator_id, measure_id) = 1", name=op.f("ck_saved_question_about_one_thing")
        ),
        sa.CheckConstraint(
            "framework_id is null or cardinality(competency_ids) = 0", name=op.f("ck_saved_question_asks_in_one_way")
        ),
        sa.CheckConstraint(
            "required_share > 0 and required_share <= 100", name=op.f("ck_saved_question_required_share_in_range")
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_saved_question_district_id")),
        *(
            sa.ForeignKeyConstraint(
                ["district_id", column],
                [f"{table}.district_id", f"{table}.id"],
                name=op.f(f"fk_saved_question_district_id_{column}"),
                ondelete=ondelete,
            )
            for column, (table, ondelete) in _REFERENCES.items()
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_saved_question")),
        sa.UniqueConstraint("district_id", "indicator_id", name=op.f("uq_saved_question_district_id_indicator_id")),
        sa.UniqueConstraint("district_id", "measure_id", name=op.f("uq_saved_question_district_id_measure_id")),
    )
    op.create_index("ix_saved_question_plan_id", "saved_question", ["district_id", "plan_id", "id"])
