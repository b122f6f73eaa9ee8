"""The words of obstacles."""

from enum import StrEnum


class ObstacleKind(StrEnum):
    """What kind of thing stands in the way."""

    TIME = "time"
    MONEY = "money"
    STAFFING = "staffing"
    SKILLS = "skills"
    BELIEFS = "beliefs"
    COMMUNICATION = "communication"
    MATERIALS = "materials"
    STRUCTURES = "structures"
    OTHER = "other"


class ObstacleState(StrEnum):
    """Where an obstacle stands. responding: its response step is taken. accepted: it stays, and the plan goes on."""

    OPEN = "open"
    RESPONDING = "responding"
    OVERCOME = "overcome"
    ACCEPTED = "accepted"
