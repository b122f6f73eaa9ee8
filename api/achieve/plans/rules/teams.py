"""Who may be on a team, for how long, and which team may go."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import TypeAlias

from achieve.access.roles import Role
from achieve.core.errors import FieldError
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.teams import AlreadyOnTeam, TeamInRecord

Period: TypeAlias = tuple[date, date | None]
"""First and last day; None while there is no last one."""


def check_may_be_on_team(roles: Collection[Role]) -> None:
    """roles: of the person, today. Raises Invalid."""
    if not set(roles) - {Role.LEARNER} or Role.LEARNER in roles:
        raise not_valid("/person_id", "not_staff", "Name an adult who has a role in the district today.")


def check_time_on_team(own: Period, others: Iterable[Period]) -> None:
    """others: when the same person is on the same team besides. Raises Invalid, AlreadyOnTeam."""
    begins_on, ends_on = own
    if ends_on is not None and ends_on < begins_on:
        raise not_valid("/ends_on", "ends_before_it_begins", "The last day cannot come before the first.")
    if any(_meet(own, other) for other in others):
        message = "They are on this team in that time: change that membership."
        raise AlreadyOnTeam(message, errors=[FieldError("/begins_on", "already_on_team", message)])


def check_may_delete_team(carried: int) -> None:
    """carried: plans that the team has ever carried, and initiatives that it carries. Raises TeamInRecord."""
    if carried:
        raise TeamInRecord("End the memberships instead: what it has carried tells who they were.")


def _meet(one: Period, other: Period) -> bool:
    return one[0] <= (other[1] or date.max) and other[0] <= (one[1] or date.max)
