"""Access tokens: what is signed comes back, and nothing else is accepted."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import time_machine
from cryptography.hazmat.primitives.asymmetric import ec

from achieve.access.roles import Role
from achieve.accounts.tokens import AccessClaims, TokenRefused, has_ended, key_of, sign_token, verify_token
from achieve.core.ids import DistrictId
from tests.forged_tokens import FORGERIES, Mint

ISSUER = "https://achieve.example"
KEY = ec.generate_private_key(ec.SECP256R1())
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SUBJECT = UUID(int=1)
DISTRICT = DistrictId(UUID(int=2))

TEACHER = AccessClaims(
    subject=SUBJECT,
    jti=UUID(int=3),
    issued_at=NOON,
    expires_at=NOON + timedelta(minutes=15),
    district_id=DISTRICT,
    roles=frozenset({Role.TEACHER, Role.COACH}),
    scopes=None,
    client_id="development-sign-in",
)
CLIENT = AccessClaims(
    subject=SUBJECT,
    jti=UUID(int=4),
    issued_at=NOON,
    expires_at=NOON + timedelta(minutes=15),
    district_id=DISTRICT,
    roles=frozenset(),
    scopes=frozenset({"plans:read", "evidence:write"}),
    client_id=str(SUBJECT),
)
PLATFORM = AccessClaims(
    subject=SUBJECT,
    jti=UUID(int=5),
    issued_at=NOON,
    expires_at=NOON + timedelta(minutes=1),
    district_id=None,
    roles=frozenset({Role.PLATFORM_ADMIN}),
    scopes=None,
    client_id="development-sign-in",
)


@pytest.mark.parametrize("claims", [TEACHER, CLIENT, PLATFORM], ids=["person", "client", "platform"])
def test_what_was_signed_is_read_back(claims: AccessClaims) -> None:
    token = sign_token(claims, ISSUER, "first", KEY)
    with time_machine.travel(NOON, tick=False):
        assert key_of(token) == "first"
        assert verify_token(token, ISSUER, KEY.public_key()) == claims


def test_only_a_client_that_is_its_own_subject_is_a_client() -> None:
    assert CLIENT.is_of_client
    assert not TEACHER.is_of_client


def test_a_token_is_good_to_its_end_and_thirty_seconds_more_for_slow_clocks() -> None:
    token = sign_token(TEACHER, ISSUER, "first", KEY)
    with time_machine.travel(NOON + timedelta(minutes=15, seconds=29), tick=False):
        assert verify_token(token, ISSUER, KEY.public_key()) == TEACHER
        assert not has_ended(TEACHER)
    with time_machine.travel(NOON + timedelta(minutes=15, seconds=30), tick=False):
        with pytest.raises(TokenRefused):
            verify_token(token, ISSUER, KEY.public_key())
        assert has_ended(TEACHER)


def test_a_token_made_by_a_clock_somewhat_ahead_is_good() -> None:
    token = sign_token(TEACHER, ISSUER, "first", KEY)
    with time_machine.travel(NOON - timedelta(seconds=29), tick=False):
        assert verify_token(token, ISSUER, KEY.public_key()) == TEACHER


def _mint() -> Mint:
    return Mint(KEY, "first", ISSUER, SUBJECT, DISTRICT)


def _accept(token: str) -> AccessClaims:
    if key_of(token) != "first":
        raise TokenRefused
    return verify_token(token, ISSUER, KEY.public_key())


def test_the_mint_of_the_forgeries_makes_good_tokens_too() -> None:
    assert _accept(_mint().token()).subject == SUBJECT


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_token_is_refused(forge: Callable[[Mint], str]) -> None:
    with pytest.raises(TokenRefused):
        _accept(forge(_mint()))


def test_there_are_enough_forgeries() -> None:
    assert len(FORGERIES) >= 100
