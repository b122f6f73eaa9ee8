"""The table of closures."""

from datetime import date

from sqlalchemy import CheckConstraint, Index

from achieve.core.rows import ResourceRow, text
from achieve.people.words import MOST_DAYS_CLOSED


class Closure(ResourceRow, table=True):
    """Days in a row on which a district is closed."""

    __tablename__ = "closure"
    __table_args__ = (
        CheckConstraint(
            f"ends_on >= begins_on and ends_on - begins_on < {MOST_DAYS_CLOSED}", name="days_in_order_and_within_a_year"
        ),
        Index("ix_closure_begins_on", "district_id", "begins_on", "id"),
    )
    type_code = 0x0C6

    name: str = text()
    begins_on: date
    ends_on: date
