"""Bodies found later, fates unknown, and sums beside an accident."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.events.fates import fate_unknown
from geo.reports.extract import extract
from geo.reports.text import make_report


def found(text, lang):
    return extract(make_report(text, published_on=date(2024, 6, 20), lang=lang)).candidates


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("On Monday 3 June, soldiers sealed off the market of Timissa. Thirteen herders were "
           "taken away.\n\nOn Friday 7 June, women discovered the bodies of eight of them in a "
           "ravine, a few kilometres from Timissa. They had been shot in the nape of the neck.")),
    ("fr", ("Le lundi 3 juin, des soldats ont encerclé le marché de Timissa. Treize éleveurs ont "
           "été emmenés.\n\nLe vendredi 7 juin, des femmes ont découvert les corps de huit d’entre "
           "eux dans un ravin, près de Timissa. Ils avaient été abattus.")),
])
def test_bodies_found_near_by_days_later_are_those_of_the_event(lang, text):
    (made,) = found(text, lang)
    assert made.when.start == date(2024, 6, 3)


@pytest.mark.parametrize("text", [
    "The families said that they had no knowledge of their whereabouts.",
    "Relatives have no information about where they are held.",
    "Their wives are without news of them.",
    "Les proches n’ont aucune information sur leur sort.",
])
def test_whose_whereabouts_nobody_knows_have_vanished(text):
    assert fate_unknown(text)


def test_a_sum_of_attacks_beside_a_disease_is_a_sum_and_no_pin():
    made = found("- Measles: 1,140 cases, 3 deaths since January.\n\nAttacks on civilians left 233 "
                 "dead between January and March. Explosive devices account for 47 of these "
                 "deaths, most of them in Bandiagara.", "en")
    assert [c.kind.value for c in made] == ["aggregate"]
