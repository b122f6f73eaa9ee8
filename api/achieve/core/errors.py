"""Every refusal of the service: one class per reason, with a status, a stable code and a sentence for a person.

A code is never reused; a retired one stays listed. The list is printed to `openapi/errors.md`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

Scalar = str | int | float | bool | None
Detail = Scalar | Sequence[str] | Sequence[Mapping[str, Scalar]]


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with one place of the input.

    pointer: JSON Pointer into the body (`/target`), or `?name` for a query parameter, or `#Name` for a header.
    """

    pointer: str
    code: str
    message: str


class AchieveError(Exception):
    """A refusal that is told to the caller as a problem document. Its text never repeats the input."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    title: ClassVar[str] = "Something went wrong on our side"

    def __init__(self, detail: str, *, errors: Sequence[FieldError] = (), **details: Detail) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = tuple(errors)
        self.details: Mapping[str, Detail] = details
        self.headers: dict[str, str] = {}


class Malformed(AchieveError):
    """The request cannot be read at all."""

    status = 400
    code = "malformed_request"
    title = "The request could not be read"


class InvalidCursor(Malformed):
    """A paging cursor that this list did not give out."""

    code = "invalid_cursor"
    title = "The cursor is not one that this list gave out"


class Unauthenticated(AchieveError):
    """No token, or one that cannot be accepted."""

    status = 401
    code = "unauthenticated"
    title = "A valid access token is needed"


class Forbidden(AchieveError):
    """The role or the scopes of the caller do not include this."""

    status = 403
    code = "permission_denied"
    title = "Your role does not allow this"


class NotFound(AchieveError):
    """Unknown, or outside of what the caller may see: the two cannot be told apart."""

    status = 404
    code = "not_found"
    title = "Not found"


class MethodNotAllowed(AchieveError):
    """The path exists, but not with this method."""

    status = 405
    code = "method_not_allowed"
    title = "This method is not offered here"


class NotAcceptable(AchieveError):
    """The client accepts none of the kinds of content that the endpoint can answer."""

    status = 406
    code = "not_acceptable"
    title = "None of the accepted content types is offered"


class Conflict(AchieveError):
    """A rule of the domain, or the present state, stands against the request."""

    status = 409
    code = "conflict"
    title = "The present state does not allow this"


class IdempotencyKeyInFlight(Conflict):
    """Another request with the same key has not ended yet."""

    code = "idempotency_key_in_flight"
    title = "A request with this idempotency key is still running"


class DistrictEnded(Conflict):
    """The district has ended: nothing in it changes any more."""

    code = "district_ended"
    title = "The district has ended"


class PreconditionFailed(AchieveError):
    """`If-Match` names a version that is no longer the newest."""

    status = 412
    code = "version_mismatch"
    title = "Somebody else has changed this since you read it"


class TooLarge(AchieveError):
    """The body is longer than this endpoint takes."""

    status = 413
    code = "body_too_large"
    title = "The request body is too large"


class UnsupportedMediaType(AchieveError):
    """The body is of a kind that this endpoint does not read."""

    status = 415
    code = "unsupported_media_type"
    title = "The content type is not supported"


class Invalid(AchieveError):
    """The request was read, but its content does not have the right shape."""

    status = 422
    code = "invalid_input"
    title = "Some of the input is not valid"


class IdempotencyKeyReused(Invalid):
    """The key was used before with another request."""

    code = "idempotency_key_reused"
    title = "This idempotency key belongs to another request"


class PreconditionRequired(AchieveError):
    """Two people may edit this: the version that was read must be named."""

    status = 428
    code = "precondition_required"
    title = "Name the version that you are changing"


class TooManyRequests(AchieveError):
    """The caller has used up its allowance."""

    status = 429
    code = "rate_limited"
    title = "Too many requests"


class Unavailable(AchieveError):
    """A part that the request needs, mostly the database, is not there at the moment."""

    status = 503
    code = "unavailable"
    title = "The service is not available at the moment"


def error_classes() -> list[type[AchieveError]]:
    """Every error class that is imported, in order of status and code."""

    def below(base: type[AchieveError]) -> list[type[AchieveError]]:
        return [base, *(found for child in base.__subclasses__() for found in below(child))]

    return sorted(set(below(AchieveError)), key=lambda error: (error.status, error.code))
