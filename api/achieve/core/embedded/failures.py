"""Why the embedded PostgreSQL did not come up, as a sentence for the person at the terminal."""


class PostgresFailed(RuntimeError):
    """The embedded PostgreSQL cannot be made, or does not run."""


class HomeInUse(RuntimeError):
    """Another run already uses this ACHIEVE_HOME, or another user owns it."""
