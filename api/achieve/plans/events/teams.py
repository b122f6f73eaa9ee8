"""What happens to teams, as told to those who follow along."""

from achieve.plans.events.kinds import about_plans

TEAM_ADDED = about_plans("team.added", "teams", "An organization got a team that carries plans or initiatives.")
TEAM_UPDATED = about_plans("team.updated", "teams", "A team was changed.")
TEAM_DELETED = about_plans("team.deleted", "teams", "A team that had carried nothing was deleted.")
TEAM_MEMBER_ADDED = about_plans("team_member.added", "team-members", "Somebody was put on a team.")
TEAM_MEMBER_UPDATED = about_plans("team_member.updated", "team-members", "Somebody's time or role on a team changed.")
TEAM_MEMBER_DELETED = about_plans("team_member.deleted", "team-members", "A membership that was wrong was deleted.")

TEAM_EVENTS = (
    TEAM_ADDED,
    TEAM_UPDATED,
    TEAM_DELETED,
    TEAM_MEMBER_ADDED,
    TEAM_MEMBER_UPDATED,
    TEAM_MEMBER_DELETED,
)
