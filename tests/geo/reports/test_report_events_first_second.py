"""Events that a report sums up in one sentence and then tells one by one."""

from __future__ import annotations

import pytest
from report_read import candidates


def told(text, lang):
    return [(c["kind"], c["date"]["start"][5:], c["killed"]["low"] if c["killed"] else None,
             [p["actor_id"] for p in c["perpetrators"]]) for c in candidates(text, lang)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", ("Dimanche soir et lundi soir, l'armée a mené des frappes de drones qui ont tué dix civils dans la région de Tombouctou.\n\n"
     "La première frappe de drones a ciblé le village de Ber, dimanche. Six personnes sont mortes, selon des habitants. "
     "Le lendemain, une seconde frappe de drones a visé Léré. Bilan : quatre femmes tuées."),
     [("aggregate", "05-12", 10, ["fama"]), ("incident", "05-12", 6, ["fama"]), ("incident", "05-13", 4, ["fama"])]),
    ("fr", ("Deux soirs de suite, dimanche puis lundi, des drones de l'armée malienne ont tué des civils dans la région de Tombouctou.\n\n"
     "La première frappe, dimanche vers 21 heures, a visé le village de Ber. Six personnes sont mortes, selon des habitants.\n\n"
     "Lundi soir, c'est le village de Léré qui a été visé. Quatre femmes ont été tuées."),
     [("incident", "05-12", 6, ["fama"]), ("incident", "05-13", 4, ["fama"])]),
    ("en", ("On Sunday and Monday, army drone strikes killed ten civilians in the Timbuktu region, residents said.\n\n"
     "The first strike hit the village of Ber on Sunday, killing six people. The second struck Léré on Monday, leaving four women dead."),
     [("aggregate", "05-12", 10, ["fama"]), ("incident", "05-12", 6, ["fama"]), ("incident", "05-13", 4, ["fama"])]),
])
def test_what_is_told_together_and_then_one_by_one_is_a_sum_and_its_events(lang, text, expected):
    assert told(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", ("At least 30 civilians and nine soldiers were killed in two attacks by jihadists in the north on Monday, the government said. "
     "Many others were injured and the toll could rise.\n\n"
     "The jihadists attacked a ferry near the town of Niafunké. A military post at Ansongo, in the Gao region, was also targeted. "
     "The army killed about 40 attackers in response."),
     [("aggregate", "05-13", 39, ["jihadist-unspecified"]), ("incident", "05-13", None, ["jihadist-unspecified"]),
      ("incident", "05-13", None, [])]),
    ("fr", ("Trente civils et neuf soldats ont été tués lundi dans deux attaques dans le nord, selon le gouvernement. Il y a aussi de nombreux blessés.\n\n"
     "Des jihadistes ont attaqué un bateau près de Niafunké. Un poste militaire a également été visé à Ansongo. "
     "L'armée a tué une quarantaine d'assaillants."),
     [("aggregate", "05-13", 39, []), ("incident", "05-13", None, ["jihadist-unspecified"]), ("incident", "05-13", None, [])]),
])
def test_the_attacks_that_a_sum_counts_are_told_by_their_places(lang, text, expected):
    assert told(text, lang) == expected


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "Many others were hurt."), ("en", "Around 40 attackers were killed, the army said."),
    ("fr", "Il y a de nombreux blessés."), ("fr", "Une quarantaine d'assaillants ont été tués, selon l'armée."),
])
def test_a_vague_remainder_and_dead_attackers_are_no_sum_of_their_own(lang, words):
    lead = {"en": "At least 30 civilians were killed in two attacks in the north on Monday, officials said.",
            "fr": "Au moins 30 civils ont été tués lundi dans deux attaques dans le nord, selon des élus."}[lang]
    assert [c["killed"]["low"] for c in candidates(f"{lead} {words}", lang)] == [30]
