"""For tests of invitations: following a link with a password, and whether somebody signs in."""

from collections.abc import Mapping
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI

from tests.api.sign_in_desk import new_browser

FIRST, SECOND = "thunder lamp 7 quiet", "velvet harbor 3 onion"

Shown = Mapping[str, str]


async def use(app: FastAPI, invitation: Shown, password: str = FIRST) -> httpx.Response:
    """Follow a link, as a browser does, and send a password."""
    browser, link = new_browser(app), urlsplit(invitation["link"])
    page = await browser.open(f"{link.path}?{link.query}")
    if page.status_code != 200:
        return page
    return await browser.send("/invitation", password=password)


async def signs_in_as(app: FastAPI, email: str, password: str = FIRST) -> bool:
    """Whether the sign-in page takes the address with the password."""
    browser = new_browser(app)
    await browser.open("/sign-in")
    page = await browser.sign_in(email, password)
    return "You are signed in" in page.text
