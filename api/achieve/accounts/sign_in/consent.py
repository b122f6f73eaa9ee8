"""The page on which a person allows a front end to act for them: the authorization endpoint (RFC 6749 §3.1)."""

from collections.abc import Mapping, Sequence

from fastapi import Request, Response

from achieve.accounts.authentication import Authenticator
from achieve.accounts.oauth.codes import make_code
from achieve.accounts.oauth.families import Holder
from achieve.accounts.oauth.places import PLATFORM, Place, places_of
from achieve.accounts.oauth.requests import (
    AUTHORIZE_PATH,
    AuthorizationRequest,
    Declined,
    Untrusted,
    read_request,
    sign_in_path,
)
from achieve.accounts.sign_in.browser import Browsers, Visit
from achieve.accounts.sign_in.page import Problem, go_to, show, show_trouble
from achieve.accounts.sign_in.sessions import SignedIn
from achieve.accounts.sign_in.taking import own_form
from achieve.accounts.sign_in.wording import abilities

_NO_PLACE = "Your account does not belong to the district that the application asks for."
_CHOOSE = Problem("place", "Choose the district in which the application is to act for you.")


class Consent:
    """The authorization endpoint, over one authenticator."""

    def __init__(self, authenticator: Authenticator, browsers: Browsers) -> None:
        self._authenticator = authenticator
        self._database = authenticator.database
        self._browsers = browsers

    async def ask(self, request: Request) -> Response:
        """What a front end sends people to."""
        asked = await self._read(request.url.query)
        if isinstance(asked, Response):
            return asked
        visit = await self._browsers.visit(request)
        if visit.signed_in is None:
            return go_to(sign_in_path(asked.query))
        return await self._page(visit, visit.signed_in, asked)

    async def decide(self, request: Request) -> Response:
        """What the person has decided."""
        visit = await self._browsers.visit(request)
        form = await own_form(self._browsers, request, visit)
        if isinstance(form, Response):
            return form
        asked = await self._read(form.get("query", ""))
        if isinstance(asked, Response):
            return asked
        if visit.signed_in is None:
            return go_to(sign_in_path(asked.query))
        return await self._decided(visit, visit.signed_in, asked, form)

    async def _read(self, query: str) -> AuthorizationRequest | Response:
        """The request, or how it is refused: on a page until it is known where else, then there."""
        try:
            return await read_request(self._database, query)
        except Untrusted as refusal:
            return show_trouble(str(refusal), 400)
        except Declined as refusal:
            return go_to(
                refusal.returning.address(
                    self._authenticator.issuer, error=refusal.reason, error_description=refusal.description
                )
            )

    async def _decided(
        self, visit: Visit, signed_in: SignedIn, asked: AuthorizationRequest, form: Mapping[str, str]
    ) -> Response:
        if form.get("decision") != "allow":
            return go_to(self._denied(asked))
        places = await self._places(signed_in, asked)
        place = _chosen(places, form.get("place"))
        if place is None:
            return await self._page(visit, signed_in, asked, errors=[_CHOOSE])
        holder = Holder(
            signed_in.account_id,
            place.district_id,
            place.person_id,
            asked.front_end.id,
            asked.scopes,
            signed_in.session_id,
        )
        async with self._database.writing(place.district_id, holder.author, "authorize") as session:
            code = await make_code(session, asked, holder)
        return go_to(asked.returning.address(self._authenticator.issuer, code=code))

    async def _page(
        self, visit: Visit, signed_in: SignedIn, asked: AuthorizationRequest, errors: Sequence[Problem] = ()
    ) -> Response:
        places = await self._places(signed_in, asked)
        told: dict[str, str] = {
            "front_end": asked.front_end.name,
            "email": signed_in.email,
            "form_token": self._browsers.form_token(visit),
            "to": f"{AUTHORIZE_PATH}?{asked.query}",
        }
        if places:
            page = show(
                "consent",
                422 if errors else 200,
                errors=errors,
                form_targets=[asked.returning.origin],
                values={
                    **told,
                    "query": asked.query,
                    "places": places,
                    "abilities": abilities(asked.scopes),
                    "origin": asked.returning.origin,
                },
            )
        else:
            page = show_trouble(_NO_PLACE, 403, values={**told, "back": self._denied(asked), "sign_out": True})
        self._browsers.remember_form(page, visit)
        return page

    async def _places(self, signed_in: SignedIn, asked: AuthorizationRequest) -> list[Place]:
        """Where the front end may act for the person: in what it asks for, else in one of all of their districts.

        Whom a district's provider has signed in is known in that district alone: it can name whom it likes.
        """
        only = asked.district_id or signed_in.district_id
        if signed_in.district_id not in (None, only):
            return []
        places = await places_of(self._database, signed_in.account_id, only)
        return [*places, PLATFORM] if signed_in.is_platform_admin and only is None else places

    def _denied(self, asked: AuthorizationRequest) -> str:
        return asked.returning.address(self._authenticator.issuer, error="access_denied")


def _chosen(places: Sequence[Place], key: str | None) -> Place | None:
    if key is None and len(places) == 1:
        return places[0]
    return next((place for place in places if place.key == key), None)
