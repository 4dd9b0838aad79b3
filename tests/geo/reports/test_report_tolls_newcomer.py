"""Sums of a month, parts of a toll told twice, datelines and mishaps, as a newcomer wrote them."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Prop
from geo.reports.text import make_report
from geo.reports.tolls import find_tolls
from tests.geo.reports.report_read import candidates, incidents


def tolls(text: str) -> list[tuple[int | None, int | None]]:
    """Give low and high of every incident of a text."""
    return [(c["killed"]["low"], c["killed"]["high"]) for c in incidents(text)]


@pytest.mark.parametrize("text", [
    "At least 143 civilians were killed in Mali in September, up from 98 in August, the UN said.",
    "A total of 143 civilians were killed in Mali in September, according to ACLED.",
    "In October, 112 civilians were killed in attacks by armed groups and the army, the UN said.",
    "In April, 56 people were killed in the Gao region, local officials said.",
    "In September, 40 civilians were killed in attacks in the Bankass cercle.",
    "En septembre, 143 civils ont été tués dans la région de Mopti, selon l'ONU.",
    "Au moins 143 civils ont été tués au Mali en septembre, contre 98 en août, selon l'ONU.",
    "Le mois dernier, 31 civils ont été tués dans la région de Ségou.",
    "En octobre, 112 civils ont été tués dans des attaques des groupes armés, selon l'ONU.",
])
def test_the_dead_of_a_month_are_a_sum(text):
    assert [c["kind"] for c in candidates(text)] == ["aggregate"]


@pytest.mark.parametrize("text", [
    "In March 2022 soldiers killed 300 people in Moura.",
    "More than 500 people were killed in Moura in March 2022, the UN said.",
    "In September, gunmen killed 12 people in a village in the Mopti region.",
    "In late March 2022, soldiers killed 300 people in central Mali.",
    "In April, soldiers killed 56 civilians in the Gao region during an operation.",
    "In March, two teachers were killed in the Mopti region.",
    "In March gunmen massacred 150 Fulani, one of the worst acts in Mali's recent history.",
    "En mars, 12 soldats ont été tués dans une embuscade dans la région de Gao.",
    "En mars 2022, des soldats ont tué 300 personnes à Moura.",
])
def test_one_event_of_a_month_is_none(text):
    assert [c["kind"] for c in candidates(text)] == ["incident"]


@pytest.mark.parametrize("text", [
    ("Jihadists killed 21 civilians in raids on two villages in the Mopti region on Monday. Eleven "
    "people were killed in Diallassagou. The same group then moved on to Lessagou, where they "
    "killed 10 others."),
    ("Jihadists killed 21 civilians in raids on two villages in the Mopti region on Monday. Eleven "
    "died in Diallassagou and 10 in Lessagou."),
    ("Des jihadistes ont tué 21 civils lundi dans la région de Mopti. Onze sont morts à "
    "Diallassagou et dix à Lessagou."),
    ("Des jihadistes ont tué 21 civils lundi dans deux villages de la région de Mopti. Onze "
    "personnes ont été tuées à Diallassagou. Le même groupe s'est ensuite rendu à Lessagou, où il "
    "a tué 10 autres personnes."),
])
def test_the_dead_of_each_village_are_counted_once(text):
    found = incidents(text)
    assert [(c["killed"]["low"], c["killed"]["high"]) for c in found] == [(21, 21)]
    assert "Mopti" in found[0]["place"]["text"]


@pytest.mark.parametrize(("text", "expected"), [
    (("Jihadists killed 21 civilians in Diallassagou on Monday. On Tuesday, eleven people were "
     "killed in Lessagou. Ten others died in Bankass on Wednesday."),
     [(21, 21), (11, 11), (10, 10)]),
    (("Jihadists killed 21 civilians in Diallassagou on Monday, including eleven children. In a "
     "separate attack, gunmen killed 10 people in Lessagou."), [(21, 21), (10, 10)]),
])
def test_other_days_and_other_attacks_stay_apart(text, expected):
    assert tolls(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    (("Soldiers killed at least 14 men in Kourma on Monday, HRW said. Villagers found the bodies of "
     "nine men near the river. Five others were shot inside the village."), (14, None)),
    (("Des soldats ont tué au moins 14 hommes à Kourma lundi, selon HRW. Des villageois ont trouvé "
     "les corps de neuf hommes près du fleuve. Cinq autres ont été abattus dans le village."),
     (14, None)),
    ("Armed men killed seven people in Boni on Thursday. Two others died in hospital.", (9, 9)),
])
def test_others_are_the_rest_of_a_toll_that_they_complete(text, expected):
    assert tolls(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    (("Sixteen people were killed when armed men attacked the market of Boni on Thursday. The toll "
     "has risen to 27, up from 16, the mayor said.\n\nA nurse at the hospital in Douentza said "
     "eleven of the wounded died over the weekend."), 27),
    (("Armed men attacked the market of Boni on Thursday. The toll has risen to 27, up from 16, "
     "after eleven of the wounded died."), 27),
    (("Armed men attacked the market of Boni on Thursday, killing 27 people, up from 16. Eleven of "
     "the wounded died in hospital over the weekend, a nurse said."), 27),
    (("Armed men killed 27 people at the market of Boni on Thursday. Eleven of the wounded died in "
     "hospital over the weekend, a nurse said. The toll has risen to 27, up from 16."), 27),
    (("Des hommes armés ont attaqué le marché de Boni jeudi. Le bilan est passé de 16 à 27 morts, "
     "selon le maire.\n\nOnze des blessés ont succombé à leurs blessures ce week-end, a indiqué un "
     "infirmier."), 27),
    (("Armed men killed 27 people at the market of Boni on Thursday. Eleven of the wounded died in "
     "hospital over the weekend, a nurse said."), 38),
    (("Des hommes armés ont tué 27 personnes au marché de Boni jeudi. Onze des blessés ont succombé "
     "à l'hôpital ce week-end, selon un infirmier."), 38),
    (("Armed men attacked the market of Boni on Thursday. The toll has risen to 27, up from 16, the "
     "mayor said.\n\nA nurse said three of the wounded died on Sunday."), 30),
])
def test_those_who_raised_a_toll_raise_it_once(text, expected):
    assert tolls(text) == [(expected, expected)]


@pytest.mark.parametrize(("text", "expected"), [
    (("Treize personnes ont été tuées jeudi à Fangasso, selon le maire. Parmi elles, cinq éleveurs "
     "exécutés par des chasseurs dozos, selon une association."), (13, 13)),
    (("Thirteen people were killed on Thursday in Fangasso, the mayor said. Among them were five "
     "herders who were executed by hunters, an association said."), (13, 13)),
    (("Thirteen people were killed on Thursday in Fangasso, the mayor said. Hunters took advantage "
     "of the confusion to execute five herders, an association said."), (13, 13)),
    (("Treize personnes ont été tuées jeudi à Fangasso, selon le maire. Des chasseurs ont profité "
     "de la confusion pour exécuter cinq éleveurs, selon une association."), (13, 13)),
    (("Thirteen people were killed on Thursday in Fangasso, the mayor said. Five people died, an "
     "association said."), (5, 13)),
    (("Treize personnes ont été tuées jeudi à Fangasso, selon le maire. Une association parle de "
     "cinq morts."), (5, 13)),
])
def test_some_of_the_dead_are_no_rival_toll(text, expected):
    assert tolls(text) == [expected]


@pytest.mark.parametrize("text", [
    ("On 14 May, three gendarmes and two civilians were killed when gunmen stormed the security "
    "post at Sandaré. JNIM said its fighters had killed seven soldiers."),
    ("Le 14 mai, trois gendarmes et deux civils ont été tués lors de l'attaque du poste de Sandaré. "
    "Le Jnim a revendiqué l'attaque et affirmé avoir tué sept soldats."),
])
def test_two_sides_of_one_breath_stand_together_against_a_rival(text):
    assert tolls(text) == [(5, 7)]


@pytest.mark.parametrize(("text", "day"), [
    ("Bamako (AFP) - 3 mai 2024 - Quinze civils ont été tués lundi à Djiguibombo.", "2024-05-13"),
    ("3 May 2024 - Fifteen civilians were killed on Monday in Djiguibombo, officials said.",
     "2024-05-13"),
    ("Mardi - Des hommes armés ont tué six personnes à Diabaly dimanche.", "2024-05-12"),
    ("Tuesday - Armed men killed six people in Diabaly on Sunday.", "2024-05-12"),
    ("3 May 2024 - Fifteen civilians were killed in Djiguibombo.", "2024-05-03"),
    ("Monday 6 May: gunmen killed four people in Diabaly.", "2024-05-06"),
    ("6 mai - Des hommes armés ont tué quatre personnes à Diabaly.", "2024-05-06"),
])
def test_a_day_before_a_dash_gives_way_to_the_day_told(text, day):
    assert [c["date"]["start"] for c in incidents(text)] == [day]


@pytest.mark.parametrize("text", [
    "A soldier accidentally shot dead two colleagues at the Kati base on Saturday.",
    "A gendarme was killed by a colleague who was cleaning his gun in Gao on Saturday.",
    "Un soldat a tué par accident deux collègues au camp de Kati samedi.",
    "Un soldat a accidentellement tué deux collègues au camp de Kati samedi.",
    "Un soldat a tué deux collègues par erreur au camp de Kati samedi.",
    "Un gendarme a tué un collègue en nettoyant son arme samedi à Gao.",
])
def test_a_mishap_with_arms_is_no_incident(text):
    assert incidents(text) == []


@pytest.mark.parametrize("text", [
    "A soldier shot dead two colleagues at the Kati base on Saturday.",
    "Soldiers accidentally shot dead three civilians at a checkpoint in Gao on Saturday.",
    ("Jihadists attacked the Gao base on Saturday; a soldier accidentally shot dead two colleagues "
    "in the fighting."),
    "Un soldat a abattu deux collègues au camp de Kati samedi.",
    "L'armée a accidentellement bombardé un village près de Gao samedi, tuant douze civils.",
])
def test_arms_turned_on_others_are_one(text):
    assert len(incidents(text)) == 1


@pytest.mark.parametrize(("text", "expected"), [
    (("An ambush on Saturday on trucks guarded by Malian soldiers left 12 civilians dead near "
     "Ansongo."), (12, 12)),
    ("An attack on Saturday on a village held by jihadists left nine dead near Ansongo.", (9, 9)),
    (("Une embuscade samedi contre des camions escortés par des soldats a fait douze morts près "
     "d'Ansongo."), (12, 12)),
    ("Nine men were killed on Saturday near Ansongo by some 20 heavily armed gunmen.", (9, 9)),
    ("Neuf hommes ont été tués samedi près d'Ansongo par une vingtaine d'hommes armés.", (9, 9)),
])
def test_who_guards_stands_between_by_and_the_dead(text, expected):
    assert tolls(text) == [expected]


@pytest.mark.parametrize("text", [
    "Onze des blessés ont succombé mardi.",
    "Onze blessés ont depuis succombé.",
    "Onze des blessés sont morts mardi à l’hôpital.",
    "Onze blessés sont décédés mardi.",
    "Eleven of the wounded died on Tuesday.",
    "Eleven wounded later died in hospital.",
])
def test_the_wounded_who_died_are_counted_once(text):
    report = make_report(text, published_on=date(2024, 5, 15))
    assert [(t.prop, t.low) for t in find_tolls(report)] == [(Prop.KILLED, 11)]


@pytest.mark.parametrize("text", [
    "Onze blessés sont arrivés, deux sont morts.",
    "L’attaque a fait deux morts et onze blessés.",
    "Two were killed and eleven wounded.",
])
def test_the_wounded_beside_the_dead_stay_wounded(text):
    report = make_report(text, published_on=date(2024, 5, 15))
    assert {(t.prop, t.low) for t in find_tolls(report)} == {(Prop.KILLED, 2), (Prop.INJURED, 11)}
