"""The command line: serve, work, try the demo, migrate, import, make tokens, print what is generated."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Annotated, NoReturn
from uuid import UUID

import typer
from pydantic import SecretStr, ValidationError

from achieve.accounts import service as accounts
from achieve.accounts.keys import rotate_keys
from achieve.app import make_app
from achieve.core.authors import service
from achieve.core.db import Database, DatabaseMissing, RoleTooPowerful
from achieve.core.embedded import HomeInUse, PostgresFailed, running_url
from achieve.core.errors import AchieveError
from achieve.core.ids import DistrictId, PersonId
from achieve.core.logging import configure_logging
from achieve.core.secrets import seal_of
from achieve.core.settings import Settings, UnknownSetting, WrongSetting, read_settings, settings_page
from achieve.declarations import bind_names
from achieve.demo.running import run_demo
from achieve.exchange.case_import import import_case
from achieve.exchange.roster_import import import_oneroster
from achieve.migrations.state import migrate
from achieve.outbox.events import write_events
from achieve.snapshots import graphql_schema, outdated, write_snapshots
from achieve.web.server import serve as serve_app
from achieve.webhooks.listen import listen
from achieve.webhooks.worker import run_worker

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
imports = typer.Typer(no_args_is_help=True, help="Bring data in from other systems.")
keys = typer.Typer(no_args_is_help=True, help="Keys that sign access tokens.")
app.add_typer(imports, name="import")
app.add_typer(keys, name="keys")

District = Annotated[UUID | None, typer.Option("--district", help="Id of the district, where there are several.")]


def main() -> None:
    """Run a command; every refusal is a sentence on standard error and exit status 1."""
    try:
        app()
    except (AchieveError, UnknownSetting, WrongSetting, DatabaseMissing, RoleTooPowerful, HomeInUse) as error:
        _fail(error)
    except ValidationError as error:
        places = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        _fail(ValueError(f"A setting is not valid. {places}"))
    except (PostgresFailed, OSError) as error:
        _fail(error)


@app.command()
def serve() -> None:
    """Run the API."""
    settings = read_running_settings()
    configure_logging(settings)
    serve_app(make_app(settings), settings)


@app.command()
def worker() -> None:
    """Run the worker: it sends webhooks and keeps house."""
    settings = read_running_settings()
    configure_logging(settings)
    asyncio.run(run_worker(settings))


@app.command()
def demo() -> None:
    """Run everything on this machine with a demo district: database, API and worker. Ctrl-C stops all."""
    asyncio.run(run_demo(read_settings()))


@app.command("migrate")
def migrate_database(
    to: Annotated[str, typer.Option(help="`head`, or `base` to remove everything.")] = "head",
) -> None:
    """Bring the database to the newest migration."""
    asyncio.run(migrate(read_running_settings(), to))
    typer.echo(f"The database is at {to}.")


@imports.command("oneroster")
def import_roster(path: Path, district: District = None) -> None:
    """Import a OneRoster 1.2 CSV package (zip): all of it, or nothing."""

    async def run(database: Database) -> None:
        summary = await import_oneroster(database, path, None if district is None else DistrictId(district))
        typer.echo(str(summary))

    _with_database(run)


@imports.command("case")
def import_frameworks(path: Path, district: District = None) -> None:
    """Import competency frameworks from a CASE 1.0 or 1.1 package (JSON)."""

    async def run(database: Database) -> None:
        typer.echo(str(await import_case(database, path, await _district(database, district))))

    _with_database(run)


@app.command()
def token(
    person: Annotated[UUID, typer.Option(help="Id of the person that the token stands for.")],
    district: District = None,
    days: Annotated[int, typer.Option(min=1, max=365, help="Life in days.")] = 1,
    scope: Annotated[list[str] | None, typer.Option(help="Limit to a scope; repeat for several.")] = None,
) -> None:
    """Make a personal access token. It is shown once."""

    async def run(database: Database) -> None:
        district_id = await _district(database, district)
        async with database.writing(district_id, service("command"), "create_token") as session:
            made = await accounts.create_personal_access_token(
                session, district_id, PersonId(person), timedelta(days=days), scope
            )
        typer.echo(made)

    _with_database(run)


@keys.command("rotate")
def rotate() -> None:
    """Let the next key sign, keep the present one for verifying, and make a new next one."""
    settings = read_running_settings()

    async def run(database: Database) -> None:
        async with database.writing(None, service("command"), "rotate_keys") as session:
            await rotate_keys(session, seal_of(settings))

    _with_database(run)
    typer.echo("The keys are rotated.")


@app.command("webhook-listen")
def webhook_listen(
    secret: Annotated[str, typer.Option(envvar="WEBHOOK_SECRET", help="Signing secret of the endpoint, `whsec_…`.")],
    port: Annotated[int, typer.Option(help="Port on 127.0.0.1.")] = 8100,
    path: Annotated[str, typer.Option(help="Path of the endpoint.")] = "/",
) -> None:
    """Receive webhooks, verify their signatures, and print one line for each."""

    def show(event: object) -> None:
        typer.echo(str(event))

    typer.echo(f"Listening on http://127.0.0.1:{port}{path}")
    asyncio.run(listen(port, secret, path, show))


@app.command("openapi")
def print_generated(
    check: Annotated[bool, typer.Option("--check", help="Only say what is out of date.")] = False,
) -> None:
    """Write what is generated from the declarations: OpenAPI, GraphQL schema, events, permissions, errors, settings."""
    root = Path.cwd()
    if not check:
        write_snapshots(root)
    elif stale := outdated(root):
        _fail(ValueError(f"Out of date: {', '.join(stale)}. Run `achieve openapi`."))
    else:
        typer.echo("snapshots: ok")


@app.command("graphql-schema")
def print_graphql_schema() -> None:
    """Print the GraphQL schema."""
    typer.echo(graphql_schema(), nl=False)


@app.command("settings")
def print_settings() -> None:
    """List all settings with their meaning."""
    typer.echo(settings_page())


def read_running_settings() -> Settings:
    """The settings, with the database of a demo that runs under the same home where no other is named."""
    settings = read_settings()
    url = running_url(settings.home.absolute()) if settings.database_url is None else None
    return settings if url is None else settings.model_copy(update={"database_url": SecretStr(url)})


def _with_database(run: Callable[[Database], Coroutine[None, None, None]]) -> None:
    asyncio.run(_opened(run))


async def _opened(run: Callable[[Database], Coroutine[None, None, None]]) -> None:
    bind_names()
    database = Database(read_running_settings(), before_commit=write_events)
    await database.open()
    try:
        await run(database)
    finally:
        await database.close()


async def _district(database: Database, given: UUID | None) -> DistrictId:
    if given is not None:
        return DistrictId(given)
    async with database.reading(None) as connection:
        found = await connection.fetch("select id from district limit 2")
    if len(found) != 1:
        raise AchieveError("Name the district with --district: there is not exactly one.")
    return DistrictId(found[0]["id"])


def _fail(error: Exception) -> NoReturn:
    sys.stderr.write(f"{error}\n")
    for each in getattr(error, "errors", ()):
        sys.stderr.write(f"  {each.pointer}: {each.message}\n")
    raise SystemExit(1)


if __name__ == "__main__":
    main()
