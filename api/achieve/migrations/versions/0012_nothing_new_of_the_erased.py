"""Invitations and tokens that were on their way while their person was erased are refused, like all else about them."""

from alembic import op

revision = "0012"
down_revision = "0011"

TABLES = ("invitation", "personal_access_token")


def upgrade() -> None:
    for table in TABLES:
        op.execute(
            f"create trigger not_of_the_erased_by_person_id after insert on {table} referencing new table as written "
            "for each statement execute function refuse_rows_of_the_erased_by_person_id()"
        )


def downgrade() -> None:
    for table in TABLES:
        op.execute(f"drop trigger not_of_the_erased_by_person_id on {table}")
