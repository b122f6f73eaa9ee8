"""Versions of many parts at once are looked up one by one."""

from alembic import op

from achieve.migrations.plan_history import PARTS, keeping, part_of_initiative, part_of_plan, part_of_what_it_carries

revision = "0038"
down_revision = "0037"

_OF_PLANS = (
    "saved_question",
    "obstacle",
    "step_resource",
    "monitoring_cycle",
    "adjustment_outcome",
    "adjustment_outcome_evidence",
)
_OF_INITIATIVES = ("look_for", "observation", "commitment_reading")
_OF_TEAMS = {"team": "id", "team_member": "team_id"}


def upgrade() -> None:
    """A new database has them so from its first migrations on; one that is there gets them now."""
    later = {table: part_of_plan(table) for table in _OF_PLANS}
    later |= {table: part_of_initiative(table) for table in _OF_INITIATIVES}
    later |= {table: part_of_what_it_carries(table, column) for table, column in _OF_TEAMS.items()}
    for table, parts in (PARTS | later).items():
        op.execute(keeping(table, parts))


def downgrade() -> None:
    """They do the same either way."""
