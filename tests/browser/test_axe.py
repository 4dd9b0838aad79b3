"""No serious barrier on any page, in light and dark (axe-core)."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from running import PAGES

SERIOUS = frozenset({"serious", "critical"})
STILL = ("!document.querySelector('[data-stale=true]') && document.getAnimations()"
         ".every(a => a.playState !== 'running')")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_no_serious_violation(app, new_page, page, scheme):
    window = new_page(app, color_scheme=scheme, viewport={"width": 1440, "height": 1000})
    window.open(page)
    places = [window.page]
    if page in {"", "timeline", "incident"}:
        window.painted()
        places.append(window.frame)
    window.until(lambda: window.page.evaluate(STILL), "a page that no longer moves")
    found = [v for place in places for v in Axe().run(place).response["violations"]]
    window.page.context.close()
    faults = [(v["id"], node["target"], node["html"][:120]) for v in found
              if v["impact"] in SERIOUS for node in v["nodes"]]
    assert faults == []
