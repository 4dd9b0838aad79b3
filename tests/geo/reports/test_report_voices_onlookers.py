"""Other states, the UN and the press as speakers; what is no word on the event; an army's own losses and targets."""

from datetime import date

import pytest
from report_read import accused_alone, incidents

DAY = date(2019, 6, 20)
LEADS = {
    "en": "Gunmen attacked the village of Songho, in the Bandiagara cercle, on Monday and killed nine civilians. ",
    "fr": "Des hommes armés ont attaqué lundi le village de Songho, dans le cercle de Bandiagara, et tué neuf civils. ",
}
CAMPS = {
    "en": "Gunmen attacked an army camp in Boulkessi on Monday, killing four soldiers. ",
    "fr": "Des hommes armés ont attaqué lundi le camp de Boulkessi, tuant quatre soldats. ",
}
STRIKES = {
    "en": "Eleven people were killed on Monday in an air strike on the village of Songho, in the Bandiagara cercle. ",
    "fr": "Onze personnes ont été tuées lundi dans une frappe aérienne sur le village de Songho, dans le cercle de Bandiagara. ",
}


def claims(text, lang):
    """Give who says what with which stance, in the one incident of a text."""
    (one,) = incidents(text, lang, published_on=DAY, publisher="Sahel Press")
    return {(c["actor_id"] or c["speaker"], c["stance"], c["prop"]) for c in one["claims"]}


ABROAD = [
    ("en", "The German foreign minister said nine people had died.", "named:German foreign minister"),
    ("en", "Nigerien Defence Minister Daoud Maman said nine people were killed.", "named:Nigerien Defence Minister"),
    ("en", "French Defence Minister Anne Martin said nine had been killed.", "france-forces"),
    ("en", "France's defence ministry says nine people died.", "france-forces"),
    ("fr", "Selon le ministère indien des Affaires étrangères, les neuf victimes ont été tuées dans leur sommeil.", "named:le ministère indien"),
    ("fr", "Le ministère des Affaires étrangères de l’Inde a annoncé que deux Indiens ont été tués.", "named:ministère des Affaires étrangères de l’Inde"),
    ("en", "The Malian defence minister said nine people had been killed.", "mali-government"),
    ("fr", "Le ministère des Affaires étrangères a indiqué que neuf personnes avaient été tuées.", "mali-government"),
    ("en", "President Keita said nine people had been killed.", "mali-government"),
    ("en", "A UN spokesman said nine people had been killed.", "un"),
    ("en", "Nine people died, a U.N. spokesman said in New York.", "un"),
    ("en", "A UN official told Reuters that at least nine bodies had been counted.", "un"),
]


@pytest.mark.parametrize(("lang", "text", "speaker"), ABROAD)
def test_an_office_is_that_of_its_own_state(lang, text, speaker):
    told = {who for who, stance, prop in claims(LEADS[lang] + text, lang) if (stance, prop) == ("alleges", "event")}
    assert told == {speaker}


NO_WORD = [
    ("en", "Mali's president said his people would not be cowed by the attack."),
    ("en", "“These barbaric attacks will not scare us,” the president said."),
    ("en", "The mayor said his people would not be frightened by the attack."),
    ("fr", "Le président malien a déclaré que son peuple ne se laisserait pas intimider par ces attaques."),
    ("fr", "Le Premier ministre a assuré que le Mali ne cédera pas face aux terroristes."),
    ("fr", "« Cet attentat n’entamera en rien la détermination de nos soldats », a dit le ministre de la Défense."),
    ("fr", "Des opérations de recherche seraient en cours, selon des sources locales."),
    ("en", "A search is under way, according to local sources."),
    ("en", "The bodies were collected by soldiers from Mopti."),
    ("en", "The US embassy warned its citizens after the attack, in which nine people died."),
]


@pytest.mark.parametrize(("lang", "text"), NO_WORD)
def test_a_vow_or_what_is_done_after_it_is_no_word_on_the_event(lang, text):
    assert claims(LEADS[lang] + text, lang) == {("Sahel Press", "reports", "event")}


DENIED = [
    ("en", "The army said its soldiers had not killed anyone.", "perpetrator"),
    ("en", "The army said its men would never kill civilians.", "event"),
    ("fr", "L’armée affirme que ses soldats n’ont tué personne.", "perpetrator"),
]


@pytest.mark.parametrize(("lang", "text", "prop"), DENIED)
def test_who_says_that_he_did_not_do_it_still_denies(lang, text, prop):
    assert ("fama", "denies", prop) in claims(LEADS[lang] + text, lang)


TARGETS = [
    ("en", "Rebels said civilians were among the dead. The army said the strikes targeted terrorists."),
    ("en", "The army said the precision strike hit a terrorist base. Residents counted eleven dead civilians."),
    ("fr", "Les rebelles parlent de civils tués. L’armée affirme que les frappes ont visé des terroristes."),
]


@pytest.mark.parametrize(("lang", "text"), TARGETS)
def test_strikes_on_fighters_deny_the_civilians_of_others(lang, text):
    said = claims(STRIKES[lang] + text, lang)
    assert {("fama", "denies", "victims"), ("fama", "acknowledges", "event")} <= said


