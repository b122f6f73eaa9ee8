"""How API clients and their secrets are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.accounts import rows
from achieve.accounts.api_clients import schemas
from achieve.accounts.api_clients.rows import ClientSecret
from achieve.reads.shape import Shape, to_many, to_one
from achieve.web.shown_secret import SHOWN_SECRET_SQL

RULES = (RowRule(Resource.API_CLIENTS, {Anchor.CLIENT: "{t}.id"}),)
SECRET_RULES = (RowRule(Resource.API_CLIENTS, {Anchor.CLIENT: "{t}.client_id"}),)

API_CLIENT = Shape(
    name="accounts.ApiClient",
    path="api-clients",
    schema=schemas.ApiClient,
    row=rows.ApiClient,
    rules=RULES,
    derived={"client_secret": SHOWN_SECRET_SQL},
    relations=(to_many("secrets", "accounts.ClientSecret", "client_id", "What is known of its secrets."),),
    default_sort="name",
)

CLIENT_SECRET = Shape(
    name="accounts.ClientSecret",
    path="client-secrets",
    schema=schemas.ClientSecret,
    row=ClientSecret,
    rules=SECRET_RULES,
    relations=(to_one("client", "accounts.ApiClient", "client_id", "Whose it is.", required=True),),
)
