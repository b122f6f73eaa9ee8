"""How districts and clients are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.accounts import rows, schemas
from achieve.reads.shape import Shape

DISTRICT = Shape(
    name="accounts.District",
    path="districts",
    schema=schemas.District,
    row=rows.District,
    rules=(RowRule(Resource.DISTRICTS, {Anchor.DISTRICT: "{t}.id"}),),
    default_sort="name",
)

API_CLIENT = Shape(
    name="accounts.ApiClient",
    path="api-clients",
    schema=schemas.ApiClient,
    row=rows.ApiClient,
    rules=(RowRule(Resource.API_CLIENTS, {Anchor.CLIENT: "{t}.id"}),),
    default_sort="name",
)

SHAPES = (DISTRICT, API_CLIENT)
