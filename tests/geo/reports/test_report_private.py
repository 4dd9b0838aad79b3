"""Names in a title that may be private persons' are found; places and bodies are not asked about."""

from __future__ import annotations

import pytest

from geo.reports.private import persons_in


@pytest.mark.parametrize(("title", "found"), [
    ("Killing of Aminata Example near Gao", ["Aminata Example"]),
    ("Meurtre de Moussa ag Exemple à Ber", ["Moussa ag Exemple"]),
    ("Aminata Example found dead", ["Aminata Example"]),
    ("Killing of Amadou Exemple, Oumar Sample and others", ["Amadou Exemple", "Oumar Sample"]),
    ("Death of Fatou Exemple’s brother", ["Fatou Exemple"])])
def test_a_name_in_a_title_is_found(title, found):
    assert persons_in(title) == found


@pytest.mark.parametrize("title", [
    "Homicide – Gourma Rharous", "Frappe de drone : Kidal, Tin Zaouatine",
    "Attack on Human Rights Watch office", "Blockade of Léré by Macina Liberation Front",
    "Massacre In Moura Market", "Killing of the Imam Example of Gao", "Attaque du GSIM à Boulkessi",
    "HRW: abuses ascribed to the army and the Wagner Group since May 2024"])
def test_places_and_bodies_are_not_asked_about(title):
    assert persons_in(title) == []
