"""The writes of what is looked for in an initiative, and of what was seen."""

import json
from collections.abc import Mapping
from dataclasses import replace

from achieve.access.roles import Action, Resource
from achieve.core import clock
from tests.access.facts import Facts
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.parts import PLANS, planned
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes


def _is_retired(_record: Record, look_for: Row) -> bool:
    """What the stage has of these, nobody has observed."""
    return look_for["is_retired"]


def _is_sought(_record: Record, look_for: Row) -> bool:
    return not look_for["is_retired"]


def _observed(_record: Record, row: Row, asker: Asker) -> Facts:
    return Facts(Resource.MONITORING, organization=row["organization_id"], owner=asker.person_id)


def _look_for_for(initiative: Row, _asker: Asker) -> Body:
    levels = [{"code": "none", "name": "Not in place"}, {"code": "deep", "name": "Deep"}]
    return {"initiative_id": initiative["id"], "aspect": "looks_like", "statement": "Criteria", "levels": levels}


def _observation_for(look_for: Row, _asker: Asker) -> Body:
    seen = [{"look_for_id": str(look_for["id"]), "level": json.loads(look_for["levels"])[0]["code"]}]
    place = {name: look_for[name] for name in ("initiative_id", "organization_id")}
    return {**place, "observed_on": str(clock.today()), "levels": seen}


def _reading_for(initiative: Row, _asker: Asker) -> Body:
    asked = {"group_asked": "Teachers", "read_on": str(clock.today()), "asked_count": 9, "level": "willing"}
    return {"initiative_id": initiative["id"], **asked}


INITIATIVE_CHANGES: Mapping[str, Change] = {
    "update_look_for": changes(statement="Changed"),
    "delete_look_for": Change(Action.DELETE, {}, _is_retired),
    "update_observation": changes(note="Changed"),
    "update_commitment_reading": changes(note="Changed"),
    "delete_commitment_reading": DELETES,
}
INITIATIVE_ADDITIONS: Mapping[str, Write] = {
    "create_look_for": adds("initiative", "initiatives", PLANS, planned, _look_for_for),
    "create_commitment_reading": adds("initiative", "initiatives", PLANS, planned, _reading_for),
    "create_observation": replace(
        adds("look_for", "look-fors", (Resource.MONITORING,), _observed, _observation_for), picks=_is_sought
    ),
}
