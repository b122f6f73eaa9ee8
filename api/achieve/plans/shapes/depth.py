"""How look-fors and observations are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.reads.shape import Shape, to_one

# A level counts by its place: 0 for the lowest, 1 for the deepest.
_DEPTH = """(select round(avg(at.share)::numeric, 4)::float8
 from jsonb_to_recordset({t}.levels) as seen (look_for_id uuid, level text)
 join look_for sought on sought.district_id = :district and sought.id = seen.look_for_id
 cross join lateral (select (each.place - 1)::float8 / (jsonb_array_length(sought.levels) - 1) as share
 from jsonb_array_elements(sought.levels) with ordinality as each (level, place)
 where each.level ->> 'code' = seen.level) at)"""

LOOK_FOR = Shape(
    name="plans.LookFor",
    path="look-fors",
    schema=schemas.LookFor,
    row=rows.LookFor,
    rules=STAFF_RULES,
    relations=(
        to_one("initiative", "plans.Initiative", "initiative_id", "The initiative whose vision it is a part of."),
        to_one("organization", "people.Organization", "organization_id", "The organization of the initiative."),
    ),
    default_sort="rank",
)

OBSERVATION = Shape(
    name="plans.Observation",
    path="observations",
    schema=schemas.Observation,
    row=rows.Observation,
    rules=MONITORING_RULES,
    derived={"depth": _DEPTH},
    relations=(
        to_one("initiative", "plans.Initiative", "initiative_id", "The initiative."),
        to_one("organization", "people.Organization", "organization_id", "The site."),
        to_one("class", "people.Class", "class_id", "The class in which it was seen."),
        to_one("observer", "people.Person", "observer_id", "Who saw it."),
    ),
    default_sort="observed_on",
)
