"""The verbs of plans."""

from achieve.plans.service.adjustments import correct_adjustment, make_adjustment
from achieve.plans.service.answers import record_indicator_answer, record_measure_answer
from achieve.plans.service.copying import copy_plan, copy_plan_forward
from achieve.plans.service.goals import create_goal, delete_goal, update_goal
from achieve.plans.service.implementation import (
    add_implementation_plan,
    add_strategy,
    delete_implementation_plan,
    delete_strategy,
    update_implementation_plan,
    update_strategy,
)
from achieve.plans.service.indicators import add_indicator, delete_indicator, update_indicator
from achieve.plans.service.initiatives import add_initiative, delete_initiative, update_initiative
from achieve.plans.service.measurements import correct_measurement, delete_measurement, record_measurement
from achieve.plans.service.measures import create_measure, delete_measure, update_measure
from achieve.plans.service.monitoring import correct_monitoring_evidence, record_monitoring_evidence
from achieve.plans.service.plans import approve_plan, create_plan, delete_plan, update_plan
from achieve.plans.service.priorities import add_priority, delete_priority, update_priority
from achieve.plans.service.questions import add_saved_question, delete_saved_question, update_saved_question
from achieve.plans.service.restoring import restore_plan
from achieve.plans.service.steps import create_step, delete_step, update_step

__all__ = [
    "add_implementation_plan",
    "add_indicator",
    "add_initiative",
    "add_priority",
    "add_saved_question",
    "add_strategy",
    "approve_plan",
    "copy_plan",
    "copy_plan_forward",
    "correct_adjustment",
    "correct_measurement",
    "correct_monitoring_evidence",
    "create_goal",
    "create_measure",
    "create_plan",
    "create_step",
    "delete_goal",
    "delete_implementation_plan",
    "delete_indicator",
    "delete_initiative",
    "delete_measure",
    "delete_measurement",
    "delete_plan",
    "delete_priority",
    "delete_saved_question",
    "delete_step",
    "delete_strategy",
    "make_adjustment",
    "record_indicator_answer",
    "record_measure_answer",
    "record_measurement",
    "record_monitoring_evidence",
    "restore_plan",
    "update_goal",
    "update_implementation_plan",
    "update_indicator",
    "update_initiative",
    "update_measure",
    "update_plan",
    "update_priority",
    "update_saved_question",
    "update_step",
    "update_strategy",
]
