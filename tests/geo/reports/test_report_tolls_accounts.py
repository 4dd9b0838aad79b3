"""Figures beside those of others: ages, days, speakers, sides, the last attack as deadly."""

from __future__ import annotations

from datetime import date

import pytest
from test_report_tolls import note, report

from geo.reports.extract import extract
from geo.reports.text import make_report
from geo.reports.tolls import find_tolls


def told(lang: str, text: str) -> str:
    return "; ".join(note(toll) for toll in find_tolls(report(text, lang)))


def killed(text: str) -> list[tuple[int | None, int | None, int | None]]:
    made = extract(make_report(text, published_on=date(2024, 5, 6), publisher="RFI")).candidates
    return [(c.killed.low, c.killed.best, c.killed.high) for c in made if c.killed]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "Le bilan des raids de la nuit du jeudi 6 au vendredi 7 juin est de onze morts.",
            "killed 11 unsaid",
        ),
        (
            "fr",
            "Onze civils tués : tel est le bilan des attaques de lundi 3 et mardi 4 juin.",
            "killed 11 civilians",
        ),
        ("fr", "Lundi 12 civils ont été tués.", "killed 12 civilians"),
        (
            "en",
            "On Monday 12 civilians were killed and nine wounded.",
            "killed 12 civilians; injured 9 civilians",
        ),
        (
            "en",
            "Six herders, the youngest of them 15 and the oldest 70, were killed.",
            "killed 6 civilians",
        ),
        (
            "fr",
            "Six Bellas, dont le plus jeune avait 15 ans et le plus vieux 70, ont été tués.",
            "killed 6 unsaid",
        ),
        ("fr", "Quatre Dogons et deux Bellas ont été exécutés.", "killed 6 unsaid"),
        ("fr", "Deux corps ont été retrouvés, l’un égorgé, l’autre brûlé.", "killed 2 unsaid"),
        (
            "fr",
            "Un tailleur a été tué et six autres blessés, lundi, sous les obus tombés sur la ville.",
            "killed 1 civilians; injured 6 unsaid",
        ),
        (
            "fr",
            (
                "Le maire n’a pas pu donner de bilan, mais trois élus locaux, joints lundi, ont dit que "
                "vingt personnes avaient été tuées."
            ),
            "killed 20 unsaid",
        ),
        ("fr", "Le maire a donné un bilan : trois morts.", "killed 3 unsaid"),
        ("fr", "Une attaque a visé le camp. L’armée perd 08 hommes.", "killed 8 soldiers"),
        ("fr", "L’armée perd le contrôle de huit villages.", ""),
        ("fr", "Sept hommes ont été tués du côté des assaillants.", "killed 7 fighters"),
        ("en", "Seven men on the attackers’ side were killed.", "killed 7 fighters"),
        ("en", "Seven men were killed in the village by attackers.", "killed 7 unsaid"),
        (
            "fr",
            "Dix chauffeurs ont été tués. Un officier compte, lui, treize victimes en tout.",
            "killed 10 civilians; killed 13 unsaid",
        ),
        (
            "fr",
            "Dix chauffeurs ont été tués. Le hameau compte 300 habitants.",
            "killed 10 civilians",
        ),
        (
            "fr",
            "Le premier bilan s’élève à 12 morts à Tessit, le 3 mai, et à 20 morts à Bara.",
            "killed 12 unsaid; killed 20 unsaid",
        ),
        (
            "fr",
            "Un premier bilan faisait état de 12 morts, le nouveau est de 20 morts.",
            "killed 20 unsaid",
        ),
    ],
)
def test_figures_are_told_from_days_ages_and_other_sides(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Dix soldats ont été tués samedi à Tessit, a dit l’armée. Une source militaire avait "
                "auparavant parlé de huit morts."
            ),
            (8, None, 10),
        ),
        (
            (
                "Dix soldats ont été tués samedi à Tessit, a dit l’armée. Elle avait auparavant parlé de huit "
                "morts."
            ),
            (10, 10, 10),
        ),
        (
            (
                "Ten soldiers were killed on Saturday in Tessit, the army said. A councillor had earlier "
                "spoken of eight dead."
            ),
            (8, None, 10),
        ),
        (
            (
                "Ten soldiers were killed on Saturday in Tessit, the army said. It had earlier reported "
                "eight dead."
            ),
            (10, 10, 10),
        ),
        (
            (
                "Gunmen attacked Tessit on Saturday. A teacher spoke of 40 civilians killed. The government "
                "published its own count: 38 dead and many wounded."
            ),
            (38, None, 40),
        ),
        (
            (
                "Trente Peuls ont été tués samedi à Tessit, dit une association. D’après un communiqué du "
                "gouvernement, l’armée y a découvert dix-sept corps."
            ),
            (17, None, 30),
        ),
        (
            (
                "Trente Peuls ont été tués samedi à Tessit, dit une association. Des voisins y ont découvert "
                "sept corps."
            ),
            (30, 30, 30),
        ),
        (
            (
                "Twenty-five bodies were found on Saturday in Tessit. The association published a list of 18 "
                "identified victims."
            ),
            (25, 25, 25),
        ),
    ],
)
def test_every_speaker_keeps_his_own_figure(text, expected):
    assert killed(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Eight soldiers were killed in a raid on Tessit on Saturday, the worst attack since twelve "
                "gendarmes were killed near Ber in March."
            ),
            (8, 8, 8),
        ),
        (
            (
                "L’assaut de samedi contre Tessit, qui a tué huit soldats, est le plus meurtrier depuis une "
                "embuscade qui avait coûté la vie à douze gendarmes en mars."
            ),
            (8, 8, 8),
        ),
        (
            "The deadliest raid since the one in March killed eight soldiers in Tessit on Saturday.",
            (8, 8, 8),
        ),
        (
            (
                "Ten fighters and thirty civilians were killed by jihadists on Saturday in Tessit, a local "
                "movement said."
            ),
            (40, 40, 40),
        ),
        (
            (
                "Ten Al-Qaeda fighters and thirty civilians were killed on Saturday in Tessit, a local "
                "movement said."
            ),
            (30, 30, 30),
        ),
        (
            "Ten jihadists and thirty civilians were killed on Saturday in Tessit, a local movement said.",
            (30, 30, 30),
        ),
        (
            (
                "Vingt personnes ont été tuées samedi dans une frappe à Tessit. Quinze l’ont été sur le coup. "
                "Cinq autres civils sont morts pendant leur transport."
            ),
            (20, 20, 20),
        ),
        (
            (
                "Vingt personnes ont été tuées samedi dans une frappe à Tessit. Quatre autres civils sont "
                "morts de leurs blessures."
            ),
            (24, 24, 24),
        ),
        (
            (
                "Un homme et une femme ont été lapidés samedi à Tessit. Une source de sécurité a dit avoir "
                "appris elle aussi l’exécution d’un couple."
            ),
            (2, 2, 2),
        ),
        (
            (
                "Onze civils ont été tués samedi à Tessit. Des voisins ont transporté sept corps à la morgue, dit un "
                "gardien."
            ),
            (11, 11, 11),
        ),
    ],
)
def test_the_dead_of_one_event_are_counted_once_and_those_of_others_not(text, expected):
    assert killed(text) == [expected]
