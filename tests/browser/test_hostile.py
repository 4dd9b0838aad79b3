"""Text from outside is shown literally: no template, no script, no Markdown, no request."""

from __future__ import annotations

import json

import pytest
from running import PAGES, serve_untroubled

from geo.store.opening import open_store
from tests.ui.samples import PAPER, odd, odd_source

TEXTS = ("{{7*7}}", "${7*7}", "<img src=x onerror=window.__xss=1>",
         "<script>window.__xss=1</script>", '"><svg onload=window.__xss=1>',
         "{% for x in [1] %}49{% endfor %}", "[a](javascript:window.__xss=1)", "`${window.__xss=1}`",
         "![a](https://example.org/a.png)", "');window.__xss=1;//")


@pytest.fixture(scope="module")
def texts(reference):
    """Give our own hostile texts and a spread of the collected ones."""
    naughty = json.loads((reference / "bad" / "strings" / "blns.json").read_text("utf-8"))
    scripts = [line for path in sorted((reference / "bad" / "xss").glob("*.txt"))
               for line in path.read_text("utf-8", errors="replace").splitlines() if line.strip()]
    return [*TEXTS, *naughty[::25], *scripts[::20]]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory, texts):
    """Run the app on a store whose every free field holds a hostile text."""
    folder = tmp_path_factory.mktemp("hostile")
    store = open_store(folder / "atlas.gpkg")
    claims = [c for n, text in enumerate(texts) for c in odd(n, text)]
    sources = [odd_source(f"{text}-{n}", text) for n, text in enumerate(texts)]
    store.append_claims(claims, [PAPER, *sources], label=TEXTS[0], recorded_by=TEXTS[2])
    store.close()
    with serve_untroubled(folder) as server:
        yield server


def read(words: str) -> str:
    """Give words as a reader sees them: a word joiner, which keeps links apart, has no width."""
    return words.replace("\u2060", "")


def untouched(window):
    assert window.page.evaluate("window.__xss") is None
    assert all(f.evaluate("window.__xss") is None for f in window.page.frames)
    assert window.log.dialogs == []
    assert window.log.errors == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_shows_hostile_texts_as_they_are(hostile, new_page, page):
    window = new_page(hostile)
    window.open(page)
    if not page:
        window.painted()
    for details in window.page.locator("[data-testid=stMain] details summary").all()[:4]:
        details.click()
    if page == "sources":  # the one page that shows all of them at once
        window.until(lambda: all(t in read(window.text()) for t in TEXTS), "the texts as they are")
    assert window.page.locator("img[src=x]").count() == 0
    untouched(window)
    window.page.context.close()


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_incident_shows_each_text_as_it_is(hostile, new_page, number):
    text = TEXTS[number]
    window = new_page(hostile)
    window.open("incident", incident=f"{text}-{number}")
    window.until(lambda: read(window.page.locator("h2").first.inner_text()).strip() == text,
                 "the title, literally")
    assert text in window.page.locator("table.matrix").first.inner_text()
    untouched(window)
    window.page.context.close()


def test_address_shows_each_text_as_it_is(hostile, new_page):
    window, together = new_page(hostile), " ".join(TEXTS)
    window.open("", q=together, grade=TEXTS, lat=TEXTS[3], incident=TEXTS[4])
    window.painted()
    told = read(window.page.locator(".st-key-rejected").inner_text())
    assert [text for text in TEXTS if f"grade={text}" not in told] == []
    assert f"lat={TEXTS[3]}" in told
    untouched(window)
    window.page.context.close()
