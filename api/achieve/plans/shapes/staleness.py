"""After how many days without a movement something is stale, and without evidence a review is due."""

from achieve.people.district_calendar import day_in_district, first_moment_in_district
from achieve.people.words import DAYS_UNTIL_STALE

DAYS_OF_DISTRICT = (
    f"(select coalesce(max(ds.days_until_stale), {DAYS_UNTIL_STALE}) from district_settings ds"
    " where ds.district_id = :district)"
)
"""SQL: the number of days in the district of the request."""

_RECORDED_AT = """greatest({t}.created_at, (select max(re.created_at) from monitoring_evidence re
 where re.district_id = :district and re.plan_id = {t}.id))"""
REVIEW_DUE_ON = f"({day_in_district(_RECORDED_AT)} + {DAYS_OF_DISTRICT})"
"""SQL: the day by which evidence for a plan `{t}` is to be recorded again."""

LEFT_ALONE_SINCE = first_moment_in_district(f"cast(:today as date) - {DAYS_OF_DISTRICT} + 1")
"""SQL: the instant since which a plan has changed that is not stale: after so many days it is, as a status has it."""
