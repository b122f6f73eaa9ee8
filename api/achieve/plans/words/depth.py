"""The words of implementation depth."""

from enum import StrEnum


class VisionAspect(StrEnum):
    """Which part of the vision a look-for stands for: what one sees, what one hears, or what it is like."""

    LOOKS_LIKE = "looks_like"
    SOUNDS_LIKE = "sounds_like"
    FEELS_LIKE = "feels_like"


class DepthSpan(StrEnum):
    """What a reading of a series is of: a month of the calendar, or a window of days, counted back from the newest."""

    MONTH = "month"
    WINDOW = "window"
