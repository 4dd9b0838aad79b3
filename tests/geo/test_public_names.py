"""What others may import. A name that goes, or a parameter that changes, is a change to announce."""

from __future__ import annotations

import inspect
from dataclasses import fields

import pytest

import geo.export
import geo.filters
import geo.fold
import geo.store.opening
from geo.store.geopackage import GeoPackageStore
from geo.store.protocol import Store

SIGNATURES = {
    geo.fold: {"fold": "claims as_of context", "fold_all": "claims as_of context",
               "said_by": "claims as_of context",
               "Context": "actors sources locate", "builtin_context": ""},
    geo.store.opening: {"open_store": "path built_in", "store_path": ""},
    geo.export: {"export_incidents": "frame to area metadata", "incidents_csv": "frame area metadata",
                 "incidents_geojson": "frame area metadata", "claims_csv": "claims",
                 "records": "frame", "safe_text": "text", "write_whole": "to text"},
    geo.filters: {"Rejected": "param value reason"},
}


@pytest.mark.parametrize(("module", "name"), [(m, n) for m, names in SIGNATURES.items() for n in names],
                         ids=lambda x: getattr(x, "__name__", x))
def test_functions_take_what_they_took(module, name):
    taken = inspect.signature(getattr(module, name)).parameters
    assert " ".join(taken) == SIGNATURES[module][name]


def test_packages_offer_what_they_offered():
    assert set(geo.fold.__all__) == {"Context", "builtin_context", "fold", "fold_all", "said_by"}
    assert set(geo.filters.__all__) == {"IncidentFilter", "Rejected"}


def test_the_filter_has_its_parts_and_methods():
    parts = " ".join(f.name for f in fields(geo.filters.IncidentFilter))
    assert parts == ("since until asof role actor match adm1 adm2 adm3 vintage type harm targeting grade "
                     "response source batch precision outside killed basis q")
    assert {"match_dates", "mask", "apply", "from_params", "to_params", "describe"} <= set(
        dir(geo.filters.IncidentFilter))
    assert hash(geo.filters.IncidentFilter()) == hash(geo.filters.IncidentFilter())


PROMISED = [n for n in vars(Store) if not n.startswith("_")]


def test_the_protocol_promises_what_the_design_names():
    assert set(PROMISED) == {
        "append_claims", "append_records", "survey", "undo", "judge", "canonical", "context", "read_incidents", "marked",
        "read_claims", "iter_claims", "read_single_claims", "source_counts", "record_days", "read_history",
        "read_sources",
        "version", "revision", "batches", "changes", "judgements", "check", "backup", "close"}


@pytest.mark.parametrize("kind", [GeoPackageStore])
@pytest.mark.parametrize("name", PROMISED)
def test_every_store_keeps_the_protocol(kind, name):
    wanted = inspect.signature(getattr(Store, name)).parameters
    given = inspect.signature(getattr(kind, name)).parameters
    assert [(p.name, p.kind, p.default) for p in given.values()] == [
        (p.name, p.kind, p.default) for p in wanted.values()]
