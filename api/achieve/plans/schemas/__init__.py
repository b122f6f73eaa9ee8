"""The contract of plans: what is read, and what may be sent."""

from achieve.plans.schemas.check import PlanCheck, PlanCheckRule, PlanCheckRules, PlanFinding
from achieve.plans.schemas.coverage import GoalCoverage, MeasureCoverage, SchoolCoverage
from achieve.plans.schemas.document import PlanDocument
from achieve.plans.schemas.goals import (
    Goal,
    GoalCreate,
    GoalUpdate,
    Measure,
    MeasureCreate,
    Measurement,
    MeasurementCreate,
    MeasurementUpdate,
    MeasureUpdate,
)
from achieve.plans.schemas.history import (
    FieldDifference,
    PartDifference,
    PlanComparison,
    PlanRestore,
    PlanRevision,
    RevisedPart,
)
from achieve.plans.schemas.implementation import (
    ImplementationPlan,
    ImplementationPlanCreate,
    Step,
    StepCreate,
    StepUpdate,
    Strategy,
    StrategyCreate,
)
from achieve.plans.schemas.initiatives import Initiative, InitiativeCreate
from achieve.plans.schemas.monitoring import (
    Adjustment,
    AdjustmentCreate,
    Indicator,
    IndicatorCreate,
    MonitoringEvidence,
    MonitoringEvidenceCreate,
    MonitoringEvidenceUpdate,
)
from achieve.plans.schemas.plans import Plan, PlanCreate, PlanUpdate, Priority, PriorityCreate

__all__ = [
    "Adjustment",
    "AdjustmentCreate",
    "FieldDifference",
    "Goal",
    "GoalCoverage",
    "GoalCreate",
    "GoalUpdate",
    "ImplementationPlan",
    "ImplementationPlanCreate",
    "Indicator",
    "IndicatorCreate",
    "Initiative",
    "InitiativeCreate",
    "Measure",
    "MeasureCoverage",
    "MeasureCreate",
    "MeasureUpdate",
    "Measurement",
    "MeasurementCreate",
    "MeasurementUpdate",
    "MonitoringEvidence",
    "MonitoringEvidenceCreate",
    "MonitoringEvidenceUpdate",
    "PartDifference",
    "Plan",
    "PlanCheck",
    "PlanCheckRule",
    "PlanCheckRules",
    "PlanComparison",
    "PlanCreate",
    "PlanDocument",
    "PlanFinding",
    "PlanRestore",
    "PlanRevision",
    "PlanUpdate",
    "Priority",
    "PriorityCreate",
    "RevisedPart",
    "SchoolCoverage",
    "Step",
    "StepCreate",
    "StepUpdate",
    "Strategy",
    "StrategyCreate",
]
