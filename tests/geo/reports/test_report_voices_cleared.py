"""Whoever unties himself from a deed, only admits that he is accused, or disputes how another tells it owns nothing."""

from datetime import date

import pytest
from report_voices_samples import voices_of

DAY = date(2024, 6, 1)


def claims(text, lang, day=DAY):
    return {(v.actor_id, v.stance.value, v.prop.value, v.value) for v in voices_of(text, lang, day)}


def stances(text, lang, day=DAY):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang, day)}


UNTIED = [
    ("fr", "gatia", "gatia", "« Notre mouvement n’est, ni de près, ni de loin, associé à cette tuerie », a déclaré un chef du Gatia."),
    ("fr", "msa", "msa", "Le porte-parole du MSA assure que ses combattants ne sont ni de près ni de loin mêlés à l’attaque de Boni."),
    ("fr", "fla", "fla", "« Nos éléments ne sont mêlés en aucune manière à ce massacre », a dit le porte-parole du FLA."),
    ("fr", "gatia", "gatia", "« Nous n’avons rien à nous reprocher dans la mort de ces neuf bergers », a dit un chef du Gatia."),
    ("fr", "local-officials", "fama", "Selon un élu, la tuerie de Boni ne peut en aucun cas être imputée à l’armée."),
    ("fr", "local-civil-sources", "dozo", "Un imam a dit que le drame de Boni n’est nullement le fait des chasseurs dozos."),
    ("fr", "local-civil-sources", "fama", "Un notable de Boni affirme que « cette tuerie n’est en aucune façon l’œuvre de nos soldats »."),
    ("fr", "msa", "msa", "Le MSA se désolidarise de la tuerie de Boni, qui a fait neuf morts."),
    ("en", "dan-na-ambassagou", "dan-na-ambassagou", "“Our movement is in no way linked to this massacre,” said the head of the Dan Na Ambassagou militia."),
    ("en", "msa", "msa", "The MSA spokesman insisted its fighters were neither directly nor indirectly tied to the killing of nine herders."),
    ("en", "fla", "fla", "“Our men were not mixed up in this attack in any way,” said the FLA's spokesman."),
    ("en", "gatia", "gatia", "“We have nothing to reproach ourselves with over these nine deaths,” a Gatia commander said."),
    ("en", "jnim", "jnim", "JNIM said it had no connection to the attack on the market at Boni."),
    ("en", "local-officials", "fama", "An elder said that “this act is by no means the work of our soldiers”."),
    ("en", "fama-general-staff", "fama", "The general staff said the army was not connected in any manner with the killings at Boni."),
    ("en", "gatia", "gatia", "Gatia distanced itself from the massacre at Boni, in which nine people died."),
]


@pytest.mark.parametrize(("lang", "speaker", "cleared", "text"), UNTIED)
def test_a_denial_clears_whom_it_names_and_owns_nothing(lang, speaker, cleared, text):
    assert claims(text, lang) == {(speaker, "denies", "perpetrator", cleared)}


ACCUSED = [
    ("en", set(), "The army admitted that accusations had been made against its soldiers after nine men were killed at Boni."),
    ("en", set(), "The general staff acknowledged reports that nine civilians had been killed in a strike at Boni."),
    ("en", {("local-civil-sources", "alleges")}, "The government acknowledged that residents were blaming the army for the deaths of nine herders."),
    ("en", {("local-civil-sources", "alleges")}, "The FLA conceded that villagers were accusing it of killing nine traders."),
    ("en", {("fama", "acknowledges")}, "The army acknowledged that its soldiers had killed nine herders at Boni."),
    ("fr", set(), "L’état-major a reconnu l’existence d’accusations contre ses hommes après la tuerie de Boni."),
    ("fr", {("local-civil-sources", "alleges")}, "Le gouvernement a reconnu que des habitants accusaient l’armée d’avoir tué neuf bergers."),
    ("fr", {("fama", "acknowledges")}, "L’armée a reconnu avoir tué neuf bergers à Boni."),
]


