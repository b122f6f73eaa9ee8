"""Which URLs an endpoint of webhooks may have."""

from achieve.core.addresses import AddressPolicy, UrlRefused, check_url
from achieve.core.errors import FieldError, Invalid


class EndpointUrlRefused(Invalid):
    """The URL of a webhook endpoint is not one that this service delivers to."""

    code = "webhook_url_refused"
    title = "Webhooks cannot be sent to this URL"


def check_endpoint_url(url: str, policy: AddressPolicy) -> None:
    """Refuse what can be refused without a look into DNS. Raises EndpointUrlRefused, pointing to `/url`."""
    try:
        check_url(url, policy)
    except UrlRefused as refused:
        reason = str(refused)
        raise EndpointUrlRefused(reason, errors=[FieldError("/url", EndpointUrlRefused.code, reason)]) from None
