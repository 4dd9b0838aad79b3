"""Days written as figures at the head of an item: "5) 09/11: …" is the ninth of November."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.model import WhenRole
from geo.reports.text import make_report


def days(text: str) -> list[date | None]:
    report = make_report(text, published_on=date(2024, 11, 12))
    return [w.start for w in find_dates(report)]


@pytest.mark.parametrize("text", [
    "5) 09/11: Two herders killed near Songho by armed men.",
    "09/11 – Songho: armed men killed two herders.",
    "• 9/11 : deux éleveurs tués près de Songho par des hommes armés.",
    "[09/11] Armed men killed two herders near Songho.",
    "Songho, 09/11: armed men killed two herders.", "Songho (09/11): armed men killed two herders.",
    "Samedi 09/11, des hommes armés ont tué deux éleveurs à Songho.",
    "Armed men attacked Songho on 09/11 and killed two herders."])
def test_figures_at_the_head_of_an_item_are_a_day(text):
    assert days(text) == [date(2024, 11, 9)]


@pytest.mark.parametrize("text", [
    "12/25: armed men killed two herders near Songho.",  # no such month
    "About 3/10 of the herders fled Songho after armed men came.",
    "They took 1/10 of the village: all the herders.", "Des soldats ont tué 9/10 des éleveurs."])
def test_other_figures_are_none(text):
    assert days(text) == []


def role(text: str) -> WhenRole:
    report = make_report(text, published_on=date(2024, 11, 12))
    return find_dates(report)[0].role


@pytest.mark.parametrize("text", [
    "• 9 November – Mopti region: the army said it killed two men near Songho.",
    "3) 09/11: The army said it killed two men near Songho.",
    "• 9 novembre : l’armée dit avoir tué deux hommes près de Songho."])
def test_the_day_of_an_item_is_that_of_what_it_tells(text):
    assert role(text) is WhenRole.EVENT


@pytest.mark.parametrize("text", [
    "• On 9 November the army said it had killed two men near Songho.",
    "The army said on 9 November that it killed two men near Songho."])
def test_the_day_on_which_somebody_spoke_stays(text):
    assert role(text) is WhenRole.STATEMENT
