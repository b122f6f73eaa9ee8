"""How a plan and what is in it stand: what each part says of itself, and how parts are rolled up."""

from achieve.plans.rules.status.forecasting import LEAST_VALUES, SHARE, Forecast, forecast, reach_of_student
from achieve.plans.rules.status.foreseeing import History, Outcome, foresee, noise_of, place_on_path
from achieve.plans.rules.status.judging import Judge, Limits, Measured, Told, Worked
from achieve.plans.rules.status.parts import MOST_REASONS, RANKS, Part, Reason, Standing, worst_of
from achieve.plans.rules.status.paths import Checkpoint, Point, path_between, point_of, value_on_path
from achieve.plans.rules.status.rolling_up import roll_up

__all__ = [
    "LEAST_VALUES",
    "MOST_REASONS",
    "RANKS",
    "SHARE",
    "Checkpoint",
    "Forecast",
    "History",
    "Judge",
    "Limits",
    "Measured",
    "Outcome",
    "Part",
    "Point",
    "Reason",
    "Standing",
    "Told",
    "Worked",
    "forecast",
    "foresee",
    "noise_of",
    "path_between",
    "place_on_path",
    "point_of",
    "reach_of_student",
    "roll_up",
    "value_on_path",
    "worst_of",
]
