"""Verdicts on strategies and initiatives, as they are asked: read in a few statements, judged by the rules."""

from achieve.plans.verdicts.asking import initiative_verdict, plan_verdicts, strategy_verdict

__all__ = ["initiative_verdict", "plan_verdicts", "strategy_verdict"]
