"""Problem documents (RFC 9457): every refusal and every fault leaves in one form, and none repeats the input."""

from collections.abc import Callable, Iterable, Mapping

import asyncpg
import orjson
import structlog
from fastapi import FastAPI, Request
from fastapi.responses import Response
from sqlalchemy.exc import DBAPIError, PendingRollbackError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from achieve.core import tenancy
from achieve.core.errors import (
    AchieveError,
    Conflict,
    DistrictEnded,
    Invalid,
    Malformed,
    MethodNotAllowed,
    NotFound,
    TooLarge,
    Unauthenticated,
    Unavailable,
    UnsupportedMediaType,
)
from achieve.web.leaving import ClientLeft

_log = structlog.get_logger("achieve.problems")
_LARGEST = 64_000
# How the library tells that a transaction goes on after its connection was lost.
_LOST_CONNECTION = "8s2b"
_RETRY_AFTER_S = "2"

_BY_STATUS: Mapping[int, type[AchieveError]] = {
    400: Malformed,
    404: NotFound,
    405: MethodNotAllowed,
    413: TooLarge,
    415: UnsupportedMediaType,
}


class AlreadyExists(Conflict):
    """A unique constraint: there is one like this already."""

    code = "already_exists"
    title = "There is one like this already"


class StillReferred(Conflict):
    """A reference to something that is not there, or the deletion of something that is still referred to."""

    code = "reference_conflict"
    title = "A reference does not hold"


class TookTooLong(Unavailable):
    """A statement ran longer than one may run. Less at once is quicker: fewer fields, a narrower filter."""

    code = "took_too_long"
    title = "The answer takes too long to work out"


class RuleViolated(Conflict):
    """A check of the database refuses the values."""

    code = "rule_violated"
    title = "The values do not go together"


def problem(error: AchieveError, request_id: str) -> Response:
    """The answer for a refusal."""
    document: dict[str, object] = {
        "type": f"/problems/{error.code}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "code": error.code,
        "request_id": request_id,
        "errors": [{"pointer": each.pointer, "code": each.code, "message": each.message} for each in error.errors],
        **error.details,
    }
    body = orjson.dumps(document)
    if len(body) > _LARGEST:
        body = orjson.dumps({**document, "errors": [], "detail": error.detail[:1_000]})
    return Response(body, error.status, _headers(error), "application/problem+json")


def translate(error: BaseException) -> AchieveError | None:
    """What a driver's or a library's error means to the caller, or None for a fault of ours."""
    if isinstance(error, AchieveError):
        return error
    if isinstance(error, DBAPIError):
        state = getattr(error.orig, "sqlstate", None)
        return _of_sqlstate(state) if state else Unavailable("The database did not answer. Try again.")
    if isinstance(error, asyncpg.PostgresError):
        return _of_sqlstate(error.sqlstate)
    if isinstance(error, PendingRollbackError) and error.code == _LOST_CONNECTION:
        return Unavailable("The database did not answer. Try again.")
    # OSError, too: while PostgreSQL restarts, its socket is a file that is not there.
    if isinstance(error, (asyncpg.InterfaceError, asyncpg.InternalClientError, PoolTimeout, OSError)):
        return Unavailable("The database did not answer. Try again.")
    return None


def refusal_of(error: Exception) -> AchieveError:
    """What an error means to the caller; a fault of ours is noted."""
    return translate(error) or _fault(error)


def install_problem_handlers(app: FastAPI, methods: Callable[[str], Iterable[str]]) -> None:
    """Make every error of the app leave as a problem document. methods: those that are offered at a path."""

    async def of_error(request: Request, error: Exception) -> Response:
        return fault_problem(error, request_id_of(request))

    async def of_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 - registered for this class.
        refusal = _BY_STATUS.get(error.status_code, NotFound)("Look the path and the method up in the reference.")
        allowed = {"allow": ", ".join(methods(request.scope["path"]))}
        if error.status_code == 405 and request.method == "OPTIONS":
            return Response(status_code=204, headers=allowed)
        refusal.headers.update(allowed if error.status_code == 405 else error.headers or {})
        return problem(refusal, request_id_of(request))

    for known in (
        ClientLeft,
        ClientDisconnect,
        AchieveError,
        SQLAlchemyError,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        OSError,
    ):
        app.add_exception_handler(known, of_error)
    app.add_exception_handler(HTTPException, of_http)


def fault_problem(error: BaseException, request_id: str) -> Response:
    """The answer for whatever reached the door: a refusal if it is one, else a logged fault."""
    if isinstance(error, (ClientLeft, ClientDisconnect)):
        # Nobody gets it; the log and the figures have the status.
        return Response(status_code=499)
    return problem(translate(error) or _fault(error), request_id)


def request_id_of(request: Request) -> str:
    """The id that the door gave the request."""
    return str(request.scope.get("achieve.request_id", ""))


def _fault(error: BaseException) -> AchieveError:
    """Log a fault by its kind and place; its text may hold a learner's data and is not logged."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        place, trace = f"{trace.tb_frame.f_code.co_filename.rpartition('achieve/')[2]}:{trace.tb_lineno}", trace.tb_next
    _log.error("fault", kind=type(error).__name__, place=place)
    return AchieveError("The fault has been noted under the request id.")


def _of_sqlstate(state: str | None) -> AchieveError | None:
    match state:
        case "23505":
            return AlreadyExists("Another one has the same key.")
        case "23503":
            return StillReferred("Something that is referred to does not exist, or is still referred to.")
        case "23514" | "23502":
            return RuleViolated("A rule of the database refuses these values.")
        case "57014":
            return TookTooLong("Ask for less at once, or try again later.")
        case "40001" | "40P01" | "55P03" | "57P01" | "57P02" | "57P03" | "53300":
            return Unavailable("The database is busy. Try again.")
        case _:
            return _of_other_sqlstate(state or "")


def _of_other_sqlstate(state: str) -> AchieveError | None:
    if state == tenancy.DISTRICT_ENDED:
        return DistrictEnded("Nothing in a district that has ended can be changed.")
    family = state[:2]
    if family == "22":
        return Invalid("A value is out of the range that can be stored.")
    return Unavailable("The database did not answer. Try again.") if family in ("08", "57", "53") else None


def _headers(error: AchieveError) -> dict[str, str]:
    headers = {"cache-control": "no-store", **error.headers}
    if isinstance(error, Unauthenticated):
        headers.setdefault("www-authenticate", "Bearer")
    if isinstance(error, Unavailable):
        headers.setdefault("retry-after", _RETRY_AFTER_S)
    return headers
