"""In the dark: what stands on a ground of its own can be read there too."""

from __future__ import annotations

import pytest

GROUND = "(e) => { const s = getComputedStyle(e); return [s.color, s.backgroundColor]; }"


@pytest.mark.parametrize(("scheme", "ground"), [
    ("light", "rgb(255, 255, 255)"), ("dark", "rgb(20, 25, 29)")])
def test_the_speakers_column_has_the_pages_ground(app, new_page, scheme, ground):
    window = new_page(app, color_scheme=scheme)
    window.open("incident", incident="mli-2022-03-27-moura")
    name = window.page.locator(".matrix tbody th").first
    name.wait_for()
    ink, behind = name.evaluate(GROUND)
    assert behind == ground
    assert ink == window.page.locator("[data-testid=stApp]").evaluate(GROUND)[0]
    link = window.page.locator(".source a").first.evaluate(GROUND)[0]
    assert link == {"light": "rgb(29, 90, 134)", "dark": "rgb(140, 196, 234)"}[scheme]
    window.page.context.close()


LIGHTNESS = """(e) => {
  const [r, g, b] = getComputedStyle(e).color.startsWith("lab")
    ? [2.55, 2.55, 2.55].map((k) => k * +getComputedStyle(e).color.match(/[\\d.]+/)[0])
    : getComputedStyle(e).color.match(/[\\d.]+/g).map(Number);
  return (r + g + b) / 7.65; }"""


@pytest.mark.parametrize(("scheme", "is_light"), [("light", True), ("dark", False)])
def test_a_button_in_a_popover_can_be_read(app, new_page, scheme, is_light):
    window = new_page(app, color_scheme=scheme)
    window.open("report")
    window.page.get_by_role("button", name="Write it down by hand").first.click()
    window.page.locator(".st-key-report_leave button").click()
    window.page.get_by_role("button", name="Discard").first.click()
    button = window.page.locator("[data-testid=stPopoverBody] button").first
    button.wait_for()
    assert (button.evaluate(LIGHTNESS) > 80) is is_light  # on dark blue and on light blue
    button.click()
    window.page.context.close()
