"""The words of copying plans."""

from enum import StrEnum


class TakenPart(StrEnum):
    """What a copy takes along.

    goals: with their measures. strategies: the initiatives, which are the same ones, with the implementation plans and
    strategies of this plan. steps, indicators: of those strategies.
    """

    PRIORITIES = "priorities"
    GOALS = "goals"
    STRATEGIES = "strategies"
    STEPS = "steps"
    INDICATORS = "indicators"
