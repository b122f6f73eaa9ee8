"""Teams that carry plans and initiatives, and who is on them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure
from achieve.migrations.plan_history import (
    add_to_versions,
    bring_teams,
    forget_versions,
    keep_versions,
    leave_teams,
    part_of_what_it_carries,
)

revision = "0032"
down_revision = "0031"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PLANS = "case when r.organization_id = r.district_id then 'district_plans' else 'school_plans' end"
_AUDITED = {
    "team": log_changes("team", line=_PLANS, organization="r.organization_id"),
    "team_member": log_changes("team_member", line=_PLANS, person="r.person_id", organization="r.organization_id"),
}
_CARRIED = ("plan", "initiative")
_NAMED = "select c.team_id from changed c where c.team_id is not null"
# By the tables whose rows bring teams into plans.
_TEAMS = {
    "plan": _NAMED,
    "initiative": _NAMED,
    "initiative_plan": "select i.team_id from initiative i join changed c on c.initiative_id = i.id"
    " where i.district_id = district and i.team_id is not null",
}


def upgrade() -> None:
    _create_team()
    _create_member()
    for table in _CARRIED:
        op.add_column(table, sa.Column("team_id", sa.Uuid(), nullable=True))
        op.create_foreign_key(
            op.f(f"fk_{table}_district_id_team_id"), table, "team", ["district_id", "team_id"], ["district_id", "id"]
        )
        _index(table, "team_id")
        op.execute(add_to_versions(table, "team_id", "null"))
    for table, logged in _AUDITED.items():
        kept = keep_versions(table, part_of_what_it_carries(table, "id" if table == "team" else "team_id"))
        for statement in (*secure(table), *logged, *kept):
            op.execute(statement)
        op.execute(f"revoke all on function keep_{table}(uuid, uuid[]) from public")
    for table, teams in _TEAMS.items():
        for statement in bring_teams(table, teams):
            op.execute(statement)
    op.execute(
        "create trigger not_of_the_erased_by_person_id after insert on team_member referencing new table as written "
        "for each statement execute function refuse_rows_of_the_erased_by_person_id()"
    )


def downgrade() -> None:
    for table in _TEAMS:
        op.execute(leave_teams(table))
    for table in _CARRIED:
        op.drop_column(table, "team_id")
    for table in ("team_member", "team"):
        for statement in (*forget_versions(table), *forget_changes(table)):
            op.execute(statement)
        op.drop_table(table)


def _create_team() -> None:
    op.create_table(
        "team",
        *_resource("team"),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("name", _WORDS, nullable=False),
        sa.Column("purpose", _WORDS, nullable=True),
        _reference("team", "organization_id", "organization"),
    )
    _index("team", "name")
    _index("team", "organization_id")


def _create_member() -> None:
    op.create_table(
        "team_member",
        *_resource("team_member"),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", _WORDS, nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "role in ('sponsor', 'lead', 'facilitator', 'data_lead', 'recorder', 'member')",
            name=op.f("ck_team_member_role_known"),
        ),
        sa.CheckConstraint("ends_on >= begins_on", name=op.f("ck_team_member_period_in_order")),
        _reference("team_member", "team_id", "team", ondelete="CASCADE"),
        _reference("team_member", "organization_id", "organization"),
        _reference("team_member", "person_id", "person"),
        sa.UniqueConstraint(
            "district_id",
            "team_id",
            "person_id",
            "begins_on",
            name=op.f("uq_team_member_district_id_team_id_person_id_begins_on"),
        ),
    )
    for columns in (("begins_on",), ("team_id", "begins_on"), ("organization_id",), ("person_id",)):
        _index("team_member", *columns)


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
