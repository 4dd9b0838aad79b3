"""A brief from choice to file, and the screenshot view: complete, inside its frame, offline."""

from __future__ import annotations

import urllib.request
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

SERIOUS = frozenset({"serious", "critical"})
SLOW = 180_000  # the first drawing loads what draws
WINDOWS = [(1440, 900, False), (1920, 1080, False), (390, 844, True)]

# Boxes of all that stands in the frame, and whether anything in it is cut off.
LAID_OUT = """
() => {
  const box = document.querySelector('.shot').getBoundingClientRect();
  const inside = (r) => r.left >= box.left - 1 && r.top >= box.top - 1
    && r.right <= box.right + 1 && r.bottom <= box.bottom + 1;
  const parts = ['.shot-title', '.shot-sentence', '.shot-main', '.shot aside', '.shot footer',
    '.shot-notes', '.shot-dates', '.shot-key'];
  const visible = (e) => e.getClientRects().length
    && getComputedStyle(e).visibility === 'visible';
  const cut = [...document.querySelectorAll('.shot, .shot *')].filter((e) => visible(e)
    && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2)
    && ['hidden', 'auto', 'scroll'].includes(getComputedStyle(e).overflowY));
  return {
    frame: [box.left, box.top, box.width, box.height],
    missing: parts.filter((p) => ![...document.querySelectorAll(p)].some(visible)),
    outside: [...document.querySelectorAll('.shot *')].filter((e) => visible(e)
      && !inside(e.getBoundingClientRect())).map((e) => e.className || e.tagName),
    cut: cut.map((e) => e.className || e.tagName),
  };
}
"""
UNSTAGED = """(() => {  // what of map and timeline is out of view, and by how much
  const { x, y } = atlas.map.getSize();
  const { width, height } = document.querySelector('.atlas-stage').getBoundingClientRect();
  const chart = document.querySelector('.atlas-plot canvas').getBoundingClientRect();
  const told = document.querySelector('.atlas-notes').getBoundingClientRect();
  const off = {
    map: Math.abs(x - width) < 2 && Math.abs(y - height) < 2 ? 0 : [x, y, width, height],
    chart: chart.height > 60 && chart.right <= innerWidth ? 0 : [chart.height, chart.right],
    told: told.bottom <= innerHeight ? 0 : told.bottom,
  };
  return Object.values(off).some(Boolean) ? { ...off, frame: [innerWidth, innerHeight] } : null;
})()"""
SHOWN = "document.documentElement.dataset.shot || ''"
TARGET = """(key) => {
  const [a, b] = [`.st-key-${key}_frame`, '.shot-hole'].map(
    (s) => document.querySelector(s).getBoundingClientRect());
  return ['left', 'top', 'width', 'height'].every((n) => Math.abs(a[n] - b[n]) < 2);
}"""


def preview(window) -> bytes:
    """Give the picture on the page, as its address answers it."""
    image = window.page.locator(".brief-sheet img")
    image.wait_for(timeout=SLOW)
    window.until(lambda: image.evaluate("e => e.complete && e.naturalWidth > 0"), "a picture")
    with urllib.request.urlopen(image.evaluate("e => e.src")) as answer:  # noqa: S310 - our own
        return answer.read()


def take(window, button) -> Path:
    with window.page.expect_download(timeout=SLOW) as found:
        button.click()
    return found.value.path()


def violations(window) -> list[str]:
    found = Axe().run(window.page).response["violations"]
    return [f"{v['id']} {n['target']} {n['html'][:90]}" for v in found
            if v["impact"] in SERIOUS for n in v["nodes"]]


def test_a_region_is_chosen_and_the_download_is_the_preview(atlas):
    atlas.open("brief")
    whole = preview(atlas)
    atlas.pick("brief_region", "Mopti region")
    atlas.until(lambda: atlas.params().get("region") == ["mopti"], "the region in the address")
    atlas.until(lambda: "Mopti" in (atlas.page.locator(".brief-sheet img").get_attribute("alt")
                                    or ""), "the brief of Mopti")
    png = preview(atlas)
    assert png != whole
    assert take(atlas, atlas.page.get_by_role("button", name="PNG")).read_bytes() == png


def test_a_pdf_is_made_and_says_what_the_filter_says(atlas):
    atlas.open("brief", region="gao", brieflang="fr")
    preview(atlas)
    alt = atlas.page.locator(".brief-sheet img").get_attribute("alt")
    assert "incidents signalés" in alt
    atlas.page.get_by_role("button", name="PDF", exact=True).click()
    made = atlas.page.get_by_role("button", name="Download atlas-brief-gao")
    made.wait_for(timeout=SLOW)
    words = " ".join(PdfReader(take(atlas, made)).pages[0].extract_text().split())
    assert "incidents signalés" in words.replace("\u00a0", " ")


def test_a_brief_can_be_linked_in_french_for_the_public(atlas):
    link = {"region": "mopti", "audience": "public", "size": "a4", "template": "map",
            "lang": "fr"}
    atlas.open("brief", **link)
    preview(atlas)
    assert atlas.params() == {k: [v] for k, v in link.items()}
    image = atlas.page.locator(".brief-sheet img")
    width, height = image.evaluate("e => [e.naturalWidth, e.naturalHeight]")
    assert 1.38 < height / width < 1.44
    assert image.evaluate("e => e.closest('[lang]').lang") == "fr"
    atlas.page.get_by_role("link", name="Carte", exact=True).first.click()
    atlas.until(lambda: atlas.params() == {"lang": ["fr"]}, "an address without the brief's words")


