"""An event names the people whom it concerns, who are told of it themselves."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    op.add_column("event", sa.Column("concerned_ids", postgresql.ARRAY(sa.Uuid()), nullable=True))
    op.create_index(
        "ix_event_concerned", "event", ["district_id", "seq"], postgresql_where=sa.text("concerned_ids is not null")
    )


def downgrade() -> None:
    op.drop_column("event", "concerned_ids")
