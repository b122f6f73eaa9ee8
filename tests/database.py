"""A database and settings for the commands of the tests, which run without pytest."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from pydantic import SecretStr

from achieve.core.embedded import EmbeddedPostgres
from achieve.core.settings import Settings
from tests.schema import build_schema


@contextmanager
def temporary_database() -> Generator[str]:
    """The address of a server with the schema in it, for its owner."""
    server = EmbeddedPostgres.temporary()
    try:
        url = server.start()
        asyncio.run(build_schema(url))
        yield url
    finally:
        server.stop()


def settings_for(database_url: str, home: Path) -> Settings:
    """Settings as the tests have them."""
    return Settings.model_validate(
        {
            "home": home,
            "database_url": SecretStr(database_url),
            "development_sign_in": True,
            "webhook_private_addresses": True,
            "log_level": "error",
            # All of it comes from one address and from few people, and much of it to be refused.
            **dict.fromkeys(("sign_in_quota", "token_quota", "failure_quota", "export_quota", "write_quota"), 0),
        }
    )
