"""What a part of a plan says of itself: overdue, blocked, below its path, without evidence, not touched for long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypedDict

from achieve.plans.rules.resources import SOON_DAYS
from achieve.plans.rules.rounding import rounded
from achieve.plans.rules.status.parts import Reason
from achieve.plans.rules.status.paths import Point, value_on_path
from achieve.plans.words import MeasureDirection, PartKind
from achieve.plans.words.status import DerivedStatus, StatusReasonCode

# Shares of a value that is to be kept, as there is no way from it to itself.
_KEPT_AT_RISK, _KEPT_OFF_TRACK = 0.02, 0.05


@dataclass(frozen=True, slots=True)
class Limits:
    """Where one status ends and the next begins.

    stale_after_days: since the last movement or evidence. off_track_after_days: that a step is overdue.
    secured_within_days: of the due date of a step, what it needs.
    at_risk_below, off_track_below: how far a measure is below its path, as a share of the way from baseline to target.
    """

    stale_after_days: int = 30
    off_track_after_days: int = 14
    secured_within_days: int = SOON_DAYS
    at_risk_below: float = 0.1
    off_track_below: float = 0.25


class Told(TypedDict):
    """What there is to say of a step, as the database decides it (plans/shapes/standings.py).

    overdue_days: since its due date, of one that is neither done nor dropped. unmoved_days: since its last change, of
    one in progress that has not changed for stale_after_days. is_unsecured: it needs something that is not secured,
    and soon.
    """

    id: str
    overdue_days: int | None
    unmoved_days: int | None
    is_unsecured: bool
    is_blocked: bool
    is_dropped: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure: its path, empty while baseline or target are missing, and the latest measurement.

    is_narrowed_by_loss: a gap, which is smaller because those ahead fell back.
    """

    id: str
    direction: MeasureDirection
    path: Sequence[Point]
    latest: Point | None
    is_narrowed_by_loss: bool = False


