"""The words of derived status: how things stand, and the reasons why."""

from enum import StrEnum


class DerivedStatus(StrEnum):
    """How a part of a plan stands, worked out from what is in it. stale: nothing in it has moved for long."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    STALE = "stale"
    DONE = "done"

    # An enumeration hashes by its name, in Python; counting those of thousands of parts shows it.
    __hash__ = str.__hash__


class OverridingStatus(StrEnum):
    """How somebody may say that a part stands. What is done or stale is so by itself."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"


class StatusReasonCode(StrEnum):
    """Why a part stands as it does."""

    OVERDUE = "overdue"
    BLOCKED = "blocked"
    NOT_MOVED = "not_moved"
    UNSECURED_RESOURCE = "unsecured_resource"
    DROPPED = "dropped"
    BELOW_PATH = "below_path"
    TARGET_MISSED = "target_missed"
    NOT_MEASURED = "not_measured"
    NO_TARGET = "no_target"
    NARROWED_BY_LOSS = "narrowed_by_loss"
    NO_EVIDENCE = "no_evidence"
    STALE = "stale"
    EMPTY = "empty"
    OVERRIDDEN = "overridden"


class Outlook(StrEnum):
    """Whether a measure will reach its target."""

    LIKELY = "likely"
    OPEN = "open"
    UNLIKELY = "unlikely"
    OVER = "over"
    TOO_LITTLE_KNOWN = "too_little_known"
