"""`achieve clients`: systems and front ends of a district, made, listed and shut out by an operator."""

from typing import Annotated
from uuid import UUID

import typer
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.accounts.api_clients import events, rotation, service
from achieve.accounts.api_clients.schemas import ApiClientCreate, SecretRotation
from achieve.accounts.rows import ApiClient
from achieve.commands.opening import District, checked, in_district
from achieve.core.errors import NotFound
from achieve.outbox.events import record

clients = typer.Typer(no_args_is_help=True, help="Systems and front ends that act for a district.")

ClientArgument = Annotated[UUID, typer.Argument(metavar="CLIENT_ID", help="Its id.")]


@clients.command("create")
def create_client(
    name: Annotated[str, typer.Option(help="Name as people read it.")],
    scope: Annotated[list[str], typer.Option(help="What it may do; repeat for several.")],
    description: Annotated[str | None, typer.Option(help="What it is for.")] = None,
    school: Annotated[list[UUID] | None, typer.Option(help="Limit to a school; repeat for several.")] = None,
    redirect_uri: Annotated[list[str] | None, typer.Option(help="Where people come back to; repeat.")] = None,
    public: Annotated[bool, typer.Option("--public", help="A front end that cannot keep a secret.")] = False,
    district: District = None,
) -> None:
    """Make a client. Its id and its secret are printed; the secret is shown once."""
    given = checked(
        ApiClientCreate,
        name=name,
        description=description,
        scopes=scope,
        school_ids=school or None,
        redirect_uris=redirect_uri or [],
        is_public=public,
    )

    async def act(session: AsyncSession, actor: Actor) -> None:
        made = await service.make_client(session, actor, given)
        typer.echo(" ".join(filter(None, (str(made.client_id), made.secret))))

    in_district(district, "create_api_client", act)


@clients.command("rotate")
def rotate_secret(
    client_id: ClientArgument,
    previous_hours: Annotated[int, typer.Option(help="For how many hours the secrets before work on.")] = 24,
    district: District = None,
) -> None:
    """Give a client a new secret. It is shown once."""
    given = checked(SecretRotation, previous_hours=previous_hours)

    async def act(session: AsyncSession, actor: Actor) -> None:
        client = await _client(session, actor, client_id)
        typer.echo(await rotation.give_new_secret(session, actor, client, given))

    in_district(district, "rotate_api_client_secret", act)


@clients.command("list")
def list_clients(district: District = None) -> None:
    """List clients: id, whether it is active, its name, its scopes."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        wanted = select(ApiClient).where(col(ApiClient.district_id) == actor.district_id).order_by(col(ApiClient.name))
        for each in (await session.exec(wanted)).all():
            state = "active" if each.is_active else "disabled"
            typer.echo(f"{each.id}  {state}  {each.name}  {' '.join(each.scopes)}")

    in_district(district, "list_api_clients", act)


@clients.command("disable")
def disable_client(client_id: ClientArgument, district: District = None) -> None:
    """Shut a client out at once, its present tokens included."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        client = await _client(session, actor, client_id)
        client.is_active = False
        client.touch()
        record(session, actor, events.CLIENT_UPDATED, client.id, changed=["is_active"])

    in_district(district, "update_api_client", act)
    typer.echo("The client is disabled.")


async def _client(session: AsyncSession, actor: Actor, client_id: UUID) -> ApiClient:
    client = await session.get(ApiClient, (actor.district_id, client_id), with_for_update=True)
    if client is None:
        raise NotFound("There is no such client in this district.")
    return client
