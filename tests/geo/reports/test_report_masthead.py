"""Publisher and day from the line with which a pasted page begins."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.text import guess_header, make_report

STORY = ("\n\nGunmen killed nine villagers in Dinangourou on Tuesday, a local official told AFP on "
         "Wednesday.\n\nThe army denied it.")


@pytest.mark.parametrize(("head", "publisher", "day"), [
    ("France 24\n5 April 2022", "France 24", date(2022, 4, 5)),
    ("Al Jazeera\n19 February 2025", "Al Jazeera", date(2025, 2, 19)),
    ("EFE, 5 April 2022", "EFE", date(2022, 4, 5)),
    ("Le Monde avec AFP", "Le Monde", None),
    ("Le Monde avec AFP\nPublié le 5 avril 2022 à 10h30", "Le Monde", date(2022, 4, 5)),
    ("Nine killed in Mali\n\nFrance 24, 5 April 2022", "France 24", date(2022, 4, 5)),
    ("Human Rights Watch\nApril 5, 2022", "Human Rights Watch", date(2022, 4, 5)),
    ("Source : Reuters", "Reuters", None),
    ("Nine killed in Ber\n\nReuters\nBy Reuters\nJuly 1, 2019World News", "Reuters", date(2019, 7, 1)),
    ("Nine killed in Ber\n\nPosted\n10/30/2024 5:18:11 AM", "", date(2024, 10, 30)),
    ("Nine killed in Ber\n\n(Bamako, 2 juin 2022) - The office deplores it.", "", date(2022, 6, 2)),
    ("Nine killed in Ber\n\nA lorry near Ber, September 9, 2021. AFP - ITS PHOTOGRAPHER", "", None)])
def test_the_first_line_names_the_publisher(head, publisher, day):
    found = guess_header(head + STORY)
    assert (found.publisher, found.published_on) == (publisher, day)


@pytest.mark.parametrize("head", [
    "Reuters told of nine dead in Ber", "Al Jazeera journalists held in Gao\n19 February 2025",
    "Bamako, 5 April 2022", "Aminata Example, 5 April 2022", "© AFP", "The army and JNIM\n5 April 2022"])
def test_a_line_that_tells_something_names_none(head):
    assert guess_header(head + STORY).publisher == ""


def test_the_story_that_a_paper_used_is_its_origin():
    text = f"Le Monde avec AFP{STORY}"
    assert make_report(text, publisher=guess_header(text).publisher).origin == "afp"
