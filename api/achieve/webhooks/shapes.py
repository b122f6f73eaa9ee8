"""How webhook endpoints and deliveries are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.reads.shape import Shape, to_many, to_one
from achieve.web.shown_secret import SHOWN_SECRET_SQL
from achieve.webhooks import rows, schemas

RULES = (RowRule(Resource.WEBHOOKS, {Anchor.CLIENT: "{t}.client_id"}),)

WEBHOOK_ENDPOINT = Shape(
    name="webhooks.WebhookEndpoint",
    path="webhook-endpoints",
    schema=schemas.WebhookEndpoint,
    row=rows.WebhookEndpoint,
    rules=RULES,
    derived={"signing_secret": SHOWN_SECRET_SQL},
    relations=(to_many("deliveries", "webhooks.Delivery", "endpoint_id", "What was sent to it, or is to be."),),
)

DELIVERY = Shape(
    name="webhooks.Delivery",
    path="deliveries",
    schema=schemas.Delivery,
    row=rows.Delivery,
    rules=RULES,
    relations=(
        to_one("endpoint", "webhooks.WebhookEndpoint", "endpoint_id", "Where it goes.", required=True),
        to_one("event", "feed.Event", "event_id", "What is told, if you may see it in the feed."),
    ),
)

SHAPES = (WEBHOOK_ENDPOINT, DELIVERY)
