"""What a digest is made from: a person, and what of plans and of coaching concerns them, in one statement."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.people.district_calendar import CALENDAR_FIELDS
from achieve.people.rows import Person
from achieve.plans.schemas.digest import DigestSource
from achieve.plans.shapes.concern import IS_LOOKED_AFTER
from achieve.reads.shape import Relation, Shape, embedded_list

MOST_STEPS, MOST_PLANS, MOST_COMMITMENTS = 300, 100, 100

_IN_FORCE = "{plan}.status = 'active' and {plan}.begins_on <= :today"
_STEPS = f"""{{child}}.status not in ('done', 'dropped') and {{child}}.due_on is not null
 and ({{child}}.responsible_id = {{parent}}.id or {IS_LOOKED_AFTER})
 and exists (select 1 from plan dp where dp.district_id = :district and dp.id = {{child}}.plan_id
 and {_IN_FORCE.format(plan="dp")})"""
_PLANS = f"{_IN_FORCE.format(plan='{child}')} and {IS_LOOKED_AFTER}"
_COMMITMENTS = "{child}.status = 'open' and {parent}.id in ({child}.coach_id, {child}.partner_id)"


def _list(name: str, kind: str, on: str, order: str, most: int) -> Relation:
    return embedded_list(name, f"plans.{kind}", on, "", order=f"{order}, {{child}}.id", most=most)


DIGEST_SOURCE = Shape(
    name="plans.DigestSource",
    path="digest-sources",
    schema=DigestSource,
    row=Person,
    rules=(RowRule(Resource.DIGESTS, {Anchor.OWNER: "{t}.id"}),),
    derived=CALENDAR_FIELDS,
    relations=(
        _list("steps", "Step", _STEPS, "{child}.due_on", MOST_STEPS),
        _list("plans", "CoachedPlan", _PLANS, "{child}.title", MOST_PLANS),
        _list("commitments", "CoachingCommitment", _COMMITMENTS, "{child}.due_on", MOST_COMMITMENTS),
    ),
    listed=False,
)
