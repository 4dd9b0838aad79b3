"""French idioms, nouns and periphrases that show a stance; words near to them that show none."""

import pytest
from report_voices_idioms_fr import HEARD, UNHEARD
from report_voices_samples import heard, voices_of

from geo.reports.voices import denied_fr
from geo.reports.voices.conjugated import begun, conjugated, infinitives


@pytest.mark.parametrize(("speaker", "stance", "text"), HEARD)
def test_a_french_idiom_is_heard(speaker, stance, text):
    assert (speaker, stance) in {(a, str(s)) for a, s, _, _ in heard(text, "fr")}


@pytest.mark.parametrize("text", UNHEARD)
def test_words_near_a_french_idiom_are_no_voice(text):
    assert not voices_of(text, "fr")


def test_forms_stand_for_a_verb():
    pattern = conjugated("<mettre> en cause|<se dédire>".replace("é", "e"))
    assert "avait" in pattern
    assert "mettent" in pattern
    assert infinitives(["<mettre> en cause"]) == {"mettre"}


@pytest.mark.parametrize(("lead", "told"), [
    ("le mouvement n'a pas tarde a ", True), ("le mouvement vient de ", True), ("le mouvement refuse de ", False),
    ("le mouvement s'est empresse de ", True), ("sans ", False),
])
def test_an_infinitive_is_told_by_the_words_before_it(lead, told):
    assert (begun(f"{lead}accuser l'armee", len(lead)) is not None) is told


@pytest.mark.parametrize("content", [
    "que les eleveurs n'y sont pour rien", "que ce n'etait pas l'armee", "n'avoir rien a voir avec cette tuerie",
])
def test_whoever_speaks_can_clear_somebody(content):
    assert denied_fr.clears(content)


@pytest.mark.parametrize("content", ["ne pas savoir qui a tire", "s'il n'y a pas eu d'autres morts"])
def test_who_does_not_know_clears_nobody(content):
    assert not denied_fr.clears(content)
    assert not denied_fr.denies_part(content, "jnim")


def test_a_pronoun_stands_for_the_sentence_before():
    text = "Le drone n’a tué aucun civil à Ber. Du moins l’armée le prétend-elle."
    assert ("fama", "denies") in {(a, str(s)) for a, s, _, _ in heard(text, "fr")}
