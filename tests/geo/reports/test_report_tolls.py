"""Tolls: each sample sentence tells these figures and no others; nothing hostile stops the search.

Notation of an expectation: property, figures, marks, side. Figures: ``12`` exact, ``12+`` at least,
``-12`` at most, ``4..7`` between, ``?`` not said. Marks: s part of another figure, t sum, o left
open by the verb ("neutralised"), d denied.
"""

from __future__ import annotations

import re
import string

import pytest
import report_tolls_english as english
import report_tolls_french as french
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.model.vocabulary import Prop, Victim
from geo.reports.model import Part, Report, Sentence, Side, Toll
from geo.reports.tolls import find_tolls

SAMPLES = [("en", *row) for row in english.SENTENCES] + [("fr", *row) for row in french.SENTENCES]


def report(text: str, lang: str = "en", part: Part = Part.BODY) -> Report:
    ends = [m.end() for m in re.finditer(r"[.!?](?=\s+[A-ZÀÉ])", text)] + [len(text)]
    starts = [0, *ends[:-1]]
    return Report(text, lang, "", tuple(
        Sentence(a, b, text[a:b], part) for a, b in zip(starts, ends, strict=True) if a < b))


def figures(toll: Toll) -> str:
    if toll.low is None and toll.high is None:
        return "?"
    if toll.low == toll.best == toll.high:
        return f"{toll.low}"
    if toll.high is None:
        return f"{toll.low}+"
    return f"-{toll.high}" if toll.low is None else f"{toll.low}..{toll.high}"


def note(toll: Toll) -> str:
    said = figures(toll)
    marks = {"s": toll.subset, "t": toll.total, "o": toll.vague and said != "?", "d": toll.denied}
    shown = "".join(mark for mark, is_set in marks.items() if is_set)
    return " ".join(filter(None, (toll.prop.value, said, shown, toll.side.value)))


@pytest.mark.parametrize(("lang", "text", "expected"), SAMPLES)
def test_each_sentence_tells_its_figures(lang, text, expected):
    assert "; ".join(note(toll) for toll in find_tolls(report(text, lang))) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), SAMPLES)
def test_spans_are_the_words_meant(lang, text, expected):
    text = "Préambule… « \u00a0» \U0001f600 " + text
    for toll in find_tolls(report(text, lang)):
        start, end = toll.span
        assert text[start:end] == toll.text
        assert toll.text.strip() == toll.text != ""


@pytest.mark.parametrize(("lang", "text", "expected"), SAMPLES)
def test_typography_changes_nothing(lang, text, expected):
    curly = text.replace("'", "’").replace("1 ", "1\u00a0").replace("2 5", "2\u202f5")
    assert "; ".join(note(toll) for toll in find_tolls(report(curly, lang))) == expected


@pytest.mark.parametrize(("lang", "text", "words"), [
    ("en", "At least 24 civilians were killed.", "At least 24 civilians"),
    ("en", "The raid left twelve dead, perhaps more.", "twelve dead, perhaps more"),
    ("en", "A woman and her two children were killed.", "A woman and her two children"),
    ("fr", "Une vingtaine d’éleveurs ont péri.", "Une vingtaine d’éleveurs"),
    ("fr", "Trois (03) soldats ont été tués.", "Trois (03) soldats"),
    ("fr", "On compte douze morts au moins.", "douze morts au moins"),
    ("fr", "Personne n’a été tué.", "Personne"),
])
def test_the_span_covers_bound_number_and_noun(lang, text, words):
    assert [toll.text for toll in find_tolls(report(text, lang))] == [words]


@pytest.mark.parametrize(("lang", "text", "victims"), [
    ("en", "Nine civilians, including women and children, were killed.",
     (Victim.CIVILIANS, Victim.WOMEN, Victim.CHILDREN)),
    ("en", "Ten migrants were killed.", (Victim.MIGRANTS,)),
    ("en", "Two aid workers were abducted.", (Victim.AID_WORKERS,)),
    ("fr", "Douze personnes, en majorité des femmes, ont été tuées.", (Victim.WOMEN,)),
    ("fr", "Trois commerçants et deux éleveurs ont été tués.", (Victim.TRADERS, Victim.HERDERS)),
    ("fr", "Le maire a été tué.", (Victim.LOCAL_OFFICIALS,)),
    ("fr", "Cinq déplacés ont été tués.", (Victim.DISPLACED,)),
])
def test_victims_are_those_named(lang, text, victims):
    assert find_tolls(report(text, lang))[0].victims == victims


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen killed 20 people. Three of them were children.", "killed 3 s civilians"),
    ("en", "Gunmen killed 20 people. Among the dead were three children.", "killed 3 s civilians"),
    ("en", "Gunmen killed 20 people. An earlier toll of 12 was given.", "killed 20 unsaid"),
    ("en", "Gunmen killed 20 people. The toll was later put at 25.", "killed 25 unsaid"),
    ("en", "Shells wounded four traders. Two of them later died.", "killed 2 unsaid"),
    ("en", "Gunmen killed 20 people. One of them said that he was not there.", "killed 20 unsaid"),
    ("fr", "Vingt personnes ont été tuées. Parmi les morts figurent trois enfants.",
     "killed 3 s civilians"),
    ("fr", "Vingt personnes ont été tuées. Le maire en compte vingt-cinq.", "killed 25 unsaid"),
    ("fr", "Vingt personnes ont été tuées. Un précédent bilan faisait état de 12 morts.",
     "killed 20 unsaid"),
])
def test_a_sentence_may_lean_on_the_one_before(lang, text, expected):
    assert note(find_tolls(report(text, lang))[-1]) == expected


def test_parts_of_a_sum_over_events_are_figures_of_their_own():
    found = find_tolls(report("In two attacks, 31 people were killed: 14 in Aaa and 17 in Bbb."))
    assert [note(toll) for toll in found] == [
        "killed 31 t unsaid", "killed 14 unsaid", "killed 17 unsaid"]


def test_captions_and_furniture_tell_nothing():
    assert find_tolls(report("Soldiers killed 12 villagers.", part=Part.CAPTION)) == ()


@pytest.mark.parametrize("text", [
    "", "\x00", "killed " * 20_000, "9" * 1_000_000, "1,000" + ",000" * 200_000, "a" * 1_000_000,
    "\u202eSix were killed\u202c", "{{ 12 killed }}", "\U0001f480 12 killed \U0001f480",
    "six " * 5_000, "and " * 20_000, "depuis le " * 5_000, "12 dead, " * 2_000, "İ" * 1000,
])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_hostile_texts_pass(text, lang):
    for toll in find_tolls(report(text, lang)):
        assert text[slice(*toll.span)] == toll.text


_WORDS = st.sampled_from([
    "killed", "six", "12", "civilians", "and", "including", "at least", ",", "were", "of them", "tués",
    "dont", "soldats", "une vingtaine de", "deux", "morts", "ont été", "between", "the", "mayor", ":",
    "no", "personne n’", "—", "(", ")", "(12)", "hundred", "cent", "from", "to", "de", "à", "or",
])


@settings(max_examples=200, deadline=None)
@given(st.lists(_WORDS | st.text(string.printable + "éà’«»\u00a0", max_size=5), max_size=25),
       st.sampled_from(["en", "fr"]))
def test_any_words_keep_figures_in_order(words, lang):
    text = " ".join(words)
    for toll in find_tolls(report(text, lang)):
        assert text[slice(*toll.span)] == toll.text
        assert isinstance(toll.side, Side)
        assert isinstance(toll.prop, Prop)
        present = [n for n in (toll.low, toll.best, toll.high) if n is not None]
        assert present == sorted(present)
