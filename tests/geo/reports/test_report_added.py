"""A toll that was added up from several places in a text shows all the words that it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from geo.model.vocabulary import Prop
from geo.reports.draft_json import dump_draft, load_draft
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import Decision, Draft, Header
from geo.reports.extract import extract
from geo.reports.recording import recording
from geo.reports.text import make_report

LATER = ("Gunmen attacked the village of Dinangourou on 2 May 2025. Six villagers were killed, the mayor said. "
         "Three others died of their wounds the next day.")
AT_ONCE = ("Gunmen attacked the village of Dinangourou on 2 May 2025. Six villagers and two soldiers were "
           "killed, the mayor said.")


def draft(text):
    report = make_report(text, published_on=date(2025, 5, 5), publisher="Example Wire")
    return Draft("0123456789ab", Header("Example Wire"), text, report.sha256,
                 candidates_of(extract(report)))


def dead(made):
    return next(f for c in made.candidates for f in c.facts
                if f.prop in (Prop.KILLED, Prop.CIVILIANS_KILLED))


@pytest.mark.parametrize(("text", "best", "words", "also"), [
    (LATER, 9, "Six villagers", ["Three others"]), (AT_ONCE, 8, "Six villagers + two soldiers", [])])
def test_all_words_that_a_sum_rests_on_are_quoted(text, best, words, also):
    fact = dead(draft(text))
    assert (fact.now.best, fact.words, [q.words for q in fact.also]) == (best, words, also)
    assert [text[slice(*q.span)] for q in fact.also] == also


def test_they_are_kept_in_the_draft_and_in_the_claim():
    made = load_draft(dump_draft(draft(LATER)))
    assert made == draft(LATER)
    accepted = replace(made, candidates=tuple(replace(c, decision=Decision.ACCEPTED)
                                              for c in made.candidates))
    told = {c.original_value for c in recording(accepted, (), date(2025, 5, 5)).claims
            if c.prop is Prop.CIVILIANS_KILLED}
    assert told == {"Six villagers … Three others"}
