"""Bodies are known by their spellings and descriptions, and offices of others are not Mali's."""

from datetime import date

import pytest
from report_voices_samples import voices_of

BARKHANE = date(2021, 6, 1)
DAY = date(2024, 6, 1)


def speakers(text, lang, day=DAY):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang, day)}


NAMES = [
    ("fr", {("tabital-pulaaku", "alleges")}, "Dix bergers ont été tués à Boni, selon l’association Tapital Pulaaku, qui accuse l’armée."),
    ("en", {("tabital-pulaaku", "alleges")}, "Tapital Pulaku, a Fulani association, said soldiers had killed ten herders."),
    ("fr", {("dan-na-ambassagou", "denies")}, "La milice Da Nan Ambassagou dément avoir tué dix bergers à Boni."),
    ("en", {("dan-na-ambassagou", "denies")}, "The Danan Ambassagou militia denied killing ten herders."),
    ("en", {("dirpa", "acknowledges")}, "The operation, according to DirpaFa, killed 15 terrorists at Boni."),
    ("fr", {("dirpa", "alleges")}, "Dix hommes ont été tués par des jihadistes, a annoncé la DIRPA-FA."),
    ("en", {("local-officials", "alleges")}, "Two officials from the provincial authority said 21 people had been killed at Boni."),
    ("fr", {("mali-government", "alleges")}, "Dix hommes ont été tués, selon deux responsables de l’administration régionale de Mopti."),
    ("en", {("csp-dpa", "alleges")}, "The coalition of Tuareg-majority groups said the army killed ten civilians at Boni."),
    ("fr", {("csp-dpa", "alleges")}, "La coalition de groupes à dominante touareg accuse l’armée d’avoir tué dix civils."),
    ("fr", {("named:L’association culturelle dogon Ginna Dogon", "alleges")}, "L’association culturelle dogon Ginna Dogon a déploré la mort de dix habitants à Boni."),
    ("en", {("local-officials", "alleges")}, "The search is going on, but officials say ten people were killed."),
    ("en", {("gatia", "alleges"), ("msa", "alleges")}, "Two Tuareg movements, the MSA and Gatia, said ten civilians had been killed by gunmen."),
    ("fr", {("gatia", "alleges"), ("msa", "alleges")}, "Des mouvements touaregs, le Gatia et le MSA, ont annoncé la mort de dix civils."),
    ("fr", {("un", "alleges")}, "Dix civils ont été tués à Boni, a déclaré Marie Untel, Représentante spéciale adjointe du Secrétaire général au Mali."),
]


@pytest.mark.parametrize(("lang", "expected", "text"), NAMES)
def test_a_body_is_known_by_its_spellings_and_descriptions(lang, expected, text):
    assert speakers(text, lang) == expected


OF_OTHERS = [
    ("fr", {("france-forces", "acknowledges")}, "Le ministère des Armées a reconnu la mort de deux civils dans une frappe de Barkhane à Boni."),
    ("fr", {("france-forces", "denies")}, "La force Barkhane a frappé Boni.\nDix hommes sont morts.\nLe lendemain, on les a enterrés.\nLa pluie est tombée.\nLa ministre des Armées dément que des civils aient été tués."),
    ("fr", {("gatia", "alleges")}, "Le chef d’état-major du Gatia a déclaré que dix civils ont été tués à Boni par des jihadistes."),
    ("fr", {("dan-na-ambassagou", "alleges")}, "Le chef d’état-major général du mouvement Dan Nan Ambassagou Aly Kodio et ses hommes annoncent que dix chasseurs ont été tués."),
    ("fr", {("msa", "alleges")}, "L’état-major du MSA a annoncé que dix civils ont été tués."),
    ("en", {("msa", "alleges")}, "The general staff of the MSA announced that ten civilians were killed."),
    ("fr", {("named:Le ministre burkinabè", "alleges")}, "Le ministre burkinabè de la Sécurité a annoncé que dix civils ont été tués à Boni."),
    ("en", {("named:Ukrainian foreign ministry", "denies"), ("named:Ukrainian foreign ministry", "alleges")}, "The Ukrainian foreign ministry denied having any part in the attack. The ministry said the army had killed ten people."),
    ("fr", {("mali-government", "denies")}, "Le ministère de la Défense dément que l’armée ait tué dix civils à Boni."),
]


@pytest.mark.parametrize(("lang", "expected", "text"), OF_OTHERS)
def test_offices_of_others_are_not_malis(lang, expected, text):
    assert speakers(text, lang, BARKHANE) == expected


NO_WITNESS = [
    ("en", "“Many people fled. Those who stayed could not bury the ten dead,” he said."),
    ("fr", "Le chef militaire, Aly Kodio, a rendu public un communiqué : dix civils ont été tués par l’armée."),
]


@pytest.mark.parametrize(("lang", "text"), NO_WITNESS)
def test_who_is_spoken_of_or_issues_a_paper_is_no_witness(lang, text):
    assert speakers(text, lang) == set()
