"""Second counts: graves, funerals and names, who is whose, sums compared, figures given up."""

from __future__ import annotations

import pytest
from test_report_tolls import note, report

from geo.reports.tolls import find_tolls

EN = "Soldiers killed 11 men at Bara on Monday. "
FR = "Des soldats ont tué 11 hommes à Bara lundi. "


def told(lang: str, text: str) -> list[str]:
    return [note(toll) for toll in find_tolls(report(text, lang))]


def dead(lang: str, text: str) -> list[int | None]:
    return [t.low for t in find_tolls(report(text, lang))
            if t.prop.value == "killed" and not (t.denied or t.subset)]


@pytest.mark.parametrize(("lang", "text", "many"), [
    ("en", "A survivor counted 14 graves and 20 burnt huts.", 14),
    ("en", "A youth leader gave a lower figure, saying he had attended six funerals.", 6),
    ("en", "A monitoring group has released thirteen names, two of them of girls.", 13),
    ("en", "A shepherd said he had helped to bury 13 people.", 13),
    ("en", "The hospital sticks to nine.", 9),
    ("fr", "Le préfet y renonce : « J’ai vu treize tombes. »", 13),
    ("fr", "Un élu dit avoir assisté à huit enterrements.", 8),
    ("fr", "Le collectif a publié treize noms.", 13),
    ("fr", "Un berger dit avoir aidé à enterrer 13 personnes.", 13),
    ("fr", "L’association en est à treize.", 13),
    ("fr", "L’association a ramené son décompte à treize.", 13),
])
def test_who_counts_graves_funerals_or_names_counts_the_dead(lang, text, many):
    assert dead(lang, (EN if lang == "en" else FR) + text) == [11, many]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Investigators found two mass graves."),
    ("en", "Three names come up among the suspects."),
    ("fr", "Deux tombes ont été profanées."),
    ("fr", "Deux noms reviennent parmi les suspects."),
])
def test_other_graves_and_names_count_nobody(lang, text):
    assert dead(lang, (EN if lang == "en" else FR) + text) == [11]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "A driver's assistant who tried to run was shot dead, and eleven tankers were burned.",
     ["killed 1 civilians"]),
    ("en", "A trader's son was killed near Bara.", ["killed 1 civilians"]),
    ("en", "A village chief's wife and two daughters were killed.", ["killed 3 civilians"]),
    ("en", "A stevedore was shot dead and two others were wounded.",
     ["killed 1 unsaid", "injured 2 unsaid"]),
    ("fr", "Un grutier avait été tué et deux autres blessés.",
     ["killed 1 unsaid", "injured 2 unsaid"]),
    ("fr", "Deux bouviers tués. Un berger et son neveu ont été tués jeudi.",
     ["killed 2 civilians", "killed 2 civilians"]),
    ("fr", "Quatorze chefs de famille ont été abattus.", ["killed 14 civilians"]),
])
def test_somebody_of_somebody_and_of_any_trade_is_one(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "A trader's shop was burned."),
    ("en", "A convoy was wiped out near Bara."),
    ("en", "A plan was killed off."),
    ("fr", "Un drone a été abattu lundi."),
    ("fr", "Un chameau a été tué lundi."),
])
def test_things_and_animals_are_nobody(lang, text):
    assert told(lang, text) == []


@pytest.mark.parametrize(("lang", "text", "many"), [
    ("en", "The army said four soldiers fell and nine were injured at Bara.", [4]),
    ("en", "Nine men fell in the fighting on Monday.", [9]),
    ("fr", "Trois soldats tombés sur le champ de l’honneur, neuf blessés évacués.", [3]),
    ("en", "Four boatmen, accused of spying, were taken behind the store and shot.", [4]),
    ("en", "Three women were seized at the well and killed two days later.", [3]),
    ("en", "Six traders were abducted near the ford and two drivers shot.", [2]),
    ("en", "Nine soldiers fell into an ambush at Bara.", []),
    ("en", "Nine villagers fell ill at Bara.", []),
    ("en", "Six towns had fallen before the army arrived.", []),
    ("en", "Gunmen riding two to a motorbike fell on farmers.", []),
    ("en", "An elected man said 14 bodies had been counted and that four people were in hospital.", [14]),
    ("en", "Fifteen men died. Eleven survivors spoke. All those killed were fighters, they say.", [15, 15]),
])
def test_who_fell_who_was_led_off_and_who_was_only_counted(lang, text, many):
    assert dead(lang, text) == many


@pytest.mark.parametrize(("lang", "text", "many"), [
    ("en", ("Between 1 April and 30 June the Division recorded 258 civilians killed, as against 201 in "
           "the preceding three months."), [258, 201]),
    ("en", ("In the second quarter the Mission documented 317 civilians killed, down from 543 in the "
           "first quarter."), [317, 543]),
    ("fr", ("Au deuxième trimestre, la Division a recensé 258 civils tués, contre 201 au trimestre "
           "précédent."), [258, 201]),
    ("en", ("From April to June we documented 326 violations, in the course of which 184 civilians "
           "lost their lives."), [184]),
    ("en", "In the same period 96 civilians were killed by mines across the country.", [96]),
    ("fr", "Durant la même période, 96 civils ont été tués par des mines.", [96]),
    ("fr", "Depuis janvier, l’observatoire a recensé 153 exécutions.", [153]),
    ("en", "Since the UN left in 2023, the group has documented the killing of 120 civilians.", [120]),
])
def test_sums_and_what_they_are_compared_with(lang, text, many):
    found = [t for t in find_tolls(report(text, lang)) if t.prop.value == "killed"]
    assert [t.low for t in found] == many
    assert all(t.total and not t.subset for t in found)


@pytest.mark.parametrize(("lang", "text", "many"), [
    ("en", ("We wrote that ten people had been killed at Bara. That figure was wrong and we withdraw it. "
           "The prefect says that six residents died."), [6]),
    ("en", ("The prefect says that six residents died. We wrote that nine people had been killed. That "
           "figure was ours; we withdraw it."), [6]),
    ("fr", ("Six habitants sont morts, dit le préfet. Nous avions écrit que neuf personnes avaient été "
           "tuées. Ce chiffre était faux, nous le retirons."), [6]),
    ("en", "The deputy told a radio that 21 people had been executed. He took the number back.", []),
    ("fr", "L’adjoint avait annoncé 21 morts. Il a rappelé lundi pour retirer ce chiffre.", []),
    ("en", ("The mission recorded 17 deaths. The union's head had spoken of 24 killed; he admitted an "
           "error and brought his count down to 19."), [17, 19]),
    ("fr", ("Le gouvernorat parlait mercredi de treize morts. Il s’est repris dans l’après-midi. Onze "
           "décès étaient alors confirmés."), [11]),
])
def test_who_withdraws_a_figure_gives_it_no_more(lang, text, many):
    assert dead(lang, text) == many
