"""The words of monitoring."""

from enum import StrEnum


class ProgressAsked(StrEnum):
    """What a saved question asks about: who is proficient or beyond, or who has mastered."""

    PROFICIENT = "proficient"
    MASTERED = "mastered"
