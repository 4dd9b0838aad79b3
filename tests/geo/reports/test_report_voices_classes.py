"""Classes of wording: who answers, who only asked, who owns and denies at once, and who did it."""

from datetime import date

import pytest
from report_voices_samples import accused, voices_of

from geo.reports import extract as whole
from geo.reports.text import make_report

DAY = date(2023, 12, 1)

HEARD = [
    ("en", "mali-government", "denies", "The commission wrote to the minister of defence. In his reply, the latter said no operation was planned in the village where six people were killed."),
    ("en", "mali-government", "reports", "Amnesty International wrote to the ministry of defence about the killings. The ministry had not replied by Friday."),
    ("en", "fama", "denies", "The army said that those arrested had been handed over alive to the gendarmes."),
    ("en", "fama", "denies", "The army suggested that the killers were terrorists in stolen uniforms."),
    ("en", "jnim", "acknowledges", "JNIM claimed that its men had attacked a den of militia and that no civilian was among the dead."),
    ("en", "jnim", "denies", "JNIM acknowledged the attack but said that the dead were militiamen."),
    ("en", "cndh", "investigates", "Six traders were shot. The National Human Rights Commission said it had opened an inquiry."),
    ("en", "witnesses", "alleges", "Four shots were fired at the school, the caretaker says."),
    ("en", "local-civil-sources", "alleges", "IS Sahel is held responsible by local contacts."),
    ("fr", "mali-government", "denies", "La CNDH a saisi le ministre de la Défense. Celui-ci assure qu’aucune opération n’était prévue dans le village où huit personnes ont été tuées."),
    ("fr", "local-officials", "corroborates", "Le maire ne veut accuser personne. L’élu confirme les cinq décès."),
    ("fr", "kal-akal", "alleges", "Huit personnes ont péri, d’après l’organisation Kal Akal."),
    ("fr", "jnim", "denies", "Le GSIM a reconnu une attaque, tout en soutenant que les morts étaient des miliciens."),
    ("fr", "mali-government", "alleges", "Le bilan, fixé à neuf morts par l’armée, est passé à quatorze, a déclaré un conseiller du gouverneur."),
    ("fr", "mali-police", "reports", "Après l’attaque, ni le gouvernorat ni la police n’ont voulu répondre à nos questions."),
]
UNHEARD = [
    ("en", "witnesses", "reports", "Witnesses had not answered the summons about the killings."),
    ("en", "jnim", "denies", "Al-Qaida-linked militants told people to stay clear of barracks after the attack."),
    ("en", "al-jazeera", "reports", "The regional command, which Al Jazeera asked about the killings, did not wish to comment."),
    ("fr", "witnesses", "corroborates", "Le directeur de la compagnie, joint par RFI, confirme le nombre de passagers tués."),
]
BLAMED = [
    ("en", "fama", "The note holds “Malian regular forces and their auxiliaries” responsible for the killings."),
    ("en", "jnim", "Two women were abducted. The committee says JNIM."),
    ("en", "fama", "Soldiers who had come from San sealed off the market."),
    ("en", "katiba-macina", "Who did it? Nobody hesitates. “Koufa’s people,” says an old man."),
    ("en", "jnim", "The mujahideen of JNIM, on Sunday morning, 27 April, raided the hamlet."),
    ("fr", "jnim", "Des combattants du GSIM ont tué par balle quatre hommes."),
    ("fr", "dogon-militia", "Leurs bourreaux sont des éléments d’une milice dogon."),
    ("fr", "katiba-macina", "Ceux-là étaient des gens de la katiba Macina."),
    ("fr", "isgs", "Il a reconnu des combattants de l’État islamique à leurs turbans."),
]
UNBLAMED = [
    ("en", "fla", "Traders were executed by soldiers of the Africa Corps, and not twelve as the Azawad Liberation Front has claimed."),
    ("en", "jnim", "JNIM, which has besieged the town since August, had warned people."),
    ("en", "jihadist-unspecified", "Dogon farmers accuse the herders of abetting jihadists."),
    ("fr", "fama", "Le bilan, d’abord fixé à neuf morts par l’armée, est passé à quatorze."),
    ("fr", "jihadist-unspecified", "L’armée maintient que les quatre hommes appartenaient à un groupe armé terroriste."),
]
OWN = [
    ("en", "JNIM", "jnim", "denies", "On 27 April the brothers of JNIM raided Tori, in the Bankass cercle. Eleven militiamen were killed. We did not touch a woman or a child."),
    ("fr", "JNIM", "jnim", "denies", "Le 27 avril, la katiba Macina a attaqué Tori, dans le cercle de Bankass. Onze miliciens ont été tués. Pas un civil n’a été touché."),
    ("en", "Open letter", "witnesses", "alleges", "Dear Governor,\n\nI am a teacher. On 11 January 2020 armed men killed two of my colleagues in Tori, in the Bankass cercle. I heard the shots and I counted the bodies."),
    ("fr", "Lettre ouverte", "witnesses", "alleges", "À Monsieur le Gouverneur\n\nJe suis maître d’école. Le 11 janvier 2020, des hommes armés ont tué deux personnes à Tori, dans le cercle de Bankass. J’ai entendu les tirs, j’ai compté les corps."),
]


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_who_is_heard(lang, speaker, stance, text):
    assert (speaker, stance) in {(v.actor_id, v.stance.value) for v in voices_of(text, lang, DAY)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_who_is_not_heard(lang, speaker, stance, text):
    assert (speaker, stance) not in {(v.actor_id, v.stance.value) for v in voices_of(text, lang, DAY)}


@pytest.mark.parametrize(("lang", "actor", "text"), BLAMED)
def test_who_is_blamed(lang, actor, text):
    assert actor in accused(text, lang, DAY)


@pytest.mark.parametrize(("lang", "actor", "text"), UNBLAMED)
def test_who_is_not_blamed(lang, actor, text):
    assert actor not in accused(text, lang, DAY)


@pytest.mark.parametrize(("lang", "publisher", "speaker", "stance", "text"), OWN)
def test_a_text_that_is_somebodys_own_word(lang, publisher, speaker, stance, text):
    found = whole.extract(make_report(text, published_on=DAY, publisher=publisher, lang=lang))
    said = {(c.actor_id, c.stance.value) for one in found.candidates for c in one.claims}
    assert (speaker, stance) in said


def test_a_charity_tells_of_its_own_dead():
    text = ("Bamako, 25 November 2021 – Clinics For All is devastated by the death of two of its team in an ambush on the road from "
            "Douentza to Mondoro on 23 November. Our vehicle bore our logo. We do not know who did this.")
    found = whole.extract(make_report(text, published_on=date(2021, 11, 25), publisher="Clinics For All", lang="en"))
    assert ("Clinics For All", "alleges") in {(c.speaker, c.stance.value) for one in found.candidates for c in one.claims}
