"""Webhooks: only what was signed with the secret, just now, and arrived as it was, is believed."""

import base64
import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from standardwebhooks import Webhook

from achieve_sdk import AchieveError, WebhookRefused, webhooks

SECRET = "whsec_" + base64.b64encode(b"a secret of twenty-four bytes").decode()
OTHER = "whsec_" + base64.b64encode(b"another of twenty-four bytes").decode()
EVENT_ID = "0197a3c4-0000-7030-8000-000000000001"
BODY = json.dumps(
    {
        "type": "step.completed",
        "timestamp": "2026-11-22T08:00:00Z",
        "data": {"id": EVENT_ID, "seq": 12, "changed": ["status"], "href": "/v1/steps/1", "colour": "blue"},
        "retold": False,
    }
).encode()


def headers_of(secret: str = SECRET, body: bytes = BODY, age: timedelta = timedelta()) -> dict[str, str]:
    """The headers of a message that was signed some time ago."""
    at = datetime.now(UTC) - age
    return {
        "Webhook-Id": EVENT_ID,
        "Webhook-Timestamp": str(int(at.timestamp())),
        "Webhook-Signature": Webhook(secret).sign(EVENT_ID, at, body.decode()),
    }


def test_a_signed_message_is_read() -> None:
    event = webhooks.verify(headers_of(), BODY, SECRET)
    assert (event.type, event.timestamp) == ("step.completed", datetime(2026, 11, 22, 8, tzinfo=UTC))
    assert (event.data.id, event.data.seq, event.data.changed) == (UUID(EVENT_ID), 12, ["status"])
    assert (event.unknown_fields, event.data.unknown_fields) == ({"retold": False}, {"colour": "blue"})
    assert webhooks.verify(headers_of(), BODY.decode(), SECRET) == event


def test_while_a_secret_is_rotated_both_are_accepted() -> None:
    assert webhooks.verify(headers_of(OTHER), BODY, [SECRET, OTHER]).data.seq == 12
    assert webhooks.verify(headers_of(SECRET), BODY, [SECRET, OTHER]).data.seq == 12
    with pytest.raises(WebhookRefused):
        webhooks.verify(headers_of(OTHER), BODY, [SECRET])


def test_signatures_of_other_kinds_beside_the_right_one_do_no_harm() -> None:
    headers = headers_of()
    headers["Webhook-Signature"] = f"v1a,AAAA v2,BBBB {headers['Webhook-Signature']}"
    assert webhooks.verify(headers, BODY, SECRET).data.seq == 12


@pytest.mark.parametrize(
    ("changes", "body", "secret"),
    [
        ({}, BODY + b" ", SECRET),
        ({}, b"\xff", SECRET),
        ({}, BODY, OTHER),
        ({}, BODY, []),
        ({}, BODY, ""),
        ({}, BODY, "whsec_a"),
        ({}, BODY, "whsec_ü"),
        ({"Webhook-Id": "another"}, BODY, SECRET),
        ({"Webhook-Timestamp": "soon"}, BODY, SECRET),
        ({"Webhook-Timestamp": "1e300"}, BODY, SECRET),
        ({"Webhook-Timestamp": "nan"}, BODY, SECRET),
        ({"Webhook-Signature": ""}, BODY, SECRET),
        ({"Webhook-Signature": "v1"}, BODY, SECRET),
        ({"Webhook-Signature": "v1,a,b"}, BODY, SECRET),
        ({"Webhook-Signature": "v1,ü"}, BODY, SECRET),
        ({"Webhook-Signature": "v1,a"}, BODY, SECRET),
    ],
)
def test_anything_else_is_refused(changes: dict[str, str], body: bytes, secret: str | list[str]) -> None:
    with pytest.raises(WebhookRefused):
        webhooks.verify({**headers_of(), **changes}, body, secret)


@pytest.mark.parametrize("age", [timedelta(minutes=6), timedelta(minutes=-6)])
def test_an_old_message_and_one_from_the_future_are_refused(age: timedelta) -> None:
    with pytest.raises(WebhookRefused):
        webhooks.verify(headers_of(age=age), BODY, SECRET)


def test_a_signed_message_that_is_no_event_is_refused() -> None:
    for body in (b"[]", b"7", b"{"):
        with pytest.raises(WebhookRefused):
            webhooks.verify(headers_of(body=body), body, SECRET)


def test_the_refusal_is_an_error_of_this_package() -> None:
    assert issubclass(WebhookRefused, AchieveError)
