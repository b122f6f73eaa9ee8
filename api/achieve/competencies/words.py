"""The words of frameworks: kinds and states, as the contract has them."""

from enum import StrEnum


class FrameworkKind(StrEnum):
    """What a framework is for."""

    STANDARDS = "standards"
    COMPETENCIES = "competencies"
    GRADUATE_PROFILE = "graduate_profile"
    HABITS_OF_WORK = "habits_of_work"
    PROFESSIONAL_LEARNING = "professional_learning"


class FrameworkStatus(StrEnum):
    """Where a framework is in its life. Learners and families see published ones."""

    DRAFT = "draft"
    PUBLISHED = "published"
    RETIRED = "retired"


class CompetencyKind(StrEnum):
    """The part that a node plays in its tree; `other` for examples, headings, stimuli and the like."""

    DOMAIN = "domain"
    COMPETENCY = "competency"
    STANDARD = "standard"
    LEARNING_TARGET = "learning_target"
    HABIT = "habit"
    OTHER = "other"


class AssociationKind(StrEnum):
    """How two nodes belong together; the origin is the subject of the sentence."""

    CHILD_OF = "child_of"
    PRECEDES = "precedes"
    IS_PART_OF = "is_part_of"
    EXACT_MATCH = "exact_match"
    ALIGNS_TO = "aligns_to"
    RELATED = "related"
    REPLACED_BY = "replaced_by"
    EXEMPLAR = "exemplar"
    SKILL_LEVEL = "skill_level"
    TRANSLATION_OF = "translation_of"
    OTHER = "other"
