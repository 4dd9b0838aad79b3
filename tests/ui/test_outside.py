"""Text from outside is shown as it is written, on every page, and never reaches the map."""

from __future__ import annotations

import pytest
from samples import NASTY, make_claim, odd, odd_source, simple
from visitor import PAGES, address, map_args, markup, only_ours, shown

from ui.cards import PER_PAGE

MARK = "ZQX"
CODE = ("{{", "{%", "${", "}}", "<img", "<script", "<!--", "alert(", "`", "](")


def visible(app) -> str:
    return one_line(shown(app).replace("\u2060", ""))


def one_line(text: str) -> str:
    return " ".join(text.split())


def hold_odd(hold, texts):
    hold([c for n, t in enumerate(texts) for c in odd(n, t)],
         [odd_source(f"{t}-{n}", t) for n, t in enumerate(texts)])


@pytest.mark.parametrize("page", PAGES)
def test_hostile_texts_are_shown_on_pages_that_list_them(visit, hold, page):
    some = NASTY[:PER_PAGE - 1]
    hold_odd(hold, some)
    app = visit(page)
    only_ours(markup(app))
    if page in {"map", "timeline", "sources"}:
        assert not [t for t in some if one_line(t) not in visible(app)]


def test_hundreds_of_hostile_texts_are_no_crash(visit, hold, hostile):
    hold_odd(hold, hostile)
    for page in PAGES:
        only_ours(markup(visit(page, color="perpetrator", lang="fr")))


@pytest.mark.parametrize("text", NASTY)
def test_an_incident_of_hostile_text_is_shown_as_it_is_written(visit, hold, text):
    hold_odd(hold, [text])
    app = visit("incident", incident=f"{text}-0")
    assert not app.warning
    assert address(app)["incident"] == [f"{text}-0"]
    assert only_ours(markup(app)).text.count(text) >= 5  # speaker, words, locator, source, note …
    assert one_line(text) in visible(app)


def test_all_hostile_texts_are_shown_in_one_matrix_of_claims(visit, hold, hostile):
    texts = [t for t in hostile if not {"\r", "\0"} & set(t)]
    told = [make_claim("one", "injured", str(n), n, original_value=t, locator=t)
            for n, t in enumerate(texts)]
    hold([*simple(), *told])
    read = only_ours(markup(visit("incident", incident="one")))
    assert not [t for t in texts if t not in read.text]


@pytest.mark.parametrize("page", ["map", "incident"])
def test_no_title_name_or_id_from_outside_is_among_what_the_map_is_told(visit, hold, page):
    hold_odd(hold, [f"{MARK}{t}" for t in NASTY])
    told = map_args(visit(page, q=MARK, incident=f"{MARK}{NASTY[0]}-0"))
    assert told
    assert MARK not in str(told)


@pytest.mark.parametrize("page", ["map", "incident"])
def test_names_of_unknown_actors_in_the_legend_are_no_code(visit, hold, page):
    hold_odd(hold, NASTY)
    told = map_args(visit(page, color="perpetrator"))
    group = "".join(str(each["spec"]) for each in told)
    assert "legend" in group
    assert not [code for code in CODE if code in group]
