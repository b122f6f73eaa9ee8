"""Why a change of a team is refused."""

from achieve.core.errors import Conflict


class AlreadyOnTeam(Conflict):
    """The person is on the team in that time already."""

    code = "already_on_team"
    title = "The person is on the team already"


class TeamInRecord(Conflict):
    """The team carries a plan or an initiative, or has carried a plan: that stays in the record."""

    code = "team_in_record"
    title = "This team belongs to the record of a plan"
