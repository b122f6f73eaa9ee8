"""The command line: serve, work, try the demo, migrate, import, make tokens, print what is generated."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

from achieve.app import make_app
from achieve.commands.clients import clients
from achieve.commands.districts import districts
from achieve.commands.keys import keys
from achieve.commands.opening import District, district_of, read_running_settings, with_database
from achieve.commands.people import people
from achieve.commands.sign_in import email_domains, front_end, identity_provider
from achieve.commands.tokens import token, tokens
from achieve.core.contents import contents_of
from achieve.core.db import Database, DatabaseMissing, RoleTooPowerful
from achieve.core.embedded import HomeInUse, PostgresFailed
from achieve.core.errors import AchieveError
from achieve.core.ids import DistrictId
from achieve.core.logging import configure_logging
from achieve.core.settings import UnknownSetting, WrongSetting, read_settings, settings_page
from achieve.demo.running import run_demo
from achieve.exchange.case_import import import_case
from achieve.exchange.roster_import import import_oneroster
from achieve.migrations.state import migrate
from achieve.plans.attachments.clearing import LooseContents
from achieve.plans.reminding import Reminders
from achieve.snapshots import graphql_schema, outdated, write_snapshots
from achieve.web.server import serve as serve_app
from achieve.webhooks.listen import listen
from achieve.webhooks.worker import run_worker

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
imports = typer.Typer(no_args_is_help=True, help="Bring data in from other systems.")
app.add_typer(imports, name="import")
app.command("token")(token)
app.add_typer(tokens, name="tokens")
app.add_typer(clients, name="clients")
app.add_typer(people, name="people")
app.add_typer(districts, name="districts")
app.add_typer(keys, name="keys")
app.command("front-end")(front_end)
app.command("identity-provider")(identity_provider)
app.command("email-domains")(email_domains)


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
    """Run the worker: it sends webhooks, reminds of what is due in plans, and keeps house, of files too."""
    settings = read_running_settings()
    configure_logging(settings)
    asyncio.run(run_worker(settings, [Reminders(), LooseContents(contents_of(settings))]))


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

    with_database(run)


@imports.command("case")
def import_frameworks(path: Path, district: District = None) -> None:
    """Import competency frameworks from a CASE 1.0 or 1.1 package (JSON)."""

    async def run(database: Database) -> None:
        typer.echo(str(await import_case(database, path, await district_of(database, district))))

    with_database(run)


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


def _fail(error: Exception) -> NoReturn:
    sys.stderr.write(f"{error}\n")
    for each in getattr(error, "errors", ()):
        sys.stderr.write(f"  {each.pointer}: {each.message}\n")
    raise SystemExit(1)


if __name__ == "__main__":
    main()
