"""The table of days on which a district has been reminded: its key lets each day be told but once."""

from datetime import date

from sqlalchemy import UniqueConstraint

from achieve.core.rows import TenantRow


class ReminderDay(TenantRow, table=True):
    """A day that has been told, in the transaction that told it."""

    __tablename__ = "reminder_day"
    __table_args__ = (UniqueConstraint("district_id", "day"),)
    type_code = 0x0C5

    day: date
