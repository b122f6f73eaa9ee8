"""The embedded PostgreSQL with real servers: where it lives, who owns it, and what it survives."""

import os
import signal
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from achieve.core.embedded import EmbeddedPostgres, HomeInUse, PostgresFailed, running_url
from tests.story.folders import folder_within_reach

ALONE_AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="Only root runs PostgreSQL as another user.")


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedPostgres]:
    with EmbeddedPostgres.temporary() as running:
        yield running


@pytest.fixture
def folder() -> Iterator[Path]:
    with folder_within_reach() as made:
        yield made


@pytest.fixture
def closed_folder(folder: Path) -> Path:
    folder.chmod(0o700)
    return folder


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    """Some other program that is alive, of the user that PostgreSQL runs as here."""
    with subprocess.Popen(["sleep", "300"]) as running:
        yield running
        running.kill()


async def test_a_temporary_server_leaves_nothing_behind() -> None:
    with EmbeddedPostgres.temporary() as server:
        assert await ask(server.url, "select 1") == "1"
        home = server.home
        assert home.exists()
    assert not home.exists()


async def test_the_database_sorts_and_counts_time_alike_everywhere(server: EmbeddedPostgres) -> None:
    assert await ask(server.url, "show timezone") == "UTC"
    assert await ask(server.url, "show server_encoding") == "UTF8"
    assert await ask(server.url, "select string_agg(w, '' order by w) from unnest('{b,A,ä,a,B}'::text[]) w") == "ABabä"
    assert await ask(server.url, "select upper('ä')") == "Ä"


async def test_the_owner_is_no_superuser_and_may_make_the_application_role(server: EmbeddedPostgres) -> None:
    mighty = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"
    assert await ask(server.url, mighty) == "False"
    assert await ask(server.superuser_url, mighty) == "True"
    connection = await asyncpg.connect(server.url)
    await connection.execute("create role reader; grant reader to current_user; set role reader")
    assert await connection.fetchval("select current_user") == "reader"
    await connection.close()


def test_no_port_is_open_and_the_socket_is_private(server: EmbeddedPostgres) -> None:
    lines = (server.home / "postgres" / "data" / "postmaster.pid").read_text().splitlines()
    assert lines[5] == ""
    assert mode_of(Path(lines[4])) == 0o700


async def test_rows_stay_from_run_to_run(folder: Path) -> None:
    with EmbeddedPostgres(folder / "home") as server:
        await ask(server.url, "create table kept as select 'before' as word")
    with EmbeddedPostgres(folder / "home") as server:
        assert await ask(server.url, "select word from kept") == "before"
        assert await ask(server.url, "show fsync") == "on"


async def test_a_server_that_was_killed_starts_although_its_process_id_lives_on(
    folder: Path, sleeper: subprocess.Popen[bytes]
) -> None:
    server = EmbeddedPostgres(folder / "home")
    await ask(server.start(), "create table kept as select 'before' as word")
    pid_file = folder / "home" / "postgres" / "data" / "postmaster.pid"
    first_line, rest = pid_file.read_text().split("\n", 1)
    os.kill(int(first_line), signal.SIGKILL)
    server.stop()
    pid_file.write_text(f"{sleeper.pid}\n{rest}")
    with EmbeddedPostgres(folder / "home") as again:
        assert await ask(again.url, "select word from kept") == "before"
    assert sleeper.poll() is None


def test_files_that_were_cut_off_half_way_are_made_anew(folder: Path) -> None:
    make_files(folder / "home")
    files = folder / "home" / "postgres" / "data"
    files.rename(files.with_name("data.new"))
    (files.with_name("data.new") / "PG_VERSION").unlink()
    with EmbeddedPostgres(folder / "home"):
        assert not files.with_name("data.new").exists()


def test_a_home_in_use_is_refused_and_free_again_afterwards(folder: Path) -> None:
    home = folder / "home"
    with EmbeddedPostgres(home) as server:
        assert running_url(home) == server.url
        with pytest.raises(HomeInUse, match=f"home is in use by another run of Achieve .process {os.getpid()}."):
            EmbeddedPostgres(home).start()
    assert running_url(home) is None
    make_files(home)


@pytest.mark.parametrize("name", ["long" * 30, "Übung, 2"])
async def test_a_home_whose_path_cannot_hold_a_socket_works(folder: Path, name: str) -> None:
    with EmbeddedPostgres(folder / name) as server:
        assert await ask(server.url, "select 1") == "1"
        assert not (server.home / "postgres" / "run").exists()


def test_files_of_another_major_version_are_left_alone(folder: Path) -> None:
    make_files(folder / "home")
    (folder / "home" / "postgres" / "data" / "PG_VERSION").write_text("17\n")
    with pytest.raises(PostgresFailed, match="was made by PostgreSQL 17, and this is PostgreSQL 18"):
        EmbeddedPostgres(folder / "home").start()


def test_a_server_that_cannot_start_is_told_with_the_end_of_its_log(folder: Path) -> None:
    with pytest.raises(PostgresFailed, match=r"did not start. The end of its log:\n.*shared_bufers"):
        EmbeddedPostgres(folder / "home", {"shared_bufers": "1"}).start()


@ALONE_AS_ROOT
async def test_a_home_that_others_cannot_reach_stays_closed_and_links_to_the_files(closed_folder: Path) -> None:
    folder = closed_folder
    with EmbeddedPostgres(folder / "home") as server:
        await ask(server.url, "create table kept as select 'before' as word")
        assert server.remark is not None
        assert server.remark.startswith(
            f"PostgreSQL does not run as root, and other users cannot get to {folder}/home: its files are in "
        )
    with EmbeddedPostgres(folder / "home") as again:
        assert await ask(again.url, "select word from kept") == "before"
    assert mode_of(folder) == 0o700
    files = (folder / "home" / "postgres").resolve()
    assert folder not in files.parents
    assert files.stat().st_uid != 0


def make_files(home: Path) -> None:
    server = EmbeddedPostgres(home)
    server.prepare()
    server.close()


async def ask(url: str, statement: str) -> str:
    connection = await asyncpg.connect(url)
    try:
        return str(await connection.fetchval(statement))
    finally:
        await connection.close()


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
