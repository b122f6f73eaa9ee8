"""Attachments of monitoring evidence, and contents that no attachment has."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0040"
down_revision = "0039"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_REFERENCES = {
    "plan_id": ("plan", "CASCADE"),
    "monitoring_evidence_id": ("monitoring_evidence", "CASCADE"),
    "organization_id": ("organization", None),
    "observer_id": ("person", None),
    "uploaded_by_id": ("person", None),
}
_KINDS = (
    "application/pdf",
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet",
    "text/csv",
    "text/plain",
)
# Whichever statement it goes by, a cascade included: the worker removes the content, and at once.
_LOOSEN = """create function loosen_content() returns trigger language plpgsql
security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into loose_content (district_id, id, loose_since)
    select o.district_id, o.id, now() - interval '1 day' from old_rows o
    on conflict (district_id, id) do update set loose_since = excluded.loose_since;
    return null;
end $$"""
_ON_DELETE = """create trigger loosen_content after delete on attachment referencing old table as old_rows
for each statement execute function loosen_content()"""


def upgrade() -> None:
    _create_attachment()
    op.create_table(
        "loose_content",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("loose_since", _INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_loose_content_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_loose_content")),
    )
    logged = log_changes(
        "attachment", line="'monitoring_evidence'", organization="r.organization_id", hidden=["file_name", "sha256"]
    )
    for statement in (*secure("attachment"), *secure("loose_content"), *logged, _LOOSEN, _ON_DELETE):
        op.execute(statement)
    op.execute("revoke all on function loosen_content() from public")


def downgrade() -> None:
    for statement in forget_changes("attachment"):
        op.execute(statement)
    op.drop_table("attachment")
    op.execute("drop function loosen_content()")
    op.drop_table("loose_content")


def _create_attachment() -> None:
    kinds = ", ".join(f"'{kind}'" for kind in _KINDS)
    op.create_table(
        "attachment",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        *(sa.Column(name, sa.Uuid(), nullable=name in ("observer_id", "uploaded_by_id")) for name in _REFERENCES),
        sa.Column("file_name", _WORDS, nullable=False),
        sa.Column("media_type", _WORDS, nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("sha256", _WORDS, nullable=False),
        sa.CheckConstraint(f"media_type in ({kinds})", name=op.f("ck_attachment_media_type_known")),
        sa.CheckConstraint("size_bytes > 0", name=op.f("ck_attachment_holds_something")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_attachment_district_id")),
        *(
            sa.ForeignKeyConstraint(
                ["district_id", column],
                [f"{table}.district_id", f"{table}.id"],
                name=op.f(f"fk_attachment_district_id_{column}"),
                ondelete=ondelete,
            )
            for column, (table, ondelete) in _REFERENCES.items()
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_attachment")),
    )
    for column in ("created_at", *_REFERENCES):
        op.create_index(f"ix_attachment_{column}", "attachment", ["district_id", column, "id"])
