"""Names of private persons: asked about wherever they are typed, never recorded unasked."""

from __future__ import annotations

import pytest
from report_samples import key, number_of, one
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1.element_tree import Selectbox
from visitor import press, shown

from geo.i18n import use
from geo.model.vocabulary import Prop
from geo.reports.drafting import Decision
from geo.reports.private import ACCUSED, ROLES
from ui.report_draft import FILES

pytestmark = pytest.mark.usefixtures("no_drafts")
PERSON = "Aminata Example"
ASKED = f"“{PERSON}” may be a private person"


def _sent(box):
    """Give what a browser sends of a list, also where its value was typed and is not listed."""
    told = WidgetState(id=box.id)
    if box.value is not None and box.options:
        told.string_value = box.format_func(box.value)
    return told


@pytest.fixture
def page(visit, draft, monkeypatch):
    monkeypatch.setattr(Selectbox, "_widget_state", property(_sent))
    return visit("report", draft=draft.draft_id)


def header(draft):
    return FILES.read(draft.draft_id).header


def name_of(draft, field):
    return f"report_{field}_{draft.draft_id}"


def typed(app, name, value):
    """Let a field say something that no list offers, as a browser does."""
    app.session_state[name] = value
    app.run()
    assert not app.exception
    return app


def field(app, kind, name):
    return next(f for f in getattr(app, kind) if f.key == name)


def test_a_private_persons_name_as_publisher_is_asked_about(page, draft):
    name = name_of(draft, "publisher")
    typed(page, name, PERSON)
    assert ASKED in shown(page)
    assert header(draft).publisher == "Example Wire"
    press(page, "accept_c1")
    press(page, "report_confirm")
    assert "A question above is open: Publisher" in shown(page)
    assert FILES.read(draft.draft_id).incidents == ()
    press(page, f"{name}_instead0")
    assert (header(draft).publisher_id, page.text_input(key=name).value) == (
        "personal-account", "Personal account on a social network")
    assert ASKED not in shown(page)


def test_a_publisher_that_is_none_of_a_person_is_kept(page, draft):
    name = name_of(draft, "publisher")
    typed(page, name, PERSON)
    press(page, f"{name}_keep0")
    assert header(draft).publisher == PERSON


@pytest.mark.parametrize("publisher", ["Studio Tamani", "Thomson Reuters", "Le Monde", "Mali Tribune"])
def test_a_paper_is_taken_as_it_is(page, draft, publisher):
    typed(page, name_of(draft, "publisher"), publisher)
    assert "may be a private person" not in shown(page)
    assert header(draft).publisher == publisher


def test_a_private_persons_story_that_is_retold_is_asked_about(page, draft):
    name = name_of(draft, "origin")
    typed(page, name, PERSON)
    assert ASKED in shown(page)
    assert header(draft).origin == ""
    press(page, f"{name}_instead0")
    assert header(draft).origin == "personal-account"


def test_a_title_of_the_report_that_names_somebody_stops_the_record(page, draft):
    typed(page, name_of(draft, "title"), "letter of aminata example")
    press(page, "accept_c1")
    press(page, "report_confirm")
    assert "A question above is open: What to call the report" in shown(page)
    assert FILES.read(draft.draft_id).incidents == ()


def test_words_of_a_place_that_name_somebody_are_asked_about(page, draft):
    press(page, "edit_c1")
    n = number_of(draft, Prop.PLACE)
    typed(page, f"{key(f'p{n}')}_words", "near the house of aminata")
    assert "“aminata” may be a private person" in shown(page)
    assert one(draft).facts[n].words == "near Gossi"


def test_a_person_who_is_accused_becomes_no_relative_of_the_victims(page, draft):
    press(page, "edit_c1")
    name = key("perpetrator")
    typed(page, name, ["fama", PERSON])
    roles = field(page, "selectbox", f"{name}_role0")
    use("en")
    assert ASKED in shown(page)
    assert (roles.value, page.button(key=f"{name}_use0").disabled) == (None, True)
    assert not set(ACCUSED) & set(ROLES)
    assert [o for o in roles.options if "relative" in o or "witness" in o] == []
    assert one(draft).of(Prop.PERPETRATOR) == ()
    roles.set_value("unidentified-armed-men").run()
    press(page, f"{name}_use0")
    assert [f.now.value for f in one(draft).of(Prop.PERPETRATOR)] == [
        "fama", "unidentified-armed-men"]
    assert list(field(page, "multiselect", name).value) == ["fama", "unidentified-armed-men"]
    assert PERSON not in shown(page)


def test_an_accused_persons_name_is_left_out(page, draft):
    press(page, "edit_c1")
    name = key("perpetrator")
    typed(page, name, [PERSON])
    field(page, "selectbox", f"{name}_role0").set_value("").run()
    press(page, f"{name}_use0")
    assert list(field(page, "multiselect", name).value) == []
    press(page, "done_c1")
    assert (one(draft).of(Prop.PERPETRATOR), one(draft).decision) == ((), Decision.ACCEPTED)


def test_who_speaks_is_a_witness_in_one_field_and_nobody_in_another(page, draft):
    """The role that a speaker has says nothing of the same name among the accused."""
    press(page, "edit_c1")
    speaker, accused = key(f"w{number_of(draft, Prop.PLACE)}"), key("perpetrator")
    typed(page, speaker, [PERSON])
    field(page, "selectbox", f"{speaker}_role0").set_value("witnesses").run()
    press(page, f"{speaker}_use0")
    assert list(field(page, "multiselect", speaker).value) == ["witnesses"]
    typed(page, accused, [PERSON])
    assert ASKED in shown(page)
    assert one(draft).of(Prop.PERPETRATOR) == ()


def test_the_address_of_somebodys_own_page_is_asked_about(page, draft):
    name = name_of(draft, "url")
    typed(page, name, "https://www.facebook.com/aminata.traore/posts/12")
    assert "“aminata traore” may be a private person" in shown(page)
    assert header(draft).url == ""
    press(page, f"{name}_keep0")
    assert header(draft).url == "https://www.facebook.com/aminata.traore/posts/12"


def test_the_address_of_an_article_may_name_whom_it_will(page, draft):
    typed(page, name_of(draft, "url"), "https://paper.example/meurtre-de-moussa-traore")
    assert header(draft).url == "https://paper.example/meurtre-de-moussa-traore"
