"""How personal access tokens are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.accounts.personal_tokens import rows, schemas
from achieve.reads.shape import Shape, to_one
from achieve.web.shown_secret import SHOWN_SECRET_SQL

RULES = (RowRule(Resource.KEYS, {Anchor.OWNER: "{t}.person_id"}),)

PERSONAL_ACCESS_TOKEN = Shape(
    name="accounts.PersonalAccessToken",
    path="personal-access-tokens",
    schema=schemas.PersonalAccessToken,
    row=rows.PersonalAccessToken,
    rules=RULES,
    derived={"token": SHOWN_SECRET_SQL},
    relations=(to_one("person", "people.Person", "person_id", "Whose it is, where you may see them."),),
)
