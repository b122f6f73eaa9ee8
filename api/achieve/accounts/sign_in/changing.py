"""The page on which somebody who has signed in changes the password, by the present one."""

import asyncio
from collections.abc import Sequence

from fastapi import APIRouter, Request, Response
from sqlmodel import col, update

from achieve.accounts.authentication import Authenticator
from achieve.accounts.passwords import PasswordRefused, hash_password
from achieve.accounts.rows import Account
from achieve.accounts.service import AccountId, end_sign_ins
from achieve.accounts.sign_in.browser import Browsers, Visit
from achieve.accounts.sign_in.checking import PasswordSignIn
from achieve.accounts.sign_in.page import Problem, go_to, show
from achieve.accounts.sign_in.sessions import SignedIn, begin_session
from achieve.accounts.sign_in.taking import own_form

PAGE = "/password"

_WRONG = "This is not your present password, or there were too many tries. After several tries, wait half an hour."


def password_router(authenticator: Authenticator) -> APIRouter:
    """`/password`."""
    pages = _PasswordPages(authenticator)
    router = APIRouter(include_in_schema=False)
    for method, endpoint in (("GET", pages.open), ("POST", pages.change)):
        router.add_api_route(PAGE, endpoint, methods=[method], response_class=Response, response_model=None)
    return router


class _PasswordPages:
    """The form, and what becomes of it, over one authenticator."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._authenticator = authenticator
        self._browsers = Browsers(authenticator)
        self._passwords = PasswordSignIn(authenticator)

    async def open(self, request: Request) -> Response:
        """The form, for somebody who has signed in."""
        visit = await self._browsers.visit(request)
        return go_to("/sign-in") if visit.signed_in is None else self._form(visit, visit.signed_in)

    async def change(self, request: Request) -> Response:
        """Take the new password, if the present one is right."""
        visit = await self._browsers.visit(request)
        form = await own_form(self._browsers, request, visit)
        if isinstance(form, Response):
            return form
        signed_in = visit.signed_in
        if signed_in is None:
            return go_to("/sign-in")
        present, new = form.get("present", ""), form.get("new", "")
        if await self._passwords.check(signed_in.email, present) is None:
            return self._form(visit, signed_in, [Problem("present", _WRONG)])
        try:
            password_hash = await asyncio.to_thread(hash_password, new, [signed_in.email])
        except PasswordRefused as refusal:
            return self._form(visit, signed_in, [Problem("new", str(refusal))])
        return await self._changed(signed_in, password_hash)

    async def _changed(self, signed_in: SignedIn, password_hash: str) -> Response:
        """Everything that the password before has opened ends; this browser begins anew."""
        account = col(Account.id) == signed_in.account_id
        database = self._authenticator.database
        async with database.writing(None, signed_in.author, "change_password") as session:
            await session.exec(update(Account).where(account).values(password_hash=password_hash))
            await end_sign_ins(session, AccountId(signed_in.account_id))
            token = await begin_session(session, signed_in.account_id)
        self._authenticator.revocations.read_anew()
        response = show("password_changed")
        self._browsers.remember_session(response, token)
        return response

    def _form(self, visit: Visit, signed_in: SignedIn, errors: Sequence[Problem] = ()) -> Response:
        told = {"email": signed_in.email, "form_token": self._browsers.form_token(visit)}
        page = show("password", 422 if errors else 200, errors=errors, values=told)
        self._browsers.remember_form(page, visit)
        return page
