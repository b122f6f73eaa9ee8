"""After how many days without a movement something is stale: the district says, else the default holds."""

from achieve.people.words import DAYS_UNTIL_STALE

DAYS_OF_DISTRICT = (
    f"(select coalesce(max(ds.days_until_stale), {DAYS_UNTIL_STALE}) from district_settings ds"
    " where ds.district_id = :district)"
)
"""SQL: the number of days in the district of the request."""
