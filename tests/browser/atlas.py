"""The app as a reader uses it: pages, filters, map. Waits for conditions, never for the clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from expected import Expected
from playwright.sync_api import Error, Frame, Locator, Page
from running import Log

from ui.sidebar import GROUPS

PATIENCE = 45.0  # a machine that does much else beside
PAGE_PATIENCE = 120_000  # milliseconds: the first brief after a start reads fonts and shapes
POSITION = frozenset({"lat", "lon", "z"})
READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'
HEADING = ".headline, h1, h2, h3, [data-testid=stAlert]"
STYLED = "getComputedStyle(document.documentElement).getPropertyValue('--soft') !== ''"


class Atlas:
    """One browser window on the app."""

    def __init__(self, page: Page, url: str, log: Log) -> None:
        """Look at ``page``; ``log`` hears what it does."""
        self.page, self.url, self.log = page, url, log

    def open(self, path: str = "", **params: str | list[str]) -> Atlas:
        """Go to an address as if it had been pasted, and wait until it is shown."""
        query = f"?{urlencode(params, doseq=True)}" if params else ""
        self.page.goto(f"{self.url}/{path}{query}")
        return self.settle()

    def settle(self) -> Atlas:
        """Wait until the page has its heading, the script has run and the style sheet is in.

        In this order: a script that has not begun counts as not running, and Streamlit puts
        HTML, the style sheet's element too, on the page a moment after it has run.
        """
        main = self.page.locator("[data-testid=stMain]")
        main.locator(HEADING).first.wait_for(state="attached", timeout=PAGE_PATIENCE)
        self.page.locator(READY).wait_for(timeout=PAGE_PATIENCE)
        self.page.wait_for_function(STYLED, timeout=PAGE_PATIENCE)
        return self

    def until(self, condition: Callable[[], Any], what: str) -> Any:
        """Wait until a condition holds, and give what it gave. Fails saying what was awaited."""
        end, last = time.monotonic() + PATIENCE, None
        while time.monotonic() < end:
            try:
                if last := condition():
                    return last
            except Error as error:  # the frame is just being replaced
                last = error
            self.page.wait_for_timeout(40)
        raise AssertionError(f"Waited in vain: {what}. URL: {self.page.url}. Last: {last!r}")

    # --- what is shown ----------------------------------------------------------------

    @property
    def frame(self) -> Frame:
        """Give the frame of the map."""
        return self.until(lambda: next((f for f in self.page.frames
                                        if "streamlit_folium" in f.url and not f.is_detached()),
                                       None), "the map's frame")

    def map(self, script: str) -> Any:
        """Evaluate a script in the map's frame."""
        return self.frame.evaluate(script)

    def stats(self) -> dict[str, Any]:
        """Give what the incident layer says of itself; empty while it loads."""
        return self.map("window.incidentLayer ? window.incidentLayer.stats() : {}")

    def painted(self) -> dict[str, Any]:
        """Wait until the layer has painted, and give its counts."""
        return self.until(lambda: (s := self.stats()).get("painted_ms") and s, "a painted map")

    def headline(self) -> str:
        """Give the line that says in words what is shown."""
        found = self.page.locator(".headline")
        return found.inner_text().strip() if found.count() else ""

    def params(self) -> dict[str, list[str]]:
        """Give the address' parameters without the map's position."""
        query = parse_qs(urlsplit(self.page.url).query)
        return {k: v for k, v in query.items() if k not in POSITION}

    def position(self) -> dict[str, str]:
        """Give the map's position as the address says it."""
        query = parse_qs(urlsplit(self.page.url).query)
        return {k: v[0] for k, v in query.items() if k in POSITION}

    def view(self) -> list[float]:
        """Give where the map is: latitude, longitude, zoom."""
        return self.map("(() => {const c = atlas.map.getCenter();"
                        " return [c.lat, c.lng, atlas.map.getZoom()].map(n => +n.toFixed(3));})()")

    def shows(self, expected: Expected) -> None:
        """Wait until map and sentence say what they must."""
        try:
            self.until(lambda: self.headline() == expected.headline, "the sentence")
            self.until(lambda: self._counts() == (expected.filtered, expected.mapped,
                                                  expected.possible), "the map's counts")
        except AssertionError as error:
            error.add_note(f"expected {expected}")
            error.add_note(f"shown {self.headline()!r}, {self._counts()}")
            raise

    def _counts(self) -> tuple[Any, ...]:
        stats = self.stats()
        return tuple(stats.get(k) for k in ("filtered", "shown", "possible"))

    def text(self) -> str:
        """Give the page's words as a reader sees them."""
        return self.page.locator("[data-testid=stApp]").inner_text()

    # --- the widgets, by the key that is also their URL parameter -----------------------

    def widget(self, key: str) -> Locator:
        """Find a widget by its key, opening the group of filters that holds it."""
        found = self.page.locator(f".st-key-{key}").first
        group = next((g for g, keys in GROUPS.items() if key in keys), "")
        if group and self.page.locator(f".st-key-group_{group} details[open]").count() == 0:
            self.page.locator(f".st-key-group_{group} summary").click()
        found.wait_for()
        return found

    def pick(self, key: str, label: str) -> None:
        """Choose an option of a selectbox or multiselect by what it is called."""
        field = self.widget(key).locator("input").first
        for _attempt in range(6):
            if self.focus_option(field, label):
                field.press("Enter")
                field.press("Tab")
                return
            field.press("Escape")
        raise AssertionError(f"Tried in vain to find “{label}” in {key}. URL: {self.page.url}")

    def focus_option(self, field: Locator, label: str) -> bool:
        """Type a label and go to it.

        Says whether it is there: a rerun that arrives late empties what is typed.
        """
        field.click()
        field.press("Control+a")
        field.press_sequentially(label)
        self.at_rest(self.page.locator("[role=option]").all_inner_texts)
        if field.input_value() != label:
            return False
        focused = self.page.locator("[role=option][data-focused]")
        for _step in range(12):
            if label in (t.strip() for t in self.at_rest(focused.all_inner_texts)):
                return field.input_value() == label
            field.press("ArrowDown")
        return False

    def at_rest(self, read: Callable[[], list[str]], polls: int = 4) -> list[str]:
        """Read until the answer has not changed for some polls: a list is drawn anew as one types."""
        seen: list[list[str]] = []
        while len(seen) < polls or any(s != seen[-1] for s in seen[-polls:]):
            seen.append(read())
            self.page.wait_for_timeout(60)
        return seen[-1]

    def press(self, key: str, label: str) -> None:
        """Press one segment of a segmented control."""
        self.widget(key).get_by_role("radio", name=label, exact=True).click()

    def write(self, key: str, text: str) -> None:
        """Type into a text or number field."""
        field = self.widget(key).locator("input").first
        field.fill(text)
        field.press("Enter")

    def date(self, key: str, iso: str) -> None:
        """Type a date; Escape closes the calendar and hands the date over."""
        self.widget(key).locator("[data-type=year]").focus()
        self.page.keyboard.type(iso.replace("-", ""))
        self.page.keyboard.press("Escape")

    def chips(self, key: str) -> list[str]:
        """Give what a multiselect holds, as it shows it."""
        container = self.widget(key).locator("[data-testid=stMultiSelectTagsContainer]").last
        return [t.strip() for t in container.inner_text().splitlines() if t.strip()]

    def reset(self) -> None:
        """Put all filters back and wait for it."""
        self.page.get_by_role("button", name="Reset all filters").click()
        self.until(lambda: not self.params(), "an address without filters")
