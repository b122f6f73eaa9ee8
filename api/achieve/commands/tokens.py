"""`achieve token` and `achieve tokens`: tokens of people, made, listed and ended by an operator."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

import typer
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.accounts.personal_tokens import events, making
from achieve.accounts.personal_tokens.rows import PersonalAccessToken
from achieve.accounts.service import create_personal_access_token
from achieve.commands.opening import District, in_district
from achieve.core.errors import NotFound
from achieve.core.ids import PersonId
from achieve.outbox.events import record

tokens = typer.Typer(no_args_is_help=True, help="Personal access tokens.")


def token(
    person: Annotated[UUID, typer.Option(help="Id of the person that the token stands for.")],
    district: District = None,
    days: Annotated[int, typer.Option(min=1, max=365, help="Life in days.")] = 1,
    scope: Annotated[list[str] | None, typer.Option(help="Limit to a scope; repeat for several.")] = None,
    name: Annotated[str, typer.Option(help="What it is for.")] = "Made on the server",
) -> None:
    """Make a personal access token. It is shown once."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        life = timedelta(days=days)
        made = await create_personal_access_token(session, actor.district_id, PersonId(person), life, scope, name)
        typer.echo(made)

    in_district(district, "create_token", act)


@tokens.command("list")
def list_tokens(
    person: Annotated[UUID | None, typer.Option(help="Only those of this person.")] = None, district: District = None
) -> None:
    """List tokens: id, how it begins, whose it is, until when it works, when it was used last, what it is for."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        wanted = select(PersonalAccessToken).where(col(PersonalAccessToken.district_id) == actor.district_id)
        if person is not None:
            wanted = wanted.where(col(PersonalAccessToken.person_id) == person)
        for each in (await session.exec(wanted.order_by(col(PersonalAccessToken.id)))).all():
            typer.echo(_line(each))

    in_district(district, "list_tokens", act)


@tokens.command("revoke")
def revoke_token(token_id: Annotated[UUID, typer.Argument(help="Its id.")], district: District = None) -> None:
    """End a token at once."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        if await session.get(PersonalAccessToken, (actor.district_id, token_id)) is None:
            raise NotFound("There is no such token in this district.")
        await making.end_token(session, actor.district_id, token_id)
        record(session, actor, events.TOKEN_ENDED, token_id)

    in_district(district, "end_token", act)
    typer.echo("The token has ended.")


def _line(each: PersonalAccessToken) -> str:
    used = f"used {each.last_used_at:%Y-%m-%d %H:%M}" if each.last_used_at else "never used"
    until = f"until {each.expires_at:%Y-%m-%d %H:%M}"
    return f"{each.id}  {each.first_characters}…  person {each.person_id}  {until}  {used}  {each.name}"
