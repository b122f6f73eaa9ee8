"""After how many days without a movement something is stale, and without evidence a review is due."""

from achieve.people.words import DAYS_UNTIL_STALE

DAYS_OF_DISTRICT = (
    f"(select coalesce(max(ds.days_until_stale), {DAYS_UNTIL_STALE}) from district_settings ds"
    " where ds.district_id = :district)"
)
"""SQL: the number of days in the district of the request."""

REVIEW_DUE_ON = f"""(cast(greatest({{t}}.created_at, (select max(re.created_at) from monitoring_evidence re
 where re.district_id = :district and re.plan_id = {{t}}.id)) as date) + {DAYS_OF_DISTRICT})"""
"""SQL: the day by which evidence for a plan `{t}` is to be recorded again."""
