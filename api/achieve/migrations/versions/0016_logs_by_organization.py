"""Entries of the audit log are found by their organization; answers kept for the platform are not rewritten."""

import sqlalchemy as sa
from alembic import op

from achieve.core.db import APPLICATION_ROLE

revision = "0016"
down_revision = "0015"

INDEXES = {
    "ix_audit_entry_organization_id": ["district_id", "organization_id", "id"],
    "ix_audit_entry_organization_occurred_at": ["district_id", "organization_id", "occurred_at", "id"],
}


def upgrade() -> None:
    for name, columns in INDEXES.items():
        op.create_index(name, "audit_entry", columns, postgresql_where=sa.text("organization_id is not null"))
    op.execute(f"revoke update on platform_idempotency_record from {APPLICATION_ROLE}")


def downgrade() -> None:
    op.execute(f"grant update on platform_idempotency_record to {APPLICATION_ROLE}")
    for name in INDEXES:
        op.drop_index(name, table_name="audit_entry")
