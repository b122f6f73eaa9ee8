"""How evidence is read. Habits of work fall under a line of the permission table of their own."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.evidence import rows, schemas
from achieve.reads.shape import Shape, to_one

_OF_LEARNER = {Anchor.LEARNER: "{t}.learner_id"}

EVIDENCE_RULES = (
    RowRule(Resource.EVIDENCE, _OF_LEARNER, when="not {t}.is_habit"),
    RowRule(Resource.HABITS, _OF_LEARNER, rest=True),
)
# What tells whose evidence it is: the learner, those from whom it could be guessed, and all that is written freely.
_NAMING = (
    "learner_id",
    "class_id",
    "item_group",
    "method",
    "context",
    "form",
    "judged_by_id",
    "source",
    "feedback",
    "comment",
)
_NAMED_RULES = (
    RowRule(Resource.EVIDENCE_NAMES, _OF_LEARNER, when="not {t}.is_habit"),
    RowRule(Resource.HABITS, _OF_LEARNER, rest=True),
)

EVIDENCE = Shape(
    name="evidence.Evidence",
    path="evidence",
    schema=schemas.Evidence,
    row=rows.Evidence,
    rules=EVIDENCE_RULES,
    guarded=dict.fromkeys(_NAMING, _NAMED_RULES),
    relations=(
        to_one("learner", "people.Person", "learner_id", "The learner."),
        to_one("competency", "competencies.Competency", "competency_id", "The competency."),
        to_one("class", "people.Class", "class_id", "The class that it was shown in."),
        to_one("judged_by", "people.Person", "judged_by_id", "The person who judged it."),
        to_one("supersedes", "evidence.Evidence", "supersedes_id", "The evidence that this one corrects."),
    ),
)

SHAPES = (EVIDENCE,)
