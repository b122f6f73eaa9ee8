"""Everything that can go wrong with a call, as classes: what the service refuses by status, what did not reach it."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, cast

import httpx

from achieve_sdk._core.models import FieldProblem, Problem
from achieve_sdk._core.values import read


class AchieveError(Exception):
    """Base of all errors of this package."""


class NotReached(AchieveError):
    """The service could not be reached, or the connection broke. Whether it has done the work is not known."""


class TimedOut(NotReached):
    """The service did not answer in time."""


class UnreadableAnswer(AchieveError):
    """The answer is not JSON: mostly something between here and the service has answered in its place."""


class SignInRefused(AchieveError):
    """The token endpoint gave no token. reason: its error code, such as `invalid_client`."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.detail} ({self.reason})"


class Refused(AchieveError):
    """The service answered with a problem.

    code: stable, to act on. detail: a sentence for a person. errors: what is wrong with which field. request_id: to
    be named when asking for support. details: what else the problem says.
    """

    def __init__(self, status: int, problem: Problem, retry_after: float | None = None) -> None:
        self.status = status
        self.code = _sent(problem, "code", f"http_{status}")
        self.detail = _sent(problem, "detail", "The service gave no reason.")
        self.request_id = _sent(problem, "request_id", "")
        self.errors = _places(problem)
        self.details: Mapping[str, object] = problem.unknown_fields
        self.retry_after = retry_after
        super().__init__(status, problem, retry_after)

    def __str__(self) -> str:
        asked = f", request {self.request_id}" if self.request_id else ""
        places = "".join(f"\n  {each.pointer}: {each.message}" for each in self.errors)
        return f"{self.detail} ({self.code}{asked}){places}"


class Malformed(Refused):
    """400: the request could not be read."""


class Unauthenticated(Refused):
    """401: no token, or one that is not accepted."""


class PermissionDenied(Refused):
    """403: the role or the scopes do not include this."""


class NotFound(Refused):
    """404: unknown, or outside of what the caller may see."""


class Conflict(Refused):
    """409: a rule, or the present state, stands against it."""


class VersionMismatch(Refused):
    """412: somebody else has changed it since the version that was named. Read it again, then decide."""


class TooLarge(Refused):
    """413: the body is too large."""


class ValidationFailed(Refused):
    """422: some of the input is not valid; `errors` names each place."""


class IdempotencyKeyReused(ValidationFailed):
    """422: the idempotency key belongs to another request."""


class VersionRequired(Refused):
    """428: the version that was read must be named."""


class RateLimited(Refused):
    """429: too many requests, also after the retries. retry_after: seconds to wait, where the service said."""


class ServiceFault(Refused):
    """5xx: the fault is on the other side."""


class Unavailable(ServiceFault):
    """503: not available at the moment, also after the retries."""


_BY_STATUS: Final[Mapping[int, type[Refused]]] = MappingProxyType(
    {
        400: Malformed,
        401: Unauthenticated,
        403: PermissionDenied,
        404: NotFound,
        409: Conflict,
        412: VersionMismatch,
        413: TooLarge,
        422: ValidationFailed,
        428: VersionRequired,
        429: RateLimited,
        503: Unavailable,
    }
)
_BY_CODE: Final[Mapping[str, type[Refused]]] = MappingProxyType({"idempotency_key_reused": IdempotencyKeyReused})


def refusal(response: httpx.Response) -> Refused:
    """What an answer that is no success means. The body must have been read."""
    problem = read(Problem, _problem_of(response))
    status = response.status_code
    fallback = ServiceFault if status >= 500 else Refused
    kind = _BY_CODE.get(_sent(problem, "code", ""), _BY_STATUS.get(status, fallback))
    return kind(status, problem, _retry_after(response))


def json_of(response: httpx.Response) -> object:
    """The body as JSON. Raises UnreadableAnswer."""
    try:
        return cast("object", json.loads(response.content))
    except ValueError as error:
        raise UnreadableAnswer(f"The answer with status {response.status_code} is not JSON.") from error


def connection_error(error: httpx.RequestError) -> NotReached:
    """An error of the connection in this package's words."""
    if isinstance(error, httpx.TimeoutException):
        return TimedOut("The service did not answer in time.")
    return NotReached(f"The service could not be reached: {type(error).__name__}.")


def _problem_of(response: httpx.Response) -> Mapping[str, object]:
    said_elsewhere = {"request_id": response.headers.get("x-request-id", "")}
    try:
        found = json_of(response)
    except UnreadableAnswer:
        return said_elsewhere
    return {**said_elsewhere, **cast("Mapping[str, object]", found)} if isinstance(found, Mapping) else said_elsewhere


def _retry_after(response: httpx.Response) -> float | None:
    given = response.headers.get("retry-after", "")
    return float(given) if given.isascii() and given.isdigit() else None


def _sent(problem: Problem, name: str, otherwise: str) -> str:
    value: object = getattr(problem, name, None)
    return value if isinstance(value, str) else otherwise


def _places(problem: Problem) -> tuple[FieldProblem, ...]:
    listed: object = getattr(problem, "errors", None)
    found = cast("list[object]", listed) if isinstance(listed, list) else []
    return tuple(each for each in found if isinstance(each, FieldProblem) and "pointer" in each and "message" in each)
