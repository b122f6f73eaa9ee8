"""Where an obstacle may go, and what belongs to each state."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from uuid import UUID

from achieve.core.errors import FieldError
from achieve.plans.refusals import TransitionNotAllowed, not_valid
from achieve.plans.rules.figures import check_not_ahead
from achieve.plans.words.obstacles import ObstacleState

OBSTACLE_TRANSITIONS: Mapping[ObstacleState, tuple[ObstacleState, ...]] = MappingProxyType(
    {
        ObstacleState.OPEN: (ObstacleState.RESPONDING, ObstacleState.OVERCOME, ObstacleState.ACCEPTED),
        ObstacleState.RESPONDING: (ObstacleState.OPEN, ObstacleState.OVERCOME, ObstacleState.ACCEPTED),
        ObstacleState.OVERCOME: (ObstacleState.OPEN,),
        ObstacleState.ACCEPTED: (ObstacleState.OPEN,),
    }
)
_OVER = (ObstacleState.OVERCOME, ObstacleState.ACCEPTED)


def check_obstacle_transition(before: ObstacleState, after: ObstacleState) -> None:
    """Raises TransitionNotAllowed. To stay is always allowed."""
    allowed = OBSTACLE_TRANSITIONS[before]
    if after != before and after not in allowed:
        words = [state.value for state in allowed]
        message = f"Allowed here: {', '.join(words)}."
        raise TransitionNotAllowed(
            message, errors=[FieldError("/state", "transition_not_allowed", message)], allowed=words
        )


def check_response(state: ObstacleState, response_step_id: UUID | None) -> None:
    """Raises Invalid."""
    if state is ObstacleState.RESPONDING and response_step_id is None:
        raise not_valid("/response_step_id", "response_missing", "Name the step that responds to it.")


def state_without_response(state: ObstacleState) -> ObstacleState:
    """Where an obstacle stands once the step that responded is gone: what was over stays over."""
    return ObstacleState.OPEN if state is ObstacleState.RESPONDING else state


def check_hinders_one(hindered: Mapping[str, UUID | None]) -> None:
    """hindered: what it hinders, by the fields. Raises Invalid."""
    named = [field for field, each in hindered.items() if each is not None]
    if len(named) > 1:
        raise not_valid(f"/{named[1]}", "hinders_one", "Name one thing that it hinders, or none for the whole plan.")


def decide_ended_on(
    state: ObstacleState, given: date | None, present: date | None, noticed_on: date, today: date
) -> date | None:
    """The day on which an obstacle was over: the one given, else the one known, else today. Raises Invalid."""
    check_not_ahead(noticed_on, today, "/noticed_on")
    if state not in _OVER:
        if given is not None:
            raise not_valid("/ended_on", "not_over", "Only an obstacle that is overcome or accepted has such a day.")
        return None
    ended_on = given or present or max(today, noticed_on)
    check_not_ahead(ended_on, today, "/ended_on")
    if ended_on < noticed_on:
        raise not_valid("/ended_on", "ends_before_it_begins", "It was noticed later than that.")
    return ended_on
