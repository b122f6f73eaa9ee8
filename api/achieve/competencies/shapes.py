"""How frameworks, competencies, associations and scales are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.competencies import rows, schemas
from achieve.reads.shape import Shape, to_many, to_one

_PUBLISHED = "select pf.id from framework pf where pf.district_id = :district and pf.status = 'published'"
_IN_PUBLISHED = f"case when {{t}}.framework_id in ({_PUBLISHED}) then {{t}}.framework_id end"

FRAMEWORK_RULES = (
    RowRule(Resource.FRAMEWORKS, {Anchor.PUBLISHED: "case when {t}.status = 'published' then {t}.id end"}),
)
COMPETENCY_RULES = (RowRule(Resource.FRAMEWORKS, {Anchor.PUBLISHED: _IN_PUBLISHED}),)
# Scales and policies have no draft: what a learner is judged by is open to the learner.
OPEN_RULES = (RowRule(Resource.FRAMEWORKS, {Anchor.PUBLISHED: "{t}.id"}),)

FRAMEWORK = Shape(
    name="competencies.Framework",
    path="frameworks",
    schema=schemas.Framework,
    row=rows.Framework,
    rules=FRAMEWORK_RULES,
    relations=(
        to_many("competencies", "competencies.Competency", "framework_id", "Its nodes."),
        to_many("associations", "competencies.Association", "framework_id", "What it says of how nodes belong."),
    ),
)

COMPETENCY = Shape(
    name="competencies.Competency",
    path="competencies",
    schema=schemas.Competency,
    row=rows.Competency,
    rules=COMPETENCY_RULES,
    relations=(
        to_one("framework", "competencies.Framework", "framework_id", "The framework.", required=True),
        to_one("parent", "competencies.Competency", "parent_id", "The node above."),
        to_one("scale", "competencies.Scale", "scale_id", "The scale that evidence is judged on."),
        to_many("children", "competencies.Competency", "parent_id", "The nodes below."),
        to_many("outgoing", "competencies.Association", "origin_id", "What it is to others: what it precedes."),
        to_many("incoming", "competencies.Association", "destination_id", "What others are to it: its prerequisites."),
    ),
    filters=("code",),
)

ASSOCIATION = Shape(
    name="competencies.Association",
    path="associations",
    schema=schemas.Association,
    row=rows.Association,
    rules=COMPETENCY_RULES,
    relations=(
        to_one("framework", "competencies.Framework", "framework_id", "The framework that says so.", required=True),
        to_one("origin", "competencies.Competency", "origin_id", "The origin."),
        to_one("destination", "competencies.Competency", "destination_id", "The destination."),
    ),
)

SCALE = Shape(
    name="competencies.Scale",
    path="scales",
    schema=schemas.Scale,
    row=rows.Scale,
    rules=OPEN_RULES,
    filters=("code",),
)

SHAPES = (FRAMEWORK, COMPETENCY, ASSOCIATION, SCALE)
