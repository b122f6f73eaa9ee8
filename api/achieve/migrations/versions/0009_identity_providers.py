"""Sign-in with a district's identity provider."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes, log_global_changes
from achieve.core.tenancy import secure_all

revision = "0009"
down_revision = "0008"

TABLES = ("email_domain", "identity_provider", "provider_visit")
AUDITED = {
    "email_domain": log_global_changes("email_domain", key="domain", district="r.district_id", hidden=[]),
    "identity_provider": log_changes("identity_provider", line="'api_clients'", hidden=["sealed_secret"]),
}

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)


def upgrade() -> None:
    op.create_table(
        "identity_provider",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("issuer", _WORDS, nullable=False),
        sa.Column("client_id", _WORDS, nullable=False),
        sa.Column("sealed_secret", _WORDS, nullable=True),
        sa.Column("matching", _WORDS, nullable=False),
        sa.Column("claim", _WORDS, nullable=True),
        sa.Column("external_system", _WORDS, nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("matching in ('email', 'external_id')", name=op.f("ck_identity_provider_matching_known")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_identity_provider_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_identity_provider")),
        sa.UniqueConstraint("district_id", name=op.f("uq_identity_provider_district_id")),
    )
    op.create_table(
        "email_domain",
        sa.Column("domain", _WORDS, nullable=False),
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_email_domain_district_id")),
        sa.PrimaryKeyConstraint("domain", name=op.f("pk_email_domain")),
    )
    op.create_index(op.f("ix_email_domain_district_id"), "email_domain", ["district_id"])
    op.create_table(
        "provider_visit",
        sa.Column("state_hash", _WORDS, nullable=False),
        sa.Column("browser_hash", _WORDS, nullable=False),
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", _WORDS, nullable=False),
        sa.Column("destination", _WORDS, nullable=False),
        sa.Column("expires_at", _INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_provider_visit_district_id")),
        sa.PrimaryKeyConstraint("state_hash", name=op.f("pk_provider_visit")),
    )
    op.create_index("ix_provider_visit_expires_at", "provider_visit", ["expires_at"])
    op.add_column("browser_session", sa.Column("district_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_browser_session_district_id"), "browser_session", "district", ["district_id"], ["id"]
    )
    for statement in (*secure_all(TABLES), *(each for table in AUDITED.values() for each in table)):
        op.execute(statement)


def downgrade() -> None:
    for table in AUDITED:
        for statement in forget_changes(table):
            op.execute(statement)
    op.drop_constraint(op.f("fk_browser_session_district_id"), "browser_session")
    op.drop_column("browser_session", "district_id")
    for table in TABLES:
        op.drop_table(table)
