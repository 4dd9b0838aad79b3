"""Plain sentences of every make are read right."""

from __future__ import annotations

from collections import Counter

import pytest
from report_grid import BACKGROUND, GRIDS, LEADS, sentences, wrong
from report_read import incidents

SENTENCES = 600
MOST = 0.02  # of the sentences may be read wrong in one respect


@pytest.mark.parametrize("lang", GRIDS)
def test_what_a_plain_sentence_is_made_of_is_read(lang):
    faults: Counter[str] = Counter()
    told = {}
    for text, parts, spoken in sentences(lang, SENTENCES):
        bad = wrong(lang, text, parts, spoken=spoken)
        faults.update(bad)
        told |= dict.fromkeys(bad, text)
    assert {name: (n, told[name]) for name, n in faults.items() if n > MOST * SENTENCES} == {}


@pytest.mark.parametrize(("lang", "words"), [(lang, words) for lang, told in BACKGROUND.items()
                                             for words in told])
def test_background_accuses_nobody_and_makes_no_event(lang, words):
    (one,) = incidents(f"{LEADS[lang]}\n\n{words}", lang)
    assert [p["actor_id"] for p in one["perpetrators"]] == ["unidentified-armed-men"]
    assert (one["killed"]["low"], one["killed"]["high"]) == (9, 9)
    assert {c["actor_id"] for c in one["claims"]} == {"local-civil-sources"}