@dataclass(frozen=True, slots=True)
class Worked:
    """What has parts of its own. moved_on: the last day on which something in it changed."""

    id: str
    kind: PartKind
    moved_on: date


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges parts as of today."""

    today: date
    limits: Limits

    def step(self, told: Told) -> Sequence[Reason]:
        """How what is told of a step makes it stand."""
        identifier = told["id"]
        if told["is_dropped"]:
            return (Reason(StatusReasonCode.DROPPED, DerivedStatus.DONE, PartKind.STEP, identifier),)
        found: list[Reason] = []
        if told["overdue_days"] is not None:
            found.append(self._overdue(identifier, told["overdue_days"]))
        if told["is_blocked"]:
            found.append(Reason(StatusReasonCode.BLOCKED, DerivedStatus.AT_RISK, PartKind.STEP, identifier))
        if told["is_unsecured"]:
            found.append(Reason(StatusReasonCode.UNSECURED_RESOURCE, DerivedStatus.AT_RISK, PartKind.STEP, identifier))
        if told["unmoved_days"] is not None:
            since = self._before(told["unmoved_days"])
            found.append(self._since(StatusReasonCode.NOT_MOVED, PartKind.STEP, identifier, since))
        return found

    def measure(self, measured: Measured) -> tuple[Sequence[Reason], bool]:
        """What a measure says of itself, and whether its target is reached: not by the loss of those ahead."""
        reasons, is_reached = self._measure(measured)
        if measured.latest is None or not measured.is_narrowed_by_loss:
            return reasons, is_reached
        code, since = StatusReasonCode.NARROWED_BY_LOSS, measured.latest[0]
        lost = Reason(code, DerivedStatus.AT_RISK, PartKind.MEASURE, measured.id, since=since)
        return (*reasons, lost), False

    def _measure(self, measured: Measured) -> tuple[Sequence[Reason], bool]:
        if not measured.path:
            return (Reason(StatusReasonCode.NO_TARGET, DerivedStatus.AT_RISK, PartKind.MEASURE, measured.id),), False
        target_on, target = measured.path[-1]
        if measured.latest is None:
            return self._unmeasured(measured), False
        is_reached = self._is_reached(measured, measured.latest[1], target)
        if is_reached or self.today <= target_on:
            return (() if is_reached else self._on_path(measured, measured.latest)), is_reached
        return (self._missed(measured, target_on, target),), False

    def idle(self, worked: Worked) -> Sequence[Reason]:
        """That nothing in it has moved for long."""
        days = self._days(worked.moved_on)
        if days < self.limits.stale_after_days:
            return ()
        code, status = StatusReasonCode.STALE, DerivedStatus.STALE
        return (Reason(code, status, worked.kind, worked.id, days, worked.moved_on),)

    def unseen(self, identifier: str, seen_on: date) -> Sequence[Reason]:
        """That nobody has seen for long whether an implementation plan works. seen_on: last evidence, or its begin."""
        if self._days(seen_on) < self.limits.stale_after_days:
            return ()
        return (self._since(StatusReasonCode.NO_EVIDENCE, PartKind.IMPLEMENTATION_PLAN, identifier, seen_on),)

    def _overdue(self, identifier: str, days: int) -> Reason:
        is_late = days > self.limits.off_track_after_days
        status = DerivedStatus.OFF_TRACK if is_late else DerivedStatus.AT_RISK
        return Reason(StatusReasonCode.OVERDUE, status, PartKind.STEP, identifier, days, self._before(days))

    def _unmeasured(self, measured: Measured) -> Sequence[Reason]:
        """Half of the time without a measurement is too long; after the last day it is too late."""
        begins_on, target_on = measured.path[0][0], measured.path[-1][0]
        if self.today > target_on:
            return (self._missed(measured, target_on, measured.path[-1][1]),)
        if self._days(begins_on) * 2 <= (target_on - begins_on).days:
            return ()
        return (self._since(StatusReasonCode.NOT_MEASURED, PartKind.MEASURE, measured.id, begins_on),)

    def _on_path(self, measured: Measured, latest: Point) -> Sequence[Reason]:
        measured_on, actual = latest
        expected = value_on_path(measured.path, measured_on)
        short = self._shortfall(measured, expected, actual)
        at_risk, off_track = self._tolerances(measured)
        if short <= at_risk:
            return ()
        status = DerivedStatus.OFF_TRACK if short > off_track else DerivedStatus.AT_RISK
        return (
            Reason(
                StatusReasonCode.BELOW_PATH,
                status,
                PartKind.MEASURE,
                measured.id,
                since=measured_on,
                expected=rounded(expected),
                actual=actual,
            ),
        )

    def _missed(self, measured: Measured, target_on: date, target: float) -> Reason:
        return Reason(
            StatusReasonCode.TARGET_MISSED,
            DerivedStatus.OFF_TRACK,
            PartKind.MEASURE,
            measured.id,
            days=self._days(target_on),
            since=target_on,
            expected=target,
            actual=measured.latest[1] if measured.latest else None,
        )

    def _is_reached(self, measured: Measured, value: float, target: float) -> bool:
        """What is to be kept is reached when its time is over."""
        if measured.direction is MeasureDirection.INCREASE:
            return value >= target
        if measured.direction is MeasureDirection.DECREASE:
            return value <= target
        is_kept = self._shortfall(measured, target, value) <= self._tolerances(measured)[0]
        return is_kept and self.today > measured.path[-1][0]

    @staticmethod
    def _shortfall(measured: Measured, expected: float, actual: float) -> float:
        """As a share of the way; of what is to be kept, of its value."""
        if measured.direction is MeasureDirection.MAINTAIN:
            return abs(actual - expected) / max(abs(expected), 1)
        way = measured.path[-1][1] - measured.path[0][1]
        return (expected - actual) / way

    def _tolerances(self, measured: Measured) -> tuple[float, float]:
        if measured.direction is MeasureDirection.MAINTAIN:
            return _KEPT_AT_RISK, _KEPT_OFF_TRACK
        return self.limits.at_risk_below, self.limits.off_track_below

    def _since(self, code: StatusReasonCode, kind: PartKind, identifier: str, day: date) -> Reason:
        return Reason(code, DerivedStatus.AT_RISK, kind, identifier, self._days(day), day)

    def _days(self, day: date) -> int:
        return (self.today - day).days

    def _before(self, days: int) -> date:
        return self.today - timedelta(days=days)
