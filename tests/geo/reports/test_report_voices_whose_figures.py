"""Whose figures they are: "the count is that of X", "De source douanière", "gives the same total"."""

from __future__ import annotations

from datetime import date

import pytest
from report_voices_samples import voices_of

FR = "Douze bergers ont été tués mardi à Tenbourou, dans le cercle de Bankass. "
EN = "Twelve herders were killed on Tuesday in Tenbourou, near Bankass. "


@pytest.mark.parametrize(("speaker", "words"), [
    ("kal-akal", "Ce décompte, encore partiel, est celui de l’association Kal Akal."),
    ("local-officials", "Ces chiffres sont ceux du maire de Bankass."),
    ("fama", "L’information émane de l’armée malienne."),
    ("mali-government", "Il a été communiqué par le sous-préfet."),
    ("security-sources", "Un responsable de la gendarmerie donne lui aussi un total de douze morts."),
    ("local-officials", "C’est ce que rapportent des élus et des éleveurs."),
    ("security-sources", "Parmi eux, deux enfants, précise une source au sein de l’armée malienne.")])
def test_who_gives_the_count_is_heard(speaker, words):
    assert (speaker, "alleges") in told(FR + words, "fr")


def told(text, lang):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang, date(2023, 12, 1))}


@pytest.mark.parametrize("words", [
    "Ce décompte est celui de la semaine dernière.", "Parmi eux, deux enfants.", "Il a été enterré par ses voisins."])
def test_a_count_of_nobody_is_nobodys(words):
    assert not told(FR + words, "fr")


@pytest.mark.parametrize(("speaker", "text"), [
    ("named:source douanière", "De source douanière, les assaillants ont tué huit agents mardi."),
    ("local-civil-sources", "De sources bien informées, huit agents ont été tués mardi."),
    ("local-officials", "Huit agents ont été tués, selon le dernier bilan, donné par la mairie de Bankass.")])
def test_a_kind_of_source_speaks(speaker, text):
    assert (speaker, "alleges") in told(text, "fr")


def test_a_pronoun_behind_a_source_is_no_speaker():
    found = told("Huit agents ont été tués, selon plusieurs sources, et il y aurait aussi des blessés.", "fr")
    assert found == {("local-civil-sources", "alleges")}


@pytest.mark.parametrize("words", [
    "L’armée protège les habitants de l’attaque, assure-t-on.",
    "Les assaillants tenaient ces renseignements de sources proches du camp."])
def test_nobody_is_heard_by_a_word_that_only_looks_like_him(words):
    found = told(FR + words, "fr")
    assert not found & {("local-civil-sources", "alleges"), ("relatives-of-victims", "alleges")}


@pytest.mark.parametrize(("words", "spoke"), [
    ("The army has not yet issued a formal statement on the attack.", False),
    ("The army did not respond to a request for comment on the attack.", True)])
def test_only_who_was_asked_is_silent(words, spoke):
    assert (("fama", "reports") in told(EN + words, "en")) is spoke


@pytest.mark.parametrize(("words", "spoke"), [
    ("L’armée n’a rien publié sur cette attaque.", False),
    ("L’armée n’a rien publié et n’a pas répondu à nos questions.", True)])
def test_only_who_was_asked_is_silent_in_french(words, spoke):
    assert (("fama", "reports") in told(FR + words, "fr")) is spoke


@pytest.mark.parametrize(("lang", "text"), [
    ("en", EN + "The United Nations mission in Mali said it would send more troops to where the attacks took place."),
    ("en", EN + "The United Nations mission in Mali condemned an attack that strikes at peaceful people."),
    ("en", EN + "MINUSMA peacekeepers responded, killing one attacker."),
    ("fr", FR + "La mission des Nations unies au Mali a condamné une attaque qui frappe de paisibles familles."),
    ("fr", FR + "Le bilan de l’attaque est provisoire, précise la Minusma.")])
def test_who_tells_nothing_of_it_makes_no_claim(lang, text):
    assert ("minusma", "alleges") not in told(text, lang)


def test_a_mission_that_counts_the_dead_does():
    assert ("minusma", "alleges") in told(
        EN + "The United Nations mission in Mali condemned an attack that killed 12 herders.", "en")


@pytest.mark.parametrize(("speaker", "lang", "text"), [
    ("fama", "en", "The army said its outposts in Tenbourou came under attack on Tuesday."),
    ("mali-government", "en", ("“A mission for the armed forces fell into an ambush. The toll is nine dead,” trade "
     "minister and government spokesman Ali Keita said in a statement.")),
    ("fama-general-staff", "fr", ("Le poste a été attaqué mardi. Dans un communiqué, l’état-major assurait mercredi soir "
     "avoir vigoureusement réagi à l’attaque."))])
def test_an_army_that_was_attacked_tells_of_its_own(speaker, lang, text):
    assert (speaker, "acknowledges") in told(text, lang)


def test_an_army_that_tells_of_others_alleges():
    assert ("fama", "alleges") in told("The army said a village near Tenbourou came under attack on Tuesday.", "en")


def test_who_says_that_he_holds_nobody_denies_it():
    text = "Quatre hommes ont été arrêtés mardi à Tenbourou et ont disparu. La gendarmerie dit ne pas les "
    assert ("gendarmerie", "denies") in told(text + "détenir.", "fr")
    assert ("gendarmerie", "denies") not in told(text + "connaître.", "fr")


def test_a_local_authority_is_a_local_official():
    words = "« Ils ont tiré sur tout le monde », témoigne une autorité locale de Bankass."
    assert ("local-officials", "alleges") in told(FR + words, "fr")
