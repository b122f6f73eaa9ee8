"""Reads the bodies of the token endpoints: a short form, each parameter once."""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import parse_qsl

from fastapi import Request

from achieve.accounts.refusals import OAuthRefusal

MOST_BYTES = 16_384
_MOST_FIELDS = 20
_MEDIA_TYPE = "application/x-www-form-urlencoded"


async def read_body(request: Request) -> Mapping[str, str]:
    """The form that a request brings. Raises OAuthRefusal."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise OAuthRefusal("invalid_request", "The form is too long.", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return read_form(request.headers.get("content-type", ""), bytes(body))


def read_form(content_type: str, body: bytes) -> Mapping[str, str]:
    """The parameters that have a value. Raises OAuthRefusal.

    A parameter without a value counts as not sent, one that is sent twice is an error. Source: RFC 6749 §3.2.
    """
    if content_type.partition(";")[0].strip().lower() != _MEDIA_TYPE:
        raise OAuthRefusal("invalid_request", f"Send the parameters as {_MEDIA_TYPE}.")
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="strict")
    except ValueError as error:
        raise OAuthRefusal("invalid_request", "The form cannot be read.") from error
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        raise OAuthRefusal("invalid_request", "Send each parameter once.")
    if any("\0" in value for _, value in pairs):
        raise OAuthRefusal("invalid_request", "The form cannot be read.")
    return {name: value for name, value in pairs if value}
