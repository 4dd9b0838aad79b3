"""A draft's victims and accused: whose word each is, and the words that it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from report_drafts_samples import extraction, span

from geo.builtin import builtin_actors
from geo.fold import Context, fold
from geo.model.vocabulary import Grade, Prop, ResponseKind, Stance, Targeting
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import Decision, Draft, Header
from geo.reports.extract import extract
from geo.reports.model import ReportClaim
from geo.reports.recording import recording
from geo.reports.text import make_report

PUBLISHED = date(2025, 3, 7)
ENGLISH = ("Residents said 12 men were killed on Tuesday in Gossi by soldiers.\n\n"
           "The army said it had neutralised six terrorists there and denied that the dead were "
           "civilians. A local official said nine herders were buried.")
FRENCH = ("Des habitants affirment que 12 civils, dont trois femmes, ont été tués mardi à Welingara, "
          "dans la région de Nara, par des soldats.\n\n"
          "Selon l'état-major, il s'agissait de « six terroristes neutralisés ». L'armée dément que "
          "des civils aient été visés.")
OWN = ("Nine villagers were killed on Tuesday near Gossi. Residents said unidentified armed men on "
       "motorbikes came at dawn.")


def draft(text: str) -> Draft:
    found = extract(make_report(text, published_on=PUBLISHED, publisher="Example Wire"))
    return Draft("0123456789ab", Header("Example Wire", published_on=PUBLISHED), text,
                 found.report.sha256, candidates_of(found))


def told(text: str, prop: Prop = Prop.VICTIMS):
    (one,) = draft(text).candidates
    return [(f.now.value, f.words, f.speakers) for f in one.of(prop)]


def folded(text: str):
    made = draft(text)
    (one,) = made.candidates
    accepted = replace(made, candidates=(replace(one, decision=Decision.ACCEPTED),))
    batch = recording(accepted, (), PUBLISHED)
    return fold(batch.claims, context=Context(
        builtin_actors(), {s.source_id: s for s in batch.sources}))


@pytest.mark.parametrize(("text", "wanted"), [
    (ENGLISH, [("men", "12 men", ("local-civil-sources",)),
               ("combatants", "six terrorists", ("fama",)),
               ("herders", "nine herders", ("local-officials",))]),
    (FRENCH, [("civilians", "12 civils", ("local-civil-sources",)),
              ("women", "trois femmes", ("local-civil-sources",)),
              ("combatants", "six terroristes", ("fama-general-staff",))]),
    (OWN, [("civilians", "Nine villagers", ())]),
], ids=["English", "French", "the report's own"])
def test_victims_are_the_word_of_whoever_names_them_so(text, wanted):
    assert told(text) == wanted


def test_who_only_denies_that_they_were_civilians_says_that_they_fought():
    found = extract(make_report(FRENCH, published_on=PUBLISHED, publisher="Example Wire"))
    (one,) = found.candidates
    denied = replace(one, claims=tuple(c for c in one.claims if c.stance is not Stance.ACKNOWLEDGES))
    (made,) = candidates_of(replace(found, candidates=(denied,)))
    assert [f.speakers for f in made.of(Prop.VICTIMS)] == [
        ("local-civil-sources",), ("local-civil-sources",), ("fama-general-staff",)]


@pytest.mark.parametrize(("text", "wanted"), [
    (FRENCH, [("civilians", "", ("local-civil-sources",))]), (OWN, [("civilians", "", ())])],
    ids=["French", "the report's own"])
def test_who_was_hit_is_the_word_of_those_who_tell_of_such_dead(text, wanted):
    assert told(text, Prop.TARGETING) == wanted


def test_a_staff_that_counts_terrorists_owns_to_the_deed_and_to_no_harm():
    found = folded(FRENCH)
    assert found.grade is Grade.SINGLE_SOURCE
    assert {(str(r.kind), r.to, r.speaker) for r in found.response} == {
        (str(ResponseKind.ACKNOWLEDGED), "event", "fama-general-staff"),
        (str(ResponseKind.DENIED), "victims", "fama-general-staff")}
    assert found.targeting is Targeting.DISPUTED
    english = folded(ENGLISH)  # two outsiders tell of it, and the army was there by its own word
    assert english.grade is Grade.CORROBORATED


@pytest.mark.parametrize(("value", "words"), [
    ("fama", "Malian soldiers"),  # the words that name him
    ("unidentified-armed-men", "The rebels blamed Malian soldiers."),  # else all that is said
])
def test_whoever_is_blamed_rests_on_words_that_name_him_and_not_on_the_verb(value, words):
    found = extraction()
    said = ReportClaim("The rebels", "fla", Stance.ALLEGES, Prop.PERPETRATOR, value, None,
                       span("blamed"), span("The rebels blamed Malian soldiers."))
    one = replace(found.candidates[0], perpetrators=(), claims=(said,))
    (made,) = candidates_of(replace(found, candidates=(one,)))
    assert [(f.now.value, f.words, f.span, f.speakers) for f in made.of(Prop.PERPETRATOR)] == [
        (value, words, span(words), ("fla",))]


@pytest.mark.parametrize(("text", "among"), [
    ("Vingt civils ont été tués et douze blessés, dont dix dans un état grave, mardi à Gossi.", []),
    ("Twenty civilians were killed and twelve wounded, ten of them badly, on Tuesday near Gossi.", []),
    ("Vingt civils, dont trois femmes, ont été tués mardi à Gossi et douze blessés.", [3]),
    ("Twenty civilians, including three women, were killed on Tuesday near Gossi.", [3]),
])
def test_a_part_of_the_wounded_is_not_among_the_killed(text, among):
    (one,) = draft(text).candidates
    assert [f.now.best for f in one.of(Prop.KILLED_SUBSET)] == among
