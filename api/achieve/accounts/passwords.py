"""Passwords: kept as argon2id, checked in the same time whether or not there is such an account.

What may be chosen: length is what counts where there is no second factor, so fifteen characters are asked for and no
mixture of kinds. Source: NIST SP 800-63B-4 §3.1.1.2.
"""

import asyncio
import re
import unicodedata
from collections.abc import Collection

from pwdlib import PasswordHash
from pwdlib.exceptions import PwdlibError
from pwdlib.hashers.argon2 import Argon2Hasher

from achieve.core.errors import Invalid
from achieve.core.secrets import new_token

SHORTEST = 15
LONGEST = 128
_CHECKS_AT_ONCE = 2

# What people fill fifteen characters with when they are made to. Runs and repetitions are found by rule.
_COMMON = frozenset(
    [
        "adminadminadmin",
        "administrator12",
        "administratorpassword",
        "changemechangeme",
        "changethispassword",
        "correcthorsebatterystaple",
        "iloveyouiloveyou",
        "letmeinletmein",
        "letmeinpleasenow",
        "mypasswordispassword",
        "passwordpassword",
        "passwordpasswordpassword",
        "passwortpasswort",
        "pleaseletmein123",
        "schoolpassword1",
        "teacherpassword",
        "thisismypassword",
        "thisisapassword",
        "trustno1trustno1",
        "welcometoschool",
        "welcomewelcome1",
        "whateverwhatever",
    ]
)
_RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789012345",
    "qwertyuiopasdfghjklzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn",
)
# Too weak however they are combined: what is left after them must be something.
_GIVEAWAYS = (
    "achieve",
    "password",
    "passwort",
    "letmein",
    "welcome",
    "qwerty",
    "teacher",
    "learner",
    "district",
    "school",
    "admin",
)
_LEAST_BESIDES = 6
_LEAST_DIFFERENT = 5

# Raised here, they hold for each password from its next sign-in on. Source: RFC 9106 §4, the second choice.
TIME_COST = 3
MEMORY_KIB = 65_536
LANES = 4

_hasher = PasswordHash((Argon2Hasher(time_cost=TIME_COST, memory_cost=MEMORY_KIB, parallelism=LANES),))


class PasswordRefused(Invalid):
    """A password that is too short, too long, not text, or one that others would try first."""

    code = "password_refused"
    title = "The password cannot be used"


def hash_password(password: str, about: Collection[str] = ()) -> str:
    """The hash to keep. about: what others know of the person, such as the e-mail address.

    Raises PasswordRefused. Takes some 50 ms on purpose.
    """
    check_password(password, about)
    return _hasher.hash(_composed(password))


def check_password(password: str, about: Collection[str] = ()) -> None:
    """Whether this may become somebody's password. Raises PasswordRefused."""
    if not SHORTEST <= len(password) <= LONGEST or not _is_text(password):
        raise PasswordRefused(f"Choose a password of {SHORTEST} to {LONGEST} characters.")
    if len(password.strip()) < SHORTEST:
        raise PasswordRefused(f"Blanks at the ends do not count: choose {SHORTEST} characters or more.")
    if _is_easily_guessed(password, about):
        raise PasswordRefused(
            "Others would try this one early. Several words that have nothing to do with you are good."
        )


def is_outdated(kept_hash: str) -> bool:
    """Whether a hash was made with other costs than those of today."""
    return _hasher.current_hasher.check_needs_rehash(kept_hash)


def hash_again(password: str) -> str:
    """The hash of today of a password that was right just now, whatever the rules for new ones have become."""
    return _hasher.hash(_composed(password))


class PasswordCheck:
    """Compares passwords, a few at a time: each takes memory and a processor on purpose."""

    def __init__(self) -> None:
        self._nobodys = _hasher.hash(new_token(""))
        self._places = asyncio.Semaphore(_CHECKS_AT_ONCE)

    async def matches(self, password: str, kept_hash: str | None) -> bool:
        """Whether the password is the one of the hash. Without a hash it takes as long, and is never true."""
        can_be = len(password) <= LONGEST and _is_text(password)
        async with self._places:
            equal = await asyncio.to_thread(_equal, password if can_be else "", kept_hash or self._nobodys)
        return equal and can_be and kept_hash is not None


def _equal(password: str, kept_hash: str) -> bool:
    try:
        return _hasher.verify(_composed(password), kept_hash)
    except PwdlibError:
        return False


def _is_easily_guessed(password: str, about: Collection[str]) -> bool:
    plain = re.sub(r"[\W_]+", "", _composed(password).casefold())
    if plain in _COMMON or len(set(plain)) < _LEAST_DIFFERENT:
        return True
    known = {part for text in about for part in re.split(r"[\W_]+", text.casefold()) if len(part) >= 4}
    return len(_without(plain, [*_GIVEAWAYS, *known])) < _LEAST_BESIDES


def _without(plain: str, words: Collection[str]) -> str:
    """What is left of it after words, runs of the keyboard and repetitions of what came before."""
    for word in sorted(words, key=len, reverse=True):
        plain = plain.replace(word, "")
    for run in _RUNS:
        plain = re.sub("|".join(run[at : at + 4] for at in range(len(run) - 3)), "", plain)
    return re.sub(r"(.+?)\1+", r"\1", plain)


def _composed(password: str) -> str:
    # The same characters reach us composed or not, as the keyboard pleases.
    return unicodedata.normalize("NFC", password)


def _is_text(password: str) -> bool:
    try:
        return "\0" not in password and bool(password.encode())
    except UnicodeEncodeError:
        return False
