"""Names in a title that may be private persons' are found; places and bodies are not asked about."""

from __future__ import annotations

import pytest

from geo.builtin import builtin_actors, builtin_claims, builtin_sources, read_rows
from geo.gazetteer.ready import all_entries
from geo.model.vocabulary import Prop
from geo.project import DATA
from geo.reports.private import may_be_a_person, persons_in


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


@pytest.mark.parametrize(("title", "found"), [
    ("AMADOU DIALLO shot in Gao", ["AMADOU DIALLO"]), ("amadou diallo killed", ["amadou diallo"]),
    ("Killing of Amadou near Gao", ["Amadou"]), ("meurtre de moussa ag exemple à Ber", [
        "moussa ag exemple"]), ("DEATH OF AMADOU’S BROTHER", ["AMADOU"]),
    ("Meurtre d’Amadou Exemple à Ber", ["Amadou Exemple"]),
    ("Meurtre d'Aïssata Exemple", ["Aïssata Exemple"]),
    ("Death of Nurse Fatoumata Traoré", ["Fatoumata Traoré"]),
    ("meurtre de mme coulibaly", ["mme coulibaly"]), ("diallo amadou", ["diallo amadou"]), ("Page of FATOUMATA KEITA", ["FATOUMATA KEITA"])])
def test_a_name_is_found_however_it_is_written(title, found):
    assert persons_in(title) == found


@pytest.mark.parametrize("words", [
    "Hôpital Fousseyni Daou", "Attack near the Institut Ahmed Baba", "Aéroport Modibo Keïta",
    "Thomson Reuters", "Le Sahélien", "Example Wire", "Mali Tribune", "Killing at Saran",
    "HOMICIDE – GOURMA RHAROUS"])
def test_what_is_called_after_somebody_and_papers_are_not_asked_about(words):
    assert persons_in(words) == []


def test_nobody_in_the_built_in_tables_is_asked_about():
    names = {n.name for a in builtin_actors().by_id.values() for n in a.names}
    names |= {row["name"] for _line, row in read_rows(DATA / "actors" / "dataset_names.csv")}
    assert [n for n in names if may_be_a_person(n) or persons_in(n)] == []


def test_no_publisher_title_or_place_of_the_built_in_data_is_asked_about():
    told = {t for s in builtin_sources().values() for t in (s.publisher, s.title)}
    told |= {c.value for c in builtin_claims() if c.prop is Prop.TITLE}
    told |= {f"Homicide – {name}" for name in all_entries()["name"]}
    assert [t for t in told if persons_in(t)] == []
