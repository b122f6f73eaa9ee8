"""The writes of teams and of who is on them."""

from collections.abc import Mapping
from dataclasses import replace

from achieve.access.roles import Action
from tests.access.facts import Facts
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.parts import PLANS, planned
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes


def _team_for(place: Row, _asker: Asker) -> Body:
    return {"organization_id": place["id"], "name": "Another team"}


def _member_for(team: Row, _asker: Asker) -> Body:
    return {"team_id": team["id"], "begins_on": "2001-01-01", "ends_on": "2001-01-02"}


def _naming_people(record: Record, team: Row, asker: Asker) -> Facts | None:
    """Who may read no people can name none."""
    if asker.scopes is not None and "roster:read" not in asker.scopes:
        return None
    return planned(record, team, asker)


def _some_leader(record: Record, team: Row) -> Body:
    """Somebody who leads the team's organization today."""
    leads = "district_admin" if team["organization_id"] == team["district_id"] else "school_leader"
    found = (
        row["person_id"]
        for row in record.rows("role_assignment")
        if row["role"] == leads and row["organization_id"] == team["organization_id"] and row["ends_on"] is None
    )
    return {"person_id": next(found, team["id"])}


def _carries_nothing(record: Record, team: Row) -> bool:
    carried = [row["team_id"] for table in ("plan", "initiative") for row in record.rows(table)]
    return team["id"] not in carried


TEAM_CHANGES: Mapping[str, Change] = {
    "update_team": changes(purpose="Changed"),
    "delete_team": Change(Action.DELETE, {}, _carries_nothing),
    "update_team_member": changes(role="recorder"),
    "delete_team_member": DELETES,
}
TEAM_ADDITIONS: Mapping[str, Write] = {
    "create_team": adds("organization", "organizations", PLANS, planned, _team_for),
    "create_team_member": replace(adds("team", "teams", PLANS, _naming_people, _member_for), beside=_some_leader),
}
