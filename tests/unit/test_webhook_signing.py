"""Signatures of webhooks: agreement with the standard and its library, and refusal of everything else."""

from datetime import UTC, datetime, timedelta

import pytest
import standardwebhooks
from hypothesis import given
from hypothesis import strategies as st

from achieve.core.errors import Detail
from achieve.webhooks.signing import (
    InvalidSigningKey,
    SignatureRefused,
    check_signing_key,
    new_key_pair,
    new_secret,
    public_key_of,
    sign,
    sign_with_each,
    verify,
)

# The vector that the standard's own libraries are tested with, and the one of the sender that first used v1a.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PRIVATE_KEY = "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=="
PUBLIC_KEY = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="
MESSAGE_ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
TIMESTAMP = 1614265330
BODY = b'{"test": 2432232314}'
V1 = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
V1A = "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg=="

NOW = datetime.fromtimestamp(TIMESTAMP, UTC)


def headers(signature: str = V1, *, message_id: str = MESSAGE_ID, timestamp: str = str(TIMESTAMP)) -> dict[str, str]:
    return {"webhook-id": message_id, "webhook-timestamp": timestamp, "webhook-signature": signature}


def refusal(found: dict[str, str], *, key: str = SECRET, body: bytes = BODY, now: datetime = NOW) -> Detail:
    with pytest.raises(SignatureRefused) as refused:
        verify(key, found, body, now)
    return refused.value.details["reason"]


def test_the_symmetric_signature_is_the_one_of_the_standard() -> None:
    assert sign(SECRET, MESSAGE_ID, TIMESTAMP, BODY) == V1


def test_the_asymmetric_signature_is_the_one_that_other_senders_make() -> None:
    assert sign(PRIVATE_KEY, MESSAGE_ID, TIMESTAMP, BODY) == V1A


def test_a_private_key_may_be_written_as_its_seed_alone() -> None:
    seed = "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc="
    assert sign(seed, MESSAGE_ID, TIMESTAMP, BODY) == V1A
    assert public_key_of(seed) == PUBLIC_KEY


@pytest.mark.parametrize(("key", "signature"), [(SECRET, V1), (PUBLIC_KEY, V1A), (PRIVATE_KEY, V1A)])
def test_a_signature_verifies_with_its_key(key: str, signature: str) -> None:
    verify(key, headers(signature), BODY, NOW)


@pytest.mark.parametrize("body", [b'{"type":"plan.created"}', '{"name":"Zoë"}'.encode(), b""])
def test_the_library_of_the_standard_accepts_our_signature(body: bytes) -> None:
    secret = new_secret()
    timestamp = int(datetime.now(UTC).timestamp())
    signature = sign(secret, "evt_1", timestamp, body)
    standardwebhooks.Webhook(secret).verify(
        body, headers(signature, message_id="evt_1", timestamp=str(timestamp)), json_parse=False
    )


def test_we_accept_the_signature_of_the_library() -> None:
    secret = new_secret()
    signature = standardwebhooks.Webhook(secret).sign("evt_1", NOW, '{"name":"Zoë"}')
    verify(secret, headers(signature, message_id="evt_1"), '{"name":"Zoë"}'.encode(), NOW)


def test_the_library_finds_its_signature_among_those_of_a_rotation() -> None:
    old, new = new_secret(), new_secret()
    now = int(datetime.now(UTC).timestamp())
    found = headers(
        sign_with_each([new, PRIVATE_KEY, old], "evt_1", now, b"{}"), message_id="evt_1", timestamp=str(now)
    )
    for secret in (old, new):
        standardwebhooks.Webhook(secret).verify(b"{}", found)


def test_while_keys_rotate_the_holder_of_either_one_accepts_the_message() -> None:
    pair = new_key_pair()
    both = sign_with_each([SECRET, pair.private_key], MESSAGE_ID, TIMESTAMP, BODY)
    assert both.startswith(f"{V1} v1a,")
    verify(SECRET, headers(both), BODY, NOW)
    verify(pair.public_key, headers(both), BODY, NOW)


def test_after_the_rotation_the_old_key_is_refused() -> None:
    only_new = sign_with_each([new_secret()], MESSAGE_ID, TIMESTAMP, BODY)
    assert refusal(headers(only_new)) == "no_match"


def test_names_of_headers_are_read_in_any_case() -> None:
    verify(SECRET, {name.title(): value for name, value in headers().items()}, BODY, NOW)


@pytest.mark.parametrize("key", [SECRET, PUBLIC_KEY])
@pytest.mark.parametrize(
    ("body", "message_id", "timestamp"),
    [
        (b'{"test": 2432232315}', MESSAGE_ID, TIMESTAMP),
        (BODY + b" ", MESSAGE_ID, TIMESTAMP),
        (BODY, "msg_p5jXN8AQM9LWM0D4loKWxJel", TIMESTAMP),
        (BODY, MESSAGE_ID, TIMESTAMP + 1),
    ],
)
def test_a_changed_body_id_or_time_is_refused(key: str, body: bytes, message_id: str, timestamp: int) -> None:
    found = headers(f"{V1} {V1A}", message_id=message_id, timestamp=str(timestamp))
    assert refusal(found, key=key, body=body) == "no_match"


