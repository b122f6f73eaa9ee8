"""Calls about teams."""

from collections.abc import Mapping

from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.plan_desk import Json, another_day


def _team(desk: Desk) -> Json:
    return {"organization_id": desk.world.id("bethel"), "name": "Grade team"}


async def _a_team(desk: Desk) -> Made:
    return await desk.made("teams", _team(desk), "leader")


def _member(desk: Desk) -> Json:
    """Oneself, for a day on which nobody was on the team."""
    day = another_day()
    team = str(desk.planned.ids.implementation.team)
    return {"team_id": team, "person_id": desk.world.id("leader"), "begins_on": day, "ends_on": day}


async def _a_member(desk: Desk) -> Made:
    return await desk.made("team-members", _member(desk), "leader")


TEAM_CALLS: Mapping[str, Call] = {
    "create_team": Call("leader", _team),
    "update_team": Call("leader", lambda _: {"purpose": "Looks at what learners show."}, _a_team),
    "delete_team": Call("leader", target=_a_team),
    "create_team_member": Call("leader", _member),
    "update_team_member": Call("leader", lambda _: {"role": "recorder"}, _a_member),
    "delete_team_member": Call("leader", target=_a_member),
}
