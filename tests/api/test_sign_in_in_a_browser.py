"""The sign-in pages in a real browser, with scripts switched off: Debian's Chromium, where it is installed."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import cast

import pytest
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, Response
from playwright.async_api import Browser, Page, async_playwright

from achieve.accounts import service
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.api.real_server import served
from tests.api.sign_in_desk import PASSWORD, request_of
from tests.world import World

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed.")
COACH = "coach@browser.example"

# The least contrast of a text with what is behind it. Source: WCAG 2.2 §1.4.3.
_LEAST_CONTRAST = """() => {
  const parts = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => parts(color).slice(0, 3).map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (node) => {
    const color = getComputedStyle(node).backgroundColor;
    return parts(color)[3] === 0 && node.parentElement ? behind(node.parentElement) : color;
  };
  const ratios = [...document.querySelectorAll("body *")]
    .filter((node) => [...node.childNodes].some((each) => each.nodeType === 3 && each.data.trim()))
    .map((node) => [light(getComputedStyle(node).color), light(behind(node))])
    .map(([a, b]) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  return Math.min(...ratios);
}"""


@dataclass
class FrontEnd:
    """A front end on this machine: where people come back to, and what they bring."""

    url: str = ""
    brought: list[dict[str, str]] = field(default_factory=list[dict[str, str]])


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody in front of a browser. said: what the browser has complained of about the service."""

    page: Page
    url: str
    client_id: str
    front_end: FrontEnd
    said: list[str]

    async def set_out(self, **asked: str) -> None:
        """Be sent to the service by the front end."""
        query = request_of(self.client_id, redirect_uri=f"{self.front_end.url}/back", **asked)
        await self.page.goto(f"{self.url}/oauth/authorize?{'&'.join(f'{name}={query[name]}' for name in query)}")

    async def sign_in(self, password: str = PASSWORD) -> None:
        """Fill in the form by its labels."""
        await self.page.get_by_label("E-mail address").fill(COACH)
        await self.page.get_by_label("Password").fill(password)
        await self.page.get_by_role("button", name="Sign in").click()

    async def focused(self) -> str:
        """The id, or else the text, of what has the focus, which a page gives when it is rendered."""
        await self.page.wait_for_function("() => document.activeElement !== document.body", timeout=5_000)
        found = await self.page.evaluate("() => document.activeElement.id || document.activeElement.innerText")
        return cast("str", found).strip()


@pytest.fixture(scope="module", autouse=True)
async def account(context: Context, world: World, other_world: World) -> None:
    async with context.database.writing(world.district_id) as session:
        coach = await service.create_account(session, COACH, PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["other_leader"]), coach)
    async with context.database.writing(other_world.district_id) as session:
        await service.link_account(session, other_world.district_id, PersonId(other_world.ids["other_leader"]), coach)


@pytest.fixture(scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest.fixture
async def front_end() -> AsyncIterator[FrontEnd]:
    front_end, app = FrontEnd(), FastAPI()

    async def back(request: Request) -> Response:
        front_end.brought.append(dict(request.query_params))
        return PlainTextResponse("You are back.")

    app.add_api_route("/back", back, response_model=None)
    async with served(app) as url:
        front_end.url = url
        yield front_end


@pytest.fixture
async def seat(app: FastAPI, context: Context, chromium: Browser, front_end: FrontEnd) -> AsyncIterator[Seat]:
    """A browser without scripts, as large as a desk's at 400 % zoom. Source of the size: WCAG 2.2 §1.4.10."""
    async with context.database.writing(None) as session:
        client_id = await service.register_front_end(session, "Reading log", ["http://127.0.0.1/back"])
    said: list[str] = []
    browsing = await chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": 256})
    async with served(app) as url:
        page = await browsing.new_page()
        # Not what it says of the front end, which has no icon.
        page.on("console", lambda message: said.append(message.text) if url in message.location["url"] else None)
        yield Seat(page, url, str(client_id), front_end, said)
        await browsing.close()


async def test_a_person_signs_in_without_any_script_and_comes_back(seat: Seat, world: World) -> None:
    await seat.set_out(district_id=str(world.district_id))
    await seat.sign_in()
    assert await seat.page.get_by_role("heading", level=1).inner_text() == "Allow Reading log to act for you?"
    await seat.page.get_by_role("button", name="Allow", exact=True).click()
    assert await seat.page.inner_text("body") == "You are back."
    [brought] = seat.front_end.brought
    assert set(brought) == {"code", "state", "iss"}
    assert seat.said == []


async def test_the_keyboard_alone_is_enough(seat: Seat, world: World) -> None:
    await seat.set_out(district_id=str(world.district_id))
    keys, order = seat.page.keyboard, list[str]()
    for text in (COACH, PASSWORD, ""):
        await keys.press("Tab")
        order.append(await seat.focused())
        await keys.type(text)
    assert order == ["email", "password", "Sign in"]
    await keys.press("Enter")
    await seat.page.wait_for_url("**/oauth/authorize**")
    await keys.press("Tab")
    assert await seat.focused() == "Allow"
    await keys.press("Enter")
    await seat.page.wait_for_url(f"{seat.front_end.url}/**")
    assert "code" in seat.front_end.brought[0]


async def test_an_error_has_the_focus_and_leads_to_its_field(seat: Seat) -> None:
    await seat.set_out()
    await seat.page.get_by_role("button", name="Sign in").click()
    assert (await seat.focused()).startswith("There is a problem")
    assert await seat.page.title() == "Error: Sign in – Achieve"
    await seat.page.keyboard.press("Tab")
    await seat.page.keyboard.press("Tab")
    await seat.page.keyboard.press("Enter")
    assert await seat.focused() == "password"


async def test_a_district_is_chosen_by_its_name(seat: Seat, other_world: World) -> None:
    await seat.set_out()
    await seat.sign_in()
    await seat.page.get_by_role("button", name="Allow", exact=True).click()
    assert (await seat.focused()).startswith("There is a problem")
    await seat.page.get_by_role("group", name="In which district?").get_by_label("Juniper District").check()
    await seat.page.get_by_role("button", name="Allow", exact=True).click()
    assert "code" in seat.front_end.brought[0]
    assert other_world.clients


async def test_who_does_not_allow_goes_back_with_that(seat: Seat, world: World) -> None:
    await seat.set_out(district_id=str(world.district_id))
    await seat.sign_in()
    await seat.page.get_by_role("button", name="Do not allow").click()
    assert seat.front_end.brought[0]["error"] == "access_denied"


async def test_pages_can_be_read_at_400_percent_in_their_language_and_with_contrast(seat: Seat) -> None:
    for step in ("sign-in", "wrong", "consent", "signed out"):
        if step == "sign-in":
            await seat.set_out()
        elif step == "wrong":
            await seat.sign_in("not the password")
        elif step == "consent":
            await seat.sign_in()
        else:
            await seat.page.goto(f"{seat.url}/sign-out")
        assert await seat.page.evaluate("() => document.documentElement.scrollWidth") <= 320, step
        assert cast("float", await seat.page.evaluate(_LEAST_CONTRAST)) >= 4.5, step
        assert await seat.page.get_attribute("html", "lang") == "en"
        assert await seat.page.get_by_role("heading", level=1).count() == 1
