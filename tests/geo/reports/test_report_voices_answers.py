"""Denials, inquiries and calls: who answers what, and whose inquiry it is."""

from datetime import date

import pytest
from report_voices_samples import heard as told
from report_voices_samples import report_of

from geo.model.vocabulary import Prop, Stance
from geo.reports.voices import find_actors, find_voices

DAY = date(2024, 6, 1)

HEARD = [
    ("en", "fama", "denies", "The dead were “armed terrorists, not shepherds”, the army insisted after the strike that killed 11 people."),
    ("fr", "fama", "denies", "Les victimes étaient « des terroristes aguerris, pas des bergers », martèle l’armée après la frappe."),
    ("en", "fama", "denies", "Witnesses described soldiers killing nine men. The army said this was a lie."),
    ("en", "security-sources", "denies", "“They are lying: the men were fighters,” retorted a senior officer after the six deaths."),
    ("fr", "fama-general-staff", "denies", "L’état-major a parlé d’allégations « non étayées » au sujet des douze morts."),
    ("fr", "mali-government", "denies", "Après l’attaque, le gouverneur a tenu à démentir toute tuerie dans le village."),
    ("fr", "mali-government", "denies", "Le préfet assure qu’il s’agit de coupeurs de route et non de jihadistes, après la mort de trois passagers."),
    ("fr", "mali-government", "denies", "Le sous-préfet a une tout autre lecture : il s’agirait d’une querelle, et non d’une attaque terroriste."),
    ("fr", "local-officials", "retracts", "Le maire, qui avait parlé de vingt morts dans l’attaque, est revenu dimanche sur ses déclarations."),
    ("fr", "jnim", "acknowledges", "Le Jnim s’attribue l’embuscade et montre les corps de douze soldats."),
    ("fr", "jnim", "acknowledges", "Le Jnim a exprimé ses regrets après la mort des sept passagers."),
    ("en", "cndh", "investigates", "The National Human Rights Commission said that it had dispatched a fact-finding team after the massacre."),
    ("fr", "cndh", "investigates", "La CNDH a annoncé l’envoi d’une mission d’établissement des faits sur les lieux du massacre."),
    ("en", "gendarmerie", "investigates", "The gendarmerie in Douentza has opened an inquiry into the killings, the prefect said."),
    ("fr", "gendarmerie", "investigates", "La gendarmerie s’est saisie de l’affaire après la tuerie."),
    ("en", "mali-government", "investigates", "The authorities informed the Office that the military justice had opened an inquiry into the killings."),
    ("en", "jnim", "reports", "HRW contacted JNIM’s media office about the killings, but has not received a response."),
    ("fr", "mali-government", "reports", "Le préfet de Bankass a décliné notre demande d’entretien sur la tuerie."),
    ("en", "local-civil-sources", "corroborates", "JNIM executed six men. Two residents described the raid in similar terms."),
    ("fr", "minusma", "corroborates", "La Minusma dit être en mesure de confirmer la mort d’au moins dix civils."),
    ("en", "hrw", "reports", "“The killing of these 14 men is a war crime,” said a researcher at Human Rights Watch. “The authorities need to investigate it promptly.”"),
    ("fr", "hrw", "reports", "Les autorités devraient enquêter sur ces exécutions, a conclu Human Rights Watch."),
]
UNHEARD = [
    ("en", "mali-government", "investigates", "The gendarmerie in Douentza has opened an inquiry into the killings, the prefect said."),
    ("en", "mali-government", "denies", "The sub-prefect speaks of four dead and denies any delay in the army’s response."),
    ("fr", "dozo", "acknowledges", "La confrérie des chasseurs rejette l’accusation de meurtre : « Nos hommes étaient chez eux », affirme son chef."),
    ("en", "cndh", "alleges", "The National Human Rights Commission said that it had dispatched a fact-finding team to the site of the massacre."),
    ("en", "military-prosecutor-mopti", "denies", "The army rejected what it called “a smear campaign”, but the military prosecutor in Mopti announced a probe into the killings."),
    ("fr", "amdh", "investigates", "L’Association malienne des droits de l’homme exige l’ouverture d’une enquête sur les tueries."),
]


def heard(text, lang):
    return {(actor, stance.value) for actor, stance, *_ in told(text, lang, DAY)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_an_answer_has_its_stance(lang, speaker, stance, text):
    assert (speaker, stance) in heard(text, lang)


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_what_is_no_answer_of_his_is_none(lang, speaker, stance, text):
    assert (speaker, stance) not in heard(text, lang)


def test_an_army_can_own_its_strike_and_deny_who_was_hit():
    text = "Residents counted 18 dead. The army said it had bombed “a terrorist column” and that no civilian had been hit."
    assert {("fama", "acknowledges"), ("fama", "denies")} <= heard(text, "en")


def test_who_clears_jihadists_clears_them_alone():
    text = "Le préfet parle de simples bandits et non de jihadistes après la mort de trois passagers."
    assert ("mali-government", Stance.DENIES, Prop.PERPETRATOR, "jihadist-unspecified") in told(text, "fr", DAY)


def test_the_chief_is_alarmed_at_what_his_office_tells():
    text = (
        "Le Haut-Commissaire des Nations Unies aux droits de l’homme, Volker Türk, s’est dit alarmé par des exécutions.\n"
        "D’après le Haut-Commissariat, des soldats ont tué 33 habitants le 29 janvier."
    )
    assert ("un-human-rights-chief", "alleges") not in heard(text, "fr")


def test_silence_is_about_what_was_asked_in_the_sentence_before():
    text = "Human Rights Watch a adressé ses conclusions sur les deux tueries au ministre de la Justice. Le ministère n’a pas répondu."
    report = report_of(text, "fr", DAY)
    silent = next(v for v in find_voices(report, find_actors(report)) if v.value == "no_comment")
    assert text[slice(*silent.content)].startswith("Human Rights Watch")
