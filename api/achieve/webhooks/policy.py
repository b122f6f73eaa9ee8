"""Which addresses this installation sends webhooks to, by its settings."""

from achieve.core.settings import Settings
from achieve.webhooks.addresses import PUBLIC_ONLY, AddressPolicy

# Without the link-local ones: behind them stands the metadata of clouds, and never a receiver.
_PRIVATE = AddressPolicy.adding(["127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"])


def address_policy(settings: Settings) -> AddressPolicy:
    """The public internet, and the private networks where the operator wants them."""
    return _PRIVATE if settings.webhook_private_addresses else PUBLIC_ONLY
