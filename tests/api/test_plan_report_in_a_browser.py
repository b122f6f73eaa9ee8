"""A plan's report in a real browser, by the rules of axe-core: Debian's Chromium, where it is installed."""

import shutil
from collections.abc import AsyncIterator
from typing import cast

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from fastapi import FastAPI
from playwright.async_api import Page, async_playwright

from achieve.web.context import Context
from tests.api.plan_desk import Planned, planned_world

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed.")
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_CHECK = """async (tags) => {
  const found = await axe.run(document, {runOnly: tags});
  return {wrong: found.violations.map((each) => each.id), right: found.passes.map((each) => each.id)};
}"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.fixture(scope="module")
async def sheet() -> AsyncIterator[Page]:
    """An empty page of a browser."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield await browser.new_page()
        await browser.close()


async def lay_out(planned: Planned, sheet: Page, who: str) -> None:
    answer = await planned[who].get(f"/v1/plans/{planned.ids.plan}/report")
    await sheet.set_content(answer.text)


@pytest.mark.parametrize("who", ["leader", "guardian"])
async def test_it_can_be_read_by_everybody(planned: Planned, sheet: Page, who: str) -> None:
    await lay_out(planned, sheet, who)
    await sheet.evaluate(AXE_FILE_PATH.read_text())
    found = cast("dict[str, list[str]]", await sheet.evaluate(_CHECK, _RULES))
    assert found["wrong"] == []
    assert {"color-contrast", "document-title", "heading-order", "html-has-lang"} <= set(found["right"])


async def test_it_holds_on_a_narrow_screen(planned: Planned, sheet: Page) -> None:
    await lay_out(planned, sheet, "leader")
    await sheet.set_viewport_size({"width": 640, "height": 800})
    widths = await sheet.evaluate("() => [document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]


async def test_it_is_printed_on_several_sheets_of_letter(planned: Planned, sheet: Page) -> None:
    await lay_out(planned, sheet, "leader")
    printed = await sheet.pdf(prefer_css_page_size=True)
    assert printed.startswith(b"%PDF-")
    assert printed.count(b"/MediaBox [0 0 612 792]") >= 3
