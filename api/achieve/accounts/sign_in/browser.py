"""What is kept in a browser: the cookie of its session, and one to which the forms of the pages are bound."""

from dataclasses import dataclass

from fastapi import Request, Response

from achieve.accounts.authentication import Authenticator
from achieve.accounts.sign_in.sessions import SignedIn, find_session
from achieve.core.secrets import new_token

_FORM_PREFIX = "ach_bf_"
_PURPOSE = "form"


@dataclass(frozen=True, slots=True)
class Visit:
    """A browser on one of the pages. form_key: of its forms; is_new: the browser does not have it yet."""

    form_key: str
    is_new: bool
    signed_in: SignedIn | None


class Browsers:
    """Reads and writes the cookies.

    Behind https their names begin with `__Host-`: only this very host can set those, and only over https. On plain
    http, which is for one's own machine, browsers would refuse them.
    """

    def __init__(self, authenticator: Authenticator) -> None:
        self._authenticator = authenticator
        self._is_secure = authenticator.issuer.startswith("https://")
        prefix = "__Host-" if self._is_secure else ""
        self._session_cookie, self._form_cookie = f"{prefix}achieve_session", f"{prefix}achieve_form"

    async def visit(self, request: Request) -> Visit:
        """Who visits."""
        form_key = request.cookies.get(self._form_cookie, "")
        is_new = not form_key.startswith(_FORM_PREFIX)
        token = request.cookies.get(self._session_cookie, "")
        signed_in = await find_session(self._authenticator.database, self._authenticator.settings, token)
        return Visit(new_token(_FORM_PREFIX) if is_new else form_key, is_new, signed_in)

    def form_token(self, visit: Visit) -> str:
        """What a form carries, so that no other site can send one: bound to the browser and to who has signed in."""
        return self._authenticator.seal.mark(_PURPOSE, _bound(visit))

    def is_own_form(self, visit: Visit, form_token: str) -> bool:
        """Whether a form that was sent is one of the pages in this browser."""
        return not visit.is_new and self._authenticator.seal.has_marked(_PURPOSE, _bound(visit), form_token)

    def remember_form(self, response: Response, visit: Visit) -> None:
        """Leave the cookie of the forms where it is missing."""
        if visit.is_new:
            self._set(response, self._form_cookie, visit.form_key)

    def remember_session(self, response: Response, token: str) -> None:
        """Leave the cookie of a session."""
        self._set(response, self._session_cookie, token)

    def forget_session(self, response: Response) -> None:
        """Take the cookie of the session back."""
        response.delete_cookie(self._session_cookie, path="/", secure=self._is_secure, httponly=True, samesite="lax")

    def _set(self, response: Response, name: str, value: str) -> None:
        # Lax: a front end on another site sends people here by a link, and they must then be known.
        response.set_cookie(name, value, path="/", secure=self._is_secure, httponly=True, samesite="lax")


def _bound(visit: Visit) -> str:
    return f"{visit.form_key} {visit.signed_in.session_id if visit.signed_in else ''}"
