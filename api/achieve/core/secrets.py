"""Secrets: made here, compared by hash, and sealed before they are stored."""

import base64
import hashlib
import hmac
import secrets
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from achieve.core.settings import Settings


class SealBroken(RuntimeError):
    """A stored secret was sealed with another key."""


class Seal:
    """Seals and opens short secrets with the service's key (AES-128-CBC with HMAC, Fernet), and marks texts with it."""

    def __init__(self, key: str) -> None:
        self._fernet = Fernet(key)
        self._mark_key = hashlib.sha256(b"achieve marks " + base64.urlsafe_b64decode(key)).digest()

    def close(self, secret: str) -> str:
        """The secret, unreadable without the key."""
        return self._fernet.encrypt(secret.encode()).decode()

    def open(self, sealed: str) -> str:
        """What was sealed. Raises SealBroken when it was sealed with another key."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken as error:
            raise SealBroken("A stored secret cannot be opened: ACHIEVE_SECRET_KEY is not the one it had.") from error

    def mark(self, purpose: str, text: str) -> str:
        """A mark by which a text is known again, and which nobody can make or guess from without the key."""
        return hmac.digest(self._mark_key, f"{purpose}\0{text}".encode("utf-8", "replace"), "sha256").hex()

    def has_marked(self, purpose: str, text: str, mark: str) -> bool:
        """Whether the mark is the text's."""
        return hmac.compare_digest(self.mark(purpose, text).encode(), mark.encode("utf-8", "replace"))


def seal_of(settings: Settings) -> Seal:
    """The seal of this installation: from the setting, or from a key kept in ACHIEVE_HOME."""
    if settings.secret_key is not None:
        return Seal(settings.secret_key.get_secret_value())
    return Seal(_kept_key(settings.home / "secret.key"))


def new_token(prefix: str) -> str:
    """A new random token of 256 bits, with a prefix that tells its kind to secret scanners."""
    return prefix + base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")


def lookup_hash(token: str) -> str:
    """The hash under which a random token is stored. Enough for 256 random bits; never for passwords."""
    return hashlib.sha256(token.encode()).hexdigest()


def _kept_key(path: Path) -> str:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{secrets.token_hex(4)}")
        fresh.touch(mode=0o600)
        fresh.write_text(Fernet.generate_key().decode())
        try:
            path.hardlink_to(fresh)
        except FileExistsError:
            pass  # Another process made it in the meantime: its key is the one.
        finally:
            fresh.unlink()
    return path.read_text().strip()