def test_what_the_map_shows_becomes_the_box(atlas):
    atlas.open(lat="16.3", lon="0.0", z="7")
    atlas.painted()
    atlas.page.get_by_role("link", name="Brief", exact=True).first.click()
    atlas.settle()
    atlas.pick("brief_region", "What the map shows now")
    west, south, east, north = atlas.until(
        lambda: [float(v) for v in atlas.params().get("bbox", [""])[0].split(",") if v],
        "the box in the address")
    assert west < 0.0 < east
    assert south < 16.3 < north
    preview(atlas)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_no_serious_barrier(app, new_page, scheme):
    window = new_page(app, color_scheme=scheme, viewport={"width": 1440, "height": 1000})
    window.open("brief", since="2030-01-01", audience="public")
    preview(window)
    window.page.locator("[data-testid=stExpander]").last.locator("summary").click()
    assert violations(window) == []
    window.page.context.close()


# --- the screenshot view --------------------------------------------------------------------


def staged(window) -> None:
    """Wait until the map and the whole timeline are in view."""
    try:
        window.until(lambda: window.map(UNSTAGED) is None, "the map and the whole timeline in view")
    except AssertionError as error:
        error.add_note(f"out of view: {window.map(UNSTAGED)}")
        raise


@pytest.mark.parametrize(("width", "height", "phone", "page", "lang"), [
    (*window, *shown) for number, window in enumerate(WINDOWS)
    for shown in zip(("", "timeline"), ("en", "fr")[::(-1) ** number], strict=True)])
def test_a_screenshot_is_complete_and_nothing_is_cut(app, new_page, width, height, phone,
                                                     page, lang):
    window = new_page(app, viewport={"width": width, "height": height}, is_mobile=phone,
                      has_touch=phone)
    window.open(page, lang=lang)
    window.painted()
    key = page or "map"
    window.page.locator(f".st-key-{key}_screenshot button").wait_for()
    window.page.keyboard.press("p")
    window.until(lambda: window.page.evaluate(SHOWN) == key, "the screenshot view")
    told = window.page.evaluate(LAID_OUT)
    assert told["missing"] == []
    assert told["outside"] == []
    assert told["cut"] == []
    left, top, wide, high = told["frame"]
    assert left >= -1
    assert top >= -1
    assert phone or abs(wide / high - 16 / 9) < 0.01
    window.until(lambda: window.page.evaluate(TARGET, key), "the map in its place")
    staged(window)
    assert window.page.locator("[data-testid=stSidebar]").evaluate_all(
        "all => all.every(e => getComputedStyle(e).visibility === 'hidden')")
    window.page.context.close()
    assert window.log.errors == []


LEGEND = "document.querySelectorAll('.shot aside .shot-key img').length"
BARE = "document.documentElement.classList.contains('atlas-shot')"


def test_a_map_that_comes_late_or_again_is_shown_as_one_that_was_there(atlas):
    atlas.page.goto(f"{atlas.url}/timeline")
    atlas.page.locator(".st-key-timeline_screenshot button").wait_for()
    atlas.page.keyboard.press("p")
    atlas.until(lambda: atlas.page.evaluate(LEGEND), "the legend of a map that came late")
    keys = atlas.page.evaluate(LEGEND)
    atlas.page.get_by_role("textbox", name="Title").fill("Written over")
    atlas.map("window.before = true, location.reload()")
    atlas.until(lambda: atlas.map(f"!window.before && {BARE}"), "the new map without its buttons")
    staged(atlas)
    assert atlas.page.evaluate(LEGEND) == keys
    assert atlas.page.locator(".shot-title").inner_text() == "Written over"
    atlas.page.keyboard.press("Escape")
    atlas.until(lambda: not atlas.page.evaluate(SHOWN), "the page again")
    atlas.until(lambda: not atlas.map(BARE), "the map with its buttons")


def test_the_key_opens_and_escape_leaves_and_the_map_stays(atlas):
    atlas.open(lat="15.2", lon="-2.1", z="7")
    atlas.painted()
    before, at = atlas.view(), atlas.headline()
    atlas.page.get_by_role("button", name="Screenshot view").click()
    atlas.until(lambda: atlas.page.evaluate(SHOWN) == "map", "the view by its button")
    frames = atlas.log.frames
    assert atlas.page.locator(".shot-sentence").inner_text() == at
    title = atlas.page.get_by_role("textbox", name="Title")
    title.fill("Northern pipeline, peppered with p")
    title.press("Enter")
    assert atlas.page.evaluate(SHOWN) == "map"
    assert violations(atlas) == []
    atlas.page.keyboard.press("Escape")
    atlas.until(lambda: not atlas.page.evaluate(SHOWN), "the page again")
    atlas.until(lambda: atlas.view() == before, "the map where it was")
    assert atlas.log.frames == frames, "the server was asked"
    atlas.page.keyboard.press("p")
    atlas.until(lambda: atlas.page.evaluate(SHOWN) == "map", "the view by its key")
    atlas.page.keyboard.press("p")
    atlas.until(lambda: not atlas.page.evaluate(SHOWN), "the page by its key")


def test_the_key_is_heard_in_the_map_and_not_while_typing(atlas):
    atlas.open()
    atlas.painted()
    field = atlas.widget("q").locator("input").first
    field.press_sequentially("pp")
    assert field.input_value() == "pp"
    assert not atlas.page.evaluate(SHOWN)
    field.fill("")
    field.press("Enter")
    atlas.painted()
    box = atlas.page.locator(".st-key-map_frame iframe").bounding_box()
    atlas.page.mouse.click(box["x"] + box["width"] * .8, box["y"] + box["height"] * .15)
    atlas.until(lambda: atlas.page.evaluate(SHOWN) == "map" or atlas.page.keyboard.press("p"),
                "the view by its key in the map")
    atlas.page.keyboard.press("Escape")
    atlas.until(lambda: not atlas.page.evaluate(SHOWN), "the page again")
