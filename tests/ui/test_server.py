"""The data routes: arrays, shapes and cards of an edition, for an audience; nothing else."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from samples import odd, odd_source, simple

from geo.errors import StoreError
from geo.filters import IncidentFilter
from geo.gazetteer import units
from geo.i18n import LANGUAGES, language
from geo.model.admin import Vintage
from geo.model.place_ref import RefKind
from geo.view.spots import NO_POINT
from tests.packed import unpack
from ui import data, server, wire

UNITS = {u for level in ("adm1", "adm2", "adm3") for u in units.units(level, Vintage.V2015).index}
MARK = "ZQX"  # in every hostile text, so that none can come through unseen


def arrays(fetch, base):
    """Ask for the arrays and read them."""
    return unpack(fetch(f"{base}/incidents.bin").plain)


@pytest.fixture
def table(base):
    return data.frame(data.edition(IncidentFilter()))


def strings(value):
    if isinstance(value, dict):
        return [*value, *strings(list(value.values()))]
    if isinstance(value, list):
        return [s for v in value for s in strings(v)]
    return [value] if isinstance(value, str) else []


def test_arrays_come_gzipped_and_say_what_the_table_says(fetch, base, table):
    answer = fetch(f"{base}/incidents.bin")
    assert (answer.status, answer.headers["content-encoding"]) == (200, "gzip")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert int(answer.headers["content-length"]) == len(answer.body)
    found = unpack(answer.plain)
    columns, names = found.columns, found.names
    assert [names["grade"][c] for c in columns["grade"]] == table["grade"].astype(str).tolist()
    assert [names["type"][c] for c in columns["type"]] == table["event_type"].astype(str).tolist()
    low = table["killed_low"].astype("float").to_numpy()
    assert np.array_equal(columns["killed_low"][~np.isnan(low)], low[~np.isnan(low)])
    pinned = columns["lon"] != NO_POINT
    points = table.geometry[pinned]
    assert np.allclose(columns["lon"][pinned] / 1e5, points.x, atol=1e-5)
    assert np.allclose(columns["lat"][pinned] / 1e5, points.y, atol=1e-5)


def test_an_aggregate_is_never_a_pin(fetch, base, table):
    assert (arrays(fetch, base).columns["lon"][table["kind"].eq("aggregate")] == NO_POINT).all()


def test_shapes_hold_numbers_and_unit_ids_only(fetch, base):
    answer = fetch(f"{base}/shapes.json")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert answer.json
    for row, drawn in answer.json.items():
        assert row.isdecimal()
        for shape in drawn:
            assert set(shape) <= {"kind", "unit", "vintage", "line", "at"}
            assert shape["kind"] in set(RefKind)
            assert shape.get("unit", "gao") in UNITS
            assert shape.get("vintage", "2015") in set(Vintage)
            assert not strings([shape.get("line", []), shape.get("at", [])])


def test_cards_tell_an_incident_in_the_language_of_the_address(fetch, base, table):
    row = int(table.index[table["incident_id"].eq("mli-2022-03-27-moura")][0])
    told = {lang: fetch(f"{base}/{lang}/card/{row}") for lang in LANGUAGES}
    assert {a.status for a in told.values()} == {200}
    assert told["en"].json["title"] == table["title"].iloc[row]
    assert told["fr"].json["title"] == table["title_fr"].iloc[row]
    assert "27–31 Mar 2022" in told["en"].json["lines"]
    assert "27–31 mars 2022" in told["fr"].json["lines"]
    assert language() == "en"  # the answer's language is no one else's


def test_every_row_has_a_card_in_every_language(fetch, base, table):
    for row in range(len(table)):
        for lang in LANGUAGES:
            assert fetch(f"{base}/{lang}/card/{row}").json["lines"]


@pytest.mark.parametrize("path", ["incidents.bin", "shapes.json", "en/card/0"])
def test_answers_are_kept_by_the_reader_s_browser_alone(fetch, base, path):
    kept = fetch(f"{base}/{path}").headers["cache-control"]
    assert {"private", "immutable"} <= set(kept.split(", "))
    assert "access-control-allow-origin" not in fetch(f"{base}/{path}").headers


@pytest.mark.parametrize("path", [
    "internal/en/card/9999", "internal/en/card/-1", "internal/en/card/x", "internal/de/card/0",
    "internal/en/card/99999999999999999999", "internal/", "internal/nothing.bin",
    "public/incidents.bin", "public/shapes.json", "public/en/card/0", "INTERNAL/incidents.bin",
    "../incidents.bin", "internal/../../../etc/passwd",
])
def test_what_is_not_there_is_not_found(fetch, base, path):
    answer = fetch(f"{base.removesuffix('internal')}{path}")
    assert answer.status == 404
    assert "immutable" not in answer.headers.get("cache-control", "")


@pytest.mark.parametrize("path", ["incidents.bin", "shapes.json", "en/card/0"])
@pytest.mark.parametrize("key", ["0" * 16, "x", "%2e%2e", "{{7*7}}"])
def test_an_edition_that_nobody_was_shown_is_not_found(fetch, base, key, path):
    assert fetch(f"/atlas/{key}/internal/{path}").status == 404


def test_an_edition_is_known_only_after_a_page_has_shown_it(fetch, builtin):
    early = data.edition(IncidentFilter(asof=date(2025, 1, 10)))
    assert fetch(f"/atlas/{early.key}/internal/incidents.bin").status == 404
    data.frame(early)
    assert arrays(fetch, f"/atlas/{early.key}/internal").n == len(data.frame(early))


def test_nothing_is_changed_by_asking_otherwise(fetch, base):
    assert fetch(f"{base}/incidents.bin", "POST").status == 405
    assert fetch(f"{base}/incidents.bin", "HEAD").status == 200


def test_an_empty_store_answers_with_nothing(fetch, hold):
    hold()
    seen = data.edition(IncidentFilter())
    data.frame(seen)
    found = arrays(fetch, f"/atlas/{seen.key}/internal")
    assert all(len(c) == 0 for c in found.columns.values())
    assert not any(names for kind, names in found.names.items() if kind != "precision")
    assert fetch(f"/atlas/{seen.key}/internal/shapes.json").json == {}
    assert fetch(f"/atlas/{seen.key}/internal/en/card/0").status == 404


def test_one_incident_is_row_nought(fetch, hold):
    hold(simple(title="Only this one"))
    seen = data.edition(IncidentFilter())
    data.frame(seen)
    base = f"/atlas/{seen.key}/internal"
    assert fetch(f"{base}/fr/card/0").json["title"] == "Only this one"
    assert fetch(f"{base}/fr/card/1").status == 404


def test_no_text_from_outside_is_in_arrays_or_shapes(fetch, hold, hostile):
    texts = [f"{MARK}{text}" for text in hostile]
    hold([c for n, t in enumerate(texts) for c in odd(n, t)],
         [odd_source(f"{t}-{n}", t) for n, t in enumerate(texts)])
    seen = data.edition(IncidentFilter())
    table = data.frame(seen)
    base = f"/atlas/{seen.key}/internal"
    names = arrays(fetch, base).names
    assert MARK not in "".join(strings({k: v for k, v in names.items() if k != "perp"}))
    assert MARK.encode() not in fetch(f"{base}/shapes.json").plain
    told = [fetch(f"{base}/en/card/{row}") for row in range(len(table))]
    assert {a.json["title"] for a in told} == set(texts)
    assert {a.headers["content-type"] for a in told} == {"application/json"}


def test_the_server_reads_ahead_what_the_first_visitor_waits_for(builtin):
    wire._wire.cache_clear()
    server.warm()
    assert wire._wire.cache_info().currsize == 1


def test_a_store_that_cannot_be_read_does_not_keep_the_server_from_starting(monkeypatch):
    def broken():
        raise StoreError("gone")

    monkeypatch.setattr(data, "store", broken)
    server.warm()
