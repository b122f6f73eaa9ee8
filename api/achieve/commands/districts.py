"""`achieve districts`: the tenants of the service, made and listed by an operator."""

from typing import Annotated

import typer
from sqlmodel import col, select

from achieve.accounts.rows import District
from achieve.accounts.tenants.making import Administrator, make_district, new_district_id
from achieve.commands.opening import OPERATOR, checked, with_database
from achieve.core.db import Database
from achieve.core.fields import Line, Name
from achieve.core.schemas import Input

districts = typer.Typer(no_args_is_help=True, help="Districts, each closed to the others.")


class _NewDistrict(Input):
    """What is asked for on the command line."""

    name: Name
    given_name: Name
    family_name: Name
    email: Line


@districts.command("create")
def create_district(
    name: Annotated[str, typer.Option(help="Name of the district.")],
    given_name: Annotated[str, typer.Option(help="Of its first administrator.")],
    family_name: Annotated[str, typer.Option(help="Of the same.")],
    email: Annotated[str, typer.Option(help="Address with which the administrator will sign in.")],
) -> None:
    """Make a district with its first administrator. Its id is printed, and the link to be passed on to that person."""
    given = checked(_NewDistrict, name=name, given_name=given_name, family_name=family_name, email=email)

    async def run(database: Database) -> None:
        district_id = new_district_id()
        first = Administrator(given.given_name, given.family_name, given.email)
        async with database.writing(district_id, OPERATOR, "create_district") as session:
            link = await make_district(session, district_id, given.name, first)
        typer.echo(f"{district_id} {link}")

    with_database(run)


@districts.command("list")
def list_districts() -> None:
    """List districts: id and name, and when one has ended."""

    async def run(database: Database) -> None:
        async with database.writing(None, OPERATOR, "list_districts") as session:
            found = (await session.exec(select(District).order_by(col(District.name), col(District.id)))).all()
        for each in found:
            ended = f"  (ended {each.ended_at:%Y-%m-%d})" if each.ended_at else ""
            typer.echo(f"{each.id}  {each.name}{ended}")

    with_database(run)
