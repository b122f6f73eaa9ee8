"""The writes of coaching."""

from collections.abc import Mapping

from achieve.access.roles import Action, Resource, Role
from achieve.core import clock
from tests.access.facts import KINDS, Facts
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes

COACHING_CHANGES: Mapping[str, Change] = {
    "update_coaching_session": changes(focus="Changed"),
    "delete_coaching_session": DELETES,
    "update_coaching_commitment": changes(agreed="Changed"),
    "delete_coaching_commitment": DELETES,
}


def _session_with(person: Row, _asker: Asker) -> Body:
    about = {"relationship": "coach_and_teacher", "held_on": str(clock.today()), "focus": "The weekly walk"}
    return {"partner_id": person["id"], **about}


def _agreed_in(session: Row, _asker: Asker) -> Body:
    agreed = {"agreed": "Two walks a week", "due_on": str(session["held_on"])}
    return {"session_id": session["id"], "committed_by_id": session["partner_id"], **agreed}


def _own(_record: Record, _row: Row, asker: Asker) -> Facts:
    return Facts(Resource.COACHING, owner=asker.person_id)


def _of_its_coach(_record: Record, session: Row, _asker: Asker) -> Facts:
    return Facts(Resource.COACHING, owner=session["coach_id"])


def _is_teacher(record: Record, person: Row) -> bool:
    """And nothing beside, so that nobody is asked about themselves."""
    return record.roles_of(person["id"]) == {Role.TEACHER}


_COACHING = (Resource.COACHING,)

COACHING_ADDITIONS: Mapping[str, Write] = {
    "create_coaching_session": Write(
        Action.WRITE,
        "person",
        _COACHING,
        _own,
        KINDS["people"].tell,
        _session_with,
        is_new=True,
        picks=_is_teacher,
    ),
    "create_coaching_commitment": adds("coaching_session", "coaching-sessions", _COACHING, _of_its_coach, _agreed_in),
}
