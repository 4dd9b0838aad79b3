"""What the public gets: nothing that may not be passed on, and a fold of all the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from geo.errors import InputError
from geo.export import FORMATS, Audience, audience, export_selection, notices, select
from geo.export.readme import attribution, readme_text
from geo.filters import IncidentFilter
from geo.model.claim import NO_REDISTRIBUTION, Source
from geo.model.vocabulary import Handling
from geo.store.geopackage import GeoPackageStore

ACCESS = "accessed on 3 March 2025"
ACLED = Source("acled", "Event data", "ACLED", licence=f"terms of use; {NO_REDISTRIBUTION}", note=ACCESS)
PAPER = Source("paper", "A story", "A Paper", published_on=date(2025, 3, 2), licence="facts only",
               note="inner note")
MEMO = Source("memo", "A memo", "The team", handling=Handling.INTERNAL)
ALL = IncidentFilter()


def told(claim, incident, src, killed, **more):
    """Make the claims of one source on one incident."""
    speaker = {"acled": "acled", "memo": "analyst"}.get(src, "fla")
    common = {"incident": incident, "src": src, "on": "2025-03-02", **more}
    return [claim(f"{speaker} reports event", **common),
            claim(f"{speaker} reports title", f"Told by {src}", **common),
            claim(f"{speaker} reports date", "2025-03-01", **common),
            claim(f"{speaker} reports targeting", "civilians", **common),
            claim(f"{speaker} reports killed", str(killed), killed, killed, **common),
            claim(f"{speaker} reports origin", "named:Local source @some.one", **common,
                  original_value="@some.one on a network")]


@pytest.fixture
def held(claim, tmp_path):
    made = GeoPackageStore(tmp_path / "s" / "atlas.gpkg")
    made.append_claims([
        *told(claim, "acled:MLI1", "acled", 5), *told(claim, "acled:MLI2", "acled", 7),
        *told(claim, "acled:MLI2", "paper", 12), *told(claim, "open", "paper", 3),
        *told(claim, "inner", "memo", 4)], [ACLED, PAPER, MEMO], label="test")
    yield made
    made.close()


def ids(found):
    return set(found.incidents["incident_id"])


def test_the_team_gets_all_that_the_filter_shows(held):
    found = select(held, ALL)
    assert ids(found) == {"acled:MLI1", "acled:MLI2", "open", "inner"}
    assert {s.source_id for s in found.sources} == {"acled", "paper", "memo"}
    assert len(found.claims) == len(held.read_claims())
    assert list(notices(found.metadata)) == []


def test_the_public_gets_no_row_claim_or_source_that_is_barred(held):
    found = select(held, ALL, Audience.PUBLIC)
    assert ids(found) == {"acled:MLI2", "open"}
    assert {c.source_id for c in found.claims} == {"paper"}
    assert [s.source_id for s in found.sources] == ["paper"]
    assert (found.metadata["withheld_incidents"], found.metadata["refolded_incidents"]) == (2, 1)
    assert "2 incidents rest only on data that may not be passed on" in readme_text(found.metadata)


def test_an_incident_with_other_sources_is_folded_without_the_barred_claims(held):
    inner, public = (select(held, ALL, a).incidents.set_index("incident_id").loc["acled:MLI2"] for a in Audience)
    assert (inner["killed_low"], inner["killed_high"], inner["n_sources"]) == (7, 12, 2)
    assert (public["killed_low"], public["killed_best"], public["n_sources"]) == (12, 12, 1)
    assert NO_REDISTRIBUTION not in public["licence"]
    assert public["title"] == "Told by paper"


def test_the_public_filter_sees_only_what_the_public_sees(held):
    assert ids(select(held, replace(ALL, killed=10))) == set()
    assert ids(select(held, replace(ALL, killed=10), Audience.PUBLIC)) == {"acled:MLI2"}
    assert ids(select(held, replace(ALL, source=("acled",)), Audience.PUBLIC)) == set()


@pytest.mark.parametrize("whole", [False, True])
def test_a_table_held_already_gives_the_same(held, whole):
    for wanted in (ALL, replace(ALL, targeting=("civilians", "disputed")), replace(ALL, killed=5)):
        for who in Audience:
            found = select(held, wanted, who, whole=held.read_incidents() if whole else None)
            assert ids(found) == ids(select(held, wanted, who))
        mask = wanted.mask(held.read_incidents())
        assert ids(select(held, wanted)) == set(held.read_incidents()["incident_id"][mask])


def test_one_incident_alone(held):
    found = select(held, ALL, incident_id="open", whole=held.read_incidents())
    assert ids(found) == {"open"}
    assert found.metadata["parameters"] == {"incident": ["open"]}
    assert ids(select(held, ALL, Audience.PUBLIC, incident_id="acled:MLI1")) == set()


def test_what_the_opening_choice_hides_is_counted(held, claim):
    held.append_claims(told(claim, "battle", "paper", 2)[:1], [PAPER], label="more")
    found = select(held, replace(ALL, targeting=("civilians", "disputed")))
    assert found.metadata["hidden_by_default"] == 1
    assert "1 other hidden by the choice of who was hit" in list(notices(found.metadata))


@pytest.mark.parametrize("ending", FORMATS)
def test_no_public_file_holds_what_is_internal(held, tmp_path, ending):
    files = export_selection(select(held, ALL, Audience.PUBLIC), tmp_path / f"o.{ending}")
    assert files
    if ending in ("csv", "geojson", "kml", "gpkg"):
        content = b"".join(f.read_bytes() for f in files)
        for inner in (b"some.one", b"inner note", b"recorded_by", ACCESS.encode(), b"MLI1", b"A memo",
                      b"on a network"):
            assert inner not in content
    found = select(held, ALL, Audience.PUBLIC)
    assert not {"note", "handling"} & set(found.source_columns)
    assert "on a network" not in str(found.claim_columns)
    assert "some.one" not in str(found.claim_columns) + str(found.columns)


def test_a_source_under_terms_is_cited_as_they_ask(held):
    text = readme_text(select(held, ALL).metadata)
    assert ACCESS in text
    assert ACCESS in attribution(ACLED)


def test_the_day_that_a_filter_looks_from_holds_for_the_claims_too(held):
    assert len(select(held, replace(ALL, asof=date(2025, 3, 1))).incidents) == 0
    assert len(select(held, replace(ALL, asof=date(2025, 3, 2)), Audience.PUBLIC).claims) == 12


def test_too_many_claims_for_one_file_are_told(held, monkeypatch):
    monkeypatch.setattr(audience, "MOST", 1)
    with pytest.raises(InputError, match="--no-claims"):
        select(held, ALL)
    assert select(held, ALL, claims=False).claims == ()


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_without_claims(held, tmp_path, ending):
    files = export_selection(select(held, ALL, claims=False), tmp_path / f"o.{ending}")
    assert not [f for f in files if "claims" in f.name]
