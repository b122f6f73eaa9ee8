"""Gaps: measures that are the difference between two others, from which their measurements are computed."""

import sqlalchemy as sa
from alembic import op

from achieve.migrations.plan_history import add_to_versions

revision = "0033"
down_revision = "0032"

_SIDES = ("ahead_measure_id", "behind_measure_id")
_BETWEEN_TWO = "ck_measure_gap_between_two"
_COMPUTED = "ck_measurement_computed_of_a_question"


def upgrade() -> None:
    for column in _SIDES:
        op.add_column("measure", sa.Column(column, sa.Uuid(), nullable=True))
        op.execute(add_to_versions("measure", column, "null"))
        op.create_foreign_key(
            op.f(f"fk_measure_district_id_{column}"),
            "measure",
            "measure",
            ["district_id", column],
            ["district_id", "id"],
        )
        op.create_index(f"ix_measure_{column}", "measure", ["district_id", column, "id"])
    op.create_check_constraint(
        op.f(_BETWEEN_TWO),
        "measure",
        "(ahead_measure_id is null) = (behind_measure_id is null) and ahead_measure_id <> behind_measure_id",
    )
    op.drop_constraint(op.f(_COMPUTED), "measurement", type_="check")
    op.create_check_constraint(
        op.f("ck_measurement_question_of_computed"), "measurement", "question is null or origin = 'computed'"
    )


def downgrade() -> None:
    op.drop_constraint(op.f("ck_measurement_question_of_computed"), "measurement", type_="check")
    op.create_check_constraint(op.f(_COMPUTED), "measurement", "(origin = 'computed') = (question is not null)")
    op.drop_constraint(op.f(_BETWEEN_TWO), "measure", type_="check")
    for column in _SIDES:
        op.drop_column("measure", column)
