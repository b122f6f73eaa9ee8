"""The service that is measured, as it is run: with its tokens, scopes, row security, door and log."""

import base64
import json
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlencode
from urllib.request import urlopen

from benchmarks.databases import Loaded
from benchmarks.district import PASSWORD
from benchmarks.loads import Asked
from benchmarks.reads import Read
from benchmarks.running import free_port, running

# The same in every run: signing keys that a kept database holds are sealed with it.
_SECRET_KEY = base64.urlsafe_b64encode(b"measured".ljust(32)).decode()


@dataclass(frozen=True, slots=True)
class Service:
    """A running service over one district."""

    port: int
    loaded: Loaded

    def asked(self, read: Read) -> Asked:
        """A read's request, with a token that was signed just now: tokens live for a quarter of an hour."""
        form = {"grant_type": "password", "username": f"{read.person}@measured.example", "password": PASSWORD}
        address = f"http://127.0.0.1:{self.port}/oauth/token"
        with urlopen(address, urlencode(form).encode(), timeout=10) as answer:
            token = json.load(answer)["access_token"]
        return read.asked(self.loaded.measured, token)


@contextmanager
def service(loaded: Loaded) -> Generator[Service]:
    """One process of the service in the block."""
    port = free_port()
    with tempfile.TemporaryDirectory() as home:
        settings = {
            "ACHIEVE_DATABASE_URL": loaded.url,
            "ACHIEVE_PORT": str(port),
            "ACHIEVE_HOME": home,
            "ACHIEVE_SECRET_KEY": _SECRET_KEY,
            "ACHIEVE_DEVELOPMENT_SIGN_IN": "true",
        }
        command = [sys.executable, "-m", "achieve.cli", "serve"]
        with running(command, settings, f"http://127.0.0.1:{port}/livez"):
            yield Service(port, loaded)
