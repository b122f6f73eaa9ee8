"""The verbs of plans."""

from achieve.plans.service.goals import create_goal, delete_goal, update_goal
from achieve.plans.service.implementation import add_implementation_plan, add_strategy
from achieve.plans.service.initiatives import add_initiative
from achieve.plans.service.measurements import correct_measurement, delete_measurement, record_measurement
from achieve.plans.service.measures import create_measure, delete_measure, update_measure
from achieve.plans.service.monitoring import (
    add_indicator,
    correct_monitoring_evidence,
    make_adjustment,
    record_monitoring_evidence,
)
from achieve.plans.service.plans import add_priority, approve_plan, create_plan, delete_plan, update_plan
from achieve.plans.service.restoring import restore_plan
from achieve.plans.service.steps import create_step, delete_step, update_step

__all__ = [
    "add_implementation_plan",
    "add_indicator",
    "add_initiative",
    "add_priority",
    "add_strategy",
    "approve_plan",
    "correct_measurement",
    "correct_monitoring_evidence",
    "create_goal",
    "create_measure",
    "create_plan",
    "create_step",
    "delete_goal",
    "delete_measure",
    "delete_measurement",
    "delete_plan",
    "delete_step",
    "make_adjustment",
    "record_measurement",
    "record_monitoring_evidence",
    "restore_plan",
    "update_goal",
    "update_measure",
    "update_plan",
    "update_step",
]
