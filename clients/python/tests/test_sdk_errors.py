"""Errors: each refusal by its class, with what one needs to act on it."""

import pickle

import httpx
import pytest

import achieve_sdk
from achieve_sdk import (
    GraphQLFailed,
    IdempotencyKeyReused,
    NotReached,
    PermissionDenied,
    RateLimited,
    Refused,
    ServiceFault,
    SignInRefused,
    TimedOut,
    UnreadableAnswer,
    ValidationFailed,
)
from scripted_service import answers, async_client_of, client_of, refuses


@pytest.mark.parametrize(
    ("status", "code", "name"),
    [
        (400, "malformed_request", "Malformed"),
        (401, "unauthenticated", "Unauthenticated"),
        (403, "permission_denied", "PermissionDenied"),
        (404, "not_found", "NotFound"),
        (409, "already_exists", "Conflict"),
        (412, "version_mismatch", "VersionMismatch"),
        (413, "body_too_large", "TooLarge"),
        (415, "unsupported_media_type", "Refused"),
        (422, "invalid_input", "ValidationFailed"),
        (422, "idempotency_key_reused", "IdempotencyKeyReused"),
        (428, "precondition_required", "VersionRequired"),
        (429, "rate_limited", "RateLimited"),
        (500, "internal_error", "ServiceFault"),
        (503, "unavailable", "Unavailable"),
    ],
)
def test_each_refusal_has_its_class(status: int, code: str, name: str) -> None:
    client, _ = client_of(refuses(status, code), retries=0)
    with pytest.raises(getattr(achieve_sdk, name)) as refused:
        client.me.get()
    assert type(refused.value).__name__ == name
    assert (refused.value.status, refused.value.code, refused.value.request_id) == (status, code, "r-1")
    assert refused.value.detail == "It cannot be done."


def test_a_refusal_can_be_caught_by_its_family() -> None:
    assert issubclass(IdempotencyKeyReused, ValidationFailed)
    assert issubclass(achieve_sdk.Unavailable, ServiceFault)
    assert all(issubclass(kind, achieve_sdk.AchieveError) for kind in (Refused, NotReached, UnreadableAnswer))


def test_wrong_fields_are_named() -> None:
    places = [{"pointer": "/target", "code": "missing", "message": "Field required"}]
    client, _ = client_of(refuses(422, "invalid_input", errors=places, opens_after="x"))
    with pytest.raises(ValidationFailed) as refused:
        client.me.get()
    assert [(each.pointer, each.code) for each in refused.value.errors] == [("/target", "missing")]
    assert refused.value.details == {"opens_after": "x"}
    assert str(refused.value) == "It cannot be done. (invalid_input, request r-1)\n  /target: Field required"


def test_how_long_to_wait_is_told() -> None:
    problem = refuses(429, "rate_limited")
    problem.headers["retry-after"] = "17"
    client, _ = client_of(problem, retries=0)
    with pytest.raises(RateLimited) as refused:
        client.me.get()
    assert refused.value.retry_after == 17.0


def test_an_answer_of_something_in_between_is_a_refusal_too() -> None:
    gateway = httpx.Response(502, text="<h1>Bad gateway</h1>", headers={"x-request-id": "r-9"})
    client, _ = client_of(gateway, retries=0)
    with pytest.raises(ServiceFault) as refused:
        client.me.get()
    assert (refused.value.code, refused.value.request_id) == ("http_502", "r-9")


@pytest.mark.parametrize("answer", [httpx.Response(200, text="<h1>Sign in</h1>"), httpx.Response(200), answers([1])])
def test_an_answer_of_another_kind_is_not_believed(answer: httpx.Response) -> None:
    client, _ = client_of(answer)
    with pytest.raises(UnreadableAnswer):
        client.me.get()


def test_a_redirection_is_not_followed_with_the_token() -> None:
    client, service = client_of(httpx.Response(302, headers={"location": "https://elsewhere.example"}))
    with pytest.raises(Refused) as refused:
        client.me.get()
    assert refused.value.status == 302
    assert len(service.requests) == 1


def test_a_service_that_is_not_there_is_told_from_a_slow_one() -> None:
    client, _ = client_of(httpx.ConnectError("refused"), retries=0)
    with pytest.raises(NotReached, match="ConnectError"):
        client.me.get()
    client, _ = client_of(httpx.ReadTimeout("slow"), retries=0)
    with pytest.raises(TimedOut):
        client.me.get()


def test_an_error_goes_from_process_to_process() -> None:
    places = [{"pointer": "/target", "code": "missing", "message": "Field required"}]
    client, _ = client_of(refuses(422, "invalid_input", errors=places))
    with pytest.raises(ValidationFailed) as refused:
        client.me.get()
    for error in (refused.value, SignInRefused("invalid_client", "Unknown."), GraphQLFailed((), None)):
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes.
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


async def test_the_awaited_client_raises_the_same() -> None:
    client, _ = async_client_of(refuses(403, "permission_denied"))
    with pytest.raises(PermissionDenied):
        await client.people.list().page()


@pytest.mark.parametrize("odd", [None, 7, {"code": None}, {"errors": None}, {"errors": [1, "b"]}, {"request_id": 7}])
def test_odd_problems_do_no_harm(odd: object) -> None:
    client, _ = client_of(answers(odd, 404))
    with pytest.raises(achieve_sdk.NotFound) as refused:
        client.me.get()
    assert (refused.value.code, refused.value.errors) == ("http_404", ())
