"""A sum of years or months of which each party is blamed for its share."""

from __future__ import annotations

import pytest
from report_read import candidates

EN = "At least 240 civilians were killed between January and March, the UN mission said. "
FR = "Au moins 240 civils ont été tués entre janvier et mars, selon la Minusma. "


def sums(text):
    return [(c["killed"]["low"], c["killed"]["high"], [p["actor_id"] for p in c["perpetrators"]])
            for c in candidates(text) if c["kind"] == "aggregate"]


WHOLE = (240, None, [])
ARMY, JIHADISTS = (130, 130, ["fama"]), (80, 80, ["jnim"])


@pytest.mark.parametrize("text", [
    EN + "The Malian army was responsible for 130 of these deaths, and JNIM for 80.",
    EN + "Of the dead, 130 are linked to government forces and 80 to JNIM.",
    EN + "The authorities should look into these killings, of which 130 were attributed to the Malian army and 80 to JNIM.",
    FR + "L'armée malienne est responsable de 130 de ces morts, le Jnim de 80.",
    FR + "Le gouvernement devrait enquêter sur ces meurtres, dont 130 impliqueraient les forces gouvernementales et 80 le Jnim.",
    FR + "De ces morts, 130 sont imputés à l'armée malienne et 80 au Jnim.",
])
def test_each_party_has_its_share(text):
    assert sums(text) == [WHOLE, ARMY, JIHADISTS]


@pytest.mark.parametrize("text", [
    "Between January and March, 240 civilians were killed, the UN mission said: 130 by the Malian army and 80 by JNIM.",
    "Entre janvier et mars, 240 civils ont été tués, dont 130 par l'armée malienne et 80 par le Jnim, selon la Minusma.",
])
def test_shares_in_the_sentence_of_the_sum(text):
    assert sums(text) == [(240, 240, []), ARMY, JIHADISTS]


@pytest.mark.parametrize(("text", "share"), [
    (EN + "The Malian army, at times with foreign soldiers, was responsible for 130 of these deaths.", ARMY),
    (EN + "At least 130 of these deaths were linked to the Malian army and 80 to JNIM.", (130, None, ["fama"])),
    (EN + "Of the dead, 130 at least are linked to the Malian army and 80 to JNIM.", (130, None, ["fama"])),
])
def test_one_share_and_one_that_is_the_least(text, share):
    assert sums(text)[:2] == [WHOLE, share]


def test_shares_lie_in_the_time_of_their_sum():
    found = candidates(EN + "The Malian army was responsible for 130 of these deaths, and JNIM for 80.")
    assert {(c["date"]["start"], c["date"]["end"]) for c in found} == {("2024-01-01", "2024-03-31")}


@pytest.mark.parametrize("text", [
    "Les groupes jihadistes sont responsables de 287 cas et les soldats maliens de 46 cas, selon la Minusma, sans compter les morts.",
    "Fourteen people were killed on Monday in the village of Sokolo, residents said: ten by soldiers and four by jihadists.",
    "JNIM was responsible for 54 percent of the deaths and the Malian army for 9 percent, the UN mission said.",
])
def test_cases_percents_and_the_dead_of_one_day_are_no_shares(text):
    assert sums(text) == []
