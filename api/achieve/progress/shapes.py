"""How progress is read: the resource, and the views of a learner and of a class."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule, in_place
from achieve.competencies import rows as competency_rows
from achieve.competencies.shapes import COMPETENCY_RULES, OPEN_RULES
from achieve.people import rows as people_rows
from achieve.people.places import in_class
from achieve.progress import rows, schemas
from achieve.reads.shape import Relation, Shape, embedded_list, to_one, to_one_of

_OF_LEARNER = {Anchor.LEARNER: "{t}.learner_id"}
_ACADEMIC = RowRule(Resource.PROGRESS, _OF_LEARNER, when="not {t}.is_habit")
_HABITS = RowRule(Resource.HABITS, _OF_LEARNER, rest=True)
_NAMES = (RowRule(Resource.LEARNERS, {Anchor.LEARNER: "{t}.id", Anchor.PERSON: "{t}.id"}),)
_NAMES_OF_ENROLLED = (RowRule(Resource.LEARNERS, {Anchor.LEARNER: "{t}.person_id", Anchor.PERSON: "{t}.person_id"}),)
_NAME = "coalesce({p}.preferred_name, {p}.given_name) || ' ' || {p}.family_name"

_LABEL = Relation(
    "competency",
    "progress.CompetencyLabel",
    "one",
    "{child}.id = {parent}.competency_id",
    "The competency; null where you may not see it.",
    embedded=True,
)

PROGRESS = Shape(
    name="progress.Progress",
    path="progress",
    schema=schemas.Progress,
    row=rows.Progress,
    rules=(_ACADEMIC, _HABITS),
    relations=(
        to_one("learner", "people.Person", "learner_id", "The learner."),
        to_one("competency", "competencies.Competency", "competency_id", "The competency."),
        to_one("policy", "progress.MasteryPolicy", "policy_id", "The policy that decided."),
        Relation("reasons", "progress.ProgressExplanation", "one", "{child}.id = {parent}.id", "Why it is what it is."),
    ),
)

PROGRESS_EXPLANATION = Shape(
    name="progress.ProgressExplanation",
    path="progress-explanations",
    schema=schemas.ProgressExplanation,
    row=rows.Progress,
    rules=(_ACADEMIC, _HABITS),
    listed=False,
    rooted=True,
)

COMPETENCY_LABEL = Shape(
    name="progress.CompetencyLabel",
    path="competency-labels",
    schema=schemas.CompetencyLabel,
    row=competency_rows.Competency,
    rules=COMPETENCY_RULES,
    listed=False,
)

PROGRESS_ENTRY = Shape(
    name="progress.ProgressEntry",
    path="progress-entries",
    schema=schemas.ProgressEntry,
    row=rows.Progress,
    rules=(_ACADEMIC, _HABITS),
    relations=(_LABEL,),
    listed=False,
)

LEARNER_PROGRESS = Shape(
    name="progress.LearnerProgress",
    path="learner-progress",
    schema=schemas.LearnerProgress,
    row=people_rows.Person,
    rules=(RowRule(Resource.PROGRESS, {Anchor.LEARNER: "{t}.id"}, when="{t}.is_learner"),),
    derived={"name": _NAME.replace("{p}", "{t}")},
    guarded={"name": _NAMES},
    relations=(
        embedded_list(
            "progress",
            "progress.ProgressEntry",
            "{child}.learner_id = {parent}.id and not {child}.is_habit",
            "Academic progress, along the frameworks.",
            order="{child}.competency_id",
            most=1_000,
        ),
        embedded_list(
            "habits",
            "progress.ProgressEntry",
            "{child}.learner_id = {parent}.id and {child}.is_habit",
            "Habits of work.",
            order="{child}.competency_id",
            most=100,
        ),
    ),
    listed=False,
    rooted=True,
)

# The columns of a class: by {parent} the class, by {child} the competency.
_COLUMN = """{child}.framework_id = {parent}.framework_id and {child}.is_judged and not {child}.is_habit
 and {child}.education_levels && {parent}.grade_levels"""
# Of the class that is above the learner: worked out once for a grid, not once for every learner.
_TARGETS = "select gc.id from competency gc where gc.district_id = :district and " + _COLUMN.replace(
    "{child}", "gc"
).replace("{parent}", "{above}")

GRID_CELL = Shape(
    name="progress.GridCell",
    path="grid-cells",
    schema=schemas.GridCell,
    row=rows.Progress,
    rules=(_ACADEMIC,),
    listed=False,
)

GRID_LEARNER = Shape(
    name="progress.GridLearner",
    path="grid-learners",
    schema=schemas.GridLearner,
    row=people_rows.Enrollment,
    rules=(RowRule(Resource.PROGRESS, {Anchor.LEARNER: "{t}.person_id"}, when="{t}.role = 'learner'"),),
    # With a limit it stays a look-up for each learner of the class: no plan reads the people of the district.
    beside="cross join lateral (select np.* from person np where np.district_id = :district and np.id = {t}.person_id"
    " limit 1) {t}p",
    derived={"id": "{t}.person_id", "name": _NAME.replace("{p}", "{t}p")},
    guarded={"name": _NAMES_OF_ENROLLED},
    relations=(
        embedded_list(
            "cells",
            "progress.GridCell",
            f"{{child}}.learner_id = {{parent}}.person_id and {{child}}.competency_id = any(array({_TARGETS}))",
            "Where the learner has begun.",
            order="{child}.competency_id",
            most=60,
        ),
    ),
    listed=False,
)

CLASS_GRID = Shape(
    name="progress.ClassGrid",
    path="class-grids",
    schema=schemas.ClassGrid,
    row=people_rows.SchoolClass,
    rules=(RowRule(Resource.PROGRESS, {Anchor.CLASS: "{t}.id"}),),
    relations=(
        embedded_list(
            "competencies", "progress.CompetencyLabel", _COLUMN, "The columns.", order="{child}.place", most=60
        ),
        embedded_list(
            "learners",
            "progress.GridLearner",
            f"{{child}}.class_id = {{parent}}.id and {{child}}.role = 'learner' and {in_class('{child}', in_place)}",
            "The learners of today, by name; of a class that is still left open after its end, those of its last day.",
            order="{child}p.family_name, {child}p.given_name, {child}.id",
            most=120,
        ),
    ),
    listed=False,
    rooted=True,
)

MASTERY_POLICY = Shape(
    name="progress.MasteryPolicy",
    path="mastery-policies",
    schema=schemas.MasteryPolicy,
    row=rows.MasteryPolicyRow,
    rules=OPEN_RULES,
    relations=(
        to_one("framework", "competencies.Framework", "framework_id", "The framework that it is for."),
        to_one("competency", "competencies.Competency", "competency_id", "The competency that it is for."),
        to_one_of(
            "applies_to",
            "MasteryPolicyReach",
            ("competencies.Framework", "competencies.Competency"),
            ("framework_id", "competency_id"),
            "What it is for; null for the whole district, and where you may not see it.",
        ),
    ),
)

SHAPES = (
    PROGRESS,
    PROGRESS_EXPLANATION,
    COMPETENCY_LABEL,
    PROGRESS_ENTRY,
    LEARNER_PROGRESS,
    GRID_CELL,
    GRID_LEARNER,
    CLASS_GRID,
    MASTERY_POLICY,
)
