"""Districts end by one instant: from then on the database refuses every change in them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.tenancy import DISTRICT_ENDED

revision = "0015"
down_revision = "0014"

# Whatever is changed in a district leaves an entry in its audit log, so that all changes come by here. An entry refers
# to its district: whoever ends that waits for what is on its way, and what comes meanwhile waits, and is refused.
_REFUSE = f"""
create function refuse_changes_in_ended_districts() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from district d
        where d.ended_at is not null and d.id in (select w.district_id from written w)
    ) then
        raise exception 'This district has ended.' using errcode = '{DISTRICT_ENDED}';
    end if;
    return null;
end
$$
"""
_TRIGGER = """
create trigger not_in_ended_districts after insert on audit_entry referencing new table as written
for each statement execute function refuse_changes_in_ended_districts()
"""


def upgrade() -> None:
    op.add_column("district", sa.Column("ended_at", postgresql.TIMESTAMP(timezone=True), nullable=True))
    op.execute(_REFUSE)
    op.execute(_TRIGGER)


def downgrade() -> None:
    op.execute("drop function refuse_changes_in_ended_districts() cascade")
    op.drop_column("district", "ended_at")
