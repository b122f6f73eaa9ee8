"""How API clients are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.accounts import rows
from achieve.accounts.api_clients import schemas
from achieve.reads.shape import Shape
from achieve.web.shown_secret import SHOWN_SECRET_SQL

RULES = (RowRule(Resource.API_CLIENTS, {Anchor.CLIENT: "{t}.id"}),)

API_CLIENT = Shape(
    name="accounts.ApiClient",
    path="api-clients",
    schema=schemas.ApiClient,
    row=rows.ApiClient,
    rules=RULES,
    derived={"client_secret": SHOWN_SECRET_SQL},
    default_sort="name",
)
