"""How invitations are read."""

from achieve.access.roles import Resource
from achieve.access.scopes import RowRule
from achieve.accounts.invitations import rows, schemas
from achieve.reads.shape import Shape, to_one
from achieve.web.shown_secret import SHOWN_SECRET_SQL

RULES = (RowRule(Resource.INVITATIONS, {}),)

INVITATION = Shape(
    name="accounts.Invitation",
    path="invitations",
    schema=schemas.Invitation,
    row=rows.Invitation,
    rules=RULES,
    derived={"link": SHOWN_SECRET_SQL},
    relations=(to_one("person", "people.Person", "person_id", "Who is invited, where you may see them."),),
)
