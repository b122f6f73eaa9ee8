"""What can be done with API clients and their secrets."""

from achieve.accounts.api_clients import rotation, schemas, service
from achieve.accounts.api_clients.shapes import API_CLIENT, CLIENT_SECRET
from achieve.web.operations import acts, creates, deletes, updates

OPERATIONS = (
    creates(API_CLIENT, schemas.ApiClientCreate, service.create_api_client, secret=True),
    updates(API_CLIENT, schemas.ApiClientUpdate, service.update_api_client),
    deletes(API_CLIENT, service.delete_api_client),
    acts(
        "rotate_api_client_secret",
        API_CLIENT,
        schemas.SecretRotation,
        rotation.rotate_secret,
        suffix="rotate-secret",
        secret=True,
    ),
    deletes(CLIENT_SECRET, rotation.end_secret, versioned=False),
)
