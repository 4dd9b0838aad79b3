"""Days beside an insertion ("toujours selon lui"), in a digest of one week, counted from what was said."""

from __future__ import annotations

from datetime import date

import pytest
from report_read import incidents

from geo.reports.dates import find_dates
from geo.reports.text import make_report

PUBLISHED = date(2024, 5, 15)


def role(text, lang, words):
    found = find_dates(make_report(text, published_on=PUBLISHED, lang=lang))
    return next(w.role.value for w in found if words in w.text)


@pytest.mark.parametrize(("text", "lang", "words"), [
    ("Le lendemain, toujours selon lui, un second campement a été visé près d'Inékar.", "fr", "lendemain"),
    ("Dans la nuit du 4 au 5 avril, en guise de représailles selon toute vraisemblance, une milice a attaqué Tori.",
     "fr", "4 au 5 avril"),
    ("On 3 May, again according to the mayor, gunmen raided Sokolo.", "en", "3 May"),
    ("JNIM said on Wednesday it was behind an assault on the customs post of Sokolo on Sunday.", "en", "Sunday"),
    ("JNIM said it was behind an assault on the customs post of Sokolo on Sunday.", "en", "Sunday"),
    ("Trois jours plus tôt, le 9, une patrouille avait quitté le camp d'Aguelhok.", "fr", "le 9"),
])
def test_such_a_day_is_the_events(text, lang, words):
    assert role(text, lang, words) == "event"


@pytest.mark.parametrize(("text", "lang", "words"), [
    ("Lundi, le maire a déclaré, devant la presse, que six bergers avaient été tués.", "fr", "Lundi"),
    ("The governor told VOA on Monday, a day after the same office had spoken of 22 dead.", "en", "a day after"),
    ("JNIM said on Sunday it was behind the assault on Sokolo.", "en", "Sunday"),
    ("The killers posted a video on Sunday.", "en", "Sunday"),
])
def test_such_a_day_is_that_of_words(text, lang, words):
    assert role(text, lang, words) == "statement"


def test_where_a_journey_of_victims_began_is_no_event():
    assert role("Le car avait quitté Gao le 9 mai.", "fr", "9 mai") == "other"


@pytest.mark.parametrize(("text", "day"), [
    (("Security digest. Week of 6 to 12 May\n\nOn Monday, two cars were stopped near Sokolo. Four passengers were shot "
     "dead."), "2024-05-06"),
    (("Semaine du 6 au 12 mai 2024\n\nVendredi, deux voitures ont été arrêtées près de Sokolo. Quatre passagers ont été "
     "abattus."), "2024-05-10"),
    ("Security digest of 13 May\n\nOn Monday, two cars were stopped near Sokolo. Four passengers were shot dead.",
     "2024-05-13"),
])
def test_weekdays_of_a_weekly_digest_lie_in_its_week(text, day):
    (one,) = incidents(text)
    assert one["date"]["start"] == day
