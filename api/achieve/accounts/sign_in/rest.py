"""The pages on which people sign in and out."""

from collections.abc import Awaitable, Callable, Mapping

from fastapi import APIRouter, Request, Response

from achieve.accounts.authentication import Authenticator
from achieve.accounts.oauth.codes import end_codes_of_session
from achieve.accounts.oauth.families import end_families_of_session
from achieve.accounts.oauth.places import places_of
from achieve.accounts.oauth.requests import (
    AUTHORIZE_PATH,
    AuthorizationRequest,
    Declined,
    Untrusted,
    read_request,
)
from achieve.accounts.providers.flow import CALLBACK_PATH
from achieve.accounts.sign_in.browser import Browsers, Visit
from achieve.accounts.sign_in.checking import PasswordSignIn
from achieve.accounts.sign_in.consent import Consent
from achieve.accounts.sign_in.page import STYLE, Problem, go_to, show
from achieve.accounts.sign_in.sessions import SignedIn, begin_session, end_session
from achieve.accounts.sign_in.taking import destination, own_form
from achieve.accounts.sign_in.with_district import CHOOSE_PATH, SET_OUT_PATH, WithDistrict
from achieve.core.authors import Author, AuthorKind

# The one sentence for an unknown address, a wrong password, one that has to wait, and an account without a person.
REFUSED = (
    "The e-mail address and the password do not belong together here, or there were too many tries. "
    "Check both; after several tries, wait half an hour."
)


def sign_in_router(authenticator: Authenticator) -> APIRouter:
    """`/sign-in`, `/sign-out` and `/oauth/authorize`."""
    browsers = Browsers(authenticator)
    with_district, consent = WithDistrict(authenticator, browsers), Consent(authenticator, browsers)
    pages = _SignInPages(authenticator, browsers, with_district)
    router = APIRouter(include_in_schema=False)
    routes: list[tuple[str, str, Callable[[Request], Awaitable[Response]]]] = [
        ("GET", "/sign-in", pages.show_sign_in),
        ("POST", "/sign-in", pages.sign_in),
        ("GET", "/sign-out", pages.show_sign_out),
        ("POST", "/sign-out", pages.sign_out),
        ("GET", "/sign-in/style.css", show_style),
        ("GET", CHOOSE_PATH, with_district.ask),
        ("POST", CHOOSE_PATH, with_district.choose),
        ("GET", SET_OUT_PATH, with_district.set_out),
        ("GET", CALLBACK_PATH, with_district.come_back),
        ("GET", AUTHORIZE_PATH, consent.ask),
        ("POST", AUTHORIZE_PATH, consent.decide),
    ]
    for method, path, endpoint in routes:
        router.add_api_route(path, endpoint, methods=[method], response_class=Response, response_model=None)
    return router


async def show_style(_request: Request) -> Response:
    """How the pages look."""
    return Response(STYLE, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})


class _SignInPages:
    """Signing in and out, over one authenticator."""

    def __init__(self, authenticator: Authenticator, browsers: Browsers, with_district: WithDistrict) -> None:
        self._authenticator = authenticator
        self._database = authenticator.database
        self._browsers = browsers
        self._with_district = with_district
        self._passwords = PasswordSignIn(authenticator)

    async def show_sign_in(self, request: Request) -> Response:
        """The form; for somebody who has signed in, the way on."""
        to = destination(request.query_params.get("to", ""))
        visit = await self._browsers.visit(request)
        if visit.signed_in is None:
            return await self._form(visit, to)
        return go_to(to) if to else await self._signed_in(visit, visit.signed_in)

    async def sign_in(self, request: Request) -> Response:
        """Take an address and a password."""
        visit = await self._browsers.visit(request)
        form = await own_form(self._browsers, request, visit)
        if isinstance(form, Response):
            return form
        to = destination(form.get("to", ""))
        try:
            asked = await self._asked(to)
        except (Untrusted, Declined):
            return go_to(to)  # There it is told as it is to be told.
        known = None
        if "email" in form and "password" in form:
            district_id = asked.district_id if asked else None
            known = await self._passwords.check(form["email"], form["password"], district_id)
        if known is None:
            return await self._form(visit, to, form)
        author = Author(AuthorKind.ACCOUNT, known.account_id)
        async with self._database.writing(None, author, "sign_in") as session:
            if visit.signed_in is not None:
                await end_session(session, visit.signed_in.session_id)
            token = await begin_session(session, known.account_id)
        response = go_to(to or "/sign-in")
        self._browsers.remember_session(response, token)
        return response

    async def show_sign_out(self, request: Request) -> Response:
        """Ask first: a link from elsewhere must not be enough."""
        visit = await self._browsers.visit(request)
        if visit.signed_in is None:
            return show("signed_out")
        told = {"email": visit.signed_in.email, "form_token": self._browsers.form_token(visit)}
        return self._remembered(visit, show("sign_out", values=told))

    async def sign_out(self, request: Request) -> Response:
        """End the session, and what front ends were given in it."""
        visit = await self._browsers.visit(request)
        form = await own_form(self._browsers, request, visit)
        if isinstance(form, Response):
            return form
        if visit.signed_in is not None:
            await self._end(visit.signed_in)
        to = destination(form.get("to", ""))
        response = go_to(to) if to else show("signed_out")
        self._browsers.forget_session(response)
        return response

    async def _end(self, signed_in: SignedIn) -> None:
        async with self._database.writing(None, signed_in.author, "sign_out") as session:
            await end_session(session, signed_in.session_id)
            await end_codes_of_session(session, signed_in.session_id)
            await end_families_of_session(session, signed_in.session_id)
        self._authenticator.revocations.read_anew()

    async def _form(self, visit: Visit, to: str, sent: Mapping[str, str] | None = None) -> Response:
        """The form. sent: what was refused just now."""
        try:
            asked = await self._asked(to)
        except (Untrusted, Declined):
            return go_to(to)
        page = show(
            "sign_in",
            200 if sent is None else 422,
            errors=[] if sent is None else _problems(sent),
            values={
                "front_end": asked.front_end.name if asked else None,
                "district": await self._with_district.way(asked, to),
                "email": (sent or {}).get("email", ""),
                "form_token": self._browsers.form_token(visit),
                "to": to,
            },
        )
        return self._remembered(visit, page)

    async def _signed_in(self, visit: Visit, signed_in: SignedIn) -> Response:
        places = await places_of(self._database, signed_in.account_id, signed_in.district_id)
        told = {"email": signed_in.email, "places": places, "form_token": self._browsers.form_token(visit)}
        page = show("signed_in", values=told)
        return self._remembered(visit, page)

    async def _asked(self, to: str) -> AuthorizationRequest | None:
        """What somebody is on the way to, if that is an authorization request. Raises Untrusted, Declined."""
        return await read_request(self._database, to.partition("?")[2]) if to else None

    def _remembered(self, visit: Visit, response: Response) -> Response:
        self._browsers.remember_form(response, visit)
        return response


def _problems(sent: Mapping[str, str]) -> list[Problem]:
    """What is wrong with what was sent."""
    missing = [
        Problem(field, sentence)
        for field, sentence in (("email", "Enter your e-mail address."), ("password", "Enter your password."))
        if field not in sent
    ]
    return missing or [Problem("email", REFUSED)]
