"""How a goal is read together with all that serves it: no resource, but what its coverage is worked out of."""

from pydantic import Field

from achieve.core.fields import Truncated
from achieve.people.schemas import Organization
from achieve.plans import rows, schemas
from achieve.plans.shapes.goals import GOAL
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Shape, embedded_list

_BELOW = (
    "with recursive below as ("
    "select bg.id from goal bg where bg.district_id = :district and bg.parent_goal_id = {parent}.id"
    " union select cg.id from goal cg join below b on cg.parent_goal_id = b.id where cg.district_id = :district)"
    " select id from below"
)


class AlignedGoals(schemas.Goal):
    """A goal, the goals that serve it directly or through others, all their measures, and the schools below."""

    aligned_goals: list[schemas.Goal] = Field(description="The goals that serve it.")
    measures: list[schemas.Measure] = Field(description="Its measures.")
    aligned_measures: list[schemas.Measure] = Field(description="Those of the goals that serve it.")
    schools: list[Organization] = Field(description="The schools of its organization and below.")
    truncated: Truncated


ALIGNED_GOALS = Shape(
    name="plans.AlignedGoals",
    path="aligned-goals",
    schema=AlignedGoals,
    row=rows.Goal,
    rules=STAFF_RULES,
    derived=GOAL.derived,
    guarded=GOAL.guarded,
    relations=(
        embedded_list(
            "aligned_goals",
            "plans.Goal",
            f"{{child}}.id in ({_BELOW})",
            "The goals that serve it.",
            order="{child}.organization_id, {child}.rank, {child}.id",
            most=2_000,
        ),
        embedded_list(
            "measures",
            "plans.Measure",
            "{child}.goal_id = {parent}.id",
            "Its measures.",
            order="{child}.id",
            most=100,
        ),
        embedded_list(
            "aligned_measures",
            "plans.Measure",
            f"{{child}}.goal_id in ({_BELOW})",
            "Those of the goals that serve it.",
            order="{child}.id",
            most=5_000,
        ),
        embedded_list(
            "schools",
            "people.Organization",
            "{child}.kind = 'school' and {parent}.organization_id = any({child}.ancestor_ids)",
            "The schools of its organization and below.",
            order="{child}.name, {child}.id",
            most=500,
        ),
    ),
    listed=False,
)
