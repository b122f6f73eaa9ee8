"""Coaching sessions and what was agreed in them, for the two people of each."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.tenancy import secure

revision = "0018"
down_revision = "0017"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_PEOPLE = ("coach_id", "partner_id")
# What only the two may read is not even in the log.
_HIDDEN = {"coaching_session": ["focus", "notes"], "coaching_commitment": ["agreed", "follow_up_note"]}


def upgrade() -> None:
    _create_session()
    _create_commitment()
    for column in _PEOPLE:
        op.execute(_refuse_the_erased(column))
    for table, hidden in _HIDDEN.items():
        for statement in (*secure(table), *log_changes(table, line="'coaching'", hidden=hidden)):
            op.execute(statement)
        for column in _PEOPLE:
            op.execute(
                f"create trigger not_of_the_erased_by_{column} after insert on {table} referencing new table as written"
                f" for each statement execute function refuse_rows_of_the_erased_by_{column}()"
            )


def downgrade() -> None:
    for table in reversed(_HIDDEN):
        for statement in forget_changes(table):
            op.execute(statement)
        op.drop_table(table)
    for column in _PEOPLE:
        op.execute(f"drop function refuse_rows_of_the_erased_by_{column}()")


def _create_session() -> None:
    op.create_table(
        "coaching_session",
        *_of_a_resource(),
        *_the_two(),
        sa.Column("relationship", _WORDS, nullable=False),
        sa.Column("kind", _WORDS, nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("focus", _WORDS, nullable=False),
        sa.Column("notes", _WORDS, nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "relationship in ('coach_and_leader', 'coach_and_teacher', 'mentor_and_teacher')",
            name=op.f("ck_coaching_session_relationship_known"),
        ),
        sa.CheckConstraint("kind in ('coaching', 'consulting')", name=op.f("ck_coaching_session_kind_known")),
        sa.CheckConstraint("coach_id <> partner_id", name=op.f("ck_coaching_session_of_two_people")),
        *_keys("coaching_session", {"coach_id": "person", "partner_id": "person"}),
    )
    for columns in (("held_on",), ("coach_id", "held_on"), ("partner_id", "held_on"), ("subject_id",)):
        _index("coaching_session", *columns)


def _create_commitment() -> None:
    op.create_table(
        "coaching_commitment",
        *_of_a_resource(),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        *_the_two(),
        sa.Column("committed_by_id", sa.Uuid(), nullable=False),
        sa.Column("agreed", _WORDS, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("status", _WORDS, nullable=False),
        sa.Column("followed_up_on", sa.Date(), nullable=True),
        sa.Column("follow_up_note", _WORDS, nullable=True),
        sa.CheckConstraint(
            "status in ('open', 'kept', 'partly_kept', 'not_kept', 'dropped')",
            name=op.f("ck_coaching_commitment_status_known"),
        ),
        sa.CheckConstraint(
            "committed_by_id in (coach_id, partner_id)", name=op.f("ck_coaching_commitment_by_one_of_the_two")
        ),
        sa.CheckConstraint(
            "(status = 'open') = (followed_up_on is null)",
            name=op.f("ck_coaching_commitment_followed_up_when_not_open"),
        ),
        *_keys(
            "coaching_commitment",
            {
                "session_id": "coaching_session",
                "coach_id": "person",
                "partner_id": "person",
                "committed_by_id": "person",
            },
        ),
    )
    for columns in (
        ("due_on",),
        ("session_id", "due_on"),
        ("coach_id",),
        ("partner_id",),
        ("committed_by_id",),
    ):
        _index("coaching_commitment", *columns)


def _of_a_resource() -> "Iterator[sa.Column[object]]":
    yield sa.Column("district_id", sa.Uuid(), nullable=False)
    yield sa.Column("id", sa.Uuid(), nullable=False)
    yield sa.Column("version", sa.Integer(), nullable=False)
    yield sa.Column("created_at", _INSTANT, nullable=False)
    yield sa.Column("updated_at", _INSTANT, nullable=False)


def _the_two() -> "Iterator[sa.Column[object]]":
    for column in _PEOPLE:
        yield sa.Column(column, sa.Uuid(), nullable=False)


def _keys(table: str, references: dict[str, str]) -> Iterator[sa.Constraint]:
    yield sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f(f"fk_{table}_district_id"))
    for column, other in references.items():
        yield sa.ForeignKeyConstraint(
            ["district_id", column],
            [f"{other}.district_id", f"{other}.id"],
            name=op.f(f"fk_{table}_district_id_{column}"),
            ondelete="CASCADE" if column == "session_id" else None,
        )
    yield sa.PrimaryKeyConstraint("district_id", "id", name=op.f(f"pk_{table}"))


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, ["district_id", *columns, "id"])


def _refuse_the_erased(column: str) -> str:
    return f"""
create function refuse_rows_of_the_erased_by_{column}() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from written w join person p on p.district_id = w.district_id and p.id = w.{column}
        where p.erased_at is not null
    ) then
        raise exception 'This person was erased.' using errcode = '23503';
    end if;
    return null;
end
$$
"""
