"""The day of a bulletin: its head says it, and no incident happened on it."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.model import WhenRole
from geo.reports.text import guess_header, make_report

STORY = "Armed men killed five herders near Songho on 4 March."
RECIT = "Le 4 mars, des hommes armés ont tué cinq éleveurs près de Songho."


@pytest.mark.parametrize(("head", "day"), [
    ("Northern security digest\nWeek of 3 to 9 March 2025\nPublished 11 March 2025", (2025, 3, 11)),
    ("Week 10 (3-9 March 2025)", (2025, 3, 9)), ("Digest, March 3–9, 2025", (2025, 3, 9)),
    ("Bulletin of 12 April 2025", (2025, 4, 12)), ("Sitrep No. 7 (as of 30 April 2025)",
                                                   (2025, 4, 30)),
    ("Situation report, 12 April 2025", (2025, 4, 12)),
    ("Reporting period: 24 February – 6 March 2025", (2025, 3, 6))])
def test_a_bulletin_says_of_which_day_it_is(head, day):
    assert guess_header(f"{head}\n\n{STORY}").published_on == date(*day)


@pytest.mark.parametrize(("head", "day"), [
    ("Bulletin n° 21 – semaine du 3 au 9 mars 2025", (2025, 3, 9)),
    ("Point sécuritaire\nSemaine du 28 février au 6 mars 2025", (2025, 3, 6)),
    ("Rapport de situation au 30 avril 2025", (2025, 4, 30)),
    ("Période couverte : du 1er au 15 mars 2025", (2025, 3, 15))])
def test_un_bulletin_dit_de_quel_jour_il_est(head, day):
    assert guess_header(f"{head}\n\n{RECIT}").published_on == date(*day)


@pytest.mark.parametrize("head", [
    "Two herders killed near Songho on 4 March 2025", "Attaque du 4 mars 2025 à Songho",
    "Report on the attack of 4 March 2025", "Herders killed in the week of 3 to 9 March 2025"])
def test_the_day_of_what_a_title_tells_is_none_of_publication(head):
    assert guess_header(f"{head}\n\nThey also took cattle.").published_on is None


def test_the_days_of_an_issue_are_no_days_of_incidents():
    text = f"Bulletin of 12 April 2025\n\nWeek of 6 to 12 April 2025\n\n{STORY}"
    report = make_report(text, published_on=guess_header(text).published_on)
    dated = [w for w in find_dates(report) if w.role is WhenRole.EVENT]
    assert [(w.text, w.start) for w in dated] == [("4 March", date(2025, 3, 4))]


def test_an_issue_named_for_its_day_is_a_title():
    assert guess_header(f"Bulletin of 12 April 2025\n\n{STORY}").title == "Bulletin of 12 April 2025"
