"""Invitations, by which people of a district come to sign in."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0011"
down_revision = "0010"

_INSTANT = postgresql.TIMESTAMP(timezone=True)
_KINDS = "kind in ('personal_access_token', 'client_secret'{more})"
_NAME = "ck_credential_kind_known"


def upgrade() -> None:
    op.drop_constraint(op.f(_NAME), "credential", type_="check")
    op.create_check_constraint(op.f(_NAME), "credential", _KINDS.format(more=", 'invitation'"))
    op.create_table(
        "invitation",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(collation="C"), nullable=False),
        sa.Column("expires_at", _INSTANT, nullable=False),
        sa.Column("accepted_at", _INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_invitation_district_id")),
        sa.ForeignKeyConstraint(
            ["district_id", "person_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_invitation_district_id_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_invitation")),
    )
    op.create_index("ix_invitation_person_id", "invitation", ["district_id", "person_id", "id"])
    logged = log_changes("invitation", line="'invitations'", person="r.person_id", hidden=["email"])
    for statement in (*secure("invitation"), *logged):
        op.execute(statement)


def downgrade() -> None:
    for statement in forget_changes("invitation"):
        op.execute(statement)
    op.drop_table("invitation")
    op.execute("delete from credential where kind = 'invitation'")
    op.drop_constraint(op.f(_NAME), "credential", type_="check")
    op.create_check_constraint(op.f(_NAME), "credential", _KINDS.format(more=""))
