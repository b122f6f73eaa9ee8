"""`achieve front-end`, `achieve identity-provider` and `achieve email-domains`: what only an operator answers for."""

from typing import Annotated

import typer
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.accounts.providers.configuring import ProviderDescription, configure_provider, name_domains
from achieve.accounts.providers.rows import Matching
from achieve.accounts.service import register_front_end
from achieve.commands.opening import District, in_district, with_database
from achieve.core.authors import service
from achieve.core.db import Database


def front_end(
    name: Annotated[str, typer.Argument(help="As people read it when they are asked to allow it.")],
    redirect_uri: Annotated[list[str], typer.Option(help="Where people come back to; repeat for several.")],
) -> None:
    """Register a front end for all districts and for platform administrators. Its client id is printed."""

    async def run(database: Database) -> None:
        async with database.writing(None, service("command"), "register_front_end") as session:
            made = await register_front_end(session, name, redirect_uri)
        typer.echo(made)

    with_database(run)


def identity_provider(
    issuer: Annotated[str, typer.Option(help="As the provider names itself: https://login.district.example")],
    client_id: Annotated[str, typer.Option(help="What the provider calls this service.")],
    secret: Annotated[str | None, typer.Option(envvar="IDENTITY_PROVIDER_SECRET", help="From the provider.")] = None,
    domain: Annotated[list[str] | None, typer.Option(help="Of e-mail addresses that it signs in; repeatable.")] = None,
    claim: Annotated[str | None, typer.Option(help="The claim that holds a person's external id.")] = None,
    external_system: Annotated[str | None, typer.Option(help="The system that the id is of, such as `sis`.")] = None,
    district: District = None,
) -> None:
    """Let a district's people sign in with its own identity provider; they are found by e-mail, or by an id."""
    matching = Matching.EMAIL if claim is None else Matching.EXTERNAL_ID
    given = ProviderDescription(
        issuer, client_id, matching, claim, external_system, secret=secret, domains=domain or ()
    )

    async def act(session: AsyncSession, actor: Actor) -> None:
        await configure_provider(session, actor.district_id, given)

    in_district(district, "configure_provider", act)
    typer.echo("The district's people can sign in there.")


def email_domains(
    domain: Annotated[list[str] | None, typer.Argument(help="Of e-mail addresses; none takes all away.")] = None,
    district: District = None,
) -> None:
    """Say whose e-mail addresses lead to a district's identity provider, in place of those before."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        await name_domains(session, actor.district_id, domain or ())

    in_district(district, "name_email_domains", act)
    typer.echo("People with these addresses are led there.")
