"""How the history of a plan is read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows, schemas
from achieve.reads.shape import Shape, embedded_list, to_one, to_one_of

_ORGANIZATION = "(select hp.organization_id from plan hp where hp.district_id = :district and hp.id = {t}.plan_id)"
_PLACED = {Anchor.ORGANIZATION: _ORGANIZATION}
# What stands in a version is open to whom the row itself was, or would be.
_OF_PART = f"coalesce(({{t}}.content ->> 'organization_id')::uuid, {_ORGANIZATION})"
_PART = {Anchor.ORGANIZATION: _OF_PART}
_SEEN = {**_PART, Anchor.OWNER: "({t}.content ->> 'observer_id')::uuid"}
_DONE = {**_PART, Anchor.OWNER: "({t}.content ->> 'responsible_id')::uuid"}
_PART_RULES = (
    RowRule(Resource.MONITORING, _SEEN, when="{t}.kind in ('monitoring_evidence', 'observation')"),
    RowRule(Resource.DISTRICT_STEPS, _DONE, when=f"{{t}}.kind = 'step' and {_OF_PART} = :district"),
    RowRule(Resource.SCHOOL_STEPS, _DONE, when="{t}.kind = 'step'"),
    RowRule(Resource.DISTRICT_PLANS, _PART, when=f"{_OF_PART} = :district"),
    RowRule(Resource.SCHOOL_PLANS, _PART, rest=True),
)
_SAME_PART = "{other}.plan_id = {part}.plan_id and {other}.kind = {part}.kind and {other}.part_id = {part}.part_id"
_BEFORE = _SAME_PART.format(other="bv", part="{t}")
_AFTER = _SAME_PART.format(other="av", part="{child}")
_MOST_PARTS = 500

REVISED_PART = Shape(
    name="plans.RevisedPart",
    path="revised-parts",
    schema=schemas.RevisedPart,
    row=rows.PlanPartVersion,
    rules=_PART_RULES,
    derived={
        "change": "case when exists (select 1 from plan_part_version bv where bv.district_id = :district"
        f" and bv.until_id = {{t}}.since_id and {_BEFORE}) then 'changed' else 'added' end"
    },
    listed=False,
)

REMOVED_PART = Shape(
    name="plans.RemovedPart",
    path="removed-parts",
    schema=schemas.RemovedPart,
    row=rows.PlanPartVersion,
    rules=_PART_RULES,
    listed=False,
)

PLAN_REVISION = Shape(
    name="plans.PlanRevision",
    path="plan-revisions",
    schema=schemas.PlanRevision,
    row=rows.PlanRevision,
    rules=(
        RowRule(Resource.DISTRICT_PLANS, _PLACED, when=f"{_ORGANIZATION} = :district"),
        RowRule(Resource.SCHOOL_PLANS, _PLACED, rest=True),
    ),
    relations=(
        embedded_list(
            "parts",
            "plans.RevisedPart",
            "{child}.since_id = {parent}.id",
            "What it added and changed.",
            order="{child}.kind, {child}.part_id",
            most=_MOST_PARTS,
        ),
        embedded_list(
            "removed_parts",
            "plans.RemovedPart",
            "{child}.until_id = {parent}.id and not exists (select 1 from plan_part_version av"
            f" where av.district_id = :district and av.since_id = {{child}}.until_id and {_AFTER})",
            "What it removed.",
            order="{child}.kind, {child}.part_id",
            most=_MOST_PARTS,
        ),
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
