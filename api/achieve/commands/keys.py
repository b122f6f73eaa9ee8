"""`achieve keys`: the keys that sign access tokens."""

import typer

from achieve.accounts.keys import rotate_keys, withdraw_previous_keys
from achieve.commands.opening import OPERATOR, read_running_settings, with_database
from achieve.core.db import Database
from achieve.core.secrets import seal_of

keys = typer.Typer(no_args_is_help=True, help="Keys that sign access tokens.")


@keys.command("rotate")
def rotate() -> None:
    """Let the next key sign, keep the present one for verifying, and make a new next one."""
    settings = read_running_settings()

    async def run(database: Database) -> None:
        async with database.writing(None, OPERATOR, "rotate_keys") as session:
            await rotate_keys(session, seal_of(settings))

    with_database(run)
    typer.echo("The keys are rotated.")


@keys.command("withdraw")
def withdraw() -> None:
    """After a key has leaked: rotate first, then refuse within a minute all that earlier keys have signed."""

    async def run(database: Database) -> None:
        async with database.writing(None, OPERATOR, "withdraw_keys") as session:
            await withdraw_previous_keys(session)

    with_database(run)
    typer.echo("The earlier keys are withdrawn. What they have signed is refused within a minute.")
