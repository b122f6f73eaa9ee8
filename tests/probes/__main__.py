"""`python -m tests.probes`: all probes against two districts; with `--control` the scopes are switched off first."""

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from achieve.app import make_app
from achieve.core.logging import configure_logging
from achieve.core.settings import Settings
from tests.access.staging import staged
from tests.database import settings_for, temporary_database
from tests.probes.control import scopes_switched_off
from tests.probes.running import Outcome, run_probes, with_canaries


def main(
    control: Annotated[
        bool, typer.Option(help="Switch the scopes off first: the probes must then find leaks.")
    ] = False,
    share: Annotated[float, typer.Option(help="How large a part of the probes to send.")] = 1.0,
) -> None:
    """Send the probes, and say what came of them."""
    with temporary_database() as url, tempfile.TemporaryDirectory() as home:
        settings = settings_for(url, Path(home))
        configure_logging(settings)
        outcome = asyncio.run(_run(settings, url, share, control=control))
    _tell(outcome)
    sys.exit(bool(outcome.faults) or bool(outcome.leaks) != control)


async def _run(settings: Settings, url: str, share: float, *, control: bool) -> Outcome:
    app = make_app(settings)
    async with app.router.lifespan_context(app), staged(app, app.state.context, url) as made:
        district = await with_canaries(made, url)
        if not control:
            return await run_probes(app, app.state.context, district, share)
        with scopes_switched_off():
            return await run_probes(app, app.state.context, district, share)


def _tell(outcome: Outcome) -> None:
    for family, tried in sorted(outcome.tried.items()):
        typer.echo(f"{tried:7,} {family}")
    for each in [*outcome.leaks[:20], *outcome.faults[:20]]:
        typer.echo(each)
    typer.echo(
        f"{outcome.total:7,} probes: {len(outcome.leaks):,} leaks, {len(outcome.faults):,} faults of the service."
    )


typer.run(main)
