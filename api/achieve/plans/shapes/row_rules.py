"""Under which lines of the permission table the rows of plans fall.

The root organization has the id of its district, so whose plan it is can be read off the row.
"""

from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule

OF_DISTRICT = "{t}.organization_id = {t}.district_id"
_ORGANIZATION = {Anchor.ORGANIZATION: "{t}.organization_id"}
_PUBLISHED_PLAN = {
    **_ORGANIZATION,
    Anchor.PUBLISHED: "case when {t}.is_published then {t}.organization_id end",
}
_IN_PUBLISHED_PLAN = {
    **_ORGANIZATION,
    Anchor.PUBLISHED: "(select pp.organization_id from plan pp"
    " where pp.district_id = :district and pp.id = {t}.plan_id and pp.is_published)",
}
_STEP = {**_ORGANIZATION, Anchor.OWNER: "{t}.responsible_id"}


def _planned(anchors: dict[Anchor, str]) -> tuple[RowRule, ...]:
    return (
        RowRule(Resource.DISTRICT_PLANS, anchors, when=OF_DISTRICT),
        RowRule(Resource.SCHOOL_PLANS, anchors, rest=True),
    )


# Without the anchor of what is published, nothing is open to guardians.
STAFF_RULES = _planned(_ORGANIZATION)
PLAN_RULES = _planned(_PUBLISHED_PLAN)
GOAL_RULES = _planned(_IN_PUBLISHED_PLAN)
STEP_RULES = (
    RowRule(Resource.DISTRICT_STEPS, _STEP, when=OF_DISTRICT),
    RowRule(Resource.SCHOOL_STEPS, _STEP, rest=True),
)
MONITORING_RULES = (RowRule(Resource.MONITORING, {**_ORGANIZATION, Anchor.OWNER: "{t}.observer_id"}),)


def plan_resource(actor: Actor, organization_id: UUID) -> Resource:
    """The line of the permission table for plans of an organization."""
    return Resource.DISTRICT_PLANS if organization_id == actor.district_id else Resource.SCHOOL_PLANS


def step_resource(actor: Actor, organization_id: UUID) -> Resource:
    """The line of the permission table for steps of an organization's plans."""
    return Resource.DISTRICT_STEPS if organization_id == actor.district_id else Resource.SCHOOL_STEPS
