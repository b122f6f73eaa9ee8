"""How initiatives are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Relation, Shape, to_many, to_one

_GOAL_IDS = (
    "array(select ig.goal_id from initiative_goal ig"
    " where ig.district_id = :district and ig.initiative_id = {t}.id order by ig.goal_id)"
)
_PLAN_IDS = (
    "array(select ip.plan_id from initiative_plan ip"
    " where ip.district_id = :district and ip.initiative_id = {t}.id order by ip.plan_id)"
)

INITIATIVE = Shape(
    name="plans.Initiative",
    path="initiatives",
    schema=schemas.Initiative,
    row=rows.Initiative,
    rules=STAFF_RULES,
    derived={"goal_ids": _GOAL_IDS, "plan_ids": _PLAN_IDS},
    relations=(
        to_one("organization", "people.Organization", "organization_id", "The organization that chose it."),
        to_one("team", "plans.Team", "team_id", "The team that carries it."),
        Relation(
            "goals",
            "plans.Goal",
            "page",
            "{child}.id in (select ig.goal_id from initiative_goal ig"
            " where ig.district_id = :district and ig.initiative_id = {parent}.id)",
            "The goals that it serves.",
        ),
        Relation(
            "plans",
            "plans.Plan",
            "page",
            "{child}.id in (select ip.plan_id from initiative_plan ip"
            " where ip.district_id = :district and ip.initiative_id = {parent}.id)",
            "The plans that it is part of.",
        ),
        to_many("implementation_plans", "plans.ImplementationPlan", "initiative_id", "How it is carried out."),
        to_many("phases", "plans.Phase", "initiative_id", "The phases of its rollout."),
        to_many("look_fors", "plans.LookFor", "initiative_id", "What of its vision is looked for."),
        to_many("observations", "plans.Observation", "initiative_id", "What was seen of it at its sites."),
        to_many(
            "commitment_readings", "plans.CommitmentReading", "initiative_id", "How those who carry it stand to it."
        ),
    ),
)
