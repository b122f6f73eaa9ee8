"""How the resources of accounts are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.accounts import rows
from achieve.accounts.api_clients.shapes import API_CLIENT, CLIENT_SECRET
from achieve.accounts.invitations.shapes import INVITATION
from achieve.accounts.personal_tokens.shapes import PERSONAL_ACCESS_TOKEN
from achieve.accounts.providers.shapes import IDENTITY_PROVIDER
from achieve.accounts.tenants.schemas import District
from achieve.reads.shape import Shape
from achieve.web.shown_secret import SHOWN_SECRET_SQL

DISTRICT = Shape(
    name="accounts.District",
    path="districts",
    schema=District,
    row=rows.District,
    rules=(RowRule(Resource.DISTRICTS, {Anchor.DISTRICT: "{t}.id"}),),
    derived={"invitation_link": SHOWN_SECRET_SQL},
    default_sort="name",
)

SHAPES = (DISTRICT, API_CLIENT, CLIENT_SECRET, IDENTITY_PROVIDER, INVITATION, PERSONAL_ACCESS_TOKEN)
