"""Which addresses this installation sends webhooks to, by its settings."""

from achieve.core.addresses import PRIVATE_TOO, PUBLIC_ONLY, AddressPolicy
from achieve.core.settings import Settings


def address_policy(settings: Settings) -> AddressPolicy:
    """The public internet, and the private networks where the operator wants them."""
    return PRIVATE_TOO if settings.webhook_private_addresses else PUBLIC_ONLY
