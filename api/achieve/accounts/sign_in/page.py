"""Pages for people: rendered here from own templates, without any script, under a policy that would let none run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fastapi import Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

_NOTHING: Mapping[str, object] = {}
_HERE = Path(__file__).parent
STYLE = (_HERE / "style.css").read_bytes()

_templates = Environment(
    loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined, auto_reload=False
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a field of a form."""

    field: str
    sentence: str


def show(
    template: str,
    status: int = 200,
    *,
    errors: Sequence[Problem] = (),
    form_targets: Sequence[str] = (),
    values: Mapping[str, object] = _NOTHING,
) -> Response:
    """A page. form_targets: other origins to which the answer to its form may redirect, which browsers hold it to."""
    body = _templates.get_template(f"{template}.html").render({**values, "errors": errors})
    return HTMLResponse(body, status, headers=_headers(form_targets))


def show_trouble(sentence: str, status: int, values: Mapping[str, object] = _NOTHING) -> Response:
    """A page that says what does not work. It leads nowhere, unless the values name where."""
    return show("trouble", status, values={"back": None, "sign_out": False, **values, "sentence": sentence})


def go_to(address: str) -> Response:
    """A redirect that is followed with GET, whatever led to it, and that nobody keeps."""
    return RedirectResponse(address, 303, headers={"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})


def _headers(form_targets: Sequence[str]) -> dict[str, str]:
    targets = " ".join(("'self'", *form_targets))
    policy = (
        "default-src 'none'",
        "style-src 'self'",
        f"form-action {targets}",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
    return {
        "Content-Security-Policy": "; ".join(policy),
        "Cache-Control": "no-store",
        # Within the service only: without any, browsers would not say either where a form of these pages comes from.
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
