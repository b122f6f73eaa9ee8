"""The mastery engine: pure decisions about scores, policies and scales, without clock or database."""

from achieve.progress.rules.decisions import Decision, decide_mastery
from achieve.progress.rules.explanations import Ignored, IgnoredCode, Reason, ReasonCode, Used
from achieve.progress.rules.levels import Level, level_for, progress_state
from achieve.progress.rules.policies import DEFAULT_ROUNDING, MasteryPolicy, PolicyNotValid
from achieve.progress.rules.rounding import round_half_up
from achieve.progress.rules.scores import ScalePoints, Score, ScoreKind
from achieve.progress.words import Decay, MasteryMethod, Predict, ProgressState

__all__ = [
    "DEFAULT_ROUNDING",
    "Decay",
    "Decision",
    "Ignored",
    "IgnoredCode",
    "Level",
    "MasteryMethod",
    "MasteryPolicy",
    "PolicyNotValid",
    "Predict",
    "ProgressState",
    "Reason",
    "ReasonCode",
    "ScalePoints",
    "Score",
    "ScoreKind",
    "Used",
    "decide_mastery",
    "level_for",
    "progress_state",
    "round_half_up",
]
