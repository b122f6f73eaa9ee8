"""What the permission table's words about districts mean in SQL."""

from achieve.access.roles import Anchor, Rows
from achieve.access.scopes import TRUE, members, register

# A client has no role; its row in the statement is then always true, and its district is all there is to compare.
_HAS_ROLE = """select exists (select 1 from role_assignment ra
 where ra.district_id = :district and ra.person_id = :person and ra.role = '{role}'
 and ra.begins_on <= :today and (ra.ends_on is null or ra.ends_on >= :today))"""
_ACTIVE = f"('{{role}}' = 'any' or {members(_HAS_ROLE)})"


def register_row_scopes() -> None:
    """Tell the registry. Called once, by the composition root."""
    register(Rows.OWN_DISTRICT, Anchor.DISTRICT, f"({{x}} = :district and {_ACTIVE})")
    register(Rows.EVERY_DISTRICT, Anchor.DISTRICT, TRUE)
