"""Who is named beside harm and is accused of none."""

import pytest
from report_voices_samples import accused

APART = [
    ("fr", "dozo", "Une embuscade tendue contre des chasseurs (dozos en bambara) par des terroristes a fait dix morts mardi à Toumoura."),
    ("fr", "dozo", "Dix hommes sont morts mardi à Toumoura. Ces chasseurs sont malheureusement tombés dans une embuscade."),
    ("fr", "msa", "Des hommes armés ont tué douze personnes mardi à Toumoura. Une patrouille du MSA a traqué les assaillants."),
    ("fr", "france-forces", "Des hommes armés ont tué douze personnes à Toumoura. La coalition, souvent épaulée par Barkhane, mène des opérations contre des terroristes."),
    ("fr", "fama", "L'armée malienne a perdu deux soldats au cours de l'attaque mardi à Toumoura."),
    ("en", "fama", "“It is a heavy toll, with two soldiers killed and three wounded,” an official said on Tuesday."),
    ("en", "jihadist-unspecified", "Gunmen killed nine people at Toumoura on Tuesday. Previous killings have been carried out by Islamist militants."),
    ("en", "jihadist-unspecified", "The rivalry has been stoked by the growing presence of armed Islamist groups."),
]


@pytest.mark.parametrize(("lang", "actor", "text"), APART)
def test_who_did_nothing_is_not_accused(lang, actor, text):
    assert actor not in accused(text, lang)


BLAMED = [
    ("en", "dozo", "A raid by Dozo hunters left nine dead at Toumoura on Tuesday."),
    ("fr", "msa", "Des hommes du MSA ont tué douze bergers mardi à Toumoura."),
    ("en", "jihadist-unspecified", "Nine people were killed by Islamist militants at Toumoura on Tuesday."),
    ("en", "unidentified-armed-men", "Unknown gunmen abducted a schoolteacher at Toumoura on Wednesday."),
]


@pytest.mark.parametrize(("lang", "actor", "text"), BLAMED)
def test_who_did_it_is_accused(lang, actor, text):
    assert actor in accused(text, lang)
