"""How teams and their members are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Shape, to_many, to_one

_IS_PRESENT = "({t}.begins_on <= :today and coalesce({t}.ends_on >= :today, true))"
_PRESENT = (
    "(select count(*) from team_member pm where pm.district_id = :district and pm.team_id = {t}.id"
    f" and {_IS_PRESENT.format(t='pm')})"
)
# Who is on the team of a step's plan, or of its initiative.
MAY_CARRY_STEP = (
    f"{_IS_PRESENT.format(t='{child}')} and {{child}}.team_id in ("
    "select sp.team_id from plan sp where sp.district_id = :district and sp.id = {parent}.plan_id"
    " union select si.team_id from implementation_plan sm"
    " join initiative si on si.district_id = :district and si.id = sm.initiative_id"
    " where sm.district_id = :district and sm.id = {parent}.implementation_plan_id)"
)

TEAM = Shape(
    name="plans.Team",
    path="teams",
    schema=schemas.Team,
    row=rows.Team,
    rules=STAFF_RULES,
    derived={"present_member_count": _PRESENT},
    relations=(
        to_one("organization", "people.Organization", "organization_id", "The organization that it belongs to."),
        to_many("members", "plans.TeamMember", "team_id", "Who is, was or will be on it."),
        to_many("plans", "plans.Plan", "team_id", "The plans that it carries."),
        to_many("initiatives", "plans.Initiative", "team_id", "The initiatives that it carries."),
    ),
    default_sort="name",
)

TEAM_MEMBER = Shape(
    name="plans.TeamMember",
    path="team-members",
    schema=schemas.TeamMember,
    row=rows.TeamMember,
    rules=STAFF_RULES,
    derived={"is_present": _IS_PRESENT},
    relations=(
        to_one("team", "plans.Team", "team_id", "The team."),
        to_one("person", "people.Person", "person_id", "Who is on it."),
    ),
    default_sort="begins_on",
)
