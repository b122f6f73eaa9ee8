"""The page on which the invited set a password. Opening it uses nothing up: programs that look at mail open links."""

from collections.abc import Mapping, Sequence

from fastapi import APIRouter, Request, Response

from achieve.accounts.authentication import Authenticator
from achieve.accounts.forms import read_body
from achieve.accounts.invitations.accepting import Invitations, LinkRefused, WrongPassword
from achieve.accounts.invitations.making import PAGE
from achieve.accounts.invitations.queries import Invited
from achieve.accounts.passwords import PasswordRefused
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.service import AccountLinked
from achieve.accounts.sign_in.page import Problem, show, show_trouble

# One sentence, whether the link was never given, was used, has ended or was withdrawn.
GONE = "This link is not good, or no longer: it works once, for 7 days. Ask your district for a new one."
# One sentence for a wrong password and for an address that has to wait.
WRONG = (
    "You have signed in here with this address before: enter the password that you use. "
    "If you have just tried several times, wait half an hour."
)


def invitation_router(authenticator: Authenticator) -> APIRouter:
    """`/invitation`."""
    pages = _InvitationPages(Invitations(authenticator))
    router = APIRouter(include_in_schema=False)
    for method, endpoint in (("GET", pages.open), ("POST", pages.send)):
        router.add_api_route(PAGE, endpoint, methods=[method], response_class=Response, response_model=None)
    return router


class _InvitationPages:
    """The form, and what becomes of it. The link itself is what no other site can know: it needs no further token."""

    def __init__(self, invitations: Invitations) -> None:
        self._invitations = invitations

    async def open(self, request: Request) -> Response:
        """The form."""
        token = request.query_params.get("token", "")
        try:
            invited = await self._invitations.find(token)
        except LinkRefused:
            return show_trouble(GONE, 404)
        return _form(invited, token)

    async def send(self, request: Request) -> Response:
        """Take a password."""
        try:
            form = await read_body(request)
        except OAuthRefusal as refusal:
            return show_trouble(refusal.description, refusal.status)
        try:
            return await self._accepted(form)
        except LinkRefused:
            return show_trouble(GONE, 404)

    async def _accepted(self, form: Mapping[str, str]) -> Response:
        token, password = form.get("token", ""), form.get("password", "")
        invited = await self._invitations.find(token)
        if not password:
            return _form(invited, token, ["Enter a password."])
        try:
            await self._invitations.accept(invited, password)
        except PasswordRefused as refusal:
            return _form(invited, token, [str(refusal)])
        except WrongPassword:
            return _form(invited, token, [WRONG])
        except AccountLinked:
            return show_trouble("This account belongs to somebody else of the district already.", 409)
        return show("invitation_accepted", values={"email": invited.email, "district": invited.district_name})


def _form(invited: Invited, token: str, problems: Sequence[str] = ()) -> Response:
    return show(
        "invitation",
        422 if problems else 200,
        errors=[Problem("password", sentence) for sentence in problems],
        values={"email": invited.email, "district": invited.district_name, "token": token},
    )
