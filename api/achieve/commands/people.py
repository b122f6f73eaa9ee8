"""`achieve people`: who somebody is, by what others know of them."""

from typing import Annotated
from uuid import UUID

import typer
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from achieve.access.actor import Actor
from achieve.accounts.invitations import service as invitations
from achieve.commands.opening import District, in_district
from achieve.core.errors import AchieveError, NotFound
from achieve.core.ids import DistrictId
from achieve.people.rows import ExternalId, Person

people = typer.Typer(no_args_is_help=True, help="People of a district.")


@people.command("find")
def find(
    external_id: Annotated[str | None, typer.Option(help="Id of the person in the roster.")] = None,
    email: Annotated[str | None, typer.Option(help="E-mail address of the person.")] = None,
    district: District = None,
) -> None:
    """Print the id of a person. Where several fit, one id a line."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        for identifier in (await session.exec(_wanted(actor.district_id, external_id, email))).all() or _nobody():
            typer.echo(str(identifier))

    in_district(district, "find_people", act)


@people.command("invite")
def invite(person_id: Annotated[UUID, typer.Argument(help="Id of the person.")], district: District = None) -> None:
    """Invite a person to sign in, or to set a lost password anew. The link is printed once; it is good for 7 days."""

    async def act(session: AsyncSession, actor: Actor) -> None:
        person = await session.get(Person, (actor.district_id, person_id))
        if person is None:
            _nobody()
        else:
            typer.echo((await invitations.make_invitation(session, actor, person)).link)

    in_district(district, "create_invitation", act)


def _wanted(district_id: DistrictId, external_id: str | None, email: str | None) -> SelectOfScalar[UUID]:
    of_district = select(Person.id).where(col(Person.district_id) == district_id).order_by(col(Person.id))
    if external_id is not None and email is None:
        named = select(ExternalId.resource_id).where(
            col(ExternalId.district_id) == district_id,
            col(ExternalId.kind) == "people",
            col(ExternalId.value) == external_id,
        )
        return of_district.where(col(Person.id).in_(named))
    if email is not None and external_id is None:
        return of_district.where(func.lower(col(Person.email)) == email.strip().lower())
    raise AchieveError("Name the person by --external-id or by --email.")


def _nobody() -> list[UUID]:
    raise NotFound("The district has no such person.")
