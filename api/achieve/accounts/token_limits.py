"""How often a token may be asked for, by whom it is for and from where: nobody can use up what is another's."""

from base64 import b64decode
from collections.abc import Mapping

from fastapi import Request

from achieve.web.context import context_of
from achieve.web.limits import Kind, address_of


def count_token_request(request: Request, form: Mapping[str, str], authorization: str) -> None:
    """Count a request to the token endpoint. Raises TooManyRequests."""
    name = form.get("client_id") or form.get("username") or _basic_name(authorization)
    context_of(request).limits.take(request.scope, Kind.TOKENS, (address_of(request.scope), name))


def _basic_name(authorization: str) -> str:
    try:
        return b64decode(authorization.partition(" ")[2], validate=True).partition(b":")[0].decode("latin-1")
    except ValueError:
        return ""
