"""Who is named because he has not claimed an attack is not accused by that."""

from __future__ import annotations

import pytest
from report_read import ATTACK as LEADS
from report_read import accused_alone as accused
from report_read import incidents

ANYBODY = {"unidentified-armed-men"}


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "No group has claimed the raid. JNIM has not claimed it either."),
    ("en", "Neither JNIM nor the Islamic State has claimed the attack."),
    ("en", "No group, not even JNIM, has claimed responsibility."),
    ("en", "JNIM, which operates there, hasn't claimed the raid."),
    ("en", "The attack had not been claimed by JNIM as of Thursday."),
    ("fr", "Le Jnim n'a pas revendiqué l'attaque."),
    ("fr", "L'assaut n'a pas été revendiqué par le Jnim."),
    ("fr", "La katiba Macina n'avait toujours pas revendiqué l'assaut mercredi."),
    ("fr", "Ni le Jnim ni l'État islamique n'ont revendiqué cette attaque."),
    ("fr", "Aucun groupe, pas même le Jnim, n'a revendiqué l'attaque.")])
def test_who_claimed_nothing_is_not_accused(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == ANYBODY
    (one,) = incidents(f"{LEADS[lang]}\n\n{words}", lang)
    assert "acknowledges" not in {v["stance"] for v in one["claims"]}


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "JNIM claimed the attack."),
    ("en", "No group has claimed the attack, but residents blamed JNIM."),
    ("en", "The raid has not been claimed but JNIM is believed to be behind it."),
    ("fr", "Le Jnim a revendiqué l'attaque mardi."),
    ("fr", "Les habitants accusent le Jnim, qui n'a pas revendiqué l'attaque.")])
def test_who_claimed_it_or_is_blamed_is(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == {"jnim"}
