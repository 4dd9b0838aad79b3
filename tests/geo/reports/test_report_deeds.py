"""Deeds: each sentence tells of these, in this order; ``!`` marks what is no fact."""

from __future__ import annotations

import pytest

from geo.reports.model import Report, Sentence
from geo.reports.tolls import find_deeds

SENTENCES = [
    ("en", "Gunmen killed six herders.", "attack/killing"),
    ("en", "Soldiers executed 12 men in the market.", "attack/killing"),
    ("en", "The massacre shocked the region.", "attack/killing"),
    ("en", "An airstrike destroyed a clinic.", "attack/air_drone_strike attack/destruction_looting"),
    ("en", "Army drones hit a wedding.", "attack/air_drone_strike"),
    ("en", "Mortar fire hit the town.", "attack/shelling"),
    ("en", "A bus hit a roadside bomb.", "attack/explosive_device"),
    ("en", "Two nuns were kidnapped.", "attack/abduction_disappearance"),
    ("en", "Women were raped during the raid.", "attack/sexual_violence attack/other"),
    ("en", "Fighters looted shops and torched houses.", "attack/destruction_looting attack/destruction_looting"),
    ("en", "The town has been under siege for months.", "attack/blockade"),
    ("en", "Clashes broke out between the army and rebels.", "battle/battle"),
    ("en", "Militants ambushed a military convoy near Boni.", "battle/battle"),
    ("en", "Jihadists overran an army camp.", "battle/battle"),
    ("en", "Gunmen ambushed a bus on the road.", "attack/other"),
    ("en", "The army launched an operation near Gao.", "operation/other"),
    ("en", "The army said it had neutralised 20 terrorists.", "operation/battle"),
    ("en", "Floods killed 30 people.", "accident/other accident/other"),
    ("en", "A boat capsized on the river, killing 20.", "accident/other accident/other"),
    ("en", "A truck overturned and 17 people died.", "accident/other accident/other"),
    ("en", "The junta seized power in a coup.", "politics/other politics/other"),
    ("en", "ECOWAS imposed sanctions.", "politics/other"),
    ("en", "Mali beat Togo in a football match.", "politics/other politics/other"),
    ("en", "Police seized cocaine in a drug seizure.", "crime/other crime/other"),
    ("en", "Robbers carried out an armed robbery.", "crime/other"),
    ("en", "Human rights abuses have increased.", "general/other"),
    ("en", "Numerous killings were documented.", "general/other"),
    ("en", "The killings took place on Monday.", "attack/killing"),
    ("en", "Residents feared another attack.", "attack/other!"),
    ("en", "The group threatened to attack the town.", "attack/other!"),
    ("en", "The army denied having bombed the market.", "attack/other!"),
    ("en", "There is a risk of attacks.", "general/other!"),
    ("en", "Violence has intensified in the centre.", "general/other"),
    ("fr", "Des hommes armés ont égorgé trois bergers.", "attack/killing"),
    ("fr", "Les soldats ont exécuté sommairement 12 hommes.", "attack/killing"),
    ("fr", "Une frappe aérienne a visé un campement.", "attack/air_drone_strike attack/other"),
    ("fr", "Des tirs de mortier ont touché la ville.", "attack/shelling"),
    ("fr", "Un car a sauté sur un engin explosif improvisé.", "attack/explosive_device attack/explosive_device"),
    ("fr", "Trois religieuses ont été enlevées.", "attack/abduction_disappearance"),
    ("fr", "Des femmes ont été violées.", "attack/sexual_violence"),
    ("fr", "Les assaillants ont pillé le marché et incendié des cases.",
     "attack/destruction_looting attack/destruction_looting"),
    ("fr", "Le village est assiégé depuis mai.", "attack/blockade"),
    ("fr", "De violents combats ont opposé l'armée aux rebelles.", "battle/battle"),
    ("fr", "Une embuscade contre un convoi militaire a fait dix morts.", "battle/battle attack/killing"),
    ("fr", "Des jihadistes ont attaqué le camp de Boulkessi.", "battle/battle"),
    ("fr", "Des hommes armés ont attaqué le village de Sobane.", "attack/other"),
    ("fr", "L'armée a mené une opération de ratissage.", "operation/other"),
    ("fr", "L'armée a neutralisé vingt terroristes.", "operation/battle"),
    ("fr", "Une pirogue a chaviré, faisant vingt morts.", "accident/other accident/other"),
    ("fr", "L'effondrement d'un immeuble a tué six personnes.", "accident/other accident/other"),
    ("fr", "Un accident de la route a fait 15 morts.", "accident/other accident/other"),
    ("fr", "Un coup d'État a renversé le président.", "politics/other politics/other"),
    ("fr", "Les élections sont reportées.", "politics/other"),
    ("fr", "La CAN de football débute samedi.", "politics/other politics/other"),
    ("fr", "Un braquage a visé une banque.", "crime/other attack/other"),
    ("fr", "Les exactions se multiplient.", "general/other"),
    ("fr", "Les habitants craignent une attaque.", "attack/other!"),
    ("fr", "Le groupe menace d'attaquer la ville.", "attack/other!"),
    ("fr", "L'armée dément avoir tué des civils.", "attack/killing!"),
    ("fr", "L'armée aurait tué douze civils.", "attack/killing"),
    ("fr", "La violence s'est intensifiée.", "general/other"),
    ("fr", "Les attaques se multiplient.", "general/other"),
    ("en", "Gunmen attacked an army base near Gao, killing 12.", "battle/battle attack/killing"),
    ("en", "Gunmen attacked a village and burned houses.", "attack/other attack/destruction_looting"),
    ("en", "A drone strike hit a market.", "attack/air_drone_strike"),
    ("en", "Residents fear that the army could attack.", "attack/other!"),
    ("en", "The army denied having killed civilians.", "attack/killing!"),
    ("en", "A gold mine collapsed, killing 70.", "accident/other accident/other"),
    ("fr", "Une attaque contre le camp militaire de Gao a fait 12 morts.", "battle/battle attack/killing"),
    ("fr", "Une frappe de drone de l'armée a tué 12 civils.", "attack/air_drone_strike attack/killing"),
    ("fr", "Un véhicule a sauté sur une mine.", "attack/explosive_device"),
    ("fr", "L'effondrement d'une mine d'or a fait 70 morts.", "accident/other accident/other"),
    ("en", "Attacks have increased since May.", "general/other"),
    ("fr", "La ville est sous blocus depuis août.", "attack/blockade"),
    ("en", "There was no attack on the village.", "attack/other!"),
]


def report(text: str, lang: str) -> Report:
    return Report(text, lang, "", (Sentence(0, len(text), text),))


@pytest.mark.parametrize(("lang", "text", "expected"), SENTENCES)
def test_each_sentence_tells_its_deeds(lang, text, expected):
    found = find_deeds(report(text, lang))
    shown = [f"{deed.kind.value}/{deed.event_type.value}" + "!" * deed.hypothetical
             for deed in found]
    assert " ".join(shown) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), SENTENCES)
def test_spans_are_the_words(lang, text, expected):
    text = "«\u00a0…\u00a0» " + text
    for deed in find_deeds(report(text, lang)):
        assert text[slice(*deed.span)] == deed.text


@pytest.mark.parametrize("text", ["", "\x00", "attack " * 20_000, "{{ attack }}", "if " * 20_000])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_hostile_texts_pass(text, lang):
    find_deeds(report(text, lang))
