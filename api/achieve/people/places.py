"""Whether a place in a class is held: today, or to the end of a class that the district still leaves open."""

from achieve.access.scopes import Cite

# A district may leave a class open to its teachers for some days after it has ended; none where it has not said so.
_FIRST_DAY_LEFT_OPEN = """select cast(:today as date) - coalesce(max(ds.days_after_class), 0) from district_settings ds
 where ds.district_id = :district"""
_LAST_DAY_OF_CLASS = """(select max(term.ends_on) from class_session cs
 join academic_session term on term.district_id = :district and term.id = cs.academic_session_id
 where cs.district_id = :district and cs.class_id = {e}.class_id)"""


def in_class(place: str, cite: Cite) -> str:
    """The condition under which a row of places is one that is held. cite: how what is the same for all is written.

    Who left before the class ended is out at once. The end of the class is looked up for places that ended lately.
    """
    first_day = cite(_FIRST_DAY_LEFT_OPEN)
    lately = f"{place}.ends_on >= {first_day}"
    to_the_end = f"{_LAST_DAY_OF_CLASS.format(e=place)} between {first_day} and {place}.ends_on"
    held = f"{place}.ends_on is null or {place}.ends_on >= :today"
    return f"{place}.begins_on <= :today and ({held} or ({lately} and {to_the_end}))"
