"""What may be known of a client's secrets stands in a table of its district."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.tenancy import secure

revision = "0004"
down_revision = "0003"

_INSTANT = postgresql.TIMESTAMP(timezone=True)


def upgrade() -> None:
    op.create_table(
        "client_secret",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("first_characters", sa.Text(collation="C"), nullable=False),
        sa.Column("ends_at", _INSTANT, nullable=True),
        sa.Column("last_used_at", _INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_client_secret_district_id")),
        sa.ForeignKeyConstraint(
            ["district_id", "client_id"],
            ["api_client.district_id", "api_client.id"],
            name=op.f("fk_client_secret_district_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_client_secret")),
    )
    op.create_index("ix_client_secret_client_id", "client_secret", ["district_id", "client_id", "id"])
    # Of those that were made before, the first characters are not known. The table is not closed to its owner yet.
    op.execute(
        "insert into client_secret (district_id, id, version, created_at, updated_at, client_id, first_characters)"
        " select c.district_id, c.id, 1, c.created_at, c.created_at, c.client_id, 'ach_cs_' from credential c"
        " where c.kind = 'client_secret' and c.revoked_at is null"
    )
    for statement in secure("client_secret"):
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("client_secret")
