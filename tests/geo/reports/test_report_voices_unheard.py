"""Words that sound like a voice and are none: a camp that is cleared, a town that is taken back."""

from __future__ import annotations

from datetime import date

import pytest
from report_read import candidates


@pytest.mark.parametrize(("words", "said"), [
    ("The army said it had been forced to pull back.", ("fama", "retracts")),
    ("The rebels held the town until Malian troops took it back a year later.", ("fama", "retracts")),
    ("A municipal source said the insurgents had “cleared the camp”.", ("jihadist-unspecified", "denies")),
    ("A French military spokesman rejected any link with the killing.", ("fama", "denies"))])
def test_what_nobody_said_is_not_heard(words, said):
    text = f"Gunmen killed nine people in Gossi on Monday, residents said.\n\n{words}"
    found = {(c["actor_id"], c["stance"]) for one in candidates(text, "en") for c in one["claims"]}
    assert said not in found


def test_a_spokesman_of_the_french_army_speaks_for_it():
    found = candidates("Villagers said an air strike killed nine people in Bounti on Sunday. A French military spokesman "
                       "denied that any civilian was hit.", "en", date(2021, 1, 6))
    assert ("france-forces", "denies") in {(c["actor_id"], c["stance"]) for one in found for c in one["claims"]}
