"""The header of a draft: what it reads anew, what it asks for, and what it says of the text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from report_samples import key, number_of, one
from visitor import press, set_to, shown

from geo.model.vocabulary import Prop
from geo.reports.drafting import Decision, Draft, Header
from geo.reports.recording import source_of
from ui.report_draft import FILES
from ui.report_reading import file_text, read

pytestmark = pytest.mark.usefixtures("no_drafts")
TEXT = "Gunmen killed nine villagers in Dinangourou on Tuesday, a local official said on Wednesday."
STANDS = "stand as they are"


@pytest.fixture
def undated(own):
    """Give a draft of a report that does not say on which day it was published."""
    return FILES.begin(read(Draft("", Header("Example Wire", analyst="AB"), TEXT)))


def day_of(draft):
    return f"report_day_{draft.draft_id}"


def test_a_day_typed_and_accepted_at_once_dates_the_candidate(visit, undated):
    app = visit("report", draft=undated.draft_id)
    assert one(undated).value(Prop.DATE) == ""
    app.text_input(key=day_of(undated)).set_value("2025-03-06")
    press(app, "accept_c1")
    assert one(undated).value(Prop.DATE) == "2025-03-04"
    press(app, "accept_c1")
    assert one(undated).decision is Decision.ACCEPTED
    assert STANDS not in shown(app)


def test_the_offer_to_read_again_outlives_a_reload(visit, undated):
    app = press(visit("report", draft=undated.draft_id), "accept_c1")
    set_to(app, "text_input", day_of(undated), "2025-03-06")
    again = visit("report", draft=undated.draft_id)
    assert STANDS in shown(again)
    press(again, "report_anew")
    assert one(undated).value(Prop.DATE) == "2025-03-04"
    assert STANDS not in shown(again)
    assert STANDS not in shown(visit("report", draft=undated.draft_id))


def test_a_day_changed_back_needs_no_reading(visit, undated):
    app = press(visit("report", draft=undated.draft_id), "accept_c1")
    set_to(app, "text_input", day_of(undated), "2025-03-06")
    set_to(app, "text_input", day_of(undated), "")
    assert STANDS not in shown(app)


def test_a_pasted_text_is_read_without_what_printing_did_to_it(visit, own):
    app = visit("report")
    set_to(app, "text_area", "report_paste", "Reuters\n\nGunmen killed ﬁve villagers in Dinangourou on "
           "4 March 2025, a local oﬃcial said. The army denied any involve-\nment in the raid.")
    press(app, "report_read")
    draft = FILES.every()[0]
    assert "denied any involvement" in draft.text
    assert [c.first(Prop.CIVILIANS_KILLED).now.best for c in draft.candidates] == [5]
    press(app, "report_leave")
    set_to(app, "text_area", "report_paste", draft.text.replace("fi", "ﬁ"))
    press(app, "report_read")
    assert "open as a draft already" in shown(app)


def test_the_name_of_a_private_page_is_no_publisher(tmp_path):
    path = tmp_path / "page.html"
    path.write_text('<html><head><title>Nine killed</title><meta property="og:site_name" '
                    'content="Aminata Example"></head><body><article>'
                    + f"<p>{TEXT} The army denied any part in it.</p>" * 3
                    + "</article></body></html>", encoding="utf-8")
    assert file_text(path)[1].publisher == ""


@pytest.mark.parametrize("text", [
    "هاجم مسلحون القرية وقتلوا تسعة مدنيين",
    "Hombres armados mataron a nueve personas en la aldea el martes, según un responsable local."])
def test_a_text_in_another_language_is_said_to_be_in_one(visit, own, text):
    app = visit("report")
    set_to(app, "text_area", "report_paste", text)
    press(app, "report_read")
    draft = FILES.every()[0]
    assert "It is written in another language" in shown(app)
    assert "very short" not in shown(app)
    assert draft.header.lang == "und"
    assert app.selectbox(key=f"report_lang_{draft.draft_id}").value == "und"
    assert source_of(draft).lang == "und"


def test_a_language_that_is_not_read_is_kept_when_the_text_is_read_again(visit, undated):
    app = visit("report", draft=undated.draft_id)
    set_to(app, "selectbox", f"report_lang_{undated.draft_id}", "und")
    set_to(app, "text_input", day_of(undated), "2025-03-06")
    assert FILES.read(undated.draft_id).header.lang == "und"


def test_a_short_text_in_english_is_still_called_short(visit, own):
    app = visit("report")
    set_to(app, "text_area", "report_paste", "The village of Ber lies in the north.")
    press(app, "report_read")
    assert "very short" in shown(app)


def test_who_records_without_a_publisher_is_asked(visit, own):
    app = visit("report")
    set_to(app, "text_area", "report_paste", TEXT)
    press(app, "report_read")
    draft = FILES.every()[0]
    assert "Name who printed it" in shown(app)
    press(app, f"accept_{draft.candidates[0].candidate_id}")
    press(app, "report_confirm")
    assert "A question above is open: Publisher" in shown(app)
    assert FILES.read(draft.draft_id).incidents == ()
    press(app, f"report_publisher_{draft.draft_id}_unnamed")
    assert FILES.read(draft.draft_id).header.publisher_id == "press-unnamed"
    assert "Name who printed it" not in shown(app)
    press(app, "report_confirm")
    assert len(FILES.read(draft.draft_id).incidents) == 1


def test_a_publisher_that_is_named_is_not_asked_for(visit, own):
    app = visit("report")
    set_to(app, "text_area", "report_paste", f"Le Monde avec AFP\n\n{TEXT}")
    press(app, "report_read")
    draft = FILES.every()[0]
    assert (draft.header.publisher_id, draft.header.origin) == ("le-monde", "afp")
    assert "Name who printed it" not in shown(app)


def test_no_report_is_spoken_of_where_somebody_told_it(visit, own):
    app = press(visit("report"), "report_by_hand")
    set_to(app, "text_input", "f_h1_d0_0", "2025-03-06")
    set_to(app, "selectbox", "f_h1_event_type_0", "killing")
    words = shown(app) + "\n".join(w.label for w in (*app.text_input, *app.multiselect)) + "\n".join(
        m.proto.placeholder for m in app.multiselect)
    assert "whoever told it" in words
    assert "Place, as it was told" in words
    labels = [w.label for w in app.selectbox]
    assert "Language in which it was told" in labels
    assert "Language of the report" not in labels
    assert all("its own reporting" not in o for w in app.selectbox for o in w.options)
    for odd in ("the report itself", "fields changed", "field changed", "as the report says",
                "What to call the report"):
        assert odd not in words


def test_what_is_missing_in_the_header_is_said_beneath_its_field(visit, undated):
    FILES.change(undated.draft_id, lambda d: replace(d, header=replace(d.header, publisher="")))
    app = visit("report", draft=undated.draft_id)
    assert not app.info
    assert [c.value.split(": ", 1)[1][:21] for c in app.caption[:2]] == ["Not found in the text"] * 2
    set_to(app, "text_input", day_of(undated), "2025-03-06")
    assert "cannot be turned into a date" not in shown(app)


def test_a_draft_is_listed_under_its_headline_and_no_word_is_cut(visit, own):
    told = "AFP\n\n6 novembre 2025\n\nMali : onze villageois tués près de Bandiagara\n\n"
    FILES.begin(read(Draft("", Header("AFP"), told + "Onze villageois ont été tués mardi 4 novembre "
                                                     "dans le village de Songobia, dit un élu.")))
    words = "Selon des habitants du cercle, les assaillants auraient quitté la zone avant l'aube, à moto"
    FILES.begin(read(Draft("", Header("RFI"), f"{words}, vers le sud-ouest.")))
    listed = shown(visit("report"))
    assert "Mali : onze villageois tués près de BandiagaraAFP ·" in listed
    assert " …RFI ·" in listed
    assert "sud-ouest" not in listed


def test_what_leaves_a_text_is_said_beside_the_button(visit, undated):
    assert "few behind each value" in shown(visit("report", draft=undated.draft_id))


@pytest.mark.parametrize("typed", ["27/02/2025", "27 février 2025", "Feb 27, 2025"])
def test_a_day_is_understood_as_people_write_it(visit, draft, typed):
    app = press(visit("report", draft=draft.draft_id), "edit_c1")
    n = number_of(draft, Prop.DATE)
    set_to(app, "text_input", key(f"d{n}"), typed)
    assert one(draft).facts[n].now.value == "2025-02-27"


def test_a_day_that_can_be_read_in_two_ways_is_refused(visit, draft):
    app = press(visit("report", draft=draft.draft_id), "edit_c1")
    n = number_of(draft, Prop.DATE)
    app.text_input(key=key(f"d{n}")).set_value("05/03/2025").run()
    assert any("can be read in two ways" in e.value for e in app.error)
    assert one(draft).facts[n].now.value == "2025-03-04"


def test_who_is_not_named_is_put_in_the_readers_language(visit, undated):
    FILES.change(undated.draft_id, lambda d: replace(d, header=replace(d.header, publisher="")))
    app = visit("report", draft=undated.draft_id, lang="fr")
    name = f"report_publisher_{undated.draft_id}"
    press(app, f"{name}_unnamed")
    assert app.text_input(key=name).value.startswith("Presse")
    assert FILES.read(undated.draft_id).header.publisher_id == "press-unnamed"


def test_an_open_form_shows_what_was_read_anew(visit, undated):
    app = press(visit("report", draft=undated.draft_id), "edit_c1")
    set_to(app, "text_input", day_of(undated), "2025-03-06")
    assert "2025-03-04" in [t.value for t in app.text_input if t.label == "Day or period"]
    assert one(undated).value(Prop.DATE) == "2025-03-04"


@pytest.mark.parametrize(("lang", "typed", "day", "told"), [
    ("en", "17/02/2025", date(2025, 2, 17), "Monday 17 Feb 2025"),
    ("en", "4 April 2012", date(2012, 4, 4), "Wednesday 4 Apr 2012"),
    ("fr", "03/04/2025", date(2025, 4, 3), "jeudi 3 avr. 2025"),
    ("fr", "2 janvier 2013", date(2013, 1, 2), "mercredi 2 janv. 2013")])
def test_a_day_of_publication_is_typed_as_the_page_writes_it(visit, undated, lang, typed, day, told):
    app = visit("report", draft=undated.draft_id, lang=lang)
    set_to(app, "text_input", day_of(undated), typed)
    assert FILES.read(undated.draft_id).header.published_on == day
    assert told in shown(app)


def test_what_is_no_day_of_publication_is_refused_and_holds_up_the_record(visit, undated, own):
    app = visit("report", draft=undated.draft_id)
    set_to(app, "text_input", day_of(undated), "2025-03-06")
    press(app, "accept_c1")
    app.text_input(key=day_of(undated)).set_value("03/04/2025").run()
    assert "can be read in two ways" in app.error[0].value
    assert FILES.read(undated.draft_id).header.published_on == date(2025, 3, 6)
    n = len(own.batches())
    app.button(key="report_confirm").click().run()
    assert "A question above is open: Published on" in shown(app)
    assert len(own.batches()) == n


def test_a_text_read_in_the_wrong_language_says_so(visit, undated):
    app = visit("report", draft=undated.draft_id)
    set_to(app, "selectbox", f"report_lang_{undated.draft_id}", "fr")
    assert "What it tells (0)" in shown(app)
    assert "It was read as “Français” and looks like “English”: choose its language above." in shown(app)
