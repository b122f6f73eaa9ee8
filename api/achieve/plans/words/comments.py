"""The words of comments."""

from enum import StrEnum


class CommentSubjectKind(StrEnum):
    """What a comment is on."""

    PLAN = "plan"
    PRIORITY = "priority"
    GOAL = "goal"
    MEASURE = "measure"
    INITIATIVE = "initiative"
    IMPLEMENTATION_PLAN = "implementation_plan"
    STRATEGY = "strategy"
    STEP = "step"
    INDICATOR = "indicator"
    MONITORING_EVIDENCE = "monitoring_evidence"
    ADJUSTMENT = "adjustment"
