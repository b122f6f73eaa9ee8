"""API clients say what they are for, and front ends say where people come back to."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"

_NO_TEXTS = sa.text("'{}'")


def upgrade() -> None:
    op.add_column("api_client", sa.Column("description", sa.Text(collation="C"), nullable=True))
    op.add_column(
        "api_client",
        sa.Column("redirect_uris", postgresql.ARRAY(sa.Text()), nullable=False, server_default=_NO_TEXTS),
    )
    op.add_column("api_client", sa.Column("is_public", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("api_client", "is_public")
    op.drop_column("api_client", "redirect_uris")
    op.drop_column("api_client", "description")
