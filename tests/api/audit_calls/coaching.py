"""Calls about coaching."""

from collections.abc import Mapping
from datetime import timedelta

from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.plan_desk import TODAY, Json


def _session(desk: Desk) -> Json:
    about = {"relationship": "coach_and_leader", "held_on": str(TODAY), "focus": "The weekly walk"}
    return {"partner_id": desk.world.id("leader"), "notes": "Short of time.", **about}


async def _a_session(desk: Desk) -> Made:
    return await desk.made("coaching-sessions", _session(desk), "coach")


def _commitment(desk: Desk) -> Json:
    """In the session that the demo's coach had with the leader."""
    held = desk.planned.ids.coaching_session
    agreed = {"agreed": "Two walks a week", "due_on": str(TODAY)}
    return {"session_id": str(held), "committed_by_id": desk.world.id("leader"), **agreed}


async def _a_commitment(desk: Desk) -> Made:
    return await desk.made("coaching-commitments", _commitment(desk), "coach")


COACHING_CALLS: Mapping[str, Call] = {
    "create_coaching_session": Call("coach", _session),
    "update_coaching_session": Call("coach", lambda _: {"held_on": str(TODAY - timedelta(days=1))}, _a_session),
    "delete_coaching_session": Call("coach", target=_a_session),
    "create_coaching_commitment": Call("coach", _commitment),
    "update_coaching_commitment": Call("coach", lambda _: {"due_on": str(TODAY + timedelta(days=1))}, _a_commitment),
    "delete_coaching_commitment": Call("coach", target=_a_commitment),
}
