"""What of a plan goes into that of the next period: the same work, with what is over left behind."""

from collections.abc import Collection, Mapping
from uuid import UUID

from achieve.plans.carrying.parts import Parts, Values, id_of, without_orphans
from achieve.plans.rows import Measure, Measurement, Obstacle, Step, StepResource
from achieve.plans.words import StepStatus
from achieve.plans.words.obstacles import ObstacleState

_STEP_OVER = (StepStatus.DONE, StepStatus.DROPPED)
_OBSTACLE_OVER = (ObstacleState.OVERCOME, ObstacleState.ACCEPTED)


def carry_forward(parts: Parts) -> Parts:
    """The parts of the next plan, still with the ids of the present one."""
    last = {id_of(each, "measure_id"): each for each in parts[Measurement]}
    steps = {id_of(each): each for each in parts[Step]}
    still_open = {key: each for key, each in steps.items() if each["status"] not in _STEP_OVER}
    return without_orphans(
        {
            **parts,
            Measure: [_begun_anew(each, last.get(id_of(each))) for each in parts[Measure]],
            Step: [{**each, "origin_step_id": key} for key, each in still_open.items()],
            StepResource: [{**each, "is_secured": False} for each in parts[StepResource]],
            Obstacle: [
                _still_hindering(each, steps, still_open)
                for each in parts[Obstacle]
                if each["state"] not in _OBSTACLE_OVER
            ],
        }
    )


def _begun_anew(measure: Values, last: Values | None) -> Values:
    """The new period begins where the last measurement left off; what is to be reached is decided anew."""
    begins = {"baseline": last["value"], "baseline_on": last["measured_on"]} if last else {}
    return {**measure, "target": None, "target_on": None, "checkpoints": [], **begins}


def _still_hindering(obstacle: Values, steps: Mapping[UUID, Values], still_open: Collection[UUID]) -> Values:
    """What hindered a step that is over hinders its strategy; what was to respond and is over did not overcome it."""
    carried = dict(obstacle)
    step_id, response_id = obstacle["step_id"], obstacle["response_step_id"]
    if step_id is not None and step_id not in still_open:
        step = steps[id_of(obstacle, "step_id")]
        carried |= {"step_id": None, "strategy_id": step["strategy_id"]}
    if response_id is not None and response_id not in still_open:
        carried |= {"response_step_id": None, "state": ObstacleState.OPEN}
    return carried
