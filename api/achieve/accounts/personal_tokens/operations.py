"""What can be done with personal access tokens."""

from achieve.accounts.personal_tokens import schemas, service
from achieve.accounts.personal_tokens.shapes import PERSONAL_ACCESS_TOKEN
from achieve.web.operations import creates, deletes

OPERATIONS = (
    creates(PERSONAL_ACCESS_TOKEN, schemas.PersonalAccessTokenCreate, service.create_token, secret=True),
    deletes(PERSONAL_ACCESS_TOKEN, service.end_token, versioned=False),
)
