"""The schema for tests: what the migrations make."""

from pydantic import SecretStr

from achieve.core.settings import Settings
from achieve.migrations.state import migrate


async def build_schema(url: str) -> None:
    """Bring an empty database to the newest migration."""
    await migrate(Settings.model_validate({"database_url": SecretStr(url)}))
