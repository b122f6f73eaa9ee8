"""How the history of a plan is read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows, schemas
from achieve.reads.shape import Shape, to_one, to_one_of

_ORGANIZATION = "(select hp.organization_id from plan hp where hp.district_id = :district and hp.id = {t}.plan_id)"
_PLACED = {Anchor.ORGANIZATION: _ORGANIZATION}
_TOUCHED = """(select coalesce(json_agg(json_build_object('kind', p.kind, 'part_id', p.part_id, 'change', p.change)
 order by p.kind, p.part_id), '[]') from (
 select v.kind, v.part_id, case when bool_and(v.since_id = {t}.id) then 'added'
 when bool_or(v.since_id = {t}.id) then 'changed' else 'removed' end as change
 from plan_part_version v where v.district_id = :district and {t}.id in (v.since_id, v.until_id)
 group by v.kind, v.part_id order by v.kind, v.part_id limit 1000) p)"""

PLAN_REVISION = Shape(
    name="plans.PlanRevision",
    path="plan-revisions",
    schema=schemas.PlanRevision,
    row=rows.PlanRevision,
    rules=(
        RowRule(Resource.DISTRICT_PLANS, _PLACED, when=f"{_ORGANIZATION} = :district"),
        RowRule(Resource.SCHOOL_PLANS, _PLACED, rest=True),
    ),
    derived={"parts": _TOUCHED},
    relations=(
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one_of(
            "actor",
            "PlanReviser",
            ("people.Person", "accounts.ApiClient"),
            ("actor_id",),
            "Who made it; null for the service itself, and where you may not see them.",
        ),
    ),
    default_sort="made_at",
)
