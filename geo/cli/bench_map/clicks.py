"""The clicks: what a reader does to the filters, on the real widgets, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from geo.labels import label

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

Click = Callable[["Page"], "Locator"]
READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'
QUIET_MS = 250
GROUPS = {"type": "what", "basis": "what", "grade": "evidence"}  # where a filter is in the sidebar
NINETY_DAYS, THIS_YEAR, ALL = 1, 2, 3
EVERYBODY = "&".join(f"targeting={t}" for t in ("civilians", "combatants", "disputed", "unknown"))


def preset(nth: int) -> Click:
    """Choose a range of dates."""
    return lambda page: page.locator(".st-key-preset [role=radio]").nth(nth)


def option(key: str, vocabulary: str, value: str) -> Click:
    """Choose an option: the list is opened before the clock runs."""
    def find(page: Page) -> Locator:
        widget(page, key).locator("input").first.click()
        return page.get_by_role("option", name=label(vocabulary, value), exact=True)

    return find


def chip(key: str) -> Click:
    """Take back the first option that was chosen."""
    return lambda page: widget(page, key).locator(
        ".react-aria-ComboBox [data-tag] button").first


def widget(page: Page, key: str) -> Locator:
    """Find a widget by its key, opening the group of filters that holds it."""
    found = page.locator(f".st-key-{key}").first
    if not found.count():
        page.locator(f".st-key-group_{GROUPS[key]} summary").click()
        found.wait_for()
        rest(page)
    return found


STEPS: Sequence[tuple[str, Click]] = (
    ("the last 90 days", preset(NINETY_DAYS)), ("all dates", preset(ALL)),
    ("battles", option("type", "type", "battle")),
    ("and killings", option("type", "type", "killing")),
    ("this year", preset(THIS_YEAR)), ("all dates", preset(ALL)),
    ("not battles", chip("type")), ("not killings", chip("type")),
    ("single source", option("grade", "grade", "single_source")), ("any grade", chip("grade")),
    ("agreed figure", option("basis", "basis", "best")),
    ("lowest figure", option("basis", "basis", "low")),
)
"""From everything back to everything; each step changes what the map shows."""


def rest(page: Page) -> None:
    """Shut what is open and wait until the script has run and the page has come to rest."""
    if page.locator("[role=listbox]").count():
        page.keyboard.press("Escape")
    page.locator(READY).wait_for()
    page.wait_for_timeout(QUIET_MS)
