"""Answers to administrators of the platform, kept for their idempotency keys: they are in no district."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.tenancy import open_to_application

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "platform_idempotency_record",
        sa.Column("fingerprint", sa.Text(collation="C"), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("location", sa.Text(collation="C"), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "key", name=op.f("pk_platform_idempotency_record")),
    )
    for statement in open_to_application("platform_idempotency_record"):
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("platform_idempotency_record")
