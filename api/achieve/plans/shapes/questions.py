"""How saved questions are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Shape, to_one

# An answer is open like the monitoring evidence that it may become, and is about the learners of the same schools.
ANSWER_RULES = (RowRule(Resource.MONITORING, {Anchor.ORGANIZATION: "{t}.organization_id"}),)
POPULATION_RULES = (RowRule(Resource.MONITORING, {Anchor.LEARNER: "{t}.id"}),)

SAVED_QUESTION = Shape(
    name="plans.SavedQuestion",
    path="saved-questions",
    schema=schemas.SavedQuestion,
    row=rows.SavedQuestion,
    rules=STAFF_RULES,
    relations=(
        to_one("indicator", "plans.Indicator", "indicator_id", "The indicator that it answers."),
        to_one("measure", "plans.Measure", "measure_id", "The measure that it answers."),
        to_one(
            "population_organization",
            "people.Organization",
            "population_organization_id",
            "The organization whose learners are asked about.",
        ),
        to_one("framework", "competencies.Framework", "framework_id", "The framework."),
    ),
)
