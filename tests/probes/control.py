"""The control of the probes: a service that has lost its scopes, in which they must find leaks."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from achieve.access import scopes


@contextmanager
def scopes_switched_off() -> Generator[None]:
    """While it lasts, every row rule opens every row of the district. What was asked before keeps its statements."""
    kept = scopes._opened  # pyright: ignore[reportPrivateUsage] it is what is broken on purpose.

    def all_open(*_given: Any) -> str:
        return scopes.TRUE

    scopes._opened = all_open  # pyright: ignore[reportPrivateUsage] as above.
    try:
        yield
    finally:
        scopes._opened = kept  # pyright: ignore[reportPrivateUsage] as above.