def test_strikes_on_fighters_deny_nothing_where_nobody_speaks_of_civilians():
    said = claims(STRIKES["en"] + "The army said the strikes targeted terrorists.", "en")
    assert ("fama", "denies", "victims") not in said


LOSSES = [
    ("en", "The army said it reacted vigorously before it withdrew.", ("fama", "acknowledges")),
    ("en", "The army said on Tuesday that five others were missing.", ("fama", "acknowledges")),
    ("fr", "L’armée a annoncé que cinq autres militaires sont portés disparus.", ("fama", "acknowledges")),
    ("en", "The national military said four died.", ("fama", "acknowledges")),
    ("en", "A senior police officer who asked to remain anonymous said four died.", ("security-sources", "alleges")),
    ("en", "One of the surviving policemen said four died.", ("security-sources", "alleges")),
]


@pytest.mark.parametrize(("lang", "text", "claim"), LOSSES)
def test_an_army_owns_its_wounded_and_missing_and_one_man_is_a_source(lang, text, claim):
    assert claim in {(who, stance) for who, stance, _ in claims(CAMPS[lang] + text, lang)}


BEHIND = [
    ("fr", "Onze personnes sont mortes, a affirmé à l’AFP, sous couvert de l’anonymat, un élu de la localité.", {"local-officials"}),
    ("fr", "Onze personnes sont mortes, a confié à RFI, par téléphone, un habitant de Songho.", {"local-civil-sources"}),
    ("fr", "Onze personnes sont mortes, a indiqué à la presse, sans plus de précision, un officier malien.", {"security-sources"}),
]


@pytest.mark.parametrize(("lang", "text", "speakers"), BEHIND)
def test_a_speaker_is_heard_behind_the_terms_on_which_he_spoke(lang, text, speakers):
    assert {who for who, stance, _ in claims(STRIKES[lang] + text, lang) if stance == "alleges"} == speakers


UNNAMED = [
    ("A military source who was not named told AFP there had been nine attackers.", "security-sources"),
    ("A local official who was not identified said nine people died.", "local-officials"),
]


@pytest.mark.parametrize(("text", "speaker"), UNNAMED)
def test_a_speaker_who_is_not_named_still_speaks(text, speaker):
    assert (speaker, "alleges", "event") in claims(LEADS["en"] + text, "en")


def test_what_somebody_has_not_said_is_not_said():
    assert "local-officials" not in {who for who, _, _ in claims(LEADS["en"] + "The mayor has not said that nine people died.", "en")}


def test_both_are_silent_whom_a_newsroom_asked():
    text = STRIKES["fr"] + "Sollicités par RFI, ni l’armée ni le ministère de la Défense n’ont voulu s’exprimer."
    assert {who for who, stance, _ in claims(text, "fr") if stance == "reports"} >= {"fama", "mali-government"}


def test_who_confirms_together_says_one_thing():
    text = LEADS["en"] + "Confirming the assault, eyewitnesses and residents said nine people died."
    assert {stance for _, stance, _ in claims(text, "en")} == {"corroborates"}


def test_a_name_in_apposition_is_the_speaker():
    text = ("A convoy of the mission that was travelling between Gao and Ansongo was attacked on Monday by gunmen who "
            "killed two peacekeepers, MINUSMA, the UN mission in Mali, said in a statement.")
    assert ("minusma", "acknowledges", "event") in claims(text, "en")


CROOKS = [
    ("en", "Criminals killed four traders on Monday near Konna, the mayor said."),
    ("en", "Cattle rustlers killed six herders on Sunday in Diallassagou, in the Bankass cercle."),
    ("en", "Two herders were killed by thieves on Sunday in Konna."),
    ("fr", "Des voleurs de bétail ont tué six éleveurs dimanche à Diallassagou, dans le cercle de Bankass."),
    ("fr", "Des voleurs de bœufs ont abattu deux bergers mercredi près de Boni."),
    ("fr", "Des malfrats ont tué un boutiquier dimanche soir à Douentza."),
]


@pytest.mark.parametrize(("lang", "text"), CROOKS)
def test_thieves_are_unidentified_armed_men(lang, text):
    assert accused_alone(text, lang) == {"unidentified-armed-men"}


UNACCUSED = [
    ("fr", "L’enlèvement de trois chauffeurs près de Ténenkou a été annoncé mardi par la gendarmerie."),
    ("fr", CAMPS["fr"].replace("Des hommes armés ont attaqué lundi le camp de Boulkessi, tuant quatre soldats", "Quatre soldats sont morts lundi à Boulkessi")
     + "Un autre élu a précisé que les militaires tués étaient « trois membres de la Garde nationale et un gendarme »."),
    ("en", "A customs officer posted to Mopti was killed on Monday in Konna."),
]


@pytest.mark.parametrize(("lang", "text"), UNACCUSED)
def test_who_tells_or_who_died_is_not_accused(lang, text):
    said = claims(text, lang)
    assert not {c for c in said if c[2] == "perpetrator"}
    assert ("security-sources", "alleges", "event") not in said
