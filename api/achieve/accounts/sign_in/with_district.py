"""The pages that lead to the sign-in page of a district, and the one to which people come back from it."""

from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit
from uuid import UUID

from fastapi import Request, Response

from achieve.accounts.authentication import Authenticator
from achieve.accounts.oauth.requests import AuthorizationRequest
from achieve.accounts.providers.finding import district_of_address, has_domains, still_stands
from achieve.accounts.providers.flow import NotAnswered, NotSignedIn, ProviderSignIn
from achieve.accounts.sign_in.browser import Browsers, Visit
from achieve.accounts.sign_in.page import Problem, go_to, show, show_trouble
from achieve.accounts.sign_in.sessions import begin_session, end_session
from achieve.accounts.sign_in.taking import destination, own_form
from achieve.core.authors import Author, AuthorKind
from achieve.core.ids import DistrictId

SET_OUT_PATH = "/sign-in/provider"
CHOOSE_PATH = "/sign-in/district"
_UNKNOWN = Problem("email", "No district signs in addresses of this kind here. Go back and use your password.")
_CHANGED = "Your district has just changed how people sign in. Begin again."


class WithDistrict:
    """Sign-in with a district's provider, over one authenticator."""

    def __init__(self, authenticator: Authenticator, browsers: Browsers) -> None:
        self._database = authenticator.database
        self._browsers = browsers
        self._providers = ProviderSignIn(authenticator)

    async def way(self, asked: AuthorizationRequest | None, to: str) -> Mapping[str, str] | None:
        """The link of the sign-in page that leads on to a provider: an address and its words."""
        if asked is None or asked.district_id is None:
            known = await has_domains(self._database)
            return {"href": _with(CHOOSE_PATH, to=to), "words": "Sign in with your district"} if known else None
        provider = await self._providers.provider_of(asked.district_id)
        if provider is None:
            return None
        words = f"Sign in with {provider.district_name}"
        return {"href": _with(SET_OUT_PATH, district_id=str(asked.district_id), to=to), "words": words}

    async def ask(self, request: Request) -> Response:
        """Ask for the address by which the district is known."""
        visit = await self._browsers.visit(request)
        return self._form(visit, destination(request.query_params.get("to", "")))

    async def choose(self, request: Request) -> Response:
        """Show the way. A page, as browsers would not let the answer to a form lead out of the service."""
        visit = await self._browsers.visit(request)
        form = await own_form(self._browsers, request, visit)
        if isinstance(form, Response):
            return form
        to = destination(form.get("to", ""))
        district_id = await district_of_address(self._database, form.get("email", ""))
        provider = None if district_id is None else await self._providers.provider_of(district_id)
        if provider is None:
            return self._form(visit, to, form.get("email", ""), [_UNKNOWN])
        values = {
            "district": provider.district_name,
            "host": urlsplit(provider.issuer).netloc,
            "href": _with(SET_OUT_PATH, district_id=str(provider.district_id), to=to),
        }
        return show("to_district", values=values)

    async def set_out(self, request: Request) -> Response:
        """Send the browser to the provider."""
        visit = await self._browsers.visit(request)
        try:
            district_id = DistrictId(UUID(request.query_params.get("district_id", "")))
            to = destination(request.query_params.get("to", ""))
            response = go_to(await self._providers.set_out(district_id, visit.form_key, to))
        except ValueError:
            return show_trouble("There is no such district.", 404)
        except NotSignedIn as refusal:
            return show_trouble(str(refusal), 404)
        except NotAnswered as refusal:
            return show_trouble(str(refusal), 503)
        self._browsers.remember_form(response, visit)
        return response

    async def come_back(self, request: Request) -> Response:
        """Sign in whom the provider has named."""
        visit = await self._browsers.visit(request)
        try:
            back = await self._providers.come_back(visit.form_key, dict(request.query_params))
        except NotSignedIn as refusal:
            return show_trouble(str(refusal), 403)
        except NotAnswered as refusal:
            return show_trouble(str(refusal), 503)
        author = Author(AuthorKind.ACCOUNT, back.account_id)
        district_id = back.provider.district_id
        async with self._database.writing(district_id, author, "sign_in") as session:
            if not await still_stands(session, back.provider):
                return show_trouble(_CHANGED, 403)
            if visit.signed_in is not None:
                await end_session(session, visit.signed_in.session_id)
            token = await begin_session(session, back.account_id, district_id)
        response = go_to(back.destination or "/sign-in")
        self._browsers.remember_session(response, token)
        return response

    def _form(self, visit: Visit, to: str, email: str = "", errors: list[Problem] | None = None) -> Response:
        values = {"form_token": self._browsers.form_token(visit), "to": to, "email": email}
        page = show("district", 422 if errors else 200, errors=errors or [], values=values)
        self._browsers.remember_form(page, visit)
        return page


def _with(path: str, **query: str) -> str:
    return f"{path}?{urlencode({name: value for name, value in query.items() if value})}"