@pytest.mark.parametrize(("lang", "expected", "text"), ACCUSED)
def test_who_admits_that_he_is_accused_owns_nothing(lang, expected, text):
    assert stances(text, lang) == expected


POINTERS = [
    ("fr", {("fla", "alleges")}, "Le FLA accuse l’armée d’avoir tué vingt civils, dont des enfants selon lui."),
    ("en", {("csp-dpa", "alleges")}, "The separatists said the army killed ten people, all herders according to them."),
    ("fr", {("dan-na-ambassagou", "denies")}, "La milice Dan Na Ambassagou a démenti les rumeurs selon lesquelles des chasseurs dozos auraient commis la tuerie de Boni."),
    ("fr", {("fama", "denies")}, "L’armée a rejeté les informations selon lesquelles ses soldats auraient exécuté dix civils à Boni."),
    ("fr", {("mali-government", "denies"), ("fla", "alleges")}, "Le gouvernement dément les accusations du FLA selon lesquelles l’armée a tué dix bergers."),
    ("en", {("self-defence-unspecified", "denies")}, "The militia denied rumours according to which dozo hunters had carried out the massacre at Boni."),
]


@pytest.mark.parametrize(("lang", "expected", "text"), POINTERS)
def test_according_to_points_to_who_speaks_and_rumours_are_nobodys(lang, expected, text):
    assert stances(text, lang) == expected


DEAD = [
    ("en", {("local-civil-sources", "alleges", "event", "")}, "“They were not jihadists, they were herders,” said a resident of Boni, where ten men were killed."),
    ("en", {("local-officials", "alleges", "event", "")}, "“None of those killed was a terrorist,” a councillor said."),
    ("fr", {("security-sources", "alleges", "event", "")}, "« Ce n’étaient pas des terroristes », déplore une source sécuritaire."),
    ("fr", {("local-officials", "alleges", "event", "")}, "« Aucun des morts n’était un jihadiste », assure un élu de Boni."),
    ("en", {("local-civil-sources", "denies", "perpetrator", "jihadist-unspecified")}, "“They were bandits, not jihadists,” said a resident of Boni."),
    ("fr", {("fla", "alleges", "event", "")}, "Le FLA conteste la version de l’armée et soutient que les dix morts étaient des civils."),
    ("en", {("csp-dpa", "alleges", "event", "")}, "The CSP-DPA disputes this account, asserting that the drone strike primarily targeted civilians."),
]


@pytest.mark.parametrize(("lang", "expected", "text"), DEAD)
def test_who_says_that_the_dead_were_civilians_denies_nothing(lang, expected, text):
    assert claims(text, lang) == expected


def test_an_army_that_calls_the_dead_suspects_denies_that_they_were_civilians():
    text = ("Residents accuse the army of killing ten herders at Boni. "
            "The army said ten terrorist suspects died at Boni when they tried to escape.")
    assert ("fama", "denies", "victims", "civilians") in claims(text, "en")


INQUIRIES = [
    ("en", {("mali-government", "investigates", "event", "announced")}, "The government said it had asked the military and the courts to conduct an investigation into the killing of ten men."),
    ("en", set(), "The MSA sent men to Boni to look into the killing."),
    ("fr", set(), "Le Gatia a dépêché des hommes pour faire le constat à Boni."),
]


@pytest.mark.parametrize(("lang", "expected", "text"), INQUIRIES)
def test_only_an_authority_opens_an_inquiry(lang, expected, text):
    assert claims(text, lang) == expected


SILENT = [
    ("en", set(), "A senior government official called the attack “barbaric”."),
    ("fr", set(), "Le président a qualifié cette tuerie d’« ignoble »."),
    ("en", {("security-sources", "reports", "event", "no_comment")}, "An officer said he preferred not to comment on the deaths."),
    ("fr", {("mali-government", "reports", "event", "no_comment")}, "Une responsable du ministère a déclaré ne pas vouloir « faire un commentaire » sur la mort de dix civils."),
]


@pytest.mark.parametrize(("lang", "expected", "text"), SILENT)
def test_a_judgement_tells_nothing_and_a_refusal_is_no_comment(lang, expected, text):
    assert claims(text, lang) == expected
