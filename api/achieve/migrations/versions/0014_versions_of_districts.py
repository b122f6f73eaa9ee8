"""Districts are renamed, and so have a version and the time of their last change."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column("district", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.alter_column("district", "version", server_default=None)
    op.add_column("district", sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=True))
    op.execute("update district set updated_at = created_at")
    op.alter_column("district", "updated_at", nullable=False)


def downgrade() -> None:
    op.drop_column("district", "updated_at")
    op.drop_column("district", "version")
