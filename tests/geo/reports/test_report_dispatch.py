"""Datelines inside a line, printed days, credits under captions, and the headings of a digest."""

from __future__ import annotations

import pytest
from report_read import incidents

from geo.reports.text import make_report
from geo.reports.text.header import guess_header


@pytest.mark.parametrize("text", [
    "MALI: neuf morts dans une attaque BAMAKO, 14 mai 2024 (AFP) - Neuf personnes ont été tuées dimanche dans la région de Mopti.",
    "MALI: nine dead in raid By Ann Smith Bamako, May 14, 2024 (AFP) - Nine people were killed on Sunday in the Mopti region.",
    "(Updates with army comment) BAMAKO, May 14 (Reuters) - Nine people were killed on Sunday in the Mopti region.",
    "(actualisé avec l'armée) BAMAKO, 14 mai (Reuters) - Neuf personnes ont été tuées dimanche dans la région de Mopti.",
    "AFP, 14 May 2024. Nine people were killed on Sunday in the Mopti region.",
    "14 mai 2024, RFI. Neuf personnes ont été tuées dimanche dans la région de Mopti.",
    "Publié le 14 mai 2024. Neuf personnes ont été tuées dimanche dans la région de Mopti.",
    "Bamako, May 14, 2024  – Nine people were killed on Sunday in the Mopti region.",
])
def test_the_day_and_place_of_dispatch_are_not_the_events(text):
    (one,) = incidents(text)
    assert (one["date"]["start"], one["place"]["ref"], one["flags"]) == ("2024-05-12", "unit:mopti", [])


@pytest.mark.parametrize(("text", "day", "ref"), [
    ("Dinangourou, 10 May 2024. Gunmen attacked the market. Six people were killed.", "2024-05-10", "place:dinangourou"),
])
def test_the_head_of_an_item_dates_it(text, day, ref):
    (one,) = incidents(text)
    assert (one["date"]["start"], one["place"]["ref"]) == (day, ref)


def test_the_day_of_print_is_found():
    assert str(guess_header("AFP, 2 May 2025. Gunmen killed six.\n").published_on) == "2025-05-02"
    header = guess_header("(Adds quotes) BAMAKO, 2 May 2025 (Reuters) - Gunmen killed six.\n")
    assert (header.place_line, str(header.published_on)) == ("BAMAKO", "2025-05-02")


@pytest.mark.parametrize("caption", [
    "Villagers in Gossi, which was attacked on 23 March, leaving over 160 people dead.\nPhoto: AFP/Getty",
    "Local people in Gossi, a village in northern Mali, which was attacked in March, leaving 120 dead\nUNICEF/Keita",
    "Families in Gossi, where an attack left 160 dead.\nUN Photo/Anna Keita",
    "Des habitants de Gossi, où une attaque a fait 160 morts.\n© OCHA/Anna Keita",
    ("© AFP par DR\nUn véhicule explose près d'un camp à Kidal\nLundi 6 mai 2024. A Kidal, un véhicule a explosé.\n"
    "Bamako (Mali) - Un village a été attaqué."),
])
def test_what_a_picture_shows_is_no_event(caption):
    told = "Neuf personnes ont été tuées dimanche à Hombori, selon l'armée." if "une attaque" in caption or (
        "explose" in caption) else "Nine people were killed on Sunday in Hombori, the army said."
    (one,) = incidents(f"Mali\n\n{caption}\n\n{told}")
    assert one["place"]["ref"] == "unit:mopti.douentza.hombori"


def test_a_sentence_over_a_credit_is_told():
    text = "Gunmen attacked Gossi on Sunday, where nine people died.\n© AFP/Anna Keita\n\nThe army came on Monday."
    assert [s.part.value for s in make_report(text).sentences][:2] == ["body", "caption"]


@pytest.mark.parametrize("text", [
    ("Nouvelles brèves\n\nHombori : un berger tué\n\nUn homme a été tué mardi par des hommes armés.\n\nKonna : "
    "un convoi attaqué\n\nDix personnes ont été blessées lundi dans l'attaque d'un convoi."),
    ("Hombori :\n\nUn berger a été tué mardi par des hommes armés.\n\nKonna :\n\nDix personnes ont été blessées "
    "lundi dans l'attaque d'un convoi."),
    ("Weekly digest\n\nHombori: a herder killed\n\nA man was killed on Tuesday by gunmen.\n\nKonna: a convoy "
    "attacked\n\nTen people were wounded on Monday when gunmen fired on a convoy."),
])
def test_a_heading_places_what_stands_under_it(text):
    assert [one["place"]["text"] for one in incidents(text)] == ["Hombori", "Konna"]


@pytest.mark.parametrize("text", [
    "Trois civils sont morts mardi dans une attaque.\n\nAmbidédi :\n\nUn voleur arrêté par la police a été jugé.",
    "Un homme a été tué mardi par des hommes armés.\n\nDouentza : la peur\n\nLes habitants ont fui lundi.",
])
def test_a_heading_does_not_place_what_stands_over_it(text):
    one = incidents(text)[0]
    assert (one["place"]["text"], [p["actor_id"] for p in one["perpetrators"] if p["actor_id"] == "mali-police"]) == ("", [])
