"""Calls about comments."""

from collections.abc import Mapping

from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.plan_desk import Json


def _comment(desk: Desk) -> Json:
    return {"subject_id": str(desk.planned.ids.plan), "text": "It reads well."}


async def _a_comment(desk: Desk) -> Made:
    return await desk.made("comments", _comment(desk), "leader")


COMMENT_CALLS: Mapping[str, Call] = {
    "create_comment": Call("leader", _comment),
    "update_comment": Call("leader", lambda _: {"text": "It reads very well."}, _a_comment),
    "delete_comment": Call("leader", target=_a_comment),
}
