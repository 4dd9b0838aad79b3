"""Add a report: what the atlas knows already is said, asked about, told apart, and not doubled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from report_samples import TEXT, found, one
from visitor import press, set_to, shown, sound

from geo.analyst import ANALYST
from geo.model.judgement import Verdict
from geo.model.vocabulary import Prop
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import Compared, Draft, Fact, Header, Said, with_candidate
from geo.reports.kept import sha256_of
from ui import data, report_known, report_same
from ui.report_before import header_before, recorded_before, with_recorded
from ui.report_draft import FILES, change

pytestmark = pytest.mark.usefixtures("no_drafts")
GOSSI = "mli-2025-03-04-gossi"


def begun(text, **head):
    """Begin a draft of a text that tells what the sample tells."""
    header = Header(**{"publisher": "Other Wire", "published_on": date(2025, 3, 8), "analyst": "CD"} | head)
    return FILES.begin(Draft("", header, text, sha256_of(text), candidates_of(found())))


@pytest.fixture
def known(visit, draft, own):
    """Record the first incident of the sample."""
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "report_confirm")
    assert GOSSI in incidents(own)
    return draft


@pytest.fixture
def other(known):
    """Give a draft of another report on it."""
    return begun(f"{TEXT} So an elder said.")


def incidents(store):
    return set(store.read_incidents()["incident_id"])


def labels(app):
    return {b.key: b.label for b in app.button}


def row_of(incident_id):
    from geo.filters import IncidentFilter
    return data.row_of(data.edition(IncidentFilter()), incident_id)


def test_a_card_names_the_incident_that_it_probably_is(visit, other, own):
    app = visit("report", draft=other.draft_id)
    assert "Alleged killing" in labels(app)["known_c1"]
    assert "2025" in labels(app)["known_c1"]
    assert "known_c2" not in labels(app)
    press(app, "known_c1")
    assert f"pick_c1_{row_of(GOSSI)}" in labels(app)


def test_a_known_incident_is_not_recorded_as_new_before_somebody_was_asked(visit, other, own):
    app = press(visit("report", draft=other.draft_id), "accept_c1")
    before = incidents(own)
    press(app, "report_confirm")
    assert incidents(own) == before
    assert "would count twice" in shown(app)
    press(app, "report_all_the_same")
    assert incidents(own) - before == {f"{GOSSI}-2"}


def test_the_answer_may_be_that_it_is_this_one_or_not_yet(visit, other, own):
    app = press(visit("report", draft=other.draft_id), "accept_c1")
    press(app, "report_confirm")
    press(app, "report_not_yet")
    assert "would count twice" not in shown(app)
    press(app, "report_confirm")
    press(app, "asked_same_c1")
    assert one(other).same_as == GOSSI
    before = incidents(own)
    press(app, "report_confirm")
    assert incidents(own) == before
    assert {c.source_id for c in own.read_claims(GOSSI) if c.prop is Prop.PLACE} > set()
    assert len({c.source_id for c in own.read_claims(GOSSI) if c.speaker != ANALYST}) == 2
    assert "Added to an incident that the atlas knew." in shown(app)


def test_an_answer_holds_for_what_was_asked_and_no_more(visit, other, own):
    app = press(visit("report", draft=other.draft_id), "accept_c1")
    press(app, "report_confirm")
    press(app, "asked_look_c1")
    assert f"pick_c1_{row_of(GOSSI)}" in labels(app)
    press(app, "report_confirm")
    assert "would count twice" in shown(app)


def test_who_is_unsure_is_asked_before_it_is_recorded_as_new(visit, other, own):
    app = judged(visit("report", draft=other.draft_id), other, Verdict.UNSURE, "")
    before = incidents(own)
    press(app, "accept_c1")
    press(app, "report_confirm")
    assert "would count twice" in shown(app)
    assert "You said that you are unsure" in shown(app)
    assert incidents(own) == before
    press(app, "asked_same_c1")
    assert (one(other).same_as, one(other).compared) == (GOSSI, ())


def test_who_is_unsure_about_one_chosen_by_name_is_asked_as_well(visit, other, own):
    app = press(visit("report", draft=other.draft_id), "same_c2")
    set_to(app, "selectbox", "any_c2", "mli-2022-03-27-moura")
    press(app, "judge_unsure_c2_any")
    before = incidents(own)
    press(app, "accept_c2")
    press(app, "report_confirm")
    assert "You said that you are unsure" in shown(app)
    assert incidents(own) == before
    press(app, "report_all_the_same")
    assert len(incidents(own) - before) == 1


def test_nothing_is_asked_again_of_what_is_said_to_be_another(visit, other, own):
    app = judged(visit("report", draft=other.draft_id), other, Verdict.DIFFERENT, "another hamlet")
    before = incidents(own)
    press(app, "accept_c1")
    press(app, "report_confirm")
    assert incidents(own) - before == {f"{GOSSI}-2"}


def test_nothing_is_asked_of_what_nobody_knows(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "report_confirm")
    assert "would count twice" not in shown(app)
    assert GOSSI in incidents(own)


def test_what_a_decision_leaves_as_it_is_is_not_read_again(visit, other, monkeypatch):
    asked = []
    real = report_known.proposals_among
    monkeypatch.setattr(report_known, "proposals_among", lambda some, *a, **k: (
        asked.append([i.incident_id for i in some]), real(some, *a, **k))[1])
    app = visit("report", draft=other.draft_id)
    press(app, "accept_c1")
    press(app, "accept_c2")
    assert [sorted(some) for some in asked] == [["draft:c1", "draft:c2"]]
    edited = replace(one(other), facts=(*one(other).facts, Fact(Prop.INJURED, Said("", 2, 2, 2))))
    change(other.draft_id, lambda d: with_candidate(d, edited))
    visit("report", draft=other.draft_id)
    assert asked[1:] == [["draft:c1"]]


def test_a_text_read_again_comes_back_as_what_was_recorded_from_it(visit, known, own):
    FILES.discard(known.draft_id)
    again = FILES.begin(with_recorded(begun(TEXT, publisher="Example Wire")))
    assert (one(again).same_as, one(again, "c2").same_as) == (GOSSI, "")
    before, claims = incidents(own), len(own.read_claims(GOSSI))
    app = press(visit("report", draft=again.draft_id), "accept_c1")
    press(app, "report_confirm")
    assert incidents(own) == before
    assert len(own.read_claims(GOSSI)) > 0
    assert len(own.read_claims(GOSSI)) - claims <= claims


def test_reading_a_recorded_text_again_on_the_page_adds_nothing(visit, own):
    app = visit("report")
    text = ("Example Wire, 7 March 2025\n\nAt least 11 civilians were killed on 4 March 2025 near Gossi in "
            "Mali, the FLA said.\n\nThe group blamed Malian soldiers for the killing.")
    for turn in range(2):
        set_to(app, "text_area", "report_paste", text)
        press(app, "report_read")
        if turn:
            press(app, "report_known_again")
        draft = next(d for d in FILES.every() if d.batch_id is None)
        name = draft.candidates[0].candidate_id
        assert bool(draft.candidates[0].same_as) == bool(turn)
        if not turn:
            set_to(app, "text_input", f"report_publisher_{draft.draft_id}", "Gao Gazette")
        press(app, f"accept_{name}")
        press(app, "report_confirm")
        if not turn:
            before, claims = incidents(own), {c.claim_id for c in own.read_claims()}
            press(app, "report_another")
    assert incidents(own) == before
    assert {c.claim_id for c in own.read_claims()} == claims
    assert "nothing was added" in shown(app)
    assert "Added to an incident" not in shown(app)


def test_a_text_read_again_is_asked_about_where_somebody_calls_it_new(visit, known, own):
    again = begun(TEXT, publisher="Example Wire")
    app = press(visit("report", draft=again.draft_id), "same_c1")
    assert "recorded from the same words of this very text" in shown(app)
    assert "tells them apart" not in shown(app)
    press(app, "accept_c1")
    before = incidents(own)
    press(app, "report_confirm")
    assert incidents(own) == before
    assert "would count twice" in shown(app)


def test_the_header_of_a_recorded_text_comes_back_with_it(known):
    head = header_before(TEXT, Header(analyst="EF"))
    assert (head.publisher, head.published_on, head.analyst, head.title) == (
        "Example Wire", date(2025, 3, 7), "EF", "")
    assert header_before(f"{TEXT} ", Header("x")) == Header("x")
    assert recorded_before(begun("Another text.")) == {}


def judged(app, other, verdict, why):
    key = f"c1_{row_of(GOSSI)}"
    press(app, "known_c1")
    app.text_input(key=f"judge_why_{key}").set_value(why).run()
    app.button(key=f"judge_{verdict}_{key}").click().run()
    assert not app.exception
    return app


def test_not_the_same_is_kept_apart_with_who_and_why_and_taken_back(visit, other, own):
    app = judged(visit("report", draft=other.draft_id), other, Verdict.DIFFERENT, "another hamlet")
    assert one(other).compared == (Compared(GOSSI, Verdict.DIFFERENT, "another hamlet"),)
    assert "known_c1" not in labels(app)
    press(app, "accept_c1")
    press(app, "report_confirm")
    new = f"{GOSSI}-2"
    made = own.judgements()[-1]
    assert (made.pair, str(made.verdict), made.recorded_by, made.why, made.stands) == (
        {GOSSI, new}, "different", "CD", "another hamlet", True)
    assert "another hamlet" in shown(app)
    press(app, f"judged_back_{made.batch_id}")
    assert not own.judgements()[-1].stands
    assert new in incidents(own)


def test_a_judgement_goes_with_the_record_that_is_undone(visit, other, own):
    app = judged(visit("report", draft=other.draft_id), other, Verdict.UNSURE, "")
    assert "unsure whether the same" in shown(app)
    press(app, "accept_c1")
    press(app, "report_confirm")
    press(app, "report_all_the_same")
    assert own.judgements()[-1].stands
    press(app, "report_undo")
    assert not own.judgements()[-1].stands
    assert one(other).compared == (Compared(GOSSI, Verdict.UNSURE),)


def test_not_the_same_asks_why_and_may_be_taken_back_before_the_record(visit, other, own):
    app = judged(visit("report", draft=other.draft_id), other, Verdict.DIFFERENT, " ")
    assert any("Say why" in e.value for e in app.error)
    assert one(other).compared == ()
    key = f"c1_{row_of(GOSSI)}"
    set_to(app, "text_input", f"judge_why_{key}", "another day")
    press(app, f"judge_different_{key}")
    press(app, f"judge_back_{key}")
    assert one(other).compared == ()
    assert "known_c1" in labels(app)


def test_a_judgement_on_an_incident_chosen_by_name_stays_in_sight(visit, other):
    moura = "mli-2022-03-27-moura"
    app = press(visit("report", draft=other.draft_id), "known_c1")
    set_to(app, "selectbox", "any_c1", moura)
    set_to(app, "text_input", "judge_why_c1_any", "another year")
    press(app, "judge_different_c1_any")
    again = press(visit("report", draft=other.draft_id), "known_c1")
    assert again.selectbox(key="any_c1").value is None
    assert "Moura, 27–31 Mar 2022" in shown(again)
    assert "another year" in shown(again)
    press(again, "judge_back_c1_besides0")
    assert one(other).compared == ()


def test_a_private_persons_name_in_the_reason_is_asked_about_first(visit, other):
    app = judged(visit("report", draft=other.draft_id), other, Verdict.UNSURE, "Aminata Diallo saw it")
    assert one(other).compared == ()
    assert any("Aminata Diallo" in w.value for w in app.warning)
    key = f"c1_{row_of(GOSSI)}"
    set_to(app, "text_input", f"judge_why_{key}", "a relative saw it")
    press(app, f"judge_unsure_{key}")
    assert one(other).compared == (Compared(GOSSI, Verdict.UNSURE, "a relative saw it"),)


def test_incidents_of_one_title_are_told_apart_by_their_days(visit, other, own):
    named = replace(one(other), facts=tuple(replace(f, now=Said("2025-02-24")) if f.prop is Prop.DATE else f
                                            for f in one(other).facts))
    change(other.draft_id, lambda d: with_candidate(d, named))
    app = press(visit("report", draft=other.draft_id), "accept_c1")
    press(app, "report_confirm")
    third = begun(f"{TEXT} So another elder said.", publisher="Third Wire")
    app = press(visit("report", draft=third.draft_id), "same_c1")
    listed = [o for o in app.selectbox(key="any_c1").options if "Gossi" in o]
    assert len(listed) == 2
    assert {o.rsplit(", ", 1)[1] for o in listed} == {"4 Mar 2025", "24 Feb 2025"}
    assert not any("mli-" in o for o in listed)
    set_to(app, "selectbox", "any_c1", "mli-2025-02-24-gossi")
    press(app, "pick_c1_any")
    assert any("24 Feb 2025" in s.value for s in app.success)


def test_the_map_of_same_as_speaks_of_no_incidents_where_none_are_drawn(visit, draft):
    told = shown(press(visit("report", draft=draft.draft_id), "same_c1"))
    assert "Blue: the place of this candidate." in told
    assert "Orange" not in told


def test_a_card_and_the_result_say_that_the_map_opens_without_it(visit, draft, own):
    app = visit("report", draft=draft.draft_id)
    told = "The map opens without it: who was hit: unknown"
    assert shown(app).count(told) == 1  # the second attack: homes, and no word on whose
    press(app, "accept_c2")
    press(app, "report_confirm")
    assert told in shown(app)


def test_an_incident_that_is_gone_is_named_as_gone(visit, known, own):
    other = begun(f"{TEXT} So an elder said.")
    change(other.draft_id, lambda d: with_candidate(d, replace(
        d.candidate("c1"), same_as=GOSSI, seen=own.revision(GOSSI))))
    own.undo(FILES.read(known.draft_id).batch_id)
    app = press(visit("report", draft=other.draft_id), "accept_c1")
    assert GOSSI not in shown(app)
    assert "an incident that the atlas no longer has" in shown(app)
    press(app, "report_confirm")
    assert "is no longer in the atlas" in shown(app)


def test_a_long_reading_tells_how_far_it_is(visit, other, monkeypatch):
    shares = []
    monkeypatch.setattr(report_known, "LONG", 1)
    real = report_known.proposals_among
    def among(some, *args, told, **more):
        return real(some, *args, told=lambda n, of: (shares.append(n / of), told(n, of)), **more)
    monkeypatch.setattr(report_known, "proposals_among", among)
    monkeypatch.setattr(report_known, "_readings", {})
    sound(visit("report", draft=other.draft_id))
    assert shares == [.5, 1.0]


def test_the_incident_chosen_by_name_is_drawn_with_a_number_of_its_own(visit, other, monkeypatch):
    drawn = []
    monkeypatch.setattr(report_same, "spots_map", lambda _view, own, spots, **more: drawn.append(
        (own is not None, [s is not None for s in spots], more["numbered"])))
    app = press(visit("report", draft=other.draft_id), "known_c1")
    assert drawn[-1] == (True, [True], True)
    set_to(app, "selectbox", "any_c1", "mli-2022-03-27-moura")
    assert drawn[-1] == (True, [True, True], True)
    assert "2 on the map: Alleged mass killing" in shown(app)
    assert "Moura, 27–31 Mar 2022" in shown(app)
    press(app, "pick_c1_any")
    assert one(other).same_as == "mli-2022-03-27-moura"
    assert drawn[-1] == (True, [True, True], True)


def test_a_card_says_how_its_report_alone_is_graded(visit, draft):
    assert "graded by this report alone" not in shown(visit("report", draft=draft.draft_id))
    who = ("hrw", "local-officials")
    said, blamed = one(draft).spoken[0], Said("fama")
    near = replace(said, actor_id="hrw", prop=Prop.OPERATION, value="fama")
    change(draft.draft_id, lambda d: with_candidate(d, replace(
        d.candidate("c1"), spoken=(*(replace(said, actor_id=a) for a in who), near), facts=(
            *d.candidate("c1").facts, Fact(Prop.PERPETRATOR, blamed, blamed, speakers=who)))))
    told = shown(visit("report", draft=draft.draft_id))
    assert "graded by this report alone: corroborated, 3 independent origins" in told
