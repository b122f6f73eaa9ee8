"""What can be done with API clients."""

from achieve.accounts.api_clients import schemas, service
from achieve.accounts.api_clients.shapes import API_CLIENT
from achieve.web.operations import creates, deletes, updates

OPERATIONS = (
    creates(API_CLIENT, schemas.ApiClientCreate, service.create_api_client, secret=True),
    updates(API_CLIENT, schemas.ApiClientUpdate, service.update_api_client),
    deletes(API_CLIENT, service.delete_api_client),
)
