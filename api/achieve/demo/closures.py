"""When the demo district is closed: the breaks of its school year."""

from datetime import date

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.demo.district import SchoolYear
from achieve.people.closures import service
from achieve.people.closures.schemas import ClosureCreate


async def close_for_breaks(session: AsyncSession, admin: Actor, year: SchoolYear) -> None:
    """The district's administrator enters them."""
    first, second = year.starts_on.year, year.ends_on.year
    for name, begins_on, ends_on in (
        ("Thanksgiving break", date(first, 11, 25), date(first, 11, 27)),
        ("Winter break", date(first, 12, 21), date(second, 1, 1)),
        ("Spring break", date(second, 3, 22), date(second, 3, 26)),
    ):
        await service.create_closure(session, admin, ClosureCreate(name=name, begins_on=begins_on, ends_on=ends_on))
