"""Passwords: kept as argon2id, checked in the same time whether or not there is such an account."""

import asyncio
import unicodedata

from pwdlib import PasswordHash
from pwdlib.exceptions import PwdlibError
from pwdlib.hashers.argon2 import Argon2Hasher

from achieve.core.errors import Invalid
from achieve.core.secrets import new_token

SHORTEST = 15
LONGEST = 1_000
_CHECKS_AT_ONCE = 2

_hasher = PasswordHash((Argon2Hasher(),))


class PasswordRefused(Invalid):
    """A password that is too short, too long, or not text."""

    code = "password_refused"
    title = "The password cannot be used"


def hash_password(password: str) -> str:
    """The hash to keep. Raises PasswordRefused. Takes some 50 ms on purpose."""
    if not SHORTEST <= len(password) <= LONGEST or not _is_text(password):
        raise PasswordRefused(f"Choose a password of {SHORTEST} to {LONGEST:,} characters.")
    return _hasher.hash(_composed(password))


class PasswordCheck:
    """Compares passwords, a few at a time: each takes memory and a processor on purpose."""

    def __init__(self) -> None:
        self._nobodys = _hasher.hash(new_token(""))
        self._places = asyncio.Semaphore(_CHECKS_AT_ONCE)

    async def matches(self, password: str, kept_hash: str | None) -> bool:
        """Whether the password is the one of the hash. Without a hash it takes as long, and is never true."""
        if len(password) > LONGEST or not _is_text(password):
            return False
        async with self._places:
            equal = await asyncio.to_thread(_equal, password, kept_hash or self._nobodys)
        return equal and kept_hash is not None


def _equal(password: str, kept_hash: str) -> bool:
    try:
        return _hasher.verify(_composed(password), kept_hash)
    except PwdlibError:
        return False


def _composed(password: str) -> str:
    # The same characters reach us composed or not, as the keyboard pleases.
    return unicodedata.normalize("NFC", password)


def _is_text(password: str) -> bool:
    try:
        return "\0" not in password and bool(password.encode())
    except UnicodeEncodeError:
        return False
