"""Ends what a district's provider has begun: the ways to it, the browsers, and what front ends were given in them."""

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.oauth.codes import end_codes_of_provider
from achieve.accounts.oauth.families import end_families_of_provider
from achieve.accounts.providers.rows import ProviderVisit
from achieve.accounts.sign_in.sessions import end_sessions_of_provider
from achieve.core.ids import DistrictId


async def end_sign_ins(session: AsyncSession, district_id: DistrictId) -> None:
    """End all of it at once. People's own access tokens and what was begun with a password stay."""
    await session.exec(delete(ProviderVisit).where(col(ProviderVisit.district_id) == district_id))
    await end_codes_of_provider(session, district_id)
    await end_families_of_provider(session, district_id)
    await end_sessions_of_provider(session, district_id)
