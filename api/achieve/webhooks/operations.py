"""What can be done with webhook endpoints and deliveries."""

from achieve.web.operations import NoBody, acts, creates, deletes, updates
from achieve.webhooks import schemas, service, shapes

OPERATIONS = (
    creates(shapes.WEBHOOK_ENDPOINT, schemas.WebhookEndpointCreate, service.create_endpoint, secret=True),
    updates(shapes.WEBHOOK_ENDPOINT, schemas.WebhookEndpointUpdate, service.update_endpoint),
    deletes(shapes.WEBHOOK_ENDPOINT, service.delete_endpoint),
    acts(
        "rotate_webhook_endpoint_keys",
        shapes.WEBHOOK_ENDPOINT,
        schemas.KeyRotation,
        service.rotate_keys,
        suffix="rotate",
        secret=True,
    ),
    acts("replay_delivery", shapes.DELIVERY, NoBody, service.replay_delivery, suffix="replay"),
)
