"""What a story's figures come to: who died besides, who died later, whose dead do not count."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.text import make_report


def tolls(text, lang):
    made = extract(make_report(text, published_on=date(2024, 6, 20), lang=lang)).candidates
    return [(c.killed.low, c.killed.best) if c.killed else None for c in made
            if c.kind.value == "incident"]


AT = "On Monday 3 June, gunmen raided the market of Konna and killed five traders."
A = "Le lundi 3 juin, des hommes armés ont attaqué la foire de Konna et tué cinq commerçants."


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", f"{AT} A sixth man died in the night.", (6, 6)),
    ("fr", f"{A} Un sixième, porté disparu, a été retrouvé mort mardi.", (6, 6)),
    ("en", f"{AT} Another three had died on the road.", (8, 8)),
    ("fr", f"{A} Deux autres victimes ont été enterrées sur place.", (7, 7)),
    ("en", f"{AT} Two boys were wounded, and one of them did not survive.", (6, 6)),
    ("en", f"{AT} Two more died of burns at Gao hospital on Tuesday.", (7, 7)),
    ("fr", f"{A} Un blessé est décédé mardi à l’hôpital, portant à six le nombre des morts.",
     (6, 6)),
    ("en", f"{AT} Two of the wounded died in Sévaré on Friday.", (7, 7)),
    ("fr", f"{A} Un sixième est mort dimanche à Sévaré.", (6, 6)),
    ("en", f"{AT} Three soldiers died in the same hour.", (8, 8)),
])
def test_who_died_besides_is_added(lang, text, expected):
    assert tolls(text, lang) == [expected]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", f"{A} De cinq, le nombre des morts est passé à huit. Deux blessés ont succombé.", (8, 8)),
    ("en", f"{AT} The two who died first were brothers.", (5, 5)),
    ("fr", f"{A} Les cinq tués étaient de la même famille.", (5, 5)),
    ("en", f"{AT} A group claims that it killed 30 soldiers there and admits losing two men.",
     (5, None)),
    ("fr", f"{A} Les FAMa, dépêchées sur les lieux, ont neutralisé huit terroristes.", (5, 5)),
    ("en", f"{AT} The mayor speaks of six dead.", (5, None)),
])
def test_what_explains_or_repeats_a_toll_is_not_added(lang, text, expected):
    assert tolls(text, lang) == [expected]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", f"{AT} Eight were taken. The eight were freed on 9 June. The five who died were poor."),
    ("en", f"{AT} Five, the radio has it: two others walked into Sofara on Thursday."),
    ("en", f"{AT} The attack also cost the life of a boy who died on Wednesday 5 June."),
    ("fr", f"{A} « Nous avons enterré cinq personnes mardi matin », dit un notable."),
])
def test_a_figure_told_again_makes_no_second_event(lang, text):
    assert len(tolls(text, lang)) == 1


def test_a_sum_that_an_event_brings_about_stands_apart():
    text = ("Two herders were shot dead on Wednesday 12 June near Konna, bringing to eleven the "
            "number of civilians killed on this road since January.")
    made = extract(make_report(text, published_on=date(2024, 6, 20), lang="en")).candidates
    assert [(c.kind.value, c.killed.low) for c in made] == [("incident", 2), ("aggregate", 11)]
