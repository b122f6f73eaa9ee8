"""The reference for integrators: the OpenAPI document, and pages that show it without a network."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import orjson
from fastapi import APIRouter
from fastapi.responses import Response

from achieve.web.safe_headers import page_policy

_PAGE = Path(__file__).parent / "static" / "reference.html"
_PUBLIC = {"cache-control": "public, max-age=300"}


def reference_router(document: Callable[[], object]) -> APIRouter:
    """`/openapi.json`, and `/docs` and `/reference`, which show it. document: made once, when it is first asked for."""
    router = APIRouter(include_in_schema=False)
    made = cache(lambda: orjson.dumps(document()))
    page = _PAGE.read_text(encoding="utf-8")
    headers = {**_PUBLIC, "content-security-policy": page_policy(page)}

    @router.get("/openapi.json")
    async def tell_openapi() -> Response:
        return Response(made(), media_type="application/json", headers=_PUBLIC)

    @router.get("/docs")
    @router.get("/reference")
    async def show_reference() -> Response:
        return Response(page, media_type="text/html; charset=utf-8", headers=headers)

    return router
