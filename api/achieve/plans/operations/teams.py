"""The writes of teams."""

from achieve.plans import schemas, shapes
from achieve.plans.service.teams import (
    add_team,
    add_team_member,
    delete_team,
    delete_team_member,
    update_team,
    update_team_member,
)
from achieve.web.operations import creates, deletes, updates

TEAM_OPERATIONS = (
    creates(shapes.TEAM, schemas.TeamCreate, add_team),
    updates(shapes.TEAM, schemas.TeamUpdate, update_team),
    deletes(shapes.TEAM, delete_team),
    creates(shapes.TEAM_MEMBER, schemas.TeamMemberCreate, add_team_member),
    updates(shapes.TEAM_MEMBER, schemas.TeamMemberUpdate, update_team_member),
    deletes(shapes.TEAM_MEMBER, delete_team_member),
)
