"""What can be done with identity providers."""

from achieve.accounts.providers import schemas, service
from achieve.accounts.providers.shapes import IDENTITY_PROVIDER
from achieve.web.operations import creates, deletes, updates

OPERATIONS = (
    creates(IDENTITY_PROVIDER, schemas.IdentityProviderCreate, service.create_provider),
    updates(IDENTITY_PROVIDER, schemas.IdentityProviderUpdate, service.update_provider),
    deletes(IDENTITY_PROVIDER, service.delete_provider),
)
