"""The search route: places with what tells them apart, a bit for each incident, in both languages."""

from __future__ import annotations

import base64
import time
import zlib

import numpy as np
import pytest
from samples import odd, odd_source, simple

from geo.filters import IncidentFilter
from geo.i18n import language
from geo.synth import synthetic_frame
from ui import data, search


def rows(answer):
    """Read the rows that an answer marks."""
    bits = np.frombuffer(zlib.decompress(base64.b64decode(answer.json["hits"])), "u1")
    found = np.flatnonzero(np.unpackbits(bits, bitorder="little"))
    assert len(found) == answer.json["n"]
    return found


def test_places_come_first_and_say_what_and_where_they_are(fetch, base):
    told = fetch(f"{base}/en/search", q="gao").json["places"]
    assert [p["about"] for p in told[:4]] == ["Region", "Town · Gao", "Cercle · Gao",
                                              "Commune · Gao"]
    assert all((p["at"] is None) != (p["box"] is None) for p in told)
    french = fetch(f"{base}/fr/search", q="timbuktu").json["places"]
    assert (french[0]["name"], french[0]["also"], french[0]["about"]) == (
        "Tombouctou", "Timbuktu", "Région")
    assert language() == "en"


def test_no_more_than_eight_places_come_and_the_rest_is_counted(fetch, base):
    told = fetch(f"{base}/en/search", q="ba").json
    assert len(told["places"]) == search.MOST
    assert told["places_more"] > 0


def test_incidents_are_marked_by_row(fetch, base):
    table = data.frame(data.edition(IncidentFilter()))
    found = table.iloc[rows(fetch(f"{base}/en/search", q="moura 2022"))]
    assert "mli-2022-03-27-moura" in set(found["incident_id"])
    assert found["kind"].eq("incident").all()
    assert len(rows(fetch(f"{base}/en/search", q="mli-2022-03-27-moura"))) == 1


@pytest.mark.parametrize("text", ["", "m", "   ", "zzzzzzzzz"])
def test_too_little_and_nothing_find_no_incident(fetch, base, text):
    assert not len(rows(fetch(f"{base}/en/search", q=text)))


@pytest.mark.parametrize("path", ["de/search", "en/searches"])
def test_another_language_or_path_is_not_found(fetch, base, path):
    assert fetch(f"{base}/{path}", q="gao").status == 404
    assert fetch(f"{base.replace('internal', 'public')}/en/search", q="gao").status == 404
    assert fetch("/atlas/nobody/internal/en/search", q="gao").status == 404


def test_hostile_texts_find_what_holds_them_and_do_no_harm(fetch, hold, hostile):
    part = hostile[::7]
    hold([c for n, t in enumerate(part) for c in odd(n, t)],
         [odd_source(f"{t}-{n}", t) for n, t in enumerate(part)])
    seen = data.edition(IncidentFilter())
    data.frame(seen)
    for text in part:
        answer = fetch(f"/atlas/{seen.key}/internal/en/search", q=text)
        assert answer.status == 200
        assert answer.headers["content-type"] == "application/json"
        assert answer.json["q"] == text[:search.LONGEST]


def test_one_incident_is_found_by_its_title_in_any_spelling(fetch, hold):
    hold(simple(title="Attaque à N’Tillit"))
    seen = data.edition(IncidentFilter())
    data.frame(seen)
    for text in ("ntillit", "N'TILLIT", "attaque a", "tilemsi"):
        assert rows(fetch(f"/atlas/{seen.key}/internal/fr/search", q=text)).tolist() == [0]


def test_a_hundred_thousand_incidents_are_searched(monkeypatch, record_property):
    table = synthetic_frame(100_000)
    monkeypatch.setattr(data, "frame", lambda _seen: table)
    seen = data.Edition("speed of searching")
    search.found(seen, "", "en")
    for text in ("gao", "synthetic:77123", "fama 2020", "kidol"):
        start = time.perf_counter()
        search.found(seen, text, "en")
        record_property(f"milliseconds for {text}", round((time.perf_counter() - start) * 1000))
    assert search.found(seen, "synthetic:77123", "en")["n"] == 1
