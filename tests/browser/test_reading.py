"""Pages, addresses, languages and sizes, as a reader meets them."""

from __future__ import annotations

import pytest
from running import PAGES, serve

from geo.i18n import use

LINK = {"since": "2025-01-01", "until": "2025-02-28", "actor": "fama", "type": "killing",
        "color": "grade", "killed": "5"}

# The document itself never scrolls: Streamlit scrolls its main part.
WIDEST = """Math.max(document.scrollingElement.scrollWidth,
                     document.querySelector('[data-testid=stMain]').scrollWidth)"""


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_pasted_address_restores_the_view_in_either_language(atlas, oracle, lang):
    params = LINK if lang == "en" else {**LINK, "lang": lang}
    atlas.open(**params)
    atlas.shows(oracle.shown({k: [v] for k, v in params.items()}))
    assert atlas.params() == {k: [v] for k, v in params.items()}
    assert atlas.chips("actor") == ["Malian Armed Forces" if lang == "en"
                                    else "Forces armées maliennes"]


def test_pages_of_the_navigation_keep_the_language_and_take_back_once(atlas):
    atlas.open("report", lang="fr")
    for name, path in (("Sources", "sources"), ("Lieux", "places")):
        atlas.page.get_by_role("link", name=name).first.click()
        atlas.until(lambda path=path: f"/{path}?lang=fr" in atlas.page.url, f"the address of {path}")
        atlas.settle()
    for path in ("sources", "report"):
        atlas.page.go_back()
        atlas.until(lambda path=path: f"/{path}?lang=fr" in atlas.page.url, f"{path} again")
        atlas.settle()
    assert atlas.page.get_by_role("link", name="Lieux").count()


def test_language_switch_keeps_filters_and_speaks_on_every_page(atlas, oracle):
    atlas.open(**LINK)
    atlas.page.get_by_text("FR", exact=True).click()
    fr = {**{k: [v] for k, v in LINK.items()}, "lang": ["fr"]}
    atlas.shows(oracle.shown(fr))
    atlas.until(lambda: atlas.params() == fr, "the language in the address")
    for page, words in (("timeline", "Couleur selon"), ("incident", "Qui dit quoi"),
                        ("sources", "affirmations"), ("about", "Limites administratives"),
                        ("places", "Lieux non tranchés")):
        atlas.open(page, lang="fr")
        atlas.until(lambda words=words: words in atlas.text(), f"“{words}” on {page}")


def test_pages_keep_the_filters(atlas, oracle):
    atlas.open(since="2025-01-01", actor="fama")
    wanted = {"since": ["2025-01-01"], "actor": ["fama"]}
    for name in ("Timeline", "Sources", "Map"):
        atlas.page.get_by_role("link", name=name, exact=True).first.click()
        atlas.settle()
        atlas.until(lambda: atlas.params() == wanted, f"the filters on {name}")
    atlas.shows(oracle.shown(wanted))


def test_what_an_address_holds_that_cannot_be_used_is_shown_literally(atlas, oracle):
    atlas.open(since="yesterday", killed="-4", bogus="{{7*7}}", adm1="<b>x</b>")
    told = atlas.page.locator(".st-key-rejected").inner_text()
    for words in ("since=yesterday", "killed=-4", "bogus={{7*7}}", "adm1=<b>x</b>"):
        assert words in told
    atlas.shows(oracle.shown({}))


def test_deep_link_is_the_first_request_of_a_fresh_server(new_page, tmp_path):
    with serve(tmp_path) as server:
        window = new_page(server)
        window.open("incident", incident="mli-2022-03-27-moura")
        window.until(lambda: "203–500+" in window.text(), "the toll of Moura")
        assert window.page.get_by_role("link", name="Timeline").count()
        window.page.context.close()
        assert window.log.errors == []


def test_incident_shows_allegation_and_denial_side_by_side(atlas):
    atlas.open("incident", incident="mli-2025-02-17-tilemsi")
    table = atlas.page.locator("table.matrix").first
    atlas.until(lambda: table.count() and "alleges" in table.inner_text(), "the claims")
    words = table.inner_text()
    for told in ("denies", "investigates", "corroborates", "Azawad Liberation Front",
                 "Government of Mali"):
        assert told in words


def test_places_answers_and_keeps_silent(atlas):
    atlas.open("places")
    field = atlas.page.get_by_label("Place, as a report says it")
    for text, words in (("Moura", "Located"), ("Welingara", "Ambiguous"),
                        ("xyzzyplugh", "Not located")):
        field.fill(text)
        field.press("Enter")
        atlas.until(lambda words=words: words in atlas.page.locator(
            ".keyfacts").first.inner_text(), f"“{words}” for {text}")


@pytest.mark.parametrize("page", PAGES)
def test_phone_width(app, new_page, page):
    window = new_page(app, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    window.open(page, lang="fr")
    if page in {"", "incident"}:
        assert window.painted()["shown"] > 0
    assert window.page.evaluate(WIDEST) <= 390
    if not page:
        window.page.get_by_test_id("stExpandSidebarButton").click()
        window.page.get_by_text("Filtres", exact=True).wait_for()
    window.page.context.close()
    assert window.log.errors == []


def test_dark(app, new_page):
    window = new_page(app, color_scheme="dark")
    window.open()
    window.painted()
    shade = window.page.evaluate(
        "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor")
    assert shade == "rgb(20, 25, 29)"
    window.until(lambda: "dark" in window.map("document.body.className"), "a dark map")
    window.page.context.close()
    use("en")
