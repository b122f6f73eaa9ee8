"""Finds the user that PostgreSQL runs as: the present one or, since it refuses root, another one."""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from achieve.core.children import Account
from achieve.core.embedded.failures import PostgresFailed

OWN_USER = "achieve"


def account_for(place: Path) -> Account | None:
    """Who runs PostgreSQL on this folder; None for the present user, who is not root."""
    if os.geteuid() != 0:
        return None
    for name in _candidates(place):
        with suppress(KeyError):
            return _account(pwd.getpwnam(name))
    raise PostgresFailed("PostgreSQL does not run as root. Start Achieve as an ordinary user.")


def can_enter(account: Account | None, folder: Path) -> bool:
    """Whether the account gets through all parents of a folder. Asked by trying, so that ACLs count too."""
    return run_as(account, ["/bin/sh", "-c", 'cd "$1"', "sh", str(folder)]).returncode == 0


def run_as(account: Account | None, argv: list[str], *, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program to its end as the account, with a bare environment, and keep what it prints."""
    try:
        return subprocess.run(  # noqa: S603  # The arguments come from our own code.
            argv,
            input=typed,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=120,
            cwd="/",
            env=bare_environment(),
            user=account.uid if account else None,
            group=account.gid if account else None,
            extra_groups=[] if account else None,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise PostgresFailed(f"{Path(argv[0]).name} does not run here: {error}") from error


def bare_environment() -> dict[str, str]:
    """An environment in which no PG* variable, locale or start-up file of the person has a say."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}


def _candidates(place: Path) -> Iterator[str]:
    """User names, the best first; the owner of what exists comes before all."""
    sudo_uid = os.environ.get("SUDO_UID", "")
    for uid in (_owner(place / "data"), _owner(place), int(sudo_uid) if sudo_uid.isdecimal() else 0):
        with suppress(KeyError):
            if uid != 0:
                yield pwd.getpwuid(uid).pw_name
    yield from (OWN_USER, "postgres")
    _create_own_user()
    yield from (OWN_USER, "nobody")


def _owner(folder: Path) -> int:
    return folder.stat().st_uid if folder.exists() else 0


def _create_own_user() -> None:
    if useradd := shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"):
        run_as(None, [useradd, "--system", "--user-group", "--no-create-home", "--shell", "/bin/false", OWN_USER])


def _account(entry: pwd.struct_passwd) -> Account:
    return Account(name=entry.pw_name, uid=entry.pw_uid, gid=entry.pw_gid)
