"""No serious barrier on any page, in light and dark (axe-core)."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from running import PAGES

SERIOUS = frozenset({"serious", "critical"})
STILL = ("!document.querySelector('[data-stale=true]') && document.getAnimations()"
         ".every(a => a.playState !== 'running')")


GROUND = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
GROUNDS = {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 25, 29)"}


@pytest.mark.parametrize("page", PAGES)
def test_no_serious_violation(app, new_page, page):
    window = new_page(app, viewport={"width": 1440, "height": 1000})
    window.open(page)
    faults = [(scheme, *fault) for scheme in GROUNDS for fault in violations(window, page, scheme)]
    window.page.context.close()
    assert faults == []


def violations(window, page, scheme):
    """Give the serious barriers of a page and of its map, in light or dark."""
    window.page.emulate_media(color_scheme=scheme)
    window.until(lambda: window.page.evaluate(GROUND) == GROUNDS[scheme], f"a {scheme} page")
    places = [window.page]
    if page in {"", "timeline", "incident"}:
        window.until(lambda: ("atlas-dark" in window.map("document.body.className")) == (scheme == "dark"),
                     f"a {scheme} map")
        window.painted()
        places.append(window.frame)
    window.until(lambda: window.page.evaluate(STILL), "a page that no longer moves")
    found = [v for place in places for v in Axe().run(place).response["violations"]]
    return [(v["id"], node["target"], node["html"][:120]) for v in found
            if v["impact"] in SERIOUS for node in v["nodes"]]
