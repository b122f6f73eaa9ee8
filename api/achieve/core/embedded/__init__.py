"""PostgreSQL 18 out of a wheel: nothing to install, nothing to set up, private to one folder."""

from achieve.core.embedded.failures import HomeInUse, PostgresFailed
from achieve.core.embedded.lock import HomeLock
from achieve.core.embedded.server import DatabaseUrl, EmbeddedPostgres, running_url

__all__ = ["DatabaseUrl", "EmbeddedPostgres", "HomeInUse", "HomeLock", "PostgresFailed", "running_url"]
