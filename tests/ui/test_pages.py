"""Every page stands, whatever the store holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from samples import make_claim, simple
from visitor import PAGES, address, headline, markup, only_ours, set_to, shown, titles

from geo.i18n import LANGUAGES
from ui import cards, data, state

NEWEST = "mli-2025-02-17-tilemsi"


@pytest.mark.usefixtures("builtin")
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_pages_show_the_built_in_data(visit, page, lang):
    app = visit(page, lang=lang)
    assert len(shown(app)) > 500
    assert address(app).get("lang", ["en"]) == [lang]
    only_ours(markup(app))


@pytest.mark.usefixtures("builtin")
def test_every_incident_has_a_page_in_both_languages(visit):
    app = visit("incident")
    for incident in data.frame(data.edition(state.OPENING))["incident_id"]:
        for lang in LANGUAGES:
            app.query_params = {"incident": incident, "lang": lang}
            app.run()
            assert not app.exception
            assert not app.warning
            assert address(app)["incident"] == [incident]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_pages_show_an_empty_store(visit, hold, page, lang):
    hold()
    app = visit(page, lang=lang)
    assert shown(app)
    assert titles(app) == []


def test_an_empty_store_says_that_it_is_empty(visit, hold):
    hold()
    assert headline(visit()).startswith("0 incidents")
    assert "no incident" in shown(visit("incident"))


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_store_answers_every_filter(visit, hold, page):
    hold()
    visit(page, grade=["corroborated"], since="2022-01-01", until="2025-01-01", killed="5",
          adm1="mopti", actor=["fla", "class:jihadist"], asof="2024-01-01", color="perpetrator",
          incident="nothing")


@pytest.mark.parametrize("page", PAGES)
def test_pages_show_a_single_incident(visit, hold, page):
    hold(simple(title="The only thing"))
    app = visit(page)
    if page == "map":
        assert headline(app).startswith("1 incident")
    assert page in ("about", "compare") or "The only thing" in shown(app)


@pytest.mark.parametrize("page", PAGES)
def test_an_incident_of_which_nothing_is_known_is_shown(visit, hold, page):
    hold([make_claim("bare", "event", stated_on=None)], ())
    app = visit(page, targeting="unknown")
    assert page in {"sources", "about", "compare"} or "Other" in shown(app)  # what it is called: its type


@pytest.mark.parametrize("page", PAGES)
def test_a_statement_about_a_period_alone_is_shown(visit, hold, page):
    hold([*simple("agg", "Only a total"), make_claim("agg", "kind", "aggregate")])
    app = visit(page)
    assert titles(app) == []
    assert page in ("about", "compare") or "Only a total" in shown(app)


def test_claims_of_a_source_that_is_not_held_are_shown(visit, hold):
    hold([replace(c, source_id="gone") for c in simple()], ())
    for page in ("incident", "sources"):
        visit(page)


def test_many_incidents_are_listed_a_page_at_a_time(visit, hold):
    hold([c for n in range(45) for c in simple(f"n{n}", day=f"2024-01-{n % 28 + 1:02}")])
    app = visit()
    assert len(titles(app)) == cards.PER_PAGE
    app = set_to(app, "number_input", "list_page", 3)
    assert len(titles(app)) == 5
    assert titles(set_to(app, "text_input", "q", "n44")) == ["n44"]


def test_a_new_store_is_opened_by_the_first_visit(visit, new_store):
    assert NEWEST in titles(visit())
    assert new_store.is_file()
    data.store().close()


def test_a_store_that_cannot_be_opened_is_told_in_words(visit, new_store):
    new_store.write_text("no database at all, only words " * 50)
    with pytest.raises(AssertionError, match="cannot be opened"):  # the error box, no exception
        visit()
