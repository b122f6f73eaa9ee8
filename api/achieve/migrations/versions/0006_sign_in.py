"""Sign-in for people: the sign-in page, front ends, codes, families of refresh tokens."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_global_changes
from achieve.core.tenancy import secure_all

revision = "0006"
down_revision = "0005"

TABLES = (
    "account_link",
    "authorization_code",
    "browser_session",
    "client_place",
    "front_end",
    "refresh_token",
    "sign_in_failure",
    "token_family",
)

AUDITED = {
    "account_link": log_global_changes("account_link", key="account_id", district="r.district_id", hidden=[]),
    "browser_session": log_global_changes("browser_session", hidden=["lookup_hash"], ignored=["seen_at"]),
    "front_end": log_global_changes("front_end", hidden=[]),
    "token_family": log_global_changes("token_family", district="r.district_id", hidden=[]),
}

# Districts are bound one after the other: whoever migrates may be under row security, too.
_FILL_FROM_DISTRICTS = """
do $$
declare d record;
begin
    for d in select id from district loop
        perform set_config('app.district_id', d.id::text, true);
        insert into client_place (client_id, district_id)
            select c.id, c.district_id from api_client c where c.district_id = d.id;
        insert into account_link (account_id, district_id, person_id, created_at)
            select distinct on (p.account_id) p.account_id, p.district_id, p.id, now()
            from person p where p.district_id = d.id and p.account_id is not null order by p.account_id, p.id;
    end loop;
    perform set_config('app.district_id', '', true);
end $$
"""


def _id(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(), nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(collation="C"), nullable=nullable)


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, postgresql.TIMESTAMP(timezone=True), nullable=nullable)


def _words(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, postgresql.ARRAY(sa.Text()), nullable=nullable)


def _refers(table: str, column: str, other: str, on_delete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"), ondelete=on_delete)


def upgrade() -> None:
    _create_places()
    _create_families()
    _create_sign_in()
    for statement in secure_all(TABLES):
        op.execute(statement)
    op.execute(_FILL_FROM_DISTRICTS)
    for statements in AUDITED.values():
        for statement in statements:
            op.execute(statement)


def downgrade() -> None:
    for table in AUDITED:
        for statement in forget_changes(table):
            op.execute(statement)
    for table in ("sign_in_failure", "browser_session", "authorization_code", "refresh_token", "token_family"):
        op.drop_table(table)
    for table in ("front_end", "client_place", "account_link"):
        op.drop_table(table)


def _create_places() -> None:
    op.create_table(
        "account_link",
        _id("account_id"),
        _id("district_id"),
        _id("person_id"),
        _instant("created_at"),
        _refers("account_link", "account_id", "account"),
        _refers("account_link", "district_id", "district"),
        sa.PrimaryKeyConstraint("account_id", "district_id", name=op.f("pk_account_link")),
        sa.UniqueConstraint("district_id", "person_id", name=op.f("uq_account_link_district_id_person_id")),
    )
    op.create_table(
        "client_place",
        _id("client_id"),
        _id("district_id"),
        _refers("client_place", "district_id", "district"),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_client_place")),
    )
    op.create_index(op.f("ix_client_place_district_id"), "client_place", ["district_id"])
    op.create_table(
        "front_end",
        _id("id"),
        _text("name"),
        _words("redirect_uris"),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        _instant("created_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_front_end")),
    )


def _create_families() -> None:
    op.create_table(
        "token_family",
        _id("id"),
        _id("account_id"),
        _id("district_id", nullable=True),
        _id("person_id", nullable=True),
        _id("client_id"),
        _words("scopes", nullable=True),
        _id("session_id", nullable=True),
        _instant("created_at"),
        _instant("expires_at"),
        _instant("revoked_at", nullable=True),
        _refers("token_family", "account_id", "account"),
        _refers("token_family", "district_id", "district"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_token_family")),
    )
    op.create_index("ix_token_family_person", "token_family", ["district_id", "person_id"])
    for column in ("expires_at", "account_id", "client_id", "session_id"):
        op.create_index(f"ix_token_family_{column}", "token_family", [column])
    op.create_table(
        "refresh_token",
        _text("lookup_hash"),
        _id("family_id"),
        _instant("created_at"),
        _instant("expires_at"),
        _instant("spent_at", nullable=True),
        _id("access_jti"),
        _instant("access_expires_at"),
        _refers("refresh_token", "family_id", "token_family", "CASCADE"),
        sa.PrimaryKeyConstraint("lookup_hash", name=op.f("pk_refresh_token")),
    )
    op.create_index(op.f("ix_refresh_token_family_id"), "refresh_token", ["family_id"])
    op.create_table(
        "authorization_code",
        _text("lookup_hash"),
        _id("account_id"),
        _id("district_id", nullable=True),
        _id("person_id", nullable=True),
        _id("client_id"),
        _text("redirect_uri"),
        _text("challenge"),
        _words("scopes", nullable=True),
        _id("session_id", nullable=True),
        _instant("created_at"),
        _instant("expires_at"),
        _instant("spent_at", nullable=True),
        _id("family_id", nullable=True),
        _refers("authorization_code", "account_id", "account"),
        _refers("authorization_code", "district_id", "district"),
        sa.PrimaryKeyConstraint("lookup_hash", name=op.f("pk_authorization_code")),
    )
    op.create_index("ix_authorization_code_expires_at", "authorization_code", ["expires_at"])


def _create_sign_in() -> None:
    op.create_table(
        "browser_session",
        _id("id"),
        _text("lookup_hash"),
        _id("account_id"),
        _instant("created_at"),
        _instant("seen_at"),
        _instant("expires_at"),
        _instant("ended_at", nullable=True),
        _refers("browser_session", "account_id", "account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_browser_session")),
        sa.UniqueConstraint("lookup_hash", name=op.f("uq_browser_session_lookup_hash")),
    )
    op.create_index("ix_browser_session_expires_at", "browser_session", ["expires_at"])
    op.create_index(op.f("ix_browser_session_account_id"), "browser_session", ["account_id"])
    op.create_table(
        "sign_in_failure",
        _text("address_mark"),
        sa.Column("failures", sa.Integer(), nullable=False),
        _instant("failed_at"),
        _instant("closed_until", nullable=True),
        sa.PrimaryKeyConstraint("address_mark", name=op.f("pk_sign_in_failure")),
    )
    op.create_index("ix_sign_in_failure_failed_at", "sign_in_failure", ["failed_at"])
