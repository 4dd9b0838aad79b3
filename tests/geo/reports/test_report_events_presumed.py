"""Who came before the harm is meant where nobody is blamed; who came otherwise is not."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.text import make_report

DEAD = "On Monday 3 June, four herders were shot dead near Konna."


def blamed(text):
    made = extract(make_report(text, published_on=date(2024, 6, 8))).candidates
    return [a.actor_id for c in made for a in c.perpetrators]


@pytest.mark.parametrize(("text", "actor"), [
    ("On Monday 3 June, soldiers of the Malian army entered Konna. Four traders were shot.", "fama"),
    ("Lundi 3 juin, des soldats de l’armée malienne sont entrés à Konna. Quatre bergers sont morts.",
     "fama"),
    ("On Monday 3 June, JNIM fighters arrived in Konna on motorbikes. Four traders were shot.",
     "jnim"),
    ("Le lundi 3 juin, une attaque jihadiste a fait quatre morts à Konna.", "jihadist-unspecified"),
])
def test_who_came_before_the_harm_is_meant(text, actor):
    assert blamed(text) == [actor]


@pytest.mark.parametrize("text", [
    f"{DEAD} The Malian army, called by residents, reached Konna the next morning.",
    f"{DEAD} Gendarmes came to look at the scene.",
    f"{DEAD} Soldiers of the Malian army had entered the town a week before.",
    "Le lundi 3 juin, quatre bergers ont été tués près de Konna. Les FAMa sont arrivées le soir.",
    f"Since the arrival of Wagner in 2021, people are afraid. {DEAD}",
    "On Monday 3 June, a drone struck Konna as a column of the Malian army passed. Nine died.",
    "On Monday 3 June, a convoy of the Malian army reached Konna. Six soldiers were killed.",
    "Lundi 3 juin, quatre bergers ont été tués à Konna. Ce n’est pas une attaque jihadiste.",
    f"Further jihadist attacks are feared. {DEAD}",
])
def test_who_came_otherwise_is_not_blamed(text):
    assert blamed(text) == []


def test_who_is_named_behind_an_actor_came_and_not_he():
    text = ("On Monday 3 June, soldiers guarding the market of Konna looked on when gunmen arrived. "
            "Four traders were killed.")
    assert "fama" not in blamed(text)
