"""Folders for servers under test."""

import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def folder_within_reach() -> Generator[Path]:
    """A temporary folder that PostgreSQL's user gets to, also when root runs the tests; pytest's own is closed then."""
    folder = Path(tempfile.mkdtemp(prefix="achieve-test-"))
    folder.chmod(0o711 if os.geteuid() == 0 else 0o700)
    try:
        yield folder
    finally:
        # Where the folder was closed, a link leads to the files.
        for link in folder.glob("*/postgres"):
            shutil.rmtree(link.resolve(), ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
