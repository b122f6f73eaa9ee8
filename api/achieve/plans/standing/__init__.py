"""How a plan or an initiative stands: loaded in one statement, judged and rolled up in one pass."""

from achieve.plans.standing.asking import initiative_status, plan_status
from achieve.plans.standing.forecasts import goal_forecast

__all__ = ["goal_forecast", "initiative_status", "plan_status"]
