"""Calls about clients, keys, invitations, sign-in and webhooks."""

from collections.abc import Mapping
from itertools import cycle

from sqlalchemy import text

from achieve.core import clock
from achieve.webhooks.fan_out import fan_out
from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.plan_desk import Json
from tests.api.webhook_desk import PLAN_CHANGED, tell

_SEEN_BY_NOBODY = "http://127.0.0.1:9/hook"


def _endpoint(_desk: Desk) -> Json:
    return {"url": _SEEN_BY_NOBODY}


async def _an_endpoint(desk: Desk) -> Made:
    return await desk.made("webhook-endpoints", _endpoint(desk))


async def _a_failed_delivery(desk: Desk) -> Made:
    endpoint, _ = await _an_endpoint(desk)
    await tell(desk.context, desk.world, PLAN_CHANGED)
    async with desk.context.database.writing(desk.world.district_id) as session:
        await fan_out(session, desk.world.district_id)
        connection = await session.connection()
        failed = text("update delivery set state = 'failed', next_attempt_at = null where endpoint_id = :endpoint")
        await connection.execute(failed, {"endpoint": endpoint})
    answer = await desk.world["admin"].get("/v1/deliveries", params={"endpoint_id": endpoint})
    return answer.json()["data"][-1]["id"], 1


def _client(_desk: Desk) -> Json:
    return {"name": "Reading list", "scopes": ["roster:read"]}


async def _a_client(desk: Desk) -> Made:
    return await desk.made("api-clients", _client(desk))


async def _a_client_secret(desk: Desk) -> Made:
    client, _ = await _a_client(desk)
    answer = await desk.world["admin"].get("/v1/client-secrets", params={"client_id": client})
    return answer.json()["data"][0]["id"], 1


def _token(_desk: Desk) -> Json:
    return {"name": "Nightly report", "expires_on": str(clock.today())}


async def _a_token(desk: Desk) -> Made:
    return await desk.made("personal-access-tokens", _token(desk), "teacher")


# A second invitation of somebody withdraws the first.
_INVITED = cycle(["coach", "leader", "colleague", "teacher", "guardian", "classmate"])


def _invitation(desk: Desk) -> Json:
    return {"person_id": desk.world.id(next(_INVITED))}


def _provider(_desk: Desk) -> Json:
    return {"issuer": "https://login.example", "client_id": "achieve", "client_secret": "known-to-the-provider"}


async def _no_provider(desk: Desk) -> None:
    for each in (await desk.world["admin"].get("/v1/identity-providers")).json()["data"]:
        headers = {"if-match": f'"{each["version"]}"'}
        await desk.world["admin"].delete(f"/v1/identity-providers/{each['id']}", headers=headers)


async def _a_provider(desk: Desk) -> Made:
    await _no_provider(desk)
    return await desk.made("identity-providers", _provider(desk))


async def _an_invitation(desk: Desk) -> Made:
    return await desk.made("invitations", _invitation(desk))


KEY_CALLS: Mapping[str, Call] = {
    "create_api_client": Call("admin", _client),
    "update_api_client": Call("admin", lambda _: {"name": "Another list"}, _a_client),
    "delete_api_client": Call("admin", target=_a_client),
    "rotate_api_client_secret": Call("admin", target=_a_client),
    "delete_client_secret": Call("admin", target=_a_client_secret),
    "create_identity_provider": Call("admin", _provider, first=_no_provider),
    "update_identity_provider": Call("admin", lambda _: {"client_id": "another"}, _a_provider),
    "delete_identity_provider": Call("admin", target=_a_provider),
    "create_invitation": Call("admin", _invitation),
    "delete_invitation": Call("admin", target=_an_invitation),
    "create_personal_access_token": Call("teacher", _token),
    "delete_personal_access_token": Call("teacher", target=_a_token),
    "create_webhook_endpoint": Call("admin", _endpoint),
    "update_webhook_endpoint": Call("admin", lambda _: {"description": "For the warehouse."}, _an_endpoint),
    "delete_webhook_endpoint": Call("admin", target=_an_endpoint),
    "rotate_webhook_endpoint_keys": Call("admin", target=_an_endpoint),
    "replay_delivery": Call("admin", target=_a_failed_delivery),
}
