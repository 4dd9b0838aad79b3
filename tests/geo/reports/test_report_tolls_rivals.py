"""Figures of several speakers: a second count, one that is taken back, and who is counted."""

from __future__ import annotations

import pytest
from test_report_tolls import note, report

from geo.reports.tolls import find_tolls


def told(lang: str, text: str) -> list[str]:
    return [note(t) for t in find_tolls(report(text, lang)) if not (t.denied or t.subset)]


def numbers(lang: str, text: str) -> list[int | None]:
    return [t.low for t in find_tolls(report(text, lang))
            if t.prop.value == "killed" and not (t.denied or t.subset)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "A trader speaks of nine dead, the millers’ guild of seven.", [9, 7]),
    ("en", "Deaths stand at nine in the tally of the bishop and at ten in that of a colonel.", [9, 10]),
    ("en", "Nine people died, the bishop said. The clinic has registered only six.", [9, 6]),
    ("en", "Nine people died. The colonel's own count stops at five.", [9, 5]),
    ("en", "Nine people died, the bishop told us, not five as the barracks maintain.", [9, 5]),
    ("en", "Nine men were killed. Twelve, a midwife corrects.", [9, 12]),
    ("en", "The bishop puts the dead at 14; the colonel, at 10.", [14, 10]),
    ("en", "Three people died, the colonel said, rejecting the figure of 17 given by the union.", [3, 17]),
    ("en", "Nine men were shot. For the bishop the true number is 11.", [9, 11]),
    ("fr", "Neuf bergers sont tombés sous les balles ; douze, corrige une sage-femme.", [9, 12]),
    ("fr", "Neuf bergers ont été tués. Douze, précise une sage-femme.", [9, 12]),
    ("fr", "Neuf bergers ont péri ; la brigade, elle, n'en dénombre qu'un.", [9, 1]),
    ("fr", "Neuf bergers ont péri. Un ancien député estime à douze le nombre des morts.", [9, 12]),
    ("fr", "Neuf personnes ont péri, assure l'évêque, contre six selon la brigade.", [9, 6]),
    ("fr", "L'évêque pleure neuf fidèles ; la brigade n'en reconnaît que cinq.", [9, 5]),
])
def test_a_second_speakers_bare_number_counts_the_dead(lang, text, expected):
    assert numbers(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "A charity first reported two of its nurses killed; today it retracted that. A judge confirms a single death.", [1]),
    ("en", "The guild takes it back: there were not thirty dead at the ford, but three.", [3]),
    ("en", "The guild first claimed fifteen dead, then corrected itself: eleven.", [11]),
    ("fr", "La guilde avait d'abord parlé de cinq meuniers tués ; elle revient sur ce chiffre. Les morts sont au nombre de deux.", [2]),
    ("fr", "L'ONG retire son premier bilan de 30 morts et parle désormais de 18.", [18]),
])
def test_what_a_speaker_takes_back_is_nobodys_figure(lang, text, expected):
    assert numbers(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "The ministry took its denial back. It had said nothing happened when troops, according to the guild, shot 16 men. It now admits five dead.", 16),
    ("fr", "Selon la guilde, seize hommes avaient été tués. Le ministère revient sur son communiqué : cinq morts.", 16),
])
def test_nobody_takes_back_what_another_counts(lang, text, expected):
    assert expected in numbers(lang, text)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Six men were killed. It put the number of wounded at nine."),
    ("en", "Six men were killed. They speak of leaving; a third of the town has gone."),
    ("fr", "Six hommes ont été tués. Ils sont trois à nous avoir parlé du drame."),
    ("fr", "Six hommes ont été tués à Farabougou ; le pays en compte plus d'un."),
    ("fr", "Six hommes ont été tués. La perte est estimée à un million, et demi peut-être."),
])
def test_other_numbers_count_no_dead(lang, text):
    assert numbers(lang, text) == [6]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Four cattle buyers and six fuel truck drivers were killed.", ["killed 10 civilians"]),
    ("en", "Five herders were led off by masked men and shot.", ["killed 5 civilians"]),
    ("en", "The two victims, a miller and his assistant, were shot.", ["killed 2 unsaid"]),
    ("en", "A village lost 14 of its people on Sunday.", ["killed 14 unsaid"]),
    ("en", "Bandits cut the throats of six members of one family.", ["killed 6 unsaid"]),
    ("en", "The killing by soldiers of six herders was denied.", ["killed 6 civilians"]),
    ("en", "Three hunters left at dawn. An aircraft killed them.", ["killed 3 unsaid"]),
    ("en", "Five were killed in their sleep, two others on the road.", ["killed 7 unsaid"]),
    ("en", "The list of those executed at the ford: a cook; his son; three weavers of one street; an old man.", ["killed 6 unsaid"]),
    ("en", "An elderly couple was killed.", ["killed 2 unsaid"]),
    ("fr", "Un couple de potiers et leur bébé ont péri.", ["killed 3 civilians"]),
    ("fr", "Dix gendarmes étaient tombés la veille au soir.", ["killed 10 soldiers"]),
    ("fr", "Mon mari et mes deux oncles ont été fusillés.", ["killed 3 civilians"]),
    ("fr", "On accuse la milice d'avoir fait abattre, jeudi, deux revendeuses.", ["killed 2 civilians"]),
    ("fr", "La guilde dénonce l'exécution sommaire, par des mercenaires, de huit nomades.", ["killed 8 civilians"]),
    ("fr", "On a retrouvé les corps calcinés de douze hommes.", ["killed 12 unsaid"]),
    ("fr", "De Ténenkou, où il a enterré vingt fidèles, un marabout nous a écrit.", ["killed 20 civilians"]),
    ("fr", "Quatre femmes ont été agressées. Toutes ont survécu.", ["killed 0 unsaid"]),
])
def test_who_is_counted(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Douze commerçants sont tombés dans une embuscade."),
    ("fr", "Trois élus sont tombés malades, deux sont tombés d'accord."),
    ("fr", "Deux tombes ont été profanées."),
    ("fr", "Il est tombé quatre-vingts millimètres d'eau."),
    ("en", "The general staff lost its leader in the vote."),
])
def test_who_falls_or_is_lost_is_not_always_dead(lang, text):
    assert numbers(lang, text) == []


def test_others_in_a_hospital_are_not_counted():
    assert numbers("en", "Five men were killed, two others in a coma.") == [5]
