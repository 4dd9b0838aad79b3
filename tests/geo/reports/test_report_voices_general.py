"""What holds in any text: who is a speaker at all, whose kin he is, who only sums up, who denies."""

from datetime import date

import pytest
from report_voices_samples import voices_of

from geo.reports import extract as whole
from geo.reports.text import make_report

DAY = date(2024, 9, 20)

HEARD = [
    # whose kin somebody is
    ("en", "relatives-of-victims", "alleges", "Men in fatigues came at dawn, says a young man from Gao. He had come with the two cousins he buried that night."),
    ("en", "relatives-of-victims", "alleges", "The driver told us that soldiers shot his cousin."),
    ("en", "relatives-of-victims", "alleges", "Seven herders were shot. “My brother went to look for the calves and did not come back,” Hawa, 34, told this newspaper."),
    ("fr", "relatives-of-victims", "alleges", "Trois bergers ont été abattus, rapportent des membres de leurs familles."),
    ("fr", "relatives-of-victims", "alleges", "Une vieille femme qui a perdu ses trois fils en rit presque. Elle a, dit-elle, donné des noms."),
    # who a body's spokesman, an office and a place's people are
    ("en", "dan-na-ambassagou", "denies", "Ten herders were killed, said an adviser to the governor. A spokesman for Dan Na Ambassagou rejected any role. “Our men were nowhere near,” he said."),
    ("en", "local-civil-sources", "alleges", "Two people from Dogofry whom we reached by phone said the dead had been seized by soldiers."),
    ("en", "mali-police", "alleges", "Police in Koutiala said a grenade killed a guard."),
    ("fr", "gendarmerie", "corroborates", "Le commandant de brigade nous a confirmé la mort des deux hommes."),
    # stances
    ("en", "fama", "denies", "A strike killed nine people. The Malian military says those killed were fighters."),
    ("en", "mali-government", "denies", "Drones killed more than 20 people, the CSP-DPA said at the time. Bamako called them terrorists as well."),
    ("en", "csp-dpa", "alleges", "Drones killed more than 20 people, the rebels’ alliance, the CSP-DPA, said at the time."),
    ("en", "local-officials", "denies", "The mayor does not share that view. Soldiers had nothing to do with it, he told us: “These people were killed by bandits.”"),
    ("en", "fama-general-staff", "acknowledges", "The general staff said a mission had “neutralized eleven terrorists” and that no civilian had come to harm."),
    ("en", "kal-akal", "alleges", "A drone struck the camp. Kal Akal has meanwhile circulated a list with 18 names."),
    ("en", "mali-government", "reports", "Amnesty International wrote on April 4 to the ministers of defense and justice about the killings, but they did not respond."),
    ("fr", "fama", "denies", "L’armée assure n’avoir mené aucune opération dans le village où six hommes ont été tués."),
    ("fr", "dozo", "denies", "Six bergers ont été tués. « Nos hommes n’étaient pas là », répond le chef des chasseurs dozos."),
    ("fr", "fama-general-staff", "investigates", "L’état-major a démenti toute implication dans la mort de onze civils et annoncé l’ouverture d’une enquête."),
    ("fr", "fama-general-staff", "denies", "L’état-major ne parle que de « bases terroristes détruites » à Tori et y nie toute perte civile."),
    ("fr", "msa", "alleges", "Le MSA fait état de vingt-huit civils et de trois de ses combattants tués."),
    ("fr", "msa", "acknowledges", "Le MSA fait état de vingt-huit civils et de trois de ses combattants tués."),
    ("fr", "mali-government", "investigates", "Le ministère de la Défense a annoncé lundi la saisine de la justice militaire."),
    ("fr", "local-officials", "alleges", "Deux hommes ont été abattus. Pour le premier adjoint au maire, dont la ville est à quarante kilomètres de là, la signature ne fait aucun doute : « C’est le JNIM. »"),
    ("fr", "mali-government", "alleges", "Après l’attaque, 1 500 personnes sont arrivées à Ménaka, selon le préfet."),
]
UNHEARD = [
    ("en", "witnesses", "alleges", "JNIM claimed the raid. “Those we hold will be judged,” a man says in the recording."),
    ("en", "jihadist-unspecified", "alleges", "Twelve miners died. Federation secretary Moussa Keita, no relation of the former president, accused jihadists."),
    ("fr", "witnesses", "alleges", "Dans une vidéo, un homme enturbanné dit que les otages seront tués."),
    ("fr", "fama", "acknowledges", "L’armée assure n’avoir mené aucune opération dans le village où six hommes ont été tués."),
    ("fr", "fama", "alleges", "L’association parle de seize morts : le camp militaire, assure-t-elle, a été averti de l’attaque."),
]
JUNK = [
    ("fr", "L’armée parle de « bases détruites » à Takalote et y nie toute attaque."),
    ("fr", "Dan Na Ambassagou, que beaucoup accusent de la tuerie, a toujours clamé son innocence."),
]


def _pairs(text, lang):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang, DAY)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_who_speaks_in_any_text(lang, speaker, stance, text):
    assert (speaker, stance) in _pairs(text, lang)


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_who_does_not_speak_in_any_text(lang, speaker, stance, text):
    assert (speaker, stance) not in _pairs(text, lang)


@pytest.mark.parametrize(("lang", "text"), JUNK)
def test_no_other_word_is_a_speaker(lang, text):
    assert not [a for a, _ in _pairs(text, lang) if a.startswith("named:")]


def test_these_facts_were_told_by_whom_the_next_sentence_names():
    text = "Deux commerçants ont été tués hier par des hommes armés. Ces informations nous ont été données par le syndicat des transporteurs de Sévaré."
    assert {s for _, s in _pairs(text, "fr")} == {"alleges"}


def test_what_an_office_verified_itself_is_its_own_finding():
    text = "Press note\n\nAccording to information verified by our Office, soldiers killed 21 men at Ouenkoro, in Bankass cercle, on 3 August 2024."
    found = whole.extract(make_report(text, published_on=DAY, publisher="OHCHR", lang="en"))
    assert {c.stance.value for one in found.candidates for c in one.claims} == {"alleges"}


def test_a_lead_does_not_speak_twice():
    text = ("Mali : six civils tués\n\nSix personnes ont été tuées lundi, ont indiqué les rebelles et un élu local, l’armée affirmant avoir « neutralisé » des terroristes.\n\n"
            "Un élu a confirmé la frappe.\n\nL’état-major général a fait état de six terroristes neutralisés.")
    pairs = _pairs(text, "fr")
    assert ("local-officials", "alleges") not in pairs
    assert not {s for a, s in pairs if a == "fama"}
    assert {("local-officials", "corroborates"), ("fama-general-staff", "acknowledges")} <= pairs
