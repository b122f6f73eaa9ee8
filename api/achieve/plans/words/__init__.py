"""The words of plans: each list of states and kinds, as the contract spells them."""

from enum import StrEnum


class PlanKind(StrEnum):
    """What a plan is: several years of direction, or one year's improvement."""

    STRATEGIC = "strategic"
    IMPROVEMENT = "improvement"


class PlanStatus(StrEnum):
    """Where a plan stands."""

    DRAFT = "draft"
    ACTIVE = "active"
    COMPLETED = "completed"
    ARCHIVED = "archived"


class FindingSource(StrEnum):
    """Where the finding behind a priority comes from."""

    DATA = "data"
    RESEARCH = "research"
    STAKEHOLDERS = "stakeholders"
    SITE_VISIT = "site_visit"
    MANDATE = "mandate"


class GoalArea(StrEnum):
    """What a goal is about."""

    ACADEMICS = "academics"
    BEHAVIOR = "behavior"
    ATTENDANCE = "attendance"
    GRADUATION = "graduation"
    ADVANCED_COURSES = "advanced_courses"
    CLIMATE = "climate"
    FAMILIES = "families"
    STAFF = "staff"
    FACILITIES = "facilities"
    OTHER = "other"


class MeasureUnit(StrEnum):
    """The unit of a figure. percent: 0 to 100. percentage_points: a difference of two percentages, -100 to 100."""

    PERCENT = "percent"
    PERCENTAGE_POINTS = "percentage_points"
    COUNT = "count"
    DAYS = "days"
    SCORE = "score"


class MeasureDirection(StrEnum):
    """Which way a measure should move."""

    INCREASE = "increase"
    DECREASE = "decrease"
    MAINTAIN = "maintain"


class MeasurementOrigin(StrEnum):
    """How a figure came in: entered by a person, imported by a system, computed from progress or other measures."""

    ENTERED = "entered"
    IMPORTED = "imported"
    COMPUTED = "computed"


class WhyKind(StrEnum):
    """What the why of an initiative rests on. A mandate alone is a weak one."""

    RESEARCH = "research"
    DATA = "data"
    STAKEHOLDERS = "stakeholders"
    MANDATE = "mandate"


class StrategyKind(StrEnum):
    """What kind of work a strategy is."""

    COMMUNICATION = "communication"
    PROFESSIONAL_DEVELOPMENT = "professional_development"
    COMMON_LANGUAGE = "common_language"
    COACHING = "coaching"
    STRUCTURES = "structures"
    OTHER = "other"


class StepStatus(StrEnum):
    """Where an action step stands. proposed: still brainstormed. dropped: it will not be done."""

    PROPOSED = "proposed"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    DROPPED = "dropped"


class IndicatorKind(StrEnum):
    """cause: what adults do. effect: what learners show."""

    CAUSE = "cause"
    EFFECT = "effect"


class PartKind(StrEnum):
    """A kind of part of a plan; the plan itself is one, too."""

    PLAN = "plan"
    PRIORITY = "priority"
    GOAL = "goal"
    MEASURE = "measure"
    MEASUREMENT = "measurement"
    INITIATIVE = "initiative"
    INITIATIVE_GOAL = "initiative_goal"
    INITIATIVE_PLAN = "initiative_plan"
    LOOK_FOR = "look_for"
    OBSERVATION = "observation"
    COMMITMENT_READING = "commitment_reading"
    IMPLEMENTATION_PLAN = "implementation_plan"
    STRATEGY = "strategy"
    STEP = "step"
    STEP_DEPENDENCY = "step_dependency"
    STEP_RESOURCE = "step_resource"
    OBSTACLE = "obstacle"
    INDICATOR = "indicator"
    MONITORING_CYCLE = "monitoring_cycle"
    MONITORING_EVIDENCE = "monitoring_evidence"
    ADJUSTMENT = "adjustment"
    ADJUSTMENT_EVIDENCE = "adjustment_evidence"
    ADJUSTMENT_OUTCOME = "adjustment_outcome"
    ADJUSTMENT_OUTCOME_EVIDENCE = "adjustment_outcome_evidence"
    SAVED_QUESTION = "saved_question"
    PHASE = "phase"
    PHASE_METRIC = "phase_metric"
    TEAM = "team"
    TEAM_MEMBER = "team_member"


class PartChange(StrEnum):
    """What became of a part."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class Severity(StrEnum):
    """How much something matters. error: nobody could act on it. warning: plans with it mostly fail. advice."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class AddedUpBy(StrEnum):
    """How measures of several goals are taken together."""

    SUM = "sum"
    MEAN = "mean"
