"""Routes beside the API: liveness, readiness, figures, and a page for each error code."""

import html
import secrets

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from achieve.core.errors import NotFound, Unavailable, error_classes
from achieve.web.context import CurrentContext
from achieve.web.metrics import exposition
from achieve.web.problems import translate

router = APIRouter(include_in_schema=False)
_LOOPBACK = frozenset({"127.0.0.1", "::1"})
# Whoever is behind a proxy on the same machine is not on it.
_FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-real-ip")


@router.get("/livez")
async def tell_alive() -> Response:
    """The process answers."""
    return Response("ok\n", media_type="text/plain")


@router.get("/readyz")
async def tell_ready(context: CurrentContext) -> Response:
    """The database answers and is at the newest migration."""
    try:
        await context.database.ping()
        at_head = await context.is_migrated()
    except Exception as error:
        if translate(error) is None and not isinstance(error, OSError):
            raise
        raise Unavailable("The database does not answer.") from error
    if not at_head:
        raise Unavailable("The database is not at the newest migration. Run `achieve migrate`.")
    return Response("ready\n", media_type="text/plain")


@router.get("/metrics")
async def tell_figures(request: Request, context: CurrentContext) -> Response:
    """Prometheus figures: with the metrics token, or from the loopback address where none is set."""
    token = context.settings.metrics_token
    if token is None:
        is_forwarded = any(name in request.headers for name in _FORWARDED)
        allowed = request.client is not None and request.client.host in _LOOPBACK and not is_forwarded
    else:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        allowed = secrets.compare_digest(given.encode(), token.get_secret_value().encode())
    if not allowed:
        raise NotFound("There is nothing here.")
    return Response(exposition(), media_type="text/plain; version=0.0.4")


@router.get("/problems/{code}")
async def explain_problem(code: str) -> HTMLResponse:
    """What an error code means: the page that `type` in a problem document names."""
    found = next((error for error in error_classes() if error.code == code), None)
    if found is None:
        raise NotFound("No error has this code.")
    title, meaning = html.escape(found.title), html.escape((found.__doc__ or "").strip())
    return HTMLResponse(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<main><h1>{title}</h1><p>{meaning}</p>"
        f"<p>Status {found.status}, code <code>{found.code}</code>.</p></main></html>",
        headers={"cache-control": "public, max-age=3600"},
    )
