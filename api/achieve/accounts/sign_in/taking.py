"""Takes what is sent to the pages: forms of their own, and where to go on."""

from collections.abc import Mapping

from fastapi import Request, Response

from achieve.accounts.forms import read_body
from achieve.accounts.oauth.requests import AUTHORIZE_PATH, LONGEST_QUERY
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.sign_in.browser import Browsers, Visit
from achieve.accounts.sign_in.page import show_trouble

_STALE = "This page was open for too long, or your browser keeps no cookies. Go back to the application and try again."


async def own_form(browsers: Browsers, request: Request, visit: Visit) -> Mapping[str, str] | Response:
    """What a form of these pages has sent, or the page that says why it is not taken."""
    try:
        form = await read_body(request)
    except OAuthRefusal as refusal:
        return show_trouble(refusal.description, refusal.status)
    if not browsers.is_own_form(visit, form.get("form_token", "")):
        return show_trouble(_STALE, 403)
    return form


def destination(to: str) -> str:
    """Where to go on, if it is the one kind of place that leads on from here; else nowhere."""
    is_known = to.startswith(f"{AUTHORIZE_PATH}?") and to.isascii() and to.isprintable() and " " not in to
    return to if is_known and len(to) <= LONGEST_QUERY + 100 else ""
