"""How rollout phases and their success metrics are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Relation, Shape, to_many, to_one

# What was read when a phase opened tells of monitoring evidence.
_READINGS = (RowRule(Resource.MONITORING, {Anchor.ORGANIZATION: "{t}.organization_id"}),)

PHASE = Shape(
    name="plans.Phase",
    path="phases",
    schema=schemas.Phase,
    row=rows.Phase,
    rules=STAFF_RULES,
    guarded={"opening_readings": _READINGS},
    relations=(
        to_one("initiative", "plans.Initiative", "initiative_id", "The initiative."),
        to_one("organization", "people.Organization", "organization_id", "The organization of the initiative."),
        to_one("opened_by", "people.Person", "opened_by_id", "Who opened it."),
        Relation("sites", "people.Organization", "page", "{child}.id = any({parent}.site_ids)", "Where it is."),
        Relation("classes", "people.Class", "page", "{child}.id = any({parent}.class_ids)", "The classes in it."),
        to_many("metrics", "plans.PhaseMetric", "phase_id", "What shows its success."),
    ),
    default_sort="rank",
)

PHASE_METRIC = Shape(
    name="plans.PhaseMetric",
    path="phase-metrics",
    schema=schemas.PhaseMetric,
    row=rows.PhaseMetric,
    rules=STAFF_RULES,
    relations=(
        to_one("phase", "plans.Phase", "phase_id", "The phase whose success it shows."),
        to_one("initiative", "plans.Initiative", "initiative_id", "The initiative."),
        to_one("indicator", "plans.Indicator", "indicator_id", "The indicator that is read."),
        to_one("measure", "plans.Measure", "measure_id", "The measure that is read."),
        to_one("judged_by", "people.Person", "judged_by_id", "Who judged."),
    ),
    default_sort="rank",
)
