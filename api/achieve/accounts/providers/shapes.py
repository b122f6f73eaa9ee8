"""How identity providers are read."""

from achieve.access.roles import Resource
from achieve.access.scopes import RowRule
from achieve.accounts.providers import rows, schemas
from achieve.reads.shape import Shape

RULES = (RowRule(Resource.API_CLIENTS, {}),)

IDENTITY_PROVIDER = Shape(
    name="accounts.IdentityProvider",
    path="identity-providers",
    schema=schemas.IdentityProvider,
    row=rows.IdentityProvider,
    rules=RULES,
    derived={
        "has_secret": "({t}.sealed_secret is not null)",
        "domains": "array(select e.domain from email_domain e where e.district_id = {t}.district_id order by 1)",
    },
)
