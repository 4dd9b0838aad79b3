"""What dates mean and date, by classes of wording: insertions, images, states, ranks, nights."""

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.text import make_report

PUBLISHED = date(2025, 3, 6)  # a Thursday


def found(lang, text):
    """Give each date's role and ISO interval."""
    report = make_report(text, published_on=PUBLISHED, lang=lang)
    return [f"{w.role.value} {w.start}" + (f"/{w.end}" if w.end != w.start else "")
            for w in find_dates(report)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "On Friday, writes the newspaper, a boat was raked with gunfire.", "event 2025-02-28"),
    ("fr", "Vendredi, raconte le quotidien, une pirogue a été mitraillée.", "event 2025-02-28"),
    ("en", "On Monday 3 March 2025, a column that had left Bourem the day before reached Ersane.", "event 2025-03-03"),
    ("fr", "Le 2 mars, leur convoi, escorté par deux blindés, a été coupé en deux.", "event 2025-03-02"),
    ("fr", "Le FLA annonce que, le mardi 4 mars 2025, un drone de la junte a largué trois bombes.", "event 2025-03-04"),
    ("fr", "Dans la journée du 2 mars, une patrouille de reconnaissance a surpris des bergers.", "event 2025-03-02"),
    ("fr", "Fin janvier, des combattants se réclamant du GSIM ont mitraillé une pinasse.",
     "event 2025-01-01/2025-01-31"),
    ("fr", "C’était en janvier, un matin, près de Nampala.", "event 2025-01-01/2025-01-31"),
    ("en", "One evening in November 2024 two men came; he went to see who was calling.",
     "event 2024-11-01/2024-11-30"),
    ("en", "Amnesty documented the shelling of a quarter of Goundam, in the region, on 9 October 2024.",
     "event 2024-10-09"),
    ("en", "It was the deadliest attack since Sept. 20, when four drivers were killed.", "event 2024-09-20"),
    ("fr", "C’est la pire attaque depuis le 20 septembre, lorsque quatre chauffeurs ont été tués.",
     "event 2024-09-20"),
    ("en", "Assailants stormed a village overnight Saturday into Sunday.", "event 2025-03-01/2025-03-02"),
    ("en", "A diplomatic note of 1 March sums up the facts.", "statement 2025-03-01"),
    ("fr", "Une dépêche du 1er mars fait le point.", "statement 2025-03-01"),
    ("en", "Eight of his people are dead today.", "other 2025-03-06"),
])
def test_a_date_is_the_event_s_or_not(lang, text, expected):
    assert found(lang, text)[-1] == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Huts are intact on an image of 2 March and charred on one of 4 March: it burned between these two dates."),
    ("en", ("On an image of March 2 all is intact. On another image, taken on March 4, roofs are black. "
            "The killings took place between these two dates.")),
    ("fr", ("Le village est intact sur une image du 2 mars et brûlé sur celle du 4 mars. "
            "Les faits ont eu lieu entre ces deux dates.")),
])
def test_between_two_pictures_lies_the_event(lang, text):
    assert [w for w in found(lang, text) if w.startswith("event")] == ["event 2025-03-02/2025-03-04"]
