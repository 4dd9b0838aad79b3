"""The fields of a candidate: what is typed anew, refused, added and searched for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_samples import key, number_of, one
from streamlit.proto.SelectWidgetFilterMode_pb2 import FILTER_MODE_CONTAINS
from visitor import markdown, press, set_to, shown

from geo.analyst import ANALYST
from geo.i18n import use
from geo.model.vocabulary import Prop, Stance
from geo.reports.drafting import By, Decision, Edited, Fact, Said, with_candidate
from ui.report_actors import _all, known_as
from ui.report_draft import FILES, change
from ui.report_figures import crossed, together
from ui.report_places import UNCHOSEN, offered
from ui.report_words import titles

pytestmark = pytest.mark.usefixtures("no_drafts")


@pytest.fixture
def form(visit, draft):
    """Open the fields of the first candidate."""
    return press(visit("report", draft=draft.draft_id), "edit_c1")


def typed(app, kind, name, value):
    """Type into a field, which may be refused."""
    getattr(app, kind)(key=name).set_value(value).run()
    assert not app.exception
    return app


def pressed(app, name):
    app.button(key=name).click().run()
    assert not app.exception
    return app


def told(app):
    return "\n".join(markdown(e.value)[1] for e in app.error)


def meant(app):
    return next(r for r in app.radio if r.label == "Which place is meant?")


def place_words(app, n, words, candidate_id="c1"):
    return set_to(app, "text_input", f"{key(f'p{n}', candidate_id)}_words", words)


def test_after_one_candidate_is_done_another_is_rejected(form, draft):
    press(form, "done_c1")
    press(form, "reject_c2")
    assert (one(draft).decision, one(draft, "c2").decision) == (
        Decision.ACCEPTED, Decision.REJECTED)


def test_accepting_an_open_form_reads_it_and_closes_it(form, draft):
    press(form, "accept_c1")
    assert one(draft).decision is Decision.ACCEPTED
    assert "Done, accept it" not in shown(form)


def test_other_words_mean_another_place(form, draft):
    n = number_of(draft, Prop.PLACE)
    place_words(form, n, "Bankass")
    fact = one(draft).facts[n]
    assert (fact.now.value, fact.words, fact.evidence) == ("place:bankass", "Bankass", "near Gossi")
    assert "Whose word is your change?" in [r.label for r in form.radio]
    assert [o for o in meant(form).options if "as read" in o] == [meant(form).options[0]]
    assert meant(form).value == "place:bankass"


def test_words_that_several_places_may_mean_leave_the_choice_open(form, draft):
    n = number_of(draft, Prop.PLACE)
    place_words(form, n, "Boni")
    assert one(draft).facts[n].now.value == UNCHOSEN
    assert meant(form).value is None
    before = meant(form).options
    assert "several places bear the name “Boni”: not known which" in [
        markdown(o)[1] for o in before]
    meant(form).set_value("place:boni").run()
    assert one(draft).facts[n].now.value == "place:boni"
    assert (meant(form).value, meant(form).options) == ("place:boni", before)
    place_words(form, n, "near Gossi")
    assert not one(draft).facts[n].changed


def test_a_place_taken_back_has_the_reports_words_again(form, draft):
    n = number_of(draft, Prop.PLACE)
    place_words(form, n, "Bankass")
    press(form, key(f"back{n}"))
    fact = one(draft).facts[n]
    assert (fact.words, fact.now.value, fact.changed) == ("near Gossi", "near:gossi", False)


def test_the_analysts_own_place_leaves_the_reports_words_to_the_report(form, draft, own):
    n = number_of(draft, Prop.PLACE)
    place_words(form, n, "Bankass")
    by = next(r for r in form.radio if str(r.key) == key(f"by{n}"))
    by.set_value(by.options[1]).run()
    press(form, "done_c1")
    press(form, "report_confirm")
    claims = own.read_claims(FILES.read(draft.draft_id).incidents[0])
    assert {(c.speaker == ANALYST, c.value, c.original_value) for c in claims
            if c.prop is Prop.PLACE} == {(False, "near:gossi", "near Gossi"),
                                         (True, "place:bankass", "Bankass")}


def test_a_place_typed_by_hand_is_that_of_the_last_words(visit, own):
    app = press(visit("report"), "report_by_hand")
    place_words(app, 1, "Ber", "h1")
    draft = FILES.every()[0]
    assert one(draft, "h1").value(Prop.PLACE) == UNCHOSEN
    meant(app).set_value("place:ber").run()
    place_words(app, number_of(draft, Prop.PLACE, "h1"), "Ansongo", "h1")
    assert (one(draft, "h1").value(Prop.PLACE), one(draft, "h1").first(Prop.PLACE).words) == (
        "place:ansongo", "Ansongo")


@pytest.mark.parametrize("name", ["Gao", "Mopti", "Boni", "Ber"])
def test_each_place_that_may_be_meant_is_told_apart(name):
    use("en")
    options = offered(name)
    assert len(set(options.values())) == len(options) > 1
    assert any(ref.startswith("ambiguous:") for ref in options)


def test_what_is_refused_is_not_accepted(form, draft):
    n, date = number_of(draft, Prop.CIVILIANS_KILLED), number_of(draft, Prop.DATE)
    typed(form, "number_input", f"{key(f'n{n}')}_high", 5)
    assert "The least is more than the most." in told(form)
    typed(form, "text_input", key(f"d{date}"), "mid-May 2025")
    for button in ("done_c1", "accept_c1"):
        pressed(form, button)
        assert "This cannot be accepted yet:" in told(form)
        assert one(draft).decision is Decision.OPEN
    assert one(draft).facts[n].now == Said("", 11, 11)
    typed(form, "text_input", key(f"d{date}"), "2025-03-04/2025-03-05")
    typed(form, "number_input", f"{key(f'n{n}')}_high", 50)
    press(form, "done_c1")
    assert one(draft).decision is Decision.ACCEPTED


def test_nothing_is_recorded_beside_a_form_that_is_refused(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "edit_c1")
    typed(app, "text_input", key(f"d{number_of(draft, Prop.DATE)}"), "some day")
    pressed(app, "report_confirm")
    assert "A field that is open is refused" in told(app) + shown(app)
    assert FILES.read(draft.draft_id).incidents == ()


def test_a_single_figure_stays_single(visit, draft):
    app = press(visit("report", draft=draft.draft_id), "edit_c2")
    n = number_of(draft, Prop.HOMES_BURNED, "c2")
    fields = key(f"n{n}", "c2")
    set_to(app, "number_input", f"{fields}_best", 9)
    assert one(draft, "c2").facts[n].now == Said("", 9, 9, 9)
    assert [f.value for f in app.number_input] == [9, 9, 9]
    set_to(app, "number_input", f"{fields}_low1", 7)
    set_to(app, "number_input", f"{fields}_best", 8)
    assert one(draft, "c2").facts[n].now == Said("", 7, 8, 9)


@pytest.mark.parametrize(("given", "held", "said"), [
    ((42, 41, 42), (42, 42, 42), (41, 41, 41)),
    ((30, 41, 42), (30, 42, 42), (30, 41, 42)),
    ((30, 35, 50), (30, 40, 50), (30, 35, 50)),
    ((None, 5, None), (None, None, None), (5, 5, 5)),
    ((12, 11, None), (11, 11, None), (12, 12, None)),
    ((30, 42, 42), (42, 42, 42), (30, 42, 42)),
    ((42, None, None), (None, None, None), (42, None, None)),
])
def test_ends_follow_the_figure_they_were_one_with(given, held, said):
    assert together(Said("", *given), Said("", *held)) == Said("", *said)


@pytest.mark.parametrize(("said", "is_wrong"), [
    ((42, None, 30), True), ((42, 41, 42), True), ((10, 41, 42), False), ((None, None, None), False),
    ((11, 11, None), False)])
def test_numbers_that_do_not_go_together_are_refused(said, is_wrong):
    use("en")
    assert bool(crossed(Said("", *said))) is is_wrong


def test_an_added_figure_is_empty_and_counts_once_it_says_something(form, draft):
    before = one(draft)
    set_to(form, "selectbox", key("add1"), Prop.INJURED)
    new = key(f"new1{Prop.INJURED}")
    ends = [form.number_input(key=f"{new}_{end}") for end in ("low", "best", "high")]
    assert [e.value for e in ends] == [None, None, None]
    assert list(form.multiselect(key=f"{new}_w").value) == []
    assert one(draft) == before
    set_to(form, "number_input", f"{new}_best", 4)
    fact = one(draft).first(Prop.INJURED)
    assert (fact.now, fact.speakers) == (Said("", 4, 4, 4), ())
    assert form.selectbox(key=key("add2")).value is None


def test_a_stance_on_the_accused_says_whom_it_is_about(form, draft):
    row = "f_c1_s0of1_0"
    set_to(form, "selectbox", f"{row}_t", Stance.DENIES)
    typed(form, "selectbox", f"{row}_p", Prop.PERPETRATOR)
    assert "Say whom it is about" in told(form)
    pressed(form, "done_c1")
    assert one(draft).decision is Decision.OPEN
    set_to(form, "selectbox", f"{row}_v", "fama")
    press(form, "done_c1")
    said = one(draft).spoken[0]
    assert (said.stance, said.prop, said.value) == (Stance.DENIES, Prop.PERPETRATOR, "fama")


def test_fields_of_actors_search_for_the_letters_typed(form):
    field = form.multiselect(key=key("perpetrator")).proto
    assert (field.select_all, field.filter_mode) == (0, FILTER_MODE_CONTAINS)


@pytest.mark.parametrize(("lang", "letters", "actor_id"), [
    ("en", "army", "fama"), ("en", "FLA", "fla"), ("en", "JNIM", "jnim"), ("en", "ISGS", "isgs"),
    ("en", "islamic state", "isgs"), ("en", "HRW", "hrw"), ("fr", "armée", "fama"),
    ("fr", "GSIM", "jnim"), ("fr", "JNIM", "jnim"), ("fr", "EIGS", "isgs"), ("fr", "FAMa", "fama")])
def test_short_names_and_aliases_lead_to_the_known_actor(lang, letters, actor_id):
    use(lang)
    leading = next(a for a in _all(lang) if letters.casefold() in known_as(a).casefold())
    use("en")
    assert leading == actor_id


def test_nothing_of_the_form_is_english_in_french(visit, draft):
    app = press(visit("report", draft=draft.draft_id, lang="fr"), "edit_c1")
    boxes = [b.proto.placeholder for b in (*app.selectbox, *app.multiselect)]
    assert not [b for b in boxes if b.startswith("Choose")]


def test_titles_are_made_in_each_language_whichever_is_spoken():
    made = Edited("h1", facts=(Fact(Prop.EVENT_TYPE, Said("killing")),
                               Fact(Prop.PLACE, Said("place:niono"), words="Niono")))
    for lang in ("fr", "en"):
        use(lang)
        assert titles(made) == {"en": "Alleged killing – Niono", "fr": "Homicide allégué – Niono"}


def test_what_is_added_to_a_report_that_quotes_somebody_is_not_put_in_their_mouth(form, draft):
    assert one(draft).first(Prop.CIVILIANS_KILLED).speakers == ("fla",)
    set_to(form, "multiselect", key("perpetrator"), ["fama"])
    set_to(form, "multiselect", key("victims"), ["civilians"])
    assert [one(draft).first(p).speakers for p in (Prop.PERPETRATOR, Prop.VICTIMS)] == [(), ()]


def test_whose_word_an_added_value_is_is_asked_and_kept(form, draft, own):
    set_to(form, "multiselect", key("perpetrator"), ["fama", "jnim"])
    set_to(form, "multiselect", key("victims"), ["traders"])
    for name in ("by_perpetrator_jnim", "by_victims_traders"):
        asked = form.radio(key=key(name))
        assert asked.label == "Whose word is this?"
        set_to(form, "radio", key(name), asked.options[1])
    press(form, "done_c1")
    assert "you; the report does not say it" in shown(form)
    press(form, "report_confirm")
    claims = own.read_claims("mli-2025-03-04-gossi")
    assert {(c.speaker == ANALYST, c.value) for c in claims if c.prop in (
        Prop.PERPETRATOR, Prop.VICTIMS)} == {(False, "fama"), (True, "jnim"),
                                             (True, "traders")}


def test_whose_word_a_changed_type_is_is_asked(form, draft):
    set_to(form, "selectbox", key("event_type"), "battle")
    asked = form.radio(key=key("by_event_type"))
    assert asked.label == "Whose word is your change?"
    set_to(form, "radio", key("by_event_type"), asked.options[1])
    fact = one(draft).first(Prop.EVENT_TYPE)
    assert (fact.read.value, fact.now.value, fact.by) == ("killing", "battle", By.ANALYST)


@pytest.mark.parametrize("prop", [Prop.DATE, Prop.PLACE])
def test_a_date_or_place_that_was_not_read_is_nobodys_before_it_is_said(visit, draft, prop):
    without = replace(one(draft), facts=tuple(f for f in one(draft).facts if f.prop is not prop))
    change(draft.draft_id, lambda d: with_candidate(d, without))
    app = press(visit("report", draft=draft.draft_id), "edit_c1")
    fields = [m for m in app.multiselect if m.label == "Who says it"]
    n = len(without.facts)
    assert [list(m.value) for m in fields if m.key == key(f"w{n}")] == [[]]


def test_a_private_persons_name_in_a_title_is_asked_about(form, draft):
    typed(form, "text_input", key("title"), "Killing of Aminata Example near Gossi")
    assert "“Aminata Example” may be a private person" in shown(form)
    pressed(form, "done_c1")
    assert (one(draft).title, one(draft).decision) == ("", Decision.OPEN)
    pressed(form, f"{key('title')}_keep0")
    assert one(draft).title == "Killing of Aminata Example near Gossi"
    press(form, "done_c1")
    assert one(draft).decision is Decision.ACCEPTED


def test_a_title_that_names_places_and_bodies_is_taken_as_it_is(form, draft):
    typed(form, "text_input", key("title"), "Killing at Gourma Rharous by the Wagner Group")
    assert "may be a private person" not in shown(form)
    assert one(draft).title == "Killing at Gourma Rharous by the Wagner Group"


def test_a_name_in_the_reports_own_title_is_asked_about(form, draft):
    typed(form, "text_input", f"report_title_{draft.draft_id}", "Letter of Aminata Example")
    assert "“Aminata Example” may be a private person" in shown(form)
    assert FILES.read(draft.draft_id).header.title == ""


def test_a_day_is_typed_in_the_order_of_the_pages_language_and_said_back(visit, draft):
    app = press(visit("report", draft=draft.draft_id, lang="fr"), "edit_c1")
    n = number_of(draft, Prop.DATE)
    set_to(app, "text_input", key(f"d{n}"), "03/02/2025")
    assert one(draft).value(Prop.DATE) == "2025-02-03"
    assert "lundi 3 févr. 2025" in shown(app)
