"""The dead told one after the other, figures that are lowered, and lists."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.text import make_report

EN, FR = "On Monday 3 June gunmen", "Lundi 3 juin, des hommes armés"


def toll(text):
    made = extract(make_report(text, published_on=date(2024, 6, 8))).candidates
    return [(c.killed.low, c.killed.best, c.killed.high) for c in made if c.killed]


@pytest.mark.parametrize(("text", "many"), [
    (f"{EN} shot a baker near Konna. His brother was killed, too.", 2),
    (f"{EN} shot a baker near Konna. A second man died when he tried to flee.", 2),
    (f"{EN} killed two herders near Konna. A woman also died.", 3),
    (f"{EN} attacked Konna. Nine drivers burned to death and four apprentices drowned as they fled.", 13),
    (f"{FR} ont abattu un boulanger près de Konna. Son apprenti a également été tué.", 2),
    ("Attack near Konna on 3 June by gunmen:\n- 4 men killed\n- 2 women killed\n- 6 wounded", 6),
    ("Attaque près de Konna le 3 juin par des hommes armés :\n– 4 hommes tués\n– 2 femmes tuées", 6),
])
def test_who_is_told_of_besides_is_added(text, many):
    assert toll(text) == [(many, many, many)]


@pytest.mark.parametrize("text", [
    f"{EN} shot a trader near Konna. The trader was killed at his stall.",
    "A trader was killed on Monday 3 June near Konna. A man of 40, he was shot by gunmen.",
])
def test_who_is_told_of_again_is_not(text):
    assert toll(text) == [(1, 1, 1)]


@pytest.mark.parametrize("text", [
    "On Friday the government lowered the toll of Monday's attack near Konna to 12 dead. It had earlier spoken of 15.",
    "Vendredi, le gouvernement a ramené à 12 morts le bilan de l’attaque de lundi près de Konna. Il avait d’abord fait état de 15 tués.",
    f"{EN} attacked Konna. The mayor, who first spoke of 15 dead, has settled on 12.",
])
def test_a_lowered_figure_stands_alone(text):
    assert toll(text) == [(12, 12, 12)]
