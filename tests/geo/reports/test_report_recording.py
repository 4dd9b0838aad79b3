"""Accepted candidates become claims, and the fold of them the right row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from report_drafts_samples import TEXT, extraction

from geo.analyst import ANALYST
from geo.analyst import SOURCE as ANALYSTS
from geo.builtin import builtin_actors
from geo.errors import InputError
from geo.fold import Context, fold
from geo.frame import to_frame
from geo.i18n import language, use
from geo.model.vocabulary import (
    Flag,
    Grade,
    Handling,
    Kind,
    Prop,
    ResponseKind,
    Stance,
    Targeting,
)
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import (
    Arrival,
    By,
    Decision,
    Draft,
    Edited,
    Fact,
    Header,
    Said,
    add_fact,
    with_candidate,
    with_fact,
)
from geo.reports.recording import note_of, recording, source_of, text_of
from geo.reports.source_title import shown_title
from geo.store.geopackage import GeoPackageStore
from geo.summary import mappable

TODAY = date(2025, 3, 8)


def draft(*accepted: str, **header) -> Draft:
    found = extraction()
    head = Header(**{"publisher": "Example Wire", "published_on": date(2025, 3, 7),
                     "analyst": "AB", **header})
    made = tuple(replace(c, decision=Decision.ACCEPTED) if c.candidate_id in accepted else c
                 for c in candidates_of(found))
    return Draft("0123456789ab", head, found.report.text, found.report.sha256, made)


def context(made) -> Context:
    return Context(builtin_actors(), {s.source_id: s for s in made.sources})


def folded(of: Draft, n: int = 0):
    made = recording(of, (), TODAY)
    wanted = list(made.incidents.values())[n]
    return fold([c for c in made.claims if c.incident_id == wanted], context=context(made))


def edited(of: Draft, prop: Prop, **changes) -> Draft:
    one = of.candidates[0]
    n = next(i for i, f in enumerate(one.facts) if f.prop is prop)
    return with_candidate(of, with_fact(one, n, **changes))


def test_two_speakers_tolls_a_denial_and_an_inquiry_fold_as_the_handbook_says():
    found = folded(draft("c1"))
    assert found.kind is Kind.INCIDENT
    assert (found.killed.low, found.killed.best, found.killed.high, found.killed.open) == (
        4, None, 11, True)
    assert (found.civilians_killed.low, found.civilians_killed.high) == (11, None)
    assert found.when.span.start == date(2025, 3, 4)
    assert found.where.place_id == "place:aslagh"
    assert found.perpetrators == ("fama",)
    assert found.targeting is Targeting.DISPUTED
    assert [(r.kind, r.to, r.on) for r in found.response] == [
        (ResponseKind.INVESTIGATION_ANNOUNCED, "event", date(2025, 3, 6)),
        (ResponseKind.DENIED, "victims", None)]
    assert found.grade is Grade.SINGLE_SOURCE
    assert Flag.TOLL_CONFLICT in found.flags


def test_claims_keep_their_words_spans_and_who_recorded_them():
    made = recording(draft("c1"), (), TODAY)
    toll = next(c for c in made.claims if c.prop is Prop.CIVILIANS_KILLED)
    assert (toll.speaker, toll.stance, toll.value, toll.value_low, toll.value_high) == (
        "fla", Stance.ALLEGES, "11", 11, None)
    assert TEXT[slice(*toll.span)] == toll.original_value == "At least 11 civilians"
    assert {c.recorded_by for c in made.claims} == {"AB"}
    assert toll.stated_on == date(2025, 3, 5)


def test_what_the_report_tells_itself_is_its_publishers():
    of = draft("c1")
    one = of.candidates[0]
    own = with_candidate(of, replace(one, spoken=(), facts=tuple(
        replace(f, speakers=()) for f in one.facts)))
    made = recording(own, (), TODAY)
    assert {c.speaker for c in made.claims} == {"named:Example Wire"}
    assert {c.stance for c in made.claims} == {Stance.REPORTS}
    assert Prop.EVENT in {c.prop for c in made.claims}
    assert {c.stated_on for c in made.claims} == {date(2025, 3, 7)}


def test_a_sum_is_an_aggregate_and_no_pin():
    found = folded(draft("c2"))
    assert found.kind is Kind.AGGREGATE
    assert found.incident_id.startswith("agg-example-wire-2025-03-07-")
    assert found.incident_id.endswith("2024-05-01")
    assert not mappable(to_frame([found])).any()


def test_a_misreading_is_corrected_in_the_reports_claim():
    found = recording(edited(draft("c1"), Prop.DATE, now=Said("2025-03-05")), (), TODAY)
    told = [c for c in found.claims if c.prop is Prop.DATE]
    assert [(c.speaker, c.value) for c in told] == [("fla", "2025-03-05")]


def test_an_analysts_knowledge_stands_beside_the_reports_claim():
    of = edited(draft("c1"), Prop.DATE, now=Said("2025-03-05"), by=By.ANALYST)
    made = recording(of, (), TODAY)
    told = {(c.speaker, c.source_id, c.value) for c in made.claims if c.prop is Prop.DATE}
    assert ("fla", made.sources[0].source_id, "2025-03-04") in told
    assert (ANALYST, ANALYSTS.source_id, "2025-03-05") in told
    assert folded(of).has_conflict


def test_an_analysts_own_figure_has_no_words_of_the_report():
    of = edited(draft("c1"), Prop.CIVILIANS_KILLED, now=Said("", 12, 12, 12), by=By.ANALYST)
    own = next(c for c in recording(of, (), TODAY).claims if c.speaker == ANALYST)
    assert (own.value, own.span, own.stated_on, own.original_value) == ("12", None, TODAY, "")


def test_same_as_writes_beside_what_stands_and_gives_no_title():
    of = draft("c1")
    one = replace(of.candidates[0], same_as="mli-2025-02-16-aslagh")
    made = recording(with_candidate(of, one), (), TODAY, {"c1": {"en": "Mine"}})
    assert made.incidents == {"c1": "mli-2025-02-16-aslagh"}
    assert {c.incident_id for c in made.claims} == {"mli-2025-02-16-aslagh"}
    assert Prop.TITLE not in {c.prop for c in made.claims}


def test_a_new_incident_bears_its_titles_and_no_source_more_for_them():
    made = recording(draft("c1"), (), TODAY, {"c1": {"en": "A killing", "fr": "Un homicide"}})
    found = fold(made.claims, context=context(made))
    assert found.titles == {"en": "A killing", "fr": "Un homicide"}
    assert found.sources == (made.sources[0].source_id,)


def test_ids_are_readable_and_never_taken_twice():
    of = draft("c1")
    twin = replace(of.candidates[0], candidate_id="c9")
    made = recording(with_candidate(of, twin), {"mli-2025-03-04-aslagh"}, TODAY)
    assert list(made.incidents.values()) == ["mli-2025-03-04-aslagh-2", "mli-2025-03-04-aslagh-3"]


@pytest.mark.parametrize(("place", "words", "end"), [
    ("unit:gao.gao.tilemsi", "", "tilemsi"), ("near:gao;88.5@gao", "", "gao"), ("ambiguous:Welingara@nara", "", "welingara"),
    ("point:16.2,-0.1;exact", "the Example wells", "the-example-wells"),
    ("unlocated:no gazetteer knows the words", "Nulle Part", "nulle-part"), ("", "", "unlocated")])
def test_ids_name_the_place(place, words, end):
    one = Edited("h1", decision=Decision.ACCEPTED, facts=(
        Fact(Prop.PLACE, Said(place), words=words), Fact(Prop.EVENT_TYPE, Said("killing"))))
    made = recording(Draft("0" * 12, candidates=(one,)), (), TODAY)
    assert made.incidents["h1"] == f"mli-undated-{end}"


def test_a_word_without_a_figure_is_kept_as_the_word():
    one = add_fact(Edited("h1", decision=Decision.ACCEPTED), Fact(
        Prop.KILLED, Said(), words="dozens"))
    made = recording(Draft("0" * 12, candidates=(one,)), (), TODAY)
    toll = next(c for c in made.claims if c.prop is Prop.KILLED)
    assert (toll.value, toll.value_low, toll.original_value) == ("", None, "dozens")


def test_what_is_left_out_is_not_recorded():
    of = edited(draft("c1"), Prop.CIVILIANS_KILLED, kept=False)
    assert Prop.CIVILIANS_KILLED not in {c.prop for c in recording(of, (), TODAY).claims}


def test_the_source_tells_its_text_how_it_came_and_who_may_see_it():
    of = draft("c1", handling=Handling.CONFIDENTIAL, reliability="B", credibility="2",
               arrival=Arrival.CONFIDENTIAL)
    source = source_of(of)
    assert source.source_id == f"example-wire-2025-03-07-{of.sha256[:8]}"
    assert text_of(source) == of.sha256
    assert note_of(source) == {"came": "confidential", "reliability": "B", "credibility": "2",
                               "text": f"sha256:{of.sha256}"}
    assert source.handling is Handling.CONFIDENTIAL
    assert TEXT not in str(source)


def test_a_source_without_text_or_name():
    head = Header("Source not disclosed", "undisclosed-source", arrival=Arrival.PHONE)
    source = source_of(Draft("0123456789ab", head))
    assert source.source_id == "undisclosed-source-undated-01234567"
    assert text_of(source) == ""
    assert source_of(Draft("0123456789ab")).publisher_id == "press-unnamed"


def test_nothing_accepted_is_refused():
    with pytest.raises(InputError, match="accept at least one"):
        recording(draft(), (), TODAY)


def test_one_batch_goes_in_and_comes_out(tmp_path):
    store = GeoPackageStore(tmp_path / "own.gpkg")
    made = recording(draft("c1", "c2"), (), TODAY)
    batch = store.append_claims(made.claims, made.sources, label="report:x")
    rows = store.read_incidents()
    assert set(rows["incident_id"]) == set(made.incidents.values())
    kept = store.read_claims(made.incidents["c1"])
    assert {c.claim_id for c in kept} <= {c.claim_id for c in made.claims}
    assert store.append_claims(made.claims, made.sources, label="again").batch_id == 0
    store.undo(batch.batch_id)
    assert store.read_incidents().empty
    assert store.check() == []
    store.close()


@pytest.mark.parametrize(("head", "english", "french"), [
    (Header(published_on=date(2025, 3, 7)), "Report: Press reports, unnamed, 7 Mar 2025", ""),
    (Header("Example Wire"), "Report: Example Wire", "Compte rendu\u00a0: Example Wire"),
    (Header("Example Wire", title="A title"), "A title", "A title"),
])
def test_a_title_made_here_is_told_in_the_readers_language(head, english, french):
    source = source_of(Draft("0123456789ab", head))
    told = [shown_in(lang, source) for lang in ("en", "fr")]
    assert told[0] == english
    assert told[1] == (french or "Compte rendu\u00a0: Presse, non précisée, 7 mars 2025")


def shown_in(lang, source):
    spoken = language()
    try:
        use(lang)
        return shown_title(source)
    finally:
        use(spoken)
