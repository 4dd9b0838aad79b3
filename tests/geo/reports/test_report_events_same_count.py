"""Events told twice, in a list and at length: as many dead, days and places that may be one."""

from __future__ import annotations

import pytest
from report_read import incidents


def told(text, lang):
    return [(c["date"]["start"], c["place"] and c["place"]["adm2"], c["killed"]["low"])
            for c in incidents(text, lang)]


@pytest.mark.parametrize(("lang", "text", "one"), [
    ("en", "In April gunmen killed 14 villagers in Ouenkoro, the mission says.\n\nIts staff met survivors. They found that on 21 April, in Ouenkoro, men on motorcycles had killed 14 people at the weekly market.", ("2024-04-21", "Bankass", 14)),
    ("en", "Eleven traders were killed near Youwarou, a councillor said.\n\nOn 9 May armed men had stopped a lorry in the village of Kassa and shot eleven traders, a survivor said.", ("2024-05-09", "Youwarou", 11)),
    ("fr", "Six habitants ont été tués près de Youwarou, selon un élu local.\n\nLe 9 mai, des hommes armés étaient entrés dans le village de Kassa et avaient abattu six habitants, raconte un témoin.", ("2024-05-09", "Youwarou", 6)),
    ("fr", "Au mois d’avril, douze bergers ont été tués près de Ber, d’après l’association. Elle revient sur le cas de Ber : le 12 avril, des militaires ont arrêté puis exécuté douze bergers au puits.", ("2024-04-12", "Tombouctou", 12)),
])
def test_many_dead_who_are_told_of_twice_are_one_event(lang, text, one):
    assert told(text, lang) == [one]


@pytest.mark.parametrize(("lang", "text", "lows"), [
    # two days
    ("en", "Nine people were killed in Ouenkoro on Monday, the mayor said. The next day nine people were killed in Ouenkoro in another attack, he added.", [9, 9]),
    # two villages on two days
    ("en", "Nine people were killed in Ouenkoro on Monday, the mayor said. On Sunday gunmen killed nine people in Sokoura, in the same cercle.", [9, 9]),
    # two villages on one day
    ("fr", "Lundi, neuf personnes ont été tuées à Ouenkoro, a dit le maire. Le même jour, neuf personnes ont été tuées à Sokoura, a-t-il ajouté.", [9, 9]),
    # two cercles
    ("fr", "Neuf personnes ont été tuées en avril à Ouenkoro, selon le maire.\n\nLe 21 avril, des hommes armés ont tué neuf habitants à Gossi, selon un élu.", [9, 9]),
    # few are often as many
    ("en", "In April gunmen killed two herders near Youwarou, the mayor said.\n\nOn 9 May armed men killed two traders in the village of Kassa, a councillor said.", [2, 2]),
])
def test_as_many_dead_elsewhere_or_on_another_day_are_others(lang, text, lows):
    assert [low for _day, _adm2, low in told(text, lang)] == lows


def test_two_told_to_be_as_many_are_added_where_words_say_others():
    text = "Nine herders were killed at the well near Ber on Monday. Nine other herders were shot as they fled, the mayor said."
    assert [low for _day, _adm2, low in told(text, "en")] == [18]
