"""Sources as the map's line and the page Sources name them: by name, in the reader's language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from samples import simple
from visitor import Elements, headline

from geo.i18n import use
from geo.ingest.acled import LICENCE_ACLED
from geo.model.claim import Source
from ui.sources_page import cited, source_lines

OWN = Source("table:93cb4733", "incidents du mois.csv", "A network", published_on=date(2025, 3, 2))
TOLD = Source("insecurity-insight", "A story", "A Paper", published_on=date(2025, 3, 2))


@pytest.mark.parametrize(("source", "told"), [
    (OWN, "source: incidents du mois.csv"), (TOLD, "source: A Paper")])
@pytest.mark.parametrize("lens", ["", "media"])
def test_the_line_over_the_map_names_the_source(visit, hold, source, told, lens):
    hold([replace(c, source_id=source.source_id) for c in simple()], [source])
    words = headline(visit(source=source.source_id, **({"lens": lens} if lens else {})))
    assert told in words
    assert "table:" not in words


@pytest.mark.parametrize(("lang", "licence", "access"), [
    ("en", "ACLED's terms: not to be passed on", "ACLED, acleddata.com, accessed 22 Nov 2026"),
    ("fr", "conditions d’ACLED\u00a0: ne pas transmettre",
     "ACLED, acleddata.com, consulté le 22 nov. 2026")])
def test_terms_of_use_are_told_in_the_readers_language(lang, licence, access):
    use(lang)
    source = Source("acled", "ACLED", "ACLED", licence=LICENCE_ACLED,
                    note="ACLED, acleddata.com, accessed 2026-11-22")
    words = " ".join(Elements(str(source_lines(source))).texts)
    assert licence in words
    assert access in words
    assert "redistribution" not in words


@pytest.mark.parametrize("text", ["A plain note.", "It was accessed 2026-13-45", "accessed soon"])
def test_a_citation_without_a_day_of_access_stays_as_it_is(text):
    use("fr")
    assert cited(text) == text
