"""Words that sound like a voice and are none: a camp that is cleared, a town that is taken back."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.output import as_plain
from geo.reports.text import make_report


@pytest.mark.parametrize(("words", "said"), [
    ("The army said it had been forced to pull back.", ("fama", "retracts")),
    ("The rebels held the town until Malian troops took it back a year later.", ("fama", "retracts")),
    ("A municipal source said the insurgents had “cleared the camp”.", ("jihadist-unspecified", "denies")),
    ("A French military spokesman rejected any link with the killing.", ("fama", "denies"))])
def test_what_nobody_said_is_not_heard(words, said):
    report = make_report(f"Gunmen killed nine people in Gossi on Monday, residents said.\n\n{words}",
                         published_on=date(2024, 5, 15), lang="en")
    found = {(c["actor_id"], c["stance"]) for one in as_plain(extract(report))["candidates"] for c in one["claims"]}
    assert said not in found


def test_a_spokesman_of_the_french_army_speaks_for_it():
    report = make_report("Villagers said an air strike killed nine people in Bounti on Sunday. A French military spokesman "
                         "denied that any civilian was hit.", published_on=date(2021, 1, 6), lang="en")
    found = {(c["actor_id"], c["stance"]) for one in as_plain(extract(report))["candidates"] for c in one["claims"]}
    assert ("france-forces", "denies") in found
