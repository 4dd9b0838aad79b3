"""Whom words accuse in other ways than "X killed", and whom they only seem to."""

from __future__ import annotations

import pytest
from report_accused import EN, FR, blamed


@pytest.mark.parametrize(("text", "actor"), [
    (f"{EN} Relatives lay the deaths at the army's door.", "fama"),
    (f"{EN} The finger is pointed at the army.", "fama"),
    (f"{EN} The army stands accused.", "fama"),
    (f"{EN} The killings bear the mark of JNIM, an official said.", "jnim"),
    (f"{EN} JNIM has claimed the attack.", "jnim"),
    (f"{EN} JNIM, suspected by the mayor, has said nothing.", "jnim"),
    (f"{EN} The mayor has no doubt that soldiers did it.", "fama"),
    (f"{EN} The killers were not soldiers, said the mayor, but JNIM fighters.", "jnim"),
    (f"{FR} L’armée est coupable, dit le maire.", "fama"),
    (f"{FR} Le maire tient des soldats pour coupables.", "fama"),
    (f"{FR} Une milice peule, accuse le maire.", "fulani-militia"),
    (f"{FR} Les assassins seraient du Jnim, à en croire le maire.", "jnim"),
    (f"{FR} Les coupables sont à chercher, dit le maire, dans les rangs du Jnim.", "jnim"),
    (f"{FR} L’armée rejette les accusations du CSP.", "fama"),
    (f"{FR} L’état-major parle d’un tir des terroristes.", "jihadist-unspecified"),
    ("Lundi 3 juin, quatre bergers ont péri près de Konna sous les balles du Jnim.", "jnim"),
    (("Lundi 3 juin, l’armée malienne n’a pas bombardé Konna, comme l’en accuse le CSP-PSD, "
     "qui parle de neuf civils tués."), "fama"),
])
def test_words_accuse_without_a_verb_of_killing(text, actor):
    assert blamed(text) == [[actor]]


@pytest.mark.parametrize(("text", "actors"), [
    (f"{FR} Le maire accuse l’armée ; l’état-major évoque un tir des terroristes.",
     ["fama", "jihadist-unspecified"]),
    (f"{FR} Il s’agirait d’une opération conjointe de dozos et de militaires.", ["dozo", "fama"]),
    (f"{EN} The mayor accuses soldiers accompanied by Dozo hunters.", ["dozo", "fama"]),
])
def test_several_are_accused(text, actors):
    assert blamed(text) == [actors]


@pytest.mark.parametrize(("text", "actor"), [
    (("On Monday 3 June, members of the Malian army rounded up the traders of Konna at the market "
     "and executed four of them."), "fama"),
    ("Lundi 3 juin, l’armée malienne a, au marché de Konna, arrêté puis égorgé quatre bergers.",
     "fama"),
    ("Lundi 3 juin, quatre bergers sont morts près de Konna lors d’une opération de l’armée.",
     "fama"),
    ("On Monday 3 June, four herders had their throats cut near Konna by the jihadists.",
     "jihadist-unspecified"),
    ("Lundi 3 juin, quatre bergers ont été abattus près de Konna par des hommes à moto.",
     "unidentified-armed-men"),
    ("On Monday 3 June, motorcyclists threw grenades near Konna. Four herders were killed.",
     "unidentified-armed-men"),
    (f"{EN} The gunmen wore turbans.", "unidentified-armed-men"),
])
def test_whose_deed_it_is_where_nobody_is_accused(text, actor):
    assert blamed(text) == [[actor]]


@pytest.mark.parametrize("text", [
    "On Monday 3 June, four traders who had been accused by JNIM of spying died near Konna.",
    "On Monday 3 June, four traders suspected by the army of theft were shot dead near Konna.",
    "On Monday 3 June, four herders were found dead near Konna by soldiers of the Malian army.",
    f"{EN} Their families had been displaced by JNIM.",
    f"{EN} The army hailed the operation that freed the hostages.",
    f"{EN} No armed men had been seen in the area.",
    f"{EN} Men on motorbikes had often been seen there.",
    f"{EN} Residents hold nobody responsible, not the army nor JNIM.",
    f"{EN} An operation of the army near Konna was under way.",
    f"{FR} L’armée, selon le maire, n’est arrivée que le lendemain.",
    f"{FR} Ce n’est pas l’armée qui a fait cela, dit le maire.",
    f"{FR} Le Jnim avait revendiqué une attaque semblable en mai.",
])
def test_nobody_is_blamed_whom_no_word_blames(text):
    assert blamed(text) in ([[]], [[], []])


def test_who_accuses_is_not_accused():
    text = ("L’armée malienne a démenti avoir tué quatre bergers lundi 3 juin près de Konna, comme "
            "l’en accusait le CSP-DPA.")
    assert "csp-dpa" not in [a for found in blamed(text) for a in found]


def test_a_word_on_two_events_names_who_did_both():
    text = ("On Monday 3 June, the attackers killed two bakers in Konna. On Wednesday 5 June they "
            "killed four farmers in Konna. The mayor accuses JNIM of both.")
    assert blamed(text) == [["jnim"], ["jnim"]]
