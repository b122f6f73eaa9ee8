"""How a plan or an initiative stands: loaded in one statement, judged and rolled up in one pass."""

from achieve.plans.standing.asking import initiative_status, plan_status

__all__ = ["initiative_status", "plan_status"]
