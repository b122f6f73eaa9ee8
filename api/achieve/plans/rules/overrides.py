"""Whether a status may be overridden, and until when."""

from datetime import date, timedelta

from achieve.core.errors import FieldError
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.overrides import OverrideInForce, OverrideOver


def check_expiry(expires_on: date, today: date, most_days: int) -> None:
    """An override ends soon. most_days: how far ahead, at most. Raises Invalid."""
    if not today <= expires_on <= today + timedelta(days=most_days):
        message = f"Give a day from today to {most_days} days from now."
        raise not_valid("/expires_on", "out_of_range", message)


def check_none_in_force(in_force: int) -> None:
    """in_force: how many overrides the part has. Raises OverrideInForce."""
    if in_force:
        message = "End the override that is in force first."
        raise OverrideInForce(message, errors=[FieldError("/part_id", OverrideInForce.code, message)])


def check_may_end(expires_on: date, today: date, *, is_ended: bool) -> None:
    """Raises OverrideOver."""
    if is_ended or expires_on < today:
        raise OverrideOver("It does not count any more.")
