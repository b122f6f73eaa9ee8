"""The words of what steps need."""

from enum import StrEnum


class ResourceKind(StrEnum):
    """What kind of thing a step needs. expertise: somebody from outside. funds: money that is no price of another."""

    MATERIALS = "materials"
    TECHNOLOGY = "technology"
    STAFF_TIME = "staff_time"
    SUBSTITUTES = "substitutes"
    TRAINING = "training"
    EXPERTISE = "expertise"
    SPACE = "space"
    FUNDS = "funds"
    OTHER = "other"


class ResourceUnit(StrEnum):
    """What an amount counts. money: in the currency named beside it."""

    MONEY = "money"
    HOURS = "hours"
    DAYS = "days"
    PEOPLE = "people"
    PIECES = "pieces"
