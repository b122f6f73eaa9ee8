"""What may be known of a personal access token stands in a table of its district."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0008"
down_revision = "0007"

_INSTANT = postgresql.TIMESTAMP(timezone=True)


def upgrade() -> None:
    op.create_table(
        "personal_access_token",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=True),
        sa.Column("first_characters", sa.Text(collation="C"), nullable=False),
        sa.Column("expires_at", _INSTANT, nullable=False),
        sa.Column("last_used_at", _INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_personal_access_token_district_id")),
        sa.ForeignKeyConstraint(
            ["district_id", "person_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_personal_access_token_district_id_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_personal_access_token")),
    )
    op.create_index("ix_personal_access_token_person_id", "personal_access_token", ["district_id", "person_id", "id"])
    # Of those that were made before, the first characters are not known. The table is not closed to its owner yet.
    op.execute(
        "insert into personal_access_token (district_id, id, version, created_at, updated_at, person_id, name, scopes,"
        " first_characters, expires_at)"
        " select c.district_id, c.id, 1, c.created_at, c.created_at, c.person_id, 'Made on the server', c.scopes,"
        " 'ach_pat_', c.expires_at from credential c"
        " where c.kind = 'personal_access_token' and c.revoked_at is null and c.expires_at is not null"
        " and c.district_id is not null and c.person_id is not null"
    )
    logged = log_changes(
        "personal_access_token",
        line="'keys'",
        person="r.person_id",
        hidden=["first_characters"],
        ignored=["last_used_at"],
    )
    for statement in (*secure("personal_access_token"), *logged):
        op.execute(statement)


def downgrade() -> None:
    for statement in forget_changes("personal_access_token"):
        op.execute(statement)
    op.drop_table("personal_access_token")
