"""Speakers whom no word describes, figures put by somebody, and who is not accused."""

from __future__ import annotations

import pytest
from report_voices_samples import accused, heard

SAID = [
    ("en", "A raid killed six people. A farmers' union put the dead at nine.",
     "named:farmers' union", "alleges"),
    ("en", "Gunmen seized two engineers near Kati, Ghana's foreign ministry said.",
     "named:Ghana's foreign ministry", "alleges"),
    ("en", "Raiders burned the granaries, a council of weavers from the plain said.",
     "named:council of weavers from the plain", "alleges"),
    ("en", "Armed men who burned a bus must be tried, Amnesty International said on Monday.",
     "amnesty", "alleges"),
    ("en", "The interior ministry said that nobody had been executed in the hamlet.",
     "mali-government", "denies"),
    ("en", "The army said that it had sent investigators to the village.",
     "fama", "investigates"),
    ("en", "The army confirmed air strikes on the town.", "fama", "acknowledges"),
    ("en", "The JNIM attacked a ferry. The group denied any part in it.", "jnim", "denies"),
    ("en", "It was not the soldiers, a shepherd said.", "witnesses", "denies"),
    ("fr", "L’attaque a fait six morts. Pour les jeunes du village, « c’est l’œuvre du Jnim ».",
     "jnim", ""),
    ("fr", "Selon le maire, six bergers ont été tués. L’armée, elle, dément toute frappe.",
     "fama", "denies"),
    ("fr", "Les dozos, accusés par le Jnim, ont nié toute implication dans la tuerie.",
     "jnim", "alleges"),
]


@pytest.mark.parametrize(("lang", "text", "actor", "stance"), SAID)
def test_a_speaker_is_found_where_no_table_knows_him(lang, text, actor, stance):
    if stance:
        assert (actor, stance) in {(a, s.value) for a, s, *_ in heard(text, lang)}
    else:
        assert actor in accused(text, lang)


SPARED = [
    ("en", "Gunmen fired on lorries escorted by soldiers near Gossi.", "fama"),
    ("en", "Two soldiers killed in an ambush near Hombori were buried on Monday.", "fama"),
    ("en", "The army accused terrorist networks of spreading false claims.",
     "jihadist-unspecified"),
    ("en", "Six men accused of informing the jihadists were executed by gunmen.",
     "jihadist-unspecified"),
    ("en", "The town, long in the hands of rebels, was shelled.", "csp-dpa"),
    ("fr", "Trois soldats blessés jeudi par l’explosion d’une mine ont été évacués.", "fama"),
]


@pytest.mark.parametrize(("lang", "text", "actor"), SPARED)
def test_who_is_hit_or_only_named_is_not_accused(lang, text, actor):
    assert actor not in accused(text, lang)


def test_attackers_are_the_group_accused_just_before():
    text = "Fighters of the JNIM attacked the market. The attackers burned forty stalls."
    assert accused(text, "en") == ["jnim", "jnim"]
