"""The lock that keeps a home folder to one run at a time."""

import os
from pathlib import Path

import pytest

from achieve.core.embedded import HomeInUse, HomeLock
from achieve.core.embedded.lock import is_locked


def test_a_second_holder_is_refused_and_told_who_holds_it(tmp_path: Path) -> None:
    with HomeLock(tmp_path), pytest.raises(HomeInUse, match=f"process {os.getpid()}") as refusal:
        HomeLock(tmp_path).take()
    assert str(refusal.value).endswith("Stop that one first, or set ACHIEVE_HOME to another folder.")


def test_the_lock_is_free_again_after_its_holder(tmp_path: Path) -> None:
    with HomeLock(tmp_path):
        assert is_locked(tmp_path)
    assert not is_locked(tmp_path)
    with HomeLock(tmp_path):
        assert is_locked(tmp_path)


def test_a_folder_that_was_never_used_is_not_locked(tmp_path: Path) -> None:
    assert not is_locked(tmp_path)
    assert list(tmp_path.iterdir()) == []
