"""Indexes of the tables of plans."""

from sqlalchemy import Index


def listed_by(table: str, *columns: str) -> Index:
    """The index behind a filter or an order of a list: the district in front, the id at the end."""
    return Index(f"ix_{table}_{'_'.join(columns)}", "district_id", *columns, "id")