@pytest.mark.parametrize(
    "signature",
    [
        "",
        " ",
        "v1",
        "v1,",
        V1.removeprefix("v1,"),
        V1.replace("v1,", "v2,"),
        V1.replace("v1,", "v1a,"),
        V1A,
        "v1,????",
        "v1,ünicode",
        "v1,\udcff",
        f"v1,{'A' * 100_000}",
        "v1,aGFsbG8= " * 5_000,
    ],
)
def test_another_or_an_unreadable_signature_is_refused(signature: str) -> None:
    assert refusal(headers(signature)) == "no_match"
    assert refusal(headers(signature.replace("v1", "v1a")), key=PUBLIC_KEY) == "no_match"


def test_an_unreadable_signature_does_not_hide_a_good_one() -> None:
    verify(SECRET, headers(f"v1,???? v9,x  {V1}"), BODY, NOW)


def test_a_flood_of_signatures_is_not_searched_to_its_end() -> None:
    assert refusal(headers("v1,aGFsbG8= " * 16 + V1)) == "no_match"


@pytest.mark.parametrize(
    ("seconds_later", "reason"), [(-301, "too_new"), (-300, None), (0, None), (300, None), (301, "too_old")]
)
def test_the_clocks_may_differ_by_five_minutes(seconds_later: int, reason: str | None) -> None:
    now = NOW + timedelta(seconds=seconds_later)
    if reason is None:
        verify(SECRET, headers(), BODY, now)
    else:
        assert refusal(headers(), now=now) == reason


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp"])
def test_a_missing_header_is_named(name: str) -> None:
    found = headers()
    del found[name]
    assert refusal(found) == "missing_header"


def test_a_message_without_signature_is_refused() -> None:
    found = headers()
    del found["webhook-signature"]
    assert refusal(found) == "no_match"


@pytest.mark.parametrize(
    "timestamp",
    ["", "soon", "-1614265330", "+1614265330", " 1614265330", "1614265330.0", "1e9", "١٦١٤٢٦٥٣٣٠", "9" * 5000],
)
def test_a_time_that_is_no_whole_number_of_seconds_is_refused(timestamp: str) -> None:
    assert refusal(headers(timestamp=timestamp)) == "malformed_header"


@pytest.mark.parametrize("message_id", ["", "a.b", "a b", "a\nb", "x" * 129])
def test_an_id_that_could_be_read_in_two_ways_is_refused_by_both_sides(message_id: str) -> None:
    assert refusal(headers(message_id=message_id)) == "malformed_header"
    with pytest.raises(ValueError, match="message id"):
        sign(SECRET, message_id, TIMESTAMP, BODY)


def test_new_keys_are_fresh_and_have_the_form_of_the_standard() -> None:
    assert len({new_secret() for _ in range(100)}) == 100
    assert new_secret().startswith("whsec_")
    assert len(new_secret()) == len("whsec_") + 44
    pair = new_key_pair()
    assert (len(pair.private_key), len(pair.public_key)) == (len("whsk_") + 88, len("whpk_") + 44)
    assert public_key_of(pair.private_key) == pair.public_key
    check_signing_key(pair.private_key)


def test_a_key_pair_does_not_show_its_private_key() -> None:
    pair = new_key_pair()
    assert pair.private_key not in repr(pair)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_",
        "whsec_****",
        "whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=",
        "whsec_" + "A" * 88,
        "whsec_ünicode",
        "whsk_AAAA",
        PRIVATE_KEY.replace("vg==", "vQ=="),
        PUBLIC_KEY,
    ],
)
def test_a_text_that_is_no_signing_key_is_refused_without_being_repeated(key: str) -> None:
    for attempt in (lambda: check_signing_key(key), lambda: sign(key, MESSAGE_ID, TIMESTAMP, BODY)):
        with pytest.raises(InvalidSigningKey) as refused:
            attempt()
        assert len(key) < 7 or key not in refused.value.detail


def test_secrets_of_24_to_64_bytes_are_keys() -> None:
    for size in (24, 64):
        check_signing_key("whsec_" + "AAAA" * (size // 3) + ("AA==" if size % 3 else ""))


def test_a_secret_without_padding_is_the_same_secret() -> None:
    secret = new_secret()
    assert sign(secret.rstrip("="), "a", 1, b"") == sign(secret, "a", 1, b"")


def test_a_shared_secret_has_no_public_key() -> None:
    with pytest.raises(InvalidSigningKey):
        public_key_of(SECRET)


def test_a_public_key_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(InvalidSigningKey):
        verify("whpk_AAAA", headers(V1A), BODY, NOW)


def test_a_message_is_never_sent_unsigned() -> None:
    with pytest.raises(InvalidSigningKey):
        sign_with_each([], MESSAGE_ID, TIMESTAMP, BODY)


@given(body=st.binary(max_size=200), other=st.binary(max_size=200))
def test_a_signature_fits_one_body_only(body: bytes, other: bytes) -> None:
    found = headers(sign(SECRET, MESSAGE_ID, TIMESTAMP, body))
    verify(SECRET, found, body, NOW)
    if other != body:
        assert refusal(found, body=other) == "no_match"


@given(st.dictionaries(st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]), st.text()))
def test_whatever_the_headers_hold_the_answer_is_a_refusal(found: dict[str, str]) -> None:
    assert refusal(found) in {"missing_header", "malformed_header", "too_old", "too_new", "no_match"}
